#!/bin/sh
# A made-up register and its yearly summaries under demo/, made anew; then the window on it.
set -eu

vp=.venv/bin/vp-desktop
register=demo/voorbeeld.vpr
secret=demo/passphrase.txt

rm -rf demo
mkdir demo
# Everything in this register is made up; its passphrase may lie in a file.
echo 'wie dit leest mag het openen' >$secret

"$vp" demo $register --passphrase-file $secret >demo/register.txt
cat demo/register.txt

# The school years that are over, as the program named them; each has its summary.
years=$(grep -oE '\b20[0-9]{2}-20[0-9]{2}\b' demo/register.txt | sort -u)
[ -n "$years" ] || { echo "The demo register names no school year." >&2; exit 1; }
for year in $years; do
    "$vp" summary $register --passphrase-file $secret --year "$year" \
        --pdf "demo/jaaroverzicht-$year.pdf" --json "demo/jaaroverzicht-$year.json" \
        --csv "demo/csv-$year"
done

echo
echo "Register:    $register"
echo "Passphrase:  $(cat $secret)"
for year in $years; do
    echo "$year:   demo/jaaroverzicht-$year.pdf  demo/jaaroverzicht-$year.json  demo/csv-$year/"
done

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the window on this register ..."
    exec "$vp" $register
fi
echo "There is no display here; where there is one: make run ARGS=$register"
