#!/usr/bin/env bash
# practice.sh kiosk|unattended|power-cut|measure BUILD STATE LANGUAGE [TIMES]
# A practice centre and a practice terminal in STATE, on the keyring that the caller has opened: for a person, for the
# unattended job, for one that is cut off and resumed, or to start the kiosk TIMES times and print how long each start took. Ends exactly the processes
# that it started.
set -euo pipefail

way=$1 build=$2 state=$3 language=$4 times=${5:-1}
output=$(dirname "$state") # of the unattended job
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
central=$build/app/central/carm-central
desktop=$build/app/desktop/carm-desktop
carmctl=$build/app/carmctl/carmctl
store=(--data "$state/central" --key-source keychain:carm-practice-central --recovery-key "$state/recovery.public")
central_pid='' other_pid=''

stop() { # ends one process of ours and waits for it
    if [ -n "$1" ] && kill "$1" 2>/dev/null; then
        wait "$1" || true
    fi
}
finish() {
    trap - EXIT
    stop "$other_pid"
    stop "$central_pid"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

start_central() { # on port $1; 0 takes a free one
    : >"$state/central.out"
    "$central" serve "${store[@]}" --port "$1" --certificate "$state/authority/central.pem" \
        --private-key "$state/authority/central.key" --edition "$root/resources/reference/practice" \
        >"$state/central.out" 2>>"$state/central.err" &
    central_pid=$!
    for _ in $(seq 300); do
        port=$(sed -n 's|^listening on https://127.0.0.1:\([0-9]*\).*|\1|p' "$state/central.out")
        if [ -n "$port" ]; then
            return 0
        fi
        kill -0 "$central_pid" 2>/dev/null || break
        sleep 0.1
    done
    echo "practice: carm-central did not start:" >&2
    tail -n 20 "$state/central.err" >&2
    return 1
}

stop_central() {
    stop "$central_pid"
    central_pid=''
}

configure() { # the terminal's configuration, for the service on $port
    local pin
    pin=$("$root/packaging/make-authority.sh" "$state/authority" | tail -n 1)
    cat >"$state/kiosk.json" <<CONFIG
{
  "data": "terminal",
  "keySource": "keychain:carm-practice-terminal",
  "recoveryKey": "recovery.public",
  "office": "0427",
  "printer": "folder:printed",
  "idleMinutes": 5,
  "central": {
    "url": "https://127.0.0.1:$port",
    "authority": "authority/authority.pem",
    "pins": ["$pin"]
  }
}
CONFIG
}

provision() { # a new terminal: enrolled, with numbers and the practice edition
    local umask_before
    umask_before=$(umask)
    umask 077
    "$central" new-enrolment-code "${store[@]}" >"$state/enrolment.code"
    umask "$umask_before"
    start_central 0
    configure
    "$desktop" --config "$state/kiosk.json" --provision \
        --enrolment-code-file "$state/enrolment.code"
    rm -f "$state/enrolment.code"
    touch "$state/provisioned"
}

play() { # the whole job off-screen: key with the centre down, then let it come back
    echo "practice: the centre is stopped; keying the entry"
    stop_central
    QT_QPA_PLATFORM=offscreen "$build/tests/play/kiosk_play" --config "$state/kiosk.json" \
        --output "$output" --language "$language" >"$state/play.out" &
    other_pid=$!
    until grep -q '^saved ' "$state/play.out"; do
        kill -0 "$other_pid" 2>/dev/null || break
        sleep 0.1
    done
    if grep -q '^saved ' "$state/play.out"; then
        echo "practice: saved on the terminal; starting the centre"
        start_central "$port"
    fi
    local status=0
    wait "$other_pid" || status=$?
    other_pid=''
    stop_central
    cat "$state/play.out"
    [ "$status" -eq 0 ] || return "$status"
    "$central" list --json "${store[@]}" >"$output/central.jsonl"
    "$root/packaging/compare-entry.py" "$output/entry.json" "$output/central.jsonl"
}

"$root/packaging/make-authority.sh" "$state/authority" >/dev/null
if [ ! -s "$state/recovery.public" ]; then
    "$carmctl" recovery new-key --public "$state/recovery.public" --secret "$state/recovery.secret"
fi
if [ ! -e "$state/provisioned" ]; then
    provision
fi
if [ "$way" = unattended ]; then
    play
    exit
fi
if [ "$way" = power-cut ]; then
    stop_central
    export QT_QPA_PLATFORM=offscreen
    job=("$build/tests/play/kiosk_play" --config "$state/kiosk.json" --output "$output" --language "$language")
    "${job[@]}" --until power-cut && exit 1 # it is killed, so it cannot succeed
    "${job[@]}" --resume
    "${job[@]}" --started "$(date +%s%3N)" # the next person begins at the first page
    exit
fi
if [ "$way" = measure ]; then
    stop_central # as on the worst day
    for _ in $(seq "$times"); do
        QT_QPA_PLATFORM=offscreen "$build/tests/play/kiosk_play" --config "$state/kiosk.json" \
            --started "$(date +%s%3N)"
    done
    exit
fi
if [ -z "$central_pid" ]; then
    start_central 0
    configure
fi
echo "practice: the centre runs on https://127.0.0.1:$port; printed copies go to $state/printed. Ctrl-C ends both."
"$desktop" --mode kiosk --config "$state/kiosk.json" --language "$language" &
other_pid=$!
wait "$other_pid"
