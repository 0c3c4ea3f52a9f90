#!/bin/bash
# with-keyring.sh DIR COMMAND [ARGUMENT...]
# Runs a command on a message bus of its own with an unlocked keyring that is kept in DIR, so that the next
# run finds the same entries. Ends exactly the processes that it started; exits as the command did.
#
# For trials and tests on machines without a login session ONLY: the keyring's password is a random one in
# DIR/password (mode 0600), so whoever can read DIR can read the keyring. A person's desktop brings its own
# unlocked keyring, and a kiosk gets its key as a credential from the service manager.
set -euo pipefail

if [ $# -lt 2 ]; then
    echo "usage: with-keyring.sh DIR COMMAND [ARGUMENT...]" >&2
    exit 64
fi
mkdir -p -m 0700 "$1"
dir=$(cd "$1" && pwd)
shift
for tool in dbus-daemon dbus-send gnome-keyring-daemon flock setpriv; do
    command -v "$tool" >/dev/null || { echo "with-keyring.sh: $tool is not installed" >&2; exit 69; }
done

# Two daemons over one keyring would overwrite each other's entries.
exec 9>"$dir/lock"
flock -n 9 || { echo "with-keyring.sh: the keyring in $dir is in use by another run" >&2; exit 75; }

if [ ! -s "$dir/password" ]; then
    (umask 077 && head -c 24 /dev/urandom | base64 -w0 >"$dir/password.new")
    mv "$dir/password.new" "$dir/password"
fi
mkdir -p -m 0700 "$dir/data/keyrings" "$dir/home"

# Sockets need short paths, DIR may be long.
run=$(mktemp -d)
bus_pid='' keyring_pid='' command_pid=''
finish() {
    trap - EXIT
    for pid in $command_pid $keyring_pid $bus_pid; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$run"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# No service directories: only the keyring below may answer on this bus.
cat >"$run/bus.conf" <<CONFIG
<busconfig><type>session</type><listen>unix:path=$run/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONFIG
# If this script is killed outright, the bus goes with it, and the keyring leaves when its bus is gone.
setpriv --pdeathsig TERM dbus-daemon --config-file="$run/bus.conf" --nofork --nopidfile 2>"$run/bus.log" 9>&- &
bus_pid=$!
export DBUS_SESSION_BUS_ADDRESS="unix:path=$run/bus"

# Calls `"$@"` until it succeeds, for at most 10 s or until process $1 ends.
await() {
    local pid=$1
    shift
    for _ in $(seq 200); do
        if "$@"; then return 0; fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.05
    done
    return 1
}
service_is_there() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
await "$bus_pid" test -S "$run/bus" || {
    echo "with-keyring.sh: the message bus did not start:" >&2
    cat "$run/bus.log" >&2
    exit 70
}
env -u DISPLAY -u WAYLAND_DISPLAY HOME="$dir/home" XDG_DATA_HOME="$dir/data" XDG_RUNTIME_DIR="$run" \
    gnome-keyring-daemon --foreground --components=secrets --unlock \
    <"$dir/password" >"$run/keyring.log" 2>&1 9>&- &
keyring_pid=$!
if ! await "$keyring_pid" service_is_there; then
    echo "with-keyring.sh: the keyring did not start:" >&2
    cat "$run/keyring.log" >&2
    exit 70
fi

# In the background, so that a signal reaches this script at once; the command keeps our standard input.
"$@" <&0 9>&- &
command_pid=$!
status=0
wait "$command_pid" || status=$?
command_pid=''
exit "$status"
