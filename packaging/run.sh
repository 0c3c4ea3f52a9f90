#!/usr/bin/env bash
# packaging/run.sh [--mode kiosk|counter|importer] [--unattended] [--language en|fr]
# Installs what is missing, builds, starts carm-central on loopback with its encrypted store and the practice edition,
# and opens the terminal for the mode, the kiosk by default. With no display, or with --unattended, it plays the whole
# story through the real pages off-screen: a business registers at a desktop; a walk-in entry is keyed at the kiosk
# with the centre down; an officer opens it from its printed codes, takes cash, releases and closes the drawer; the
# centre comes back. Pictures, prints and facts land in build/run/, and it succeeds only if centre, kiosk, counter and
# importer see the same state and the same cents.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
way=kiosk
language=fr

usage() {
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit "$1"
}
while [ $# -gt 0 ]; do
    case $1 in
    --mode) way=${2:?--mode needs kiosk, counter or importer} && shift ;;
    --unattended) way=unattended ;;
    --language) language=${2:?--language needs en or fr} && shift ;;
    --help | -h) usage 0 ;;
    *) echo "run.sh: unknown option '$1'" >&2 && usage 2 >&2 ;;
    esac
    shift
done
case $way in
kiosk | counter | importer | unattended) ;;
*) echo "run.sh: unknown mode '$way'" >&2 && usage 2 >&2 ;;
esac
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || way=unattended

"$root/packaging/setup.sh"
"$root/packaging/build.sh" release carm-desktop carm-central carmctl story_play

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
