#!/bin/sh
# Run the installer for Windows under Wine, with a stand-in for the program, and see what it leaves and takes.
#
#   installer/windows/check.sh VERSION ICON
#
# As root on Debian or Ubuntu, with debootstrap: NSIS, Wine, a compiler and a screen that is not there are put in a
# root of their own in build/, of the release and from the mirror of this computer (or of SUITE=...). It is kept, and
# nothing is installed on this computer. What is tried, as an ordinary user without a network: tries.sh. It stops at
# the first that is wrong; the pages of the installer as they were drawn stand in build/windows/pictures.
set -eu

version=$1
icon=$2
[ "$(id -u)" = 0 ] || { echo "Only root can make a clean root: sudo make windows-check" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "Needed first: apt-get install debootstrap" >&2; exit 2; }

here=$(dirname "$0")
work=$PWD/build/windows
mkdir -p "$work"

# "mirror suite" of the first main archive that this computer takes packages from.
archive() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Identifier: Packages' |
        awk '$3 == "main" && $2 !~ /-/ { print $1, $2; exit }'
}

inside() {
    DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

# The programs of NSIS are of 32 bits, those of the bundle of 64: Wine is needed for both.
make_root() {
    echo "Making a root of $suite with Wine in it (some minutes)"
    rm -rf "$root" "$root.new"
    debootstrap --variant=minbase "$suite" "$root.new" "${archive% *}" >"$work/debootstrap.log"
    cp /etc/resolv.conf "$root.new/etc/resolv.conf"
    root=$root.new
    inside dpkg --add-architecture i386
    inside apt-get update -qq
    inside apt-get install -qq --yes --no-install-recommends wine wine32:i386 wine64 nsis \
        gcc-mingw-w64-x86-64-win32 locales xvfb xauth xdotool imagemagick fonts-liberation >"$work/packages.log" 2>&1
    inside apt-get clean
    for language in nl_NL nl_BE en_GB en_US de_DE; do
        inside localedef -i $language -f UTF-8 $language.UTF-8
    done
    inside useradd --create-home --shell /bin/sh adviser
    root=${root%.new}
    mv "$root.new" "$root"
}

# As an ordinary user, in namespaces of its own: no network, and its own processes alone, which end with it.
as_adviser() {
    unshare --mount --pid --net --fork --kill-child sh -c '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
        exec chroot --userspec=adviser:adviser "$root" env -i HOME=/home/adviser USER=adviser \
            PATH=/usr/bin:/bin LANG=C.UTF-8 WINEPREFIX=/home/adviser/try/wine WINEDEBUG=-all \
            WINEDLLOVERRIDES=winemenubuilder.exe=d "$@"
    ' sh "$root" "$@"
}

archive=$(archive)
suite=${SUITE:-${archive#* }}
root=$work/root-$suite
[ -d "$root" ] || make_root

try=$root/home/adviser/try
rm -rf "$try" "$work/pictures"
mkdir -p "$try/pictures"
cp "$here"/*.nsi "$here"/*.c "$here"/tries.sh "$here"/seen.sh "$icon" "$try"
chroot "$root" chown -R adviser:adviser /home/adviser
status=0
# Not by xvfb-run alone: the screen tells no process that is the first of its namespace that it is ready.
as_adviser sh -c 'xvfb-run --auto-servernum --server-args "-screen 0 1024x768x24" "$@"; exit $?' sh \
    sh /home/adviser/try/tries.sh "$version" || status=$?
cp -r "$try/pictures" "$work/pictures"
[ $status != 0 ] || rm -rf "$try" # else it stays, to look into
exit $status
