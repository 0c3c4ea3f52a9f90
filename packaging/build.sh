#!/usr/bin/env bash
# packaging/build.sh PRESET [TARGET...]: configures when needed and builds with every core. Unity builds, for
# speed; UNITY=OFF finds missing includes.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$root/build"
preset=$1
shift

# The same object for the same source in another checkout.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
cd "$root"
cmake --preset "$preset" -DCMAKE_UNITY_BUILD="${UNITY:-ON}" >"$root/build/configure-$preset.log" 2>&1 || {
    cat "$root/build/configure-$preset.log" >&2
    exit 1
}
if [ "$#" -gt 0 ]; then
    cmake --build "build/$preset" --target "$@"
else
    cmake --build "build/$preset"
fi
