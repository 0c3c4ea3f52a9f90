#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test; ends with ctest's own closing lines.
# Arguments go to ctest: packaging/test.sh -R money
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/packaging/setup.sh"
"$root/packaging/build.sh" dev
cd "$root/build/dev"
exec ctest --output-on-failure --no-tests=error -j 2 "$@"
