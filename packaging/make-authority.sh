#!/usr/bin/env bash
# make-authority.sh DIR: a private certificate authority and a certificate for carm-central on this machine
# (localhost, 127.0.0.1 and ::1), for trials and tests. Makes in DIR
#   authority.pem   the authority's certificate, which terminals trust
#   central.pem     the service's certificate
#   central.key     its private key, readable by the owner only
# and prints the SHA-256 of the service's certificate, which terminals pin. Keeps what is there while it is good
# for another week. The authority's own key is thrown away, so it can never vouch for anything else.
set -euo pipefail

if [ $# -ne 1 ]; then
    echo "usage: make-authority.sh DIR" >&2
    exit 64
fi
command -v openssl >/dev/null || { echo "make-authority.sh: openssl is not installed" >&2; exit 69; }
umask 022 # nobody else may exchange the key in the folder
mkdir -p "$1"
dir=$(cd "$1" && pwd)
umask 077

is_good() {
    [ -s "$dir/authority.pem" ] && [ -s "$dir/central.pem" ] && [ -s "$dir/central.key" ] &&
        openssl verify -CAfile "$dir/authority.pem" "$dir/central.pem" >/dev/null 2>&1 &&
        openssl x509 -in "$dir/central.pem" -noout -checkend 604800 >/dev/null 2>&1 &&
        cmp -s <(openssl x509 -in "$dir/central.pem" -noout -pubkey) <(openssl pkey -in "$dir/central.key" -pubout)
}

if ! is_good; then
    work=$(mktemp -d "$dir/new.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    curve=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
    openssl req -x509 "${curve[@]}" -keyout "$work/authority.key" -out "$work/authority.pem" -days 365 \
        -subj "/CN=CARM Desktop private authority" -addext "basicConstraints=critical,CA:TRUE,pathlen:0" \
        -addext "keyUsage=critical,keyCertSign" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    openssl req -new "${curve[@]}" -keyout "$work/central.key" -out "$work/central.csr" \
        -subj "/CN=localhost" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    cat >"$work/extensions" <<'EXTENSIONS'
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
EXTENSIONS
    openssl x509 -req -in "$work/central.csr" -CA "$work/authority.pem" -CAkey "$work/authority.key" \
        -set_serial "0x$(openssl rand -hex 16)" -days 365 -extfile "$work/extensions" -out "$work/central.pem" \
        2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    chmod 644 "$work/authority.pem" "$work/central.pem"
    mv -f "$work/authority.pem" "$work/central.pem" "$work/central.key" "$dir/"
fi

openssl x509 -in "$dir/central.pem" -outform DER | openssl dgst -sha256 -r | cut -d' ' -f1
