#!/usr/bin/env bash
# bench.sh BUILD TIMES: the benchmarks of the engines, and TIMES starts of the kiosk with the centre stopped. Table on
# the terminal, figures in build/bench/bench.json.
set -euo pipefail

build=$1 times=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out=$root/build/bench
rm -rf "$out"
mkdir -p "$out/state"

echo "bench: engines"
"$build/tests/bench/carm_bench" --json "$out/engines.json"
echo "bench: $times starts of the kiosk"
"$root/packaging/with-keyring.sh" "$out/state/keyring" \
    "$root/packaging/practice.sh" measure "$build" "$out/state" en "$times" >"$out/starts.txt" 2>"$out/starts.log" || {
    tail -n 20 "$out/starts.log" >&2
    exit 1
}
"$root/packaging/bench-table.py" "$out"
