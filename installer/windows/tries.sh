#!/bin/sh
# What installer/windows/check.sh does under Wine, as an ordinary user: tries.sh VERSION, on a screen. A line for each
# thing that is as it should be; at the first that is not, what was seen, and status 1.
set -u

version=$1
cd "$(dirname "$0")" || exit 1
here=$PWD
. ./seen.sh

try() {
    what=$1
    shift
    (set -ex; "$@") >last.log 2>&1 # in the words of an `if` a shell pays no heed to -e
    if [ $? = 0 ]; then
        echo "good  $what"
    else
        echo "FAIL  $what"
        tail -n 30 last.log | sed 's/^/      /'
        exit 1
    fi
}

# stand_in FOLDER VERSION: the layout that PyInstaller makes on Windows
stand_in() {
    mkdir -p "$1/_internal/PySide6/plugins/platforms" "$1/licences"
    cp window.exe "$1/vp-desktop.exe"
    cp terminal.exe "$1/vp-desktop-cli.exe"
    echo "$2" >"$1/_internal/base_library.zip"
    echo "$2" >"$1/_internal/PySide6/plugins/platforms/qwindows.dll"
    echo "$2" >"$1/licences/EUPL-1.2.txt"
}

# make_setup FOLDER VERSION RESULT
make_setup() {
    makensis -V2 -WX -DVERSION="$2" -DSOURCE="$here/$1" -DICON="$here/vp-desktop.ico" -DOUT="$here/$3" vp-desktop.nsi
}

compiles() {
    x86_64-w64-mingw32-gcc -O1 -s -mwindows -o window.exe stand_in.c -lshell32
    x86_64-w64-mingw32-gcc -O1 -s -o terminal.exe stand_in.c -lshell32
    x86_64-w64-mingw32-gcc -O1 -s -o without_rights.exe without_rights.c -ladvapi32
    stand_in new "$version"
    stand_in old 0.0.9
    echo 0.0.9 >old/_internal/gone.dll
    echo 0.0.9 >old/licences/gone.txt
    make_setup new "$version" vp-new.exe
    make_setup old 0.0.9 vp-old.exe
    # Without these words in it Windows calls itself 8, and the installer would say that it is too old.
    grep -aq '8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a' vp-new.exe
}

wine_starts() {
    run wineboot --init
    wineserver --wait
    run winecfg -v win10
    # What every Windows has and an installer need not take away again.
    mkdir -p "$drive/users/$USER/AppData/Local/Programs" "$own_menu" "$menu"
    run reg add 'HKCU\Software\Classes' /f
    run reg add "HKCU\\$uninstall" /f
}

too_old() {
    for windows in win7 win81; do
        run winecfg -v $windows
        state >before.txt
        ends 3 vp-new.exe /S /CurrentUser
        unchanged
    done
    run winecfg -v win10
    current='HKLM\Software\Microsoft\Windows NT\CurrentVersion'
    for bits in 64 32; do
        run reg add "$current" /v CurrentBuildNumber /d 17134 /f /reg:$bits
        run reg add "$current" /v CurrentBuild /d 17134 /f /reg:$bits
    done
    ends 3 vp-new.exe /S /CurrentUser
    run winecfg -v win10
}

too_narrow() {
    WINEPREFIX=$here/wine32
    export WINEPREFIX
    WINEARCH=win32 run wineboot --init
    wineserver --wait
    run winecfg -v win10
    ends 3 vp-new.exe /S /CurrentUser
    wineserver --kill
    rm -rf wine32
}

# What installer/windows/check.ps1 does: the same commands in the same order.  MODE FOLDER MENU HKCU|HKLM
as_the_workflow() {
    folder=$(winepath -w "$2")
    state >before.txt
    ends 0 vp-new.exe /S "/$1"
    installed "$2" "$3" "$4"
    ends 0 "$2/vp-desktop-cli.exe" self-test
    ends 0 "$2/vp-desktop-cli.exe" demo 'C:\mijn.vpr' --cases 5 --passphrase-file 'C:\wachtzin.txt'
    run start "$(winepath -w "$3/$name.lnk")"
    is_up
    ends 2 vp-new.exe /S "/$1"
    installed "$2" "$3" "$4"
    close_it
    ends 0 "$2/Uninstall.exe" "/$1" /S _?=$folder
    same "$(ls "$2")" Uninstall.exe
    rm -r "$2" "$drive/mijn.vpr"
    unchanged
}

