#!/bin/sh
# Install the package in a clean root, and try it there as somebody who has neither Python nor the source;
# so the bundle, unpacked from its archive.
#
#   installer/linux/check.sh dist/vp-desktop_0.1.0_amd64.deb [SAMPLES]
#
# As root on Debian or Ubuntu, with debootstrap. The root is of the release and from the mirror of this computer
# (or of SUITE=...); once made, it is kept in build/ as a tarball. Each try runs without a network. The last line says
# how it went, the status is 0 when all of it went well.
set -eu

[ $# = 1 ] || { [ $# = 2 ] && [ -d "$2" ]; } || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
package=$1
samples=${2:-} # registers of earlier versions, made by installer/upgrade_samples.py
packed=$(echo dist/vp-desktop-*-linux-*.tar.xz)
[ -f "$package" ] && [ -f "$packed" ] || { echo "One package and one archive: make sums" >&2; exit 2; }
command -v readelf >/dev/null || { echo "Needed first: apt-get install binutils" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "Only root can make a clean root: sudo make installer-check" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "Needed first: apt-get install debootstrap" >&2; exit 2; }

work=$PWD/build/check
root=$work/root
rm -rf "$root"
mkdir -p "$root"
faults=0

# "mirror suite" of the first main archive that this computer takes packages from.
archive() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Identifier: Packages' |
        awk '$3 == "main" && $2 !~ /-/ { print $1, $2; exit }'
}

