#!/usr/bin/env bash
# packaging/campaign.sh NAME [--amount N] [--seed S]
# One door to everything that is too long for every test run. Progress goes to the terminal, the figure stands on
# the last line, and it succeeds only when the figure holds. The same seed makes the same run.
#   kill      kill -9 of terminal and centre at random moments of save and send; N kills (500)
#   shift     N entries (50) over the counter in mixed tenders, centre stopped and counter killed in between
#   sum       N lines (10000) of the whole tariff, computed by carmctl and by the independent oracle
#   sanitize  every test under the address and undefined-behaviour sanitizers
#   bench     figures as a table and as JSON in build/bench/; N repetitions (3)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
name='' amount='' seed=1

usage() {
    sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit "$1"
}
while [ $# -gt 0 ]; do
    case $1 in
    --amount) amount=${2:?--amount needs a number} && shift ;;
    --seed) seed=${2:?--seed needs a number} && shift ;;
    --help | -h) usage 0 ;;
    -*) echo "campaign.sh: unknown option '$1'" >&2 && usage 2 >&2 ;;
    *) name=$1 ;;
    esac
    shift
done
for number in "${amount:-1}" "$seed"; do
    [[ $number =~ ^[0-9]{1,9}$ ]] || { echo "campaign.sh: '$number' is not a whole number" >&2 && exit 2; }
done

"$root/packaging/setup.sh"
case $name in
kill)
    "$root/packaging/build.sh" release carm-central kill_campaign
    exec "$root/build/release/tests/crash/kill_campaign" --kills "${amount:-500}" --seed "$seed" \
        --central "$root/build/release/app/central/carm-central" --source "$root"
    ;;
shift)
    "$root/packaging/build.sh" release carm-central shift_campaign
    exec "$root/build/release/tests/crash/shift_campaign" --entries "${amount:-50}" --seed "$seed" \
        --central "$root/build/release/app/central/carm-central" --source "$root"
    ;;
sum)
    "$root/packaging/build.sh" release carmctl
    edition=$root/../shared/data
    [ -d "$edition/tariff" ] || edition=$root/resources/reference/practice
    exec python3 "$root/tests/assessment/oracle/compare.py" --carmctl "$root/build/release/app/carmctl/carmctl" \
        --edition "$edition" --lines "${amount:-10000}" --seed "$seed"
    ;;
sanitize)
    "$root/packaging/build.sh" asan-ubsan
    cd "$root"
    exec ctest --preset asan-ubsan
    ;;
bench)
    "$root/packaging/build.sh" release carm_bench carm-central carm-desktop carmctl story_play
    exec "$root/packaging/bench.sh" "$root/build/release" "${amount:-3}"
    ;;
*)
    echo "campaign.sh: unknown campaign '$name'" >&2
    usage 2 >&2
    ;;
esac
