"""Make the bundle: the program in a folder of its own, without Python or anything else to install.

    python installer/bundle.py

Run it with the Python of an environment that holds installer/requirements-build.txt (`make bundle`
makes one). The result is dist/vp-desktop with the licences of all that is in it, on macOS
dist/VP Desktop.app as well; dist/contents.txt, the size and SHA-256 of each file; and
dist/vp-desktop.cdx.json, the bill of materials. What stood in dist before is of another bundle, and
goes. The same source, Python and pins give the same.
"""

from __future__ import annotations

import compileall
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from py_compile import PycInvalidationMode

from linux import elf, icu

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
ZONES = "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo"
"""Where Python looks for time zones, unless whoever built it chose another place (PEP 615)."""
PLAIN = BUILD / "plain"
"""Modules that take the place of Python's own: see vp.spec."""


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


def forget_the_build() -> None:
    """How this Python was built, with its places on this computer, shrunk to what is asked of it.

    Only zoneinfo asks: where the time zones are.
    """
    shutil.rmtree(PLAIN, ignore_errors=True)
    PLAIN.mkdir(parents=True)
    if sys.platform == "linux":
        name = sysconfig._get_sysconfigdata_name()
        told = f'"""What zoneinfo asks of it."""\n\nbuild_time_vars = {{"TZPATH": "{ZONES}"}}\n'
        (PLAIN / f"{name}.py").write_text(told, encoding="utf-8")


def freeze() -> None:
    """Let PyInstaller gather everything; hashes in a fixed order, so that twice gives the same."""
    forget_the_build()
    icon = make_icon()
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment()),
        "VP_VERSION": version(),
        "VP_PLAIN": str(PLAIN),
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


def look_beside() -> None:
    """Let every library look for others in the bundle, and not where Python was built."""
    for file in files_in(FOLDER):
        if not file.is_symlink():
            content = file.read_bytes()
            mended = elf.without_strangers(content)
            if mended != content:
                file.write_bytes(mended)


def of_this_computer(folder: Path, modules: Path, places: Iterable[str]) -> list[str]:
    """What in a bundle names a place of the computer that made it, or looks there for libraries."""
    marks = [place.encode() for place in places]
    found = []
    for name, content in [*_files_with_content(folder), *_modules(modules)]:
        # Where Python was put stands in its library, as text alone: it is told to look elsewhere.
        is_python = Path(name).name.startswith("libpython")
        if elf.strangers(content) or (not is_python and any(mark in content for mark in marks)):
            found.append(name)
    return found


def _files_with_content(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in files_in(folder):
        if not file.is_symlink():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


def _modules(packed: Path) -> Iterator[tuple[str, bytes]]:
    """Every module as PyInstaller packed it, which no search through the files would see."""
    from PyInstaller.archive.readers import ZlibArchiveReader

    reader = ZlibArchiveReader(str(packed))
    for name in reader.toc:
        yield name, reader.extract(name, raw=True) or b""


def own_places() -> list[str]:
    """The folders of this computer that are on no other: the source, and Python where it was put."""
    bases = {sys.prefix, sys.base_prefix, sys.exec_prefix} - {"/usr", "/usr/local"}
    return [str(ROOT), *sorted(bases)]


def tell_what_is_inside() -> None:
    """Put the licences of everything into the bundle, and the bill of materials beside it.

    Either stops where something inside has no licence: such a bundle is not given out.
    """
    for script, *words in (
        ("licences.py", FOLDER / "licences"),
        ("sbom.py", DIST / "vp-desktop.cdx.json", FOLDER),
    ):
        command = [sys.executable, ROOT / "installer" / script, *words]
        subprocess.run(command, cwd=ROOT, check=True)


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
    text = "\n".join(lines) + "\n"
    (DIST / "contents.txt").write_text(text, encoding="utf-8", newline="\n")
    return total


def main() -> int:
    shutil.rmtree(DIST, ignore_errors=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    make_translations()
    freeze()
    if sys.platform != "darwin":  # there it would have to be inside before the signing
        unpack_shiboken(FOLDER / "_internal" / "shiboken6")
    if sys.platform == "linux":
        make_small()
        look_beside()
        told = of_this_computer(FOLDER, BUILD / "vp" / "PYZ-00.pyz", own_places())
        if told:
            raise SystemExit(f"Of this computer, and not to be given out: {', '.join(told)}.")
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
