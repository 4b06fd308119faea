#!/bin/sh
# Try an installed program on registers of every earlier version, and on one of a version to come.
#
#   installer/upgrade_check.sh SAMPLES [PROGRAM]
#
# SAMPLES is a folder made by installer/upgrade_samples.py; PROGRAM is `vp-desktop` unless another one
# is named. Needs a shell, coreutils and the installed program: no Python, no repository. Works on
# copies in a folder of its own. Says what was tried; stops with status 1 at the first fault.
set -eu

[ $# -ge 1 ] && [ -d "$1" ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
samples=$(cd "$1" && pwd)
program=${2:-vp-desktop}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
secret=$samples/passphrase.txt
echo 'een andere zin dan die van het register' >"$work/wrong.txt"

fail() {
    echo "FAULT: $*" >&2
    [ ! -s "$work/said" ] || sed 's/^/    /' "$work/said" >&2
    exit 1
}

# expect STATUS WORDS...: run the program with these words, and see that it ends with this status.
expect() {
    wanted=$1
    shift
    status=0
    "$program" "$@" >"$work/said" 2>&1 </dev/null || status=$?
    [ "$status" = "$wanted" ] || fail "status $status instead of $wanted: $program $*"
}

# Every file of a folder with what is in it.
state() { (cd "$1" && find . -type f -exec sha256sum {} + | LC_ALL=C sort); }

upgrade() {
    name=$1
    register=$work/$name/register.vpr
    mkdir "$work/$name"
    cp "$samples/$name.vpr" "$register"
    chmod 600 "$register"
    expect 0 check "$register" --passphrase-file "$secret"
    kept=$(find "$work/$name" -name 'register-voor-versie-*.vpr')
    if [ "$name" != "$newest" ]; then
        [ -n "$kept" ] || fail "$name was not migrated, or no copy of before was kept"
        expect 0 restore "$kept" "$work/$name/again.vpr" --passphrase-file "$secret"
    elif [ -n "$kept" ]; then
        fail "$name is of this version, and was migrated"
    fi
    expect 0 summary "$register" --passphrase-file "$secret" --year 2026-2027 \
        --json "$work/$name/summary.json" --pdf "$work/$name/summary.pdf"
    expect 0 backup "$register" --passphrase-file "$secret" --to "$work/$name"
    echo "$name: opened, checked, summarised, backed up${kept:+; migrated, and the copy of before restored}"
}

refuse() {
    register=$work/too-new/register.vpr
    mkdir "$work/too-new"
    cp "$samples/too-new.vpr" "$register"
    chmod 600 "$register"
    before=$(state "$work/too-new")
    for language in nl en; do
        expect 5 check "$register" --passphrase-file "$secret" --language "$language"
        [ "$(wc -l <"$work/said")" -eq 1 ] || fail "not one sentence about a register that is too new"
        cat "$work/said"
    done
    expect 3 check "$register" --passphrase-file "$work/wrong.txt"
    expect 5 backup "$register" --passphrase-file "$secret" --to "$work/too-new"
    expect 5 summary "$register" --passphrase-file "$secret" --year 2026-2027 --json "$work/none.json"
    [ ! -e "$work/none.json" ] || fail "a summary was made of a register that is too new"
    [ "$before" = "$(state "$work/too-new")" ] || fail "a register that is too new was changed"
    echo "too-new: refused with status 5 and one sentence; not a byte changed, nothing left beside it"
}

set -- "$samples"/version-*.vpr
[ -e "$1" ] || fail "no samples in $samples"
count=$#
newest=version-$count
for number in $(seq "$count"); do
    upgrade "version-$number"
done
refuse
echo "Upgrade and refusal: all as they should be."