# Without _?= it goes on in a copy of itself, as it does for whoever removes it in Windows.
removes_itself() {
    ends 0 vp-new.exe /S /CurrentUser
    run "$own/Uninstall.exe" /S
    for _ in $(seq 60); do [ -e "$own" ] || break; sleep 0.5; done
    unchanged
}

# A double click on a register: Windows starts what the kind of file names. Of one user's alone Wine does not know.
opens_a_register() {
    ends 0 vp-new.exe /S /AllUsers
    register="$drive/users/$USER/Mijn register één.vpr"
    echo "a register" >"$register"
    run start /wait "$(winepath -w "$register")"
    [ -s "$register.opened" ]
    remove "$program_files" /AllUsers
    rm "$register" "$register.opened"
    unchanged
}

speaks() {
    for language in nl_NL:Register nl_BE:Register en_GB:VP en_US:VP de_DE:Register; do
        LANG=${language%:*}.UTF-8
        export LANG
        ends 0 vp-new.exe /S /CurrentUser
        words=$(value "HKCU\\Software\\Classes\\$kind" '')
        same "$LANG ${words%% *}" "$LANG ${language#*:}"
        if [ "$LANG" = nl_NL.UTF-8 ]; then
            tr -d '\0' <"$own_menu/$name.lnk" | iconv -f latin1 -t utf8 | grep -q 'en antipestcoördinatoren'
        fi
        remove "$own" /CurrentUser
    done
}

without_rights() {
    ends 4 without_rights.exe vp-new.exe /S /AllUsers
    unchanged
    ends 0 without_rights.exe vp-new.exe /S /CurrentUser
    installed "$own" "$own_menu" HKCU
    remove "$own" /CurrentUser
    ends 0 vp-new.exe /S /AllUsers
    ends 4 without_rights.exe "$program_files/Uninstall.exe" /S _?=C:\\Program Files\\$name
    ends 4 without_rights.exe "$program_files/Uninstall.exe" /S /AllUsers _?=C:\\Program Files\\$name
    installed "$program_files" "$menu" HKLM
    remove "$program_files" /AllUsers
    unchanged
}

over_an_older() {
    ends 0 vp-old.exe /S /CurrentUser
    [ -e "$own/_internal/gone.dll" ]
    same "$(value "HKCU\\$uninstall\\$name" DisplayVersion)" 0.0.9
    mkdir -p "$drive/users/$USER/AppData/Roaming/vp-desktop"
    echo settings >"$drive/users/$USER/AppData/Roaming/vp-desktop/settings.toml"
    echo register >"$own/mijn register.vpr"
    ends 0 vp-new.exe /S /CurrentUser
    mv "$own/mijn register.vpr" kept.vpr
    installed "$own" "$own_menu" HKCU
    mv kept.vpr "$own/mijn register.vpr"
}

removing_keeps() {
    ends 0 "$own/Uninstall.exe" /S /CurrentUser _?=$(winepath -w "$own")
    rm "$own/Uninstall.exe"
    same "$(ls "$own")" 'mijn register.vpr'
    same "$(cat "$own/mijn register.vpr" "$drive/users/$USER/AppData/Roaming/vp-desktop/settings.toml")" 'register
settings'
    ends 0 vp-new.exe /S /CurrentUser # again beside the register, and not in a folder of that folder
    [ -s "$own/vp-desktop.exe" ]
    rm "$own/mijn register.vpr"
    remove "$own" /CurrentUser
    rm -r "$drive/users/$USER/AppData/Roaming/vp-desktop"
    unchanged
}

# Where it was asked for; the next version goes there too; and one that is asked for elsewhere leaves nothing behind.
elsewhere() {
    ends 0 vp-old.exe /S /CurrentUser '/D=C:\Één' 'map\VP'
    same "$(value "HKCU\\$uninstall\\$name" InstallLocation)" 'C:\Één map\VP'
    ends 0 vp-new.exe /S /CurrentUser
    installed "$drive/Één map/VP" "$own_menu" HKCU
    ends 0 vp-new.exe /S /CurrentUser '/D=C:\Andere' plek
    installed "$drive/Andere plek" "$own_menu" HKCU
    [ ! -e "$drive/Één map/VP" ]
    remove "$drive/Andere plek"
    rmdir "$drive/Één map"
    unchanged
}

