#!/usr/bin/env bash
# Builds SQLCipher 4.6 or later from Debian's own newer source package into a cache outside the project, once.
# Debian 12 ships 3.4.1, which is too old (no UPSERT, STRICT or JSON; SHA-1 page authentication). Where the
# system's libsqlcipher-dev is new enough, nothing is built. Nothing of the source enters the project.
set -euo pipefail

cache=${CARM_CACHE_DIR:-$HOME/.cache/carm-desktop}/sqlcipher
# Raised when the compile flags below change, so that an older build is replaced.
recipe=1

if pkg-config --exists 'sqlcipher >= 4.6' 2>/dev/null; then
    exit 0
fi
if [ "$(cat "$cache/recipe" 2>/dev/null || true)" = "$recipe" ]; then
    exit 0
fi

echo "sqlcipher: building from Debian's source package (about a minute)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial" "$work/source"

# The mirror that this machine already uses and Debian's own keyring, for one suite more, in a private state.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Component: main' |
    grep -v -- '-security' | head -n 1)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
if [ -z "$mirror" ]; then
    echo "sqlcipher: no Debian mirror is configured; install libsqlcipher-dev >= 4.6 by hand" >&2
    exit 1
fi
echo "deb-src [signed-by=$keyring] $mirror trixie main" >"$work/apt/sources.list"
apt_options=(-o "Dir::Etc::sourcelist=$work/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::Lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o APT::Sandbox::User=root)
apt-get -qq "${apt_options[@]}" update
(cd "$work/source" && apt-get -qq "${apt_options[@]}" source --download-only sqlcipher)
dpkg-source --no-check -x "$work"/source/*.dsc "$work/tree" >"$work/log" # apt has checked signature and hashes

version=$(cut -d. -f1,2 <<<"$(sed -n 's/^#define CIPHER_VERSION_NUMBER *\([0-9.]*\).*/\1/p' "$work"/tree/src/sqlcipher.c "$work"/tree/src/crypto*.[ch] 2>/dev/null | head -n 1)")
flags=(-DSQLITE_HAS_CODEC -DSQLITE_TEMP_STORE=2 -DSQLCIPHER_CRYPTO_OPENSSL -DSQLITE_THREADSAFE=1
    -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_COLUMN_METADATA
    -DSQLITE_DQS=0 -DSQLITE_OMIT_LOAD_EXTENSION -DHAVE_USLEEP=1 -DHAVE_FDATASYNC=1 -DNDEBUG)
if [ "$(printf '%s\n4.7\n' "${version:-4.6}" | sort -V | head -n 1)" = 4.7 ]; then
    flags+=(-DSQLITE_EXTRA_INIT=sqlcipher_extra_init -DSQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown)
fi
(
    cd "$work/tree"
    ./configure --enable-tempstore=yes --disable-tcl CFLAGS=-DSQLITE_HAS_CODEC LDFLAGS=-lcrypto
    make sqlite3.c
    gcc -c -O2 -fPIC "${flags[@]}" sqlite3.c -o sqlite3.o
    ar rcs libcarmsqlcipher.a sqlite3.o
) >>"$work/log" 2>&1 || {
    tail -n 40 "$work/log" >&2
    exit 1
}
mkdir -p "$cache/include" "$cache/lib"
cp "$work/tree/sqlite3.h" "$cache/include/"
cp "$work/tree/libcarmsqlcipher.a" "$cache/lib/"
echo "$recipe" >"$cache/recipe"
echo "sqlcipher: ready"
