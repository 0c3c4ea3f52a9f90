#!/usr/bin/env bash
# practice.sh kiosk|counter|importer|unattended|power-cut|measure BUILD STATE LANGUAGE [TIMES]
# A practice centre and practice terminals in STATE, on the keyring that the caller has opened: one terminal for a
# person, all three for the unattended story, a kiosk that is cut off and resumed, or one that is started TIMES times to
# print how long each start took. Ends exactly the processes that it started.
set -euo pipefail

way=$1 build=$2 state=$3 language=$4 times=${5:-1}
output=$(dirname "$state") # of the unattended story
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
central=$build/app/central/carm-central
desktop=$build/app/desktop/carm-desktop
carmctl=$build/app/carmctl/carmctl
play=$build/tests/play/story_play
store=(--data "$state/central" --key-source keychain:carm-practice-central --recovery-key "$state/recovery.public")
badge=B-1042
central_pid='' kiosk_pid='' counter_pid=''

stop() { # ends one process of ours and waits for it
    if [ -n "$1" ] && kill "$1" 2>/dev/null; then
        wait "$1" || true
    fi
}
finish() {
    trap - EXIT
    stop "$counter_pid"
    stop "$kiosk_pid"
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

configure() { # the configuration of the terminal for mode $1, for the service on $port
    local pin receipt_place=''
    pin=$("$root/packaging/make-authority.sh" "$state/authority" | tail -n 1)
    [ "$1" != counter ] || receipt_place='"receiptPlace": 3,'
    cat >"$state/$1.json" <<CONFIG
{
  "mode": "$1",
  "data": "terminal-$1",
  "keySource": "keychain:carm-practice-$1",
  "recoveryKey": "recovery.public",
  "office": "0427",
  "printer": "folder:printed-$1",
  "idleMinutes": 5,
  $receipt_place
  "central": {
    "url": "https://127.0.0.1:$port",
    "authority": "authority/authority.pem",
    "pins": ["$pin"]
  }
}
CONFIG
    mkdir -p "$state/printed-$1"
}

secretly() { # runs a command whose files are nobody else's
    (umask 077 && "$@")
}

write_officer() { # what the officer signs in with, in files of their own
    mkdir -p "$state/officer"
    "$central" new-officer "${store[@]}" --badge "$badge" --name "Practice Officer" --office 0427 \
        --role borderServicesOfficer --role cashier --role supervisor >"$state/officer/printed"
    sed -n 's/^passphrase: //p' "$state/officer/printed" >"$state/officer/passphrase"
    grep '^otpauth:' "$state/officer/printed" >"$state/officer/authenticator"
    echo "$badge" >"$state/officer/badge"
    rm "$state/officer/printed"
}

write_code() { # a new enrolment code for a terminal of kind $1
    "$central" new-enrolment-code --kind "$1" "${store[@]}" >"$state/enrolment.code"
}

provision() { # a new terminal for mode $1: enrolled, with numbers, the practice edition and what central tells it
    secretly write_code "$1"
    [ -n "$central_pid" ] || start_central 0
    configure "$1"
    "$desktop" --mode "$1" --config "$state/$1.json" --provision --enrolment-code-file "$state/enrolment.code"
    rm -f "$state/enrolment.code"
    touch "$state/$1.provisioned"
}

prepare() { # everything that the terminals for the given modes need
    "$root/packaging/make-authority.sh" "$state/authority" >/dev/null
    if [ ! -s "$state/recovery.public" ]; then
        "$carmctl" recovery new-key --public "$state/recovery.public" --secret "$state/recovery.secret"
    fi
    if [ ! -e "$state/businesses.imported" ]; then
        "$central" import-businesses "$root/packaging/practice/businesses.json" "${store[@]}"
        touch "$state/businesses.imported"
    fi
    if [ ! -s "$state/officer/authenticator" ]; then
        secretly write_officer
    fi
    local mode
    for mode in "$@"; do
        [ -e "$state/$mode.provisioned" ] || provision "$mode"
    done
}

part() { # plays one part of the story on the terminal of mode $2; further arguments go to the player
    local name=$1 mode=$2
    shift 2
    QT_QPA_PLATFORM=offscreen "$play" --part "$name" --config "$state/$mode.json" --output "$output" \
        --language "$language" "$@"
}

await() { # until file $2 has a line that begins with $3, or process $1 has ended
    until grep -q "^$3" "$2"; do
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.1
    done
}

key_entry() { # a person at the kiosk, with the centre down; the printed copy as pictures
    part kiosk kiosk >"$state/kiosk.out" &
    kiosk_pid=$!
    await "$kiosk_pid" "$state/kiosk.out" 'saved ' || return 1
    pdftoppm -r 150 -png "$output/copies.pdf" "$state/copy"
}

serve_at_counter() { # an officer, with the centre still down
    local pictures
    pictures=$(printf '%s,' "$state"/copy-*.png)
    part counter counter --pictures "${pictures%,}" --officer "$state/officer" >"$state/counter.out" &
    counter_pid=$!
    await "$counter_pid" "$state/counter.out" closed
}

play_story() {
    echo "story: a business registers at a desktop"
    part register importer --authenticator "$state/importer.authenticator"
    echo "story: the centre is stopped; keying an entry at the kiosk"
    stop_central
    key_entry
    echo "story: $(grep '^saved' "$state/kiosk.out"); the officer opens its printed copy"
    serve_at_counter
    echo "story: paid, released, drawer closed; the centre comes back"
    start_central "$port"
    local status=0
    wait "$kiosk_pid" || status=$?
    kiosk_pid=''
    wait "$counter_pid" || status=$?
    counter_pid=''
    [ "$status" -eq 0 ] || return "$status"
    echo "story: the importer reads the statement"
    part statement importer --authenticator "$state/importer.authenticator"
    stop_central
    cp "$state"/printed-counter/*.pdf "$output"
    "$central" list --json "${store[@]}" >"$output/central.jsonl"
    "$root/packaging/compare-story.py" "$output"
}

cut_power() { # after the entry is saved; then it goes on from there
    stop_central
    part kiosk kiosk --until power-cut && return 1 # it is killed, so it cannot succeed
    part kiosk kiosk --resume
    part started kiosk --since "$(date +%s%3N)" # the next person begins at the first page
}

measure() {
    stop_central # as on the worst day
    for _ in $(seq "$times"); do
        part started kiosk --since "$(date +%s%3N)"
    done
}

show() { # the terminal for mode $way to a person
    if [ -z "$central_pid" ]; then
        start_central 0
        configure "$way"
    fi
    echo "practice: the centre runs on https://127.0.0.1:$port; prints go to $state/printed-$way. Ctrl-C ends both."
    if [ "$way" = counter ]; then
        echo "practice: sign in with badge $badge, the passphrase $(cat "$state/officer/passphrase"), and the code of"
        echo "practice: an authenticator for $(cat "$state/officer/authenticator")"
    fi
    "$desktop" --mode "$way" --config "$state/$way.json" --language "$language" &
    kiosk_pid=$!
    wait "$kiosk_pid"
}

case $way in
unattended)
    prepare kiosk counter importer
    play_story
    ;;
power-cut)
    prepare kiosk
    cut_power
    ;;
measure)
    prepare kiosk
    measure
    ;;
kiosk | counter | importer)
    prepare "$way"
    show
    ;;
*)
    echo "practice: unknown way '$way'" >&2
    exit 2
    ;;
esac