in_a_full_folder() {
    mkdir -p "$drive/Gereedschap/licences" "$drive/Gereedschap/_internal"
    echo other >"$drive/Gereedschap/licences/other.txt"
    state >before.txt
    ends 0 vp-new.exe /S /CurrentUser '/D=C:\Gereedschap'
    installed "$drive/Gereedschap/$name" "$own_menu" HKCU
    remove "$drive/Gereedschap/$name"
    unchanged
    rm -r "$drive/Gereedschap"
    state >before.txt
}

# The two side by side: each uninstaller takes its own, whether it is told whose or not.
side_by_side() {
    ends 0 vp-new.exe /S /AllUsers
    ends 0 vp-new.exe /S /CurrentUser
    installed "$own" "$own_menu" HKCU
    remove "$own"
    installed "$program_files" "$menu" HKLM
    ends 0 vp-new.exe /S /CurrentUser
    remove "$program_files"
    installed "$own" "$own_menu" HKCU
    cp -r "$own" "$drive/Kopie"
    remove "$drive/Kopie"
    installed "$own" "$own_menu" HKCU
    remove "$own"
    unchanged
}

open_program() {
    ends 0 vp-old.exe /S /CurrentUser
    for program in vp-desktop vp-desktop-cli; do
        run "$own/$program.exe" &
        is_up
        state >before.txt
        ends 2 vp-new.exe /S /CurrentUser
        ends 2 vp-new.exe /S /CurrentUser '/D=C:\Elders'
        ends 2 "$own/Uninstall.exe" /S _?=$(winepath -w "$own")
        unchanged
        close_it
        wait $!
    done
    remove "$own"
    state >before.txt
}

cannot_write() {
    mkdir -m 555 "$drive/Dicht"
    ends 5 vp-new.exe /S /CurrentUser '/D=C:\Dicht'
    rmdir "$drive/Dicht"
    ends 0 vp-old.exe /S /CurrentUser
    run terminal.exe hold "$(winepath -w "$own")\\_internal\\base_library.zip" &
    is_up
    ends 5 vp-new.exe /S /CurrentUser
    close_it
    wait $!
    ends 0 vp-new.exe /S /CurrentUser
    installed "$own" "$own_menu" HKCU
    remove "$own"
    unchanged
}

# The pages by the keyboard alone, to the end; cancelled half-way first, and started a second time.
walk() {
    LANG=$1.UTF-8
    export LANG
    empty=$(import -window root rgb:- | md5sum)
    run vp-new.exe &
    page "$1-1-who"
    press Return
    page "$1-2-folder"
    ends 2 vp-new.exe /S /CurrentUser
    press Escape
    page "$1-3-cancel"
    press "$2"
    wait $! && return 1
    unchanged
    run vp-new.exe &
    page "$1-1-who"
    press Return
    page "$1-2-folder"
    press Return
    page "$1-4-done"
    press Return
    wait $!
    installed "$own" "$own_menu" HKCU
    run "$own/Uninstall.exe" _?=$(winepath -w "$own") &
    page "$1-5-remove"
    press Return
    page "$1-6-removed"
    press Return
    wait $!
    rm -r "$own"
    unchanged
}

try "the installer compiles, and says which Windows it knows" compiles
try "Wine starts, and calls itself Windows 10" wine_starts
try "Windows 7, 8.1 and 10 (1803): 3, and nothing changed" too_old
try "Windows of 32 bits: 3" too_narrow
state >before.txt
try "for one user, as the workflow does" as_the_workflow CurrentUser "$own" "$own_menu" HKCU
try "for all users, as the workflow does" as_the_workflow AllUsers "$program_files" "$menu" HKLM
try "the uninstaller removes itself and its folder" removes_itself
try "a register opens with a double click" opens_a_register
try "Dutch and English, by the language of Windows" speaks
try "without rights: 4 for all users, 0 for one" without_rights
try "over an older version: what that had and this lacks is gone" over_an_older
try "removing keeps a register in its folder, and settings" removing_keeps
try "another folder, with a space and a diacritic" elsewhere
try "a folder that holds other things" in_a_full_folder
try "for one user beside for all users" side_by_side
try "the program is open: 2, and nothing changed" open_program
try "a file cannot be written: 5, and again mends it" cannot_write
try "the pages in Dutch, by the keyboard; cancelled, started twice" walk nl_NL j
try "the pages in English, by the keyboard; cancelled, started twice" walk en_GB y
echo "All of it went well."
