# For tries.sh, which reads this: where the installer puts things, how it is run, and how one sees what it did.
# shellcheck shell=sh

drive=$WINEPREFIX/drive_c
name='VP Desktop'
program_files="$drive/Program Files/$name"
own="$drive/users/$USER/AppData/Local/Programs/$name"
own_menu="$drive/users/$USER/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
menu="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs"
uninstall='Software\Microsoft\Windows\CurrentVersion\Uninstall'
kind=VPDesktop.Register
up=$drive/windows/temp/up.txt

# A box that a silent run would wait at does not keep this waiting.
run() {
    timeout 90 wine "$@"
}

# ends STATUS COMMAND...: run it, and it ends with that. Wine puts quotes around a word with a space in it, and NSIS
# takes none in the name of a folder: that is given as several words.
ends() {
    wanted=$1
    shift
    said=0
    run "$@" || said=$?
    [ $said = "$wanted" ] || { echo "$* ended with $said, not with $wanted"; return 1; }
}

same() {
    [ "$1" = "$2" ] || { printf '%s\nis not\n%s\n' "$1" "$2"; return 1; }
}

# What a key holds, as 64-bit programs see it; `reg` writes in the letters of DOS.
key() {
    run reg query "$1" /reg:64 | tr -d '\r' | iconv -f cp850 -t utf8
}

# value KEY NAME (empty: the value that each language calls "(Default)" in its own words)
value() {
    key "$1" | sed -n "s/^    ${2:-([^)]*)}    REG_[A-Z]*    //p"
}

# Every file but those of Wine, with what is in it, and every key that an installer could leave something in.
state() {
    (cd "$drive" && find . \( -path ./windows -o -ipath '*/temp' \) -prune -o -type f -exec md5sum {} + \
        -o -type d -print | LC_ALL=C sort)
    for bits in 64 32; do
        for root in HKCU HKLM; do
            LANG=C.UTF-8 run reg query "$root\\$uninstall" /s /reg:$bits
        done
    done
    LANG=C.UTF-8 run reg query 'HKCU\Software\Classes' /s
    for key in .vpr $kind; do
        LANG=C.UTF-8 run reg query "HKLM\\Software\\Classes\\$key" /s || true
    done 2>/dev/null
}

unchanged() {
    state >after.txt
    diff before.txt after.txt
}

# installed FOLDER MENU HKCU|HKLM: what the bundle has and nothing else, and all that Windows is told of it
installed() {
    folder=$(winepath -w "$1")
    if [ "$3" = HKCU ]; then mode=CurrentUser; else mode=AllUsers; fi
    diff -r -x Uninstall.exe new "$1"
    [ -s "$2/$name.lnk" ]
    same "$(value "$3\\Software\\Classes\\.vpr" '')" $kind
    same "$(value "$3\\Software\\Classes\\$kind\\shell\\open\\command" '')" "\"$folder\\vp-desktop.exe\" \"%1\""
    same "$(value "$3\\Software\\Classes\\$kind\\DefaultIcon" '')" "$folder\\vp-desktop.exe,0"
    kilobytes=$(($(find "$1" -type f -exec cat {} + | wc -c) / 1024))
    same "$(key "$3\\$uninstall\\$name" | sed -n 's/^    //p' | sort)" "$(sort <<LIST
DisplayName    REG_SZ    $name
DisplayVersion    REG_SZ    $version
DisplayIcon    REG_SZ    $folder\\vp-desktop.exe
Publisher    REG_SZ    $name
InstallLocation    REG_SZ    $folder
UninstallString    REG_SZ    "$folder\\Uninstall.exe" /$mode
QuietUninstallString    REG_SZ    "$folder\\Uninstall.exe" /$mode /S
NoModify    REG_DWORD    0x1
NoRepair    REG_DWORD    0x1
EstimatedSize    REG_DWORD    $(printf 0x%x $kilobytes)
LIST
)"
}

# remove FOLDER WORDS...: where it stands, as it can be waited for; then what is left of the uninstaller goes
remove() {
    folder=$(winepath -w "$1")
    from=$1
    shift
    ends 0 "$from/Uninstall.exe" /S "$@" _?=$folder
    rm -f "$from/Uninstall.exe"
    rmdir "$from" 2>/dev/null || true
}

# The stand-in is up for as long as its note is there.
is_up() {
    for _ in $(seq 100); do
        [ ! -e "$up" ] || return 0
        sleep 0.1
    done
    echo "it does not come up"
    return 1
}

# Until it can be written to again.
close_it() {
    rm "$up"
    sleep 1
}

# page PICTURE: wait until the page on the screen stands still, and keep a picture of it.
page() {
    last=
    for _ in $(seq 40); do
        sleep 0.5
        import -window root "pictures/$1.png"
        now=$(convert "pictures/$1.png" rgb:- | md5sum)
        [ "$now" != "$last" ] || [ "$now" = "$empty" ] || [ "$now" = "${shown:-}" ] || { shown=$now; return 0; }
        last=$now
    done
    echo "there is no page $1"
    return 1
}

press() {
    xdotool key --delay 100 "$@"
}
