"""Make the Debian package from the bundle: dist/vp-desktop_VERSION_ARCHITECTURE.deb.

    python installer/linux/deb.py

Run it, after installer/bundle.py, with the same Python. The package holds the bundle, a command, an
entry in the menu, an icon, the kind of file `.vpr` and man pages. It has no scripts: menus, icons and
kinds of files are brought up to date by the triggers of the desktop. Libraries that Debian has are
left to it, and found by dpkg-shlibdeps. The same bundle gives the same package, bit for bit.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]

from bundle import DIST, FOLDER, files_in, moment, version  # noqa: E402
from man_page import man_page  # noqa: E402

PACKAGE = "vp-desktop"
TREE = ROOT / "build" / "deb"
PROGRAM = Path("usr/lib") / PACKAGE
ICONS = Path("usr/share/icons/hicolor/scalable")
KIND = "application-x-vp-desktop-register"

BESIDE = ("tzdata",)
"""Needed, though nothing is linked with it: the program writes down when something was in Dutch time."""
RECOMMENDED = (
    "cups-client",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "xdg-desktop-portal",
)
"""Printing, Wayland and the file dialogs of the desktop; without them it does the rest, under X11."""

COPYRIGHT = """\
VP Desktop is under the EUPL-1.2: see LICENSE in this folder.

The package holds other people's work under their own licences: Python, Qt and PySide6 (LGPL-3),
SQLCipher, ReportLab, Pillow, the Inter and DejaVu fonts, Lucide's icons and smaller libraries. The
licence of each lies in /usr/lib/vp-desktop/licences, with a list in LIST.txt. The libraries are files
of their own under /usr/lib/vp-desktop/_internal and may be replaced there by others of the same name.
"""


def control(depends: str, size: int, architecture: str) -> str:
    """The fields of the package; `size` in KiB."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return f"""\
Package: {project["name"]}
Version: {version()}
Architecture: {architecture}
Maintainer: The VP Desktop project <nobody@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: {", ".join(RECOMMENDED)}
Section: misc
Priority: optional
Description: {project["description"].removeprefix("An ")}
 One person, one laptop, one encrypted file: a vertrouwenspersoon or an
 antipestcoördinator takes down a report, follows it up and closes it, and
 prints a yearly summary from which nobody can work back to a person.
 .
 The program makes no network connection. Removing it leaves registers alone.
"""


def lay_out() -> None:
    """Put every file at its place in the tree."""
    shutil.rmtree(TREE, ignore_errors=True)
    (TREE / PROGRAM).parent.mkdir(parents=True)
    shutil.copytree(FOLDER, TREE / PROGRAM, symlinks=True)
    for library in (TREE / PROGRAM / "_internal").glob("lib*.so*"):
        # Qt's are links; the others Debian has and keeps safe: OpenSSL, SQLite, xcb.
        if not library.is_symlink() and not library.name.startswith("libpython"):
            library.unlink()
    command = TREE / "usr/bin" / PACKAGE
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    icon = ROOT / "resources/icons/vp-desktop.svg"
    _put(icon.read_bytes(), ICONS / "apps" / f"{PACKAGE}.svg")
    _put(icon.read_bytes(), ICONS / "mimetypes" / f"{KIND}.svg")
    _put(
        (HERE / "vp-desktop.desktop").read_bytes(),
        Path("usr/share/applications/vp-desktop.desktop"),
    )
    _put((HERE / "vp-desktop.xml").read_bytes(), Path("usr/share/mime/packages/vp-desktop.xml"))
    _put(_packed(man_page("en")), Path(f"usr/share/man/man1/{PACKAGE}.1.gz"))
    _put(_packed(man_page("nl")), Path(f"usr/share/man/nl/man1/{PACKAGE}.1.gz"))
    papers = Path("usr/share/doc") / PACKAGE
    _put(COPYRIGHT.encode(), papers / "copyright")
    _put((ROOT / "LICENSE").read_bytes(), papers / "LICENSE")
    _put(_packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")), papers / "changelog.gz")


def _put(content: bytes, place: Path) -> None:
    target = TREE / place
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode("utf-8"), mtime=0)


def depends() -> str:
    """The packages with the libraries that the bundle is linked with and does not hold."""
    (TREE / "debian").mkdir()
    (TREE / "debian/control").write_text(
        f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n"
    )
    inside = TREE / PROGRAM / "_internal"
    linked = [
        file
        for file in files_in(TREE / PROGRAM)
        # Wayland is recommended only: where it is not, Qt takes X11.
        if not file.is_symlink()
        and _is_program(file)
        and "wayland" not in str(file.relative_to(TREE)).lower()
    ]
    folders = sorted({str(file.parent) for file in linked if file.is_relative_to(inside)})
    command = [
        "dpkg-shlibdeps",
        "-O",
        "--ignore-missing-info",
        *(f"-l{folder}" for folder in folders),
    ]
    result = subprocess.run(
        # Qt's own libraries belong to no package here, which it warns of at length.
        [*command, "--warnings=0", *(f"-e{file}" for file in linked)],
        cwd=TREE,
        check=True,
        capture_output=True,
        text=True,
    )
    shutil.rmtree(TREE / "debian")
    found = result.stdout.strip().partition("shlibs:Depends=")[2]
    return ", ".join(sorted({*found.split(", "), *BESIDE}))


def _is_program(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def settle() -> int:
    """Everybody may read, nobody but root write; one time for all. Returns the size in KiB."""
    size = 0
    paths = [TREE, *sorted(TREE.rglob("*"))]
    for path in paths:
        if not path.is_symlink():
            runs = path.is_dir() or path == TREE / PROGRAM / PACKAGE
            path.chmod(0o755 if runs else 0o644)
            size += path.stat().st_size if path.is_file() else 4096
    for path in paths:
        os.utime(path, (moment(), moment()), follow_symlinks=False)
    return -(-size // 1024)


def main() -> int:
    missing = [tool for tool in ("dpkg-deb", "dpkg-shlibdeps") if shutil.which(tool) is None]
    if missing or not FOLDER.is_dir():
        print(f"Needed first: {', '.join(missing) or 'make bundle'}", file=sys.stderr)
        return 1
    architecture = subprocess.run(
        ("dpkg", "--print-architecture"), check=True, capture_output=True, text=True
    ).stdout.strip()
    lay_out()
    needed = depends()
    fields = TREE / "DEBIAN/control"
    fields.parent.mkdir()
    fields.write_text(control(needed, settle(), architecture), encoding="utf-8")
    settle()
    result = DIST / f"{PACKAGE}_{version()}_{architecture}.deb"
    subprocess.run(
        ("dpkg-deb", "--build", "--root-owner-group", "-Zxz", TREE, result),
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "DPKG_DEB_THREADS_MAX": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    print(f"{result.relative_to(ROOT)}: {result.stat().st_size / 10**6:.1f} MB")
    # Its bill is another than that of the bundle: it leaves libraries to Debian.
    bill = (ROOT / "installer" / "sbom.py", f"{result}.cdx.json", TREE / PROGRAM, result)
    subprocess.run((sys.executable, *bill), cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
