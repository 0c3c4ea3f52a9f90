#!/usr/bin/env bash
# Installs what building, running and testing need on Debian 12 or later, as root or with sudo. Does nothing,
# and asks no registry, when everything is there. Both README commands call it first.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo --preserve-env=DEBIAN_FRONTEND "$@"
    else
        echo "setup: '$*' needs root. Run this as root or install sudo." >&2
        exit 1
    fi
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

missing=()
while read -r package; do
    is_installed "$package" || missing+=("$package")
done < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/packages.txt")

if [ "${#missing[@]}" -gt 0 ]; then
    echo "setup: installing ${#missing[@]} packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get -q update
    as_root apt-get -q install -y --no-install-recommends "${missing[@]}"
fi

"$here/sqlcipher.sh"
