#!/usr/bin/env bash
# unattended.sh BUILD: the whole job on the programs of BUILD; pictures and summary in BUILD/play.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
state=$1/play/state
rm -rf "$1/play"
mkdir -p "$state"
exec "$root/packaging/with-keyring.sh" "$state/keyring" "$root/packaging/practice.sh" unattended "$1" "$state" fr
