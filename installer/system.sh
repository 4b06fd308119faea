#!/bin/sh
# Find what the program needs from the operating system, and install what is missing.
#
#   installer/system.sh          for running: Python with venv, the libraries that Qt loads
#   installer/system.sh tests    for the tests as well: pdftotext, Xvfb, strace, AT-SPI
#   installer/system.sh bundle   for the bundle and its package: binutils, and dpkg-dev on Debian
#
# Prints the path of the Python to use, and nothing else, on standard output. Where something is
# missing: as root on Debian or Ubuntu it is installed with apt-get, elsewhere the one command to
# type is printed and the script stops with status 1. Where nothing is missing, nothing is called.
set -eu

# Set `python` to the first Python on this computer that will do, or to nothing.
find_python() {
    for name in ${PYTHON:-} python3 /usr/bin/python3 python3.14 python3.13 python3.12 python3.11; do
        python=$("$name" -c 'import ensurepip, sys, venv
if sys.version_info >= (3, 11):
    print(sys.executable)' 2>/dev/null) || continue
        [ -z "$python" ] || return 0
    done
    python=
}

# Ubuntu 22.04 has its newer Python beside an older python3, under a name of its own.
python_packages() {
    if python3 -c 'import sys; sys.exit(sys.version_info >= (3, 11))' 2>/dev/null; then
        echo python3.11 python3.11-venv
    else
        echo python3 python3-venv
    fi
}

# "library package" for every shared library that the parts of Qt we use load (Qt 6.11).
qt_libraries() {
    cat <<'LIST'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
LIST
}

# The packages of the libraries that do not load; without Python none can be tried: all of them.
missing_libraries() {
    if [ -z "$python" ]; then
        qt_libraries | cut -d' ' -f2
    else
        qt_libraries | "$python" -c '
import ctypes, sys
for line in sys.stdin:
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
'
    fi
}

missing_tools() {
    command -v pdftotext >/dev/null || echo poppler-utils
    command -v Xvfb >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
    command -v dbus-run-session >/dev/null || echo dbus-daemon
    [ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ] ||
        echo at-spi2-core
    [ "$(uname)" != Linux ] || command -v strace >/dev/null || echo strace
}

missing_builders() {
    [ "$(uname)" != Linux ] || command -v objdump >/dev/null || echo binutils
    ! command -v dpkg >/dev/null || command -v dpkg-shlibdeps >/dev/null || echo dpkg-dev
    # The Python of Debian has its library, which the bundle needs, in a package of its own.
    [ -z "$python" ] || "$python" -c '
import ctypes, sys, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
if sys.prefix == "/usr" and ".so" in name:
    try:
        ctypes.CDLL(name)
    except OSError:
        print("libpython%d.%d" % sys.version_info[:2])
'
}

# Set `python`, and `packages` to what is missing: words on one line, nothing when all is there.
look_around() {
    find_python
    packages=$(
        [ -n "$python" ] || python_packages
        missing_libraries
        [ "$for_what" != tests ] || missing_tools
        [ "$for_what" != bundle ] || missing_builders
    )
    packages=$(echo "$packages" | xargs)
}

get_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Missing on this computer, by Debian's names: $packages" >&2
        exit 1
    elif [ "$(id -u)" != 0 ]; then
        echo "Something is missing on this computer. Type this, and then start again:" >&2
        echo "    sudo apt-get update && sudo apt-get install --no-install-recommends $packages" >&2
        exit 1
    fi
    echo "Installing: $packages" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2
    # shellcheck disable=SC2086  # a list of words
    apt-get install -qq --yes --no-install-recommends $packages >&2
}

for_what=${1:-run}
look_around
if [ -n "$packages" ]; then
    get_packages
    look_around
fi
if [ -n "$packages" ]; then # once more: only now is it known that python3 here is too old
    get_packages
    look_around
fi
if [ -n "$packages" ]; then
    echo "Still missing after installing: $packages" >&2
    exit 1
fi
echo "$python"
