"""Make the bundle: the program in a folder of its own, without Python or anything else to install.

    python installer/bundle.py

Run it with the Python of an environment that holds installer/requirements-build.txt (`make bundle`
makes one). The result is dist/vp-desktop with the licences of all that is in it, on macOS
dist/VP Desktop.app as well; dist/contents.txt, the size and SHA-256 of each file; and
dist/vp-desktop.cdx.json, the bill of materials. The same source, Python and pins give the same.
"""

from __future__ import annotations

import compileall
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from py_compile import PycInvalidationMode

from linux import icu

ROOT = Path(__file__).resolve().parents[1]
DIST, BUILD = ROOT / "dist", ROOT / "build" / "bundle"
FOLDER = DIST / "vp-desktop"
UNPACK = """
import sys
import PySide6.QtCore
sys.modules["shibokensupport.feature"].__loader__.zfile.extractall(sys.argv[1])
"""
"""In a process of its own: where PySide finds such a folder, it keeps nothing packed."""
MOST = 120 * 10**6
"""The largest that the bundle may be, in bytes."""


def version() -> str:
    """The version of the program, without importing it."""
    line = (ROOT / "vp_desktop" / "__init__.py").read_text(encoding="utf-8").splitlines()[-1]
    return line.partition('"')[2].rstrip('"')


def moment() -> int:
    """The time that everything in the bundle gets: that of the last commit, in seconds."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said is None:
        git = ("git", "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct")
        said = subprocess.run(git, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return int(said)


def make_translations() -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        raise SystemExit(
            "There is no pyside6-lrelease beside this Python: see installer/README.md."
        )
    for source in sorted((ROOT / "translations").glob("*.ts")):
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def make_icon() -> Path | None:
    """The icon in the form of this system, drawn from the one SVG; Linux takes that as it is."""
    ending = {"win32": ".ico", "darwin": ".icns"}.get(sys.platform)
    if ending is None:
        return None
    icon = BUILD / f"vp-desktop{ending}"
    draw = ROOT / "installer" / "draw_icon.py"
    subprocess.run([sys.executable, draw, icon], check=True)
    return icon


def freeze() -> None:
    """Let PyInstaller gather everything; hashes in a fixed order, so that twice gives the same."""
    icon = make_icon()
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment()),
        "VP_VERSION": version(),
        **({"VP_ICON": str(icon)} if icon else {}),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", DIST, "--workpath", BUILD, ROOT / "installer" / "vp.spec"]
    subprocess.run([*command, *places], env=environment, cwd=ROOT, check=True)


def unpack_shiboken(folder: Path) -> None:
    """Put what PySide keeps packed in its library, and compiles at every start, there compiled once.

    It looks for this by itself, beside that library: doc.qt.io/qtforpython-6/developer/embed.html.
    """
    target = folder / "files.dir"
    subprocess.run([sys.executable, "-c", UNPACK, target], check=True)
    once = PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(
        target, quiet=1, legacy=True, stripdir=target, invalidation_mode=once
    ):
        raise SystemExit(f"{target} could not be compiled.")
    for source in target.rglob("*.py"):
        source.unlink()


def make_small() -> None:
    """On Linux: out goes what only a debugger reads, and the languages that Qt never asks ICU for."""
    inside = FOLDER / "_internal"
    for file in files_in(inside):
        # Python and SQLCipher alone: libraries that a wheel was mended with do not bear it.
        ours = file.name.startswith(("libpython", "_sqlite3")) or "lib-dynload" in file.parts
        if ours and not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", file], check=True)
    for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
        icu.shrink(library, BUILD)


def tell_what_is_inside() -> None:
    """Put the licences of everything into the bundle, and the bill of materials beside it."""
    for script, target in (
        ("licences.py", FOLDER / "licences"),
        ("sbom.py", DIST / "vp-desktop.cdx.json"),
    ):
        # They know what Debian carries; elsewhere they say what they did not find, and the bundle stands.
        command = [sys.executable, ROOT / "installer" / script, target]
        subprocess.run(command, cwd=ROOT, check=sys.platform == "linux")


def set_moment() -> None:
    """One time for everything, whenever it was built."""
    time = moment()
    for file in files_in(FOLDER):
        os.utime(file, (time, time), follow_symlinks=sys.platform == "win32")


def files_in(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if file.is_symlink() or file.is_file())


def list_contents() -> int:
    """Write what is in the bundle beside it; returns its size in bytes."""
    lines, total = [], 0
    for file in files_in(FOLDER):
        name = file.relative_to(FOLDER).as_posix()
        if file.is_symlink():
            lines.append(f"{'link':>10}  {'-' * 64}  {name}")
        else:
            content = file.read_bytes()
            total += len(content)
            lines.append(f"{len(content):>10}  {hashlib.sha256(content).hexdigest()}  {name}")
    (DIST / "contents.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return total


def main() -> int:
    BUILD.mkdir(parents=True, exist_ok=True)
    make_translations()
    freeze()
    if sys.platform != "darwin":  # there it would have to be inside before the signing
        unpack_shiboken(FOLDER / "_internal" / "shiboken6")
    if sys.platform == "linux":
        make_small()
    tell_what_is_inside()
    set_moment()
    size = list_contents()
    print(f"dist/vp-desktop: {size / 10**6:.1f} MB; what is in it stands in dist/contents.txt")
    if size > MOST:
        print(f"That is more than {MOST / 10**6:.0f} MB.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