clean_root() {
    archive=$(archive)
    mirror=${archive% *}
    suite=${SUITE:-${archive#* }}
    kept=$PWD/build/clean-$suite.tar
    if [ ! -f "$kept" ]; then
        echo "Making a clean root of $suite (some minutes)"
        debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log"
        tar -C "$root" -cf "$kept.new" .
        mv "$kept.new" "$kept"
    else
        tar -C "$root" -xf "$kept"
    fi
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    chroot "$root" useradd --create-home --shell /bin/sh adviser
}

# As an ordinary user, in namespaces of its own: no network, and its own processes alone.
as_adviser() {
    unshare --mount --pid --net --fork --kill-child sh -c '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
        exec chroot --userspec=adviser:adviser "$root" env -i HOME=/home/adviser USER=adviser \
            PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
    ' sh "$root" "$@"
}

try() {
    what=$1
    shift
    if "$@" >"$work/last.log" 2>&1; then
        echo "good  $what"
    else
        echo "FAIL  $what"
        sed 's/^/      /' "$work/last.log"
        faults=$((faults + 1))
    fi
}

sums_agree() {
    (cd dist && sha256sum --check --quiet --strict SHA256SUMS) && grep -q "$(basename "$package")" dist/SHA256SUMS
}

# A place outside the bundle where its libraries are looked for is of whoever can write there.
beside_itself() {
    strange=$(find "$root/usr/lib/vp-desktop" "$root/opt/vp-desktop" -type f -exec readelf -dW {} + 2>/dev/null |
        sed -nE 's/.*\((RPATH|RUNPATH)\).*\[(.*)\]$/\2/p' | tr : '\n' | grep -vE '^\$ORIGIN(/|$)' | sort -u)
    named=$(grep -rlF "$PWD" "$root/usr/lib/vp-desktop" "$root/opt/vp-desktop") || true
    echo "$strange $named"
    [ -z "$strange$named" ]
}

no_python() {
    [ -z "$(find "$root/usr/bin" "$root/usr/local/bin" -name 'python*')" ]
}

self_test() {
    as_adviser "$1" self-test --language en && [ -z "$(ls "$root/tmp")" ]
}

# Up for ten seconds, silent, and gone when it is told to stop.
window() {
    as_adviser sh -c '
        QT_QPA_PLATFORM=offscreen "$1" 2>/tmp/said &
        window=$!
        sleep "${2:-10}"
        kill -0 $window || { echo "it is gone"; cat /tmp/said; exit 1; }
        kill -TERM $window
        wait $window
        status=$?
        cat /tmp/said
        # What Qt says of a screen that is not there, once a window is shown on it; nothing else.
        grep -q propagateSizeHints /tmp/said && ! grep -qv propagateSizeHints /tmp/said || exit 1
        rm /tmp/said
        [ $status = 0 ] || [ $status = 143 ] # 128 and the number of SIGTERM
    ' sh "$1" "${SECONDS_UP:-10}"
}

install_screen() {
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -qq --yes --no-install-recommends \
        xvfb xkb-data x11-utils
}

# On a screen of X11: its window is there, and the program said nothing.
window_of_x11() {
    as_adviser sh -c '
        Xvfb :7 -screen 0 1366x768x24 -nolisten tcp >/tmp/screen 2>&1 &
        screen=$!
        DISPLAY=:7
        export DISPLAY
        soon() {
            for _ in $(seq 100); do
                "$@" >/dev/null 2>&1 && return
                sleep 0.2
            done
            echo "not in twenty seconds: $*"
            cat /tmp/screen
            return 1
        }
        shown() { xwininfo -root -tree | grep -q "\"[^\"]*VP Desktop"; }
        soon xwininfo -root || exit 1
        "$1" 2>/tmp/said &
        window=$!
        soon shown
        seen=$?
        kill -TERM $window
        wait $window
        kill $screen
        cat /tmp/said
        [ $seen = 0 ] && [ ! -s /tmp/said ] && rm /tmp/said /tmp/screen
    ' sh "$1"
}

# The process that draws attachments (ui/attachments/drawing/wire.py): a PDF of one page goes in, and the answer is
# an outcome of nought and one page.
opens_a_pdf() {
    as_adviser sh -c '
        pdf="%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>"
        size=$(printf "\\%03o" ${#pdf})
        answer=$( { printf "pdf\0\0\0\0\0\0\0\0\0\0\0\0"; printf "$size%s" "$pdf"; } |
            "$1" draw-attachment | od -An -tx1 | tr -d " \n")
        echo "$answer"
        [ "$answer" = 0000000001 ]
    ' sh "$1"
}

known_to_the_desktop() {
    grep -q ':\*\.vpr$' "$root/usr/share/mime/globs" &&
        grep -q 'x-vp-desktop-register=vp-desktop.desktop' "$root/usr/share/applications/mimeinfo.cache" &&
        gzip -t "$root/usr/share/man/man1/vp-desktop.1.gz" "$root/usr/share/man/nl/man1/vp-desktop.1.gz"
}

install_package() {
    cp "$package" "$root/package.deb"
    chroot "$root" apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -qq --yes --no-install-recommends \
            /package.deb desktop-file-utils shared-mime-info
}

every_library_is_there() {
    as_adviser sh -c '
        cd /usr/lib/vp-desktop/_internal
        missing=$(LD_LIBRARY_PATH=$PWD find . -name "*.so*" -type f ! -path "*wayland*" ! -name "*Wayland*" \
            -exec ldd {} + 2>/dev/null | grep "not found" | sort -u)
        echo "$missing"
        [ -z "$missing" ]
    '
}

earlier_versions() {
    cp -r "$samples" "$root/opt/samples"
    cp installer/upgrade_check.sh "$root/opt/upgrade_check.sh"
    chroot "$root" chown -R adviser /opt/samples
    as_adviser sh /opt/upgrade_check.sh /opt/samples vp-desktop
}

keeps_registers() {
    echo 'een wachtzin die niemand raadt' >"$root/home/adviser/wachtzin"
    as_adviser vp-desktop demo /home/adviser/mijn.vpr --cases 5 --passphrase-file /home/adviser/wachtzin
    chroot "$root" apt-get remove -qq --yes vp-desktop
    [ -s "$root/home/adviser/mijn.vpr" ] && [ ! -e "$root/usr/lib/vp-desktop" ] && [ ! -e "$root/usr/bin/vp-desktop" ]
}

clean_root
mkdir -p "$root/opt"
tar -C "$root/opt" -xf "$packed"
try "SHA256SUMS names and fits all" sums_agree
try "there is no Python" no_python
try "the bundle, self-test" self_test /opt/vp-desktop/vp-desktop
try "the package installs" install_package
try "there is no Python yet" no_python
try "every library is there" every_library_is_there
try "and is looked for in place" beside_itself
try "the package, self-test" self_test vp-desktop
try "the package, window" window vp-desktop
try "the bundle, window" window /opt/vp-desktop/vp-desktop
try "a screen of X11 is there" install_screen
try "the package, window on X11" window_of_x11 vp-desktop
try "the bundle, a PDF" opens_a_pdf /opt/vp-desktop/vp-desktop
[ -z "$samples" ] || try "registers of earlier versions" earlier_versions
try "menu, kind of file, man pages" known_to_the_desktop
try "removing keeps registers" keeps_registers
rm -rf "$root"
if [ $faults != 0 ]; then
    echo "$faults of these failed."
    exit 1
fi
echo "All of it went well."
