#!/usr/bin/env bash
# job.sh unattended|power-cut BUILD: the job on the programs of BUILD; pictures and summary in BUILD/play/<way>.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
state=$2/play/$1/state
rm -rf "$2/play/$1"
mkdir -p "$state"
exec "$root/packaging/with-keyring.sh" "$state/keyring" "$root/packaging/practice.sh" "$1" "$2" "$state" fr
