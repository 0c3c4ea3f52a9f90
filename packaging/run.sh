#!/usr/bin/env bash
# packaging/run.sh [--unattended] [--language en|fr]
# Installs what is missing, builds, starts carm-central on loopback with its encrypted store and the practice
# edition, and opens the kiosk. With no display, or with --unattended, it keys one whole walk-in entry through the
# real pages off-screen, with the centre stopped first and started after; pictures, the printed copies and a summary
# land in build/run/, and it succeeds only if the centre holds exactly that entry.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
way=kiosk
language=fr

usage() {
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit "$1"
}
while [ $# -gt 0 ]; do
    case $1 in
    --unattended) way=unattended ;;
    --language) language=${2:?--language needs en or fr} && shift ;;
    --help | -h) usage 0 ;;
    *) echo "run.sh: unknown option '$1'" >&2 && usage 2 >&2 ;;
    esac
    shift
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || way=unattended

"$root/packaging/setup.sh"
"$root/packaging/build.sh" release carm-desktop carm-central carmctl kiosk_play

# A network namespace of its own (unshare -n) starts without a loopback.
if [ "$(id -u)" -eq 0 ] && ! ip -o link show lo | grep -q '[<,]UP[,>]'; then
    ip link set lo up
fi

if [ "$way" = unattended ]; then
    state=$root/build/run/state
    rm -rf "$root/build/run"
else
    state=$root/build/practice # kept, so that the next run finds the same terminal
fi
mkdir -p "$state"
exec "$root/packaging/with-keyring.sh" "$state/keyring" \
    "$root/packaging/practice.sh" "$way" "$root/build/release" "$state" "$language"
