"""What is inside the bundle: every package, library, font and picture, with its version and its licence.

Read from what PyInstaller gathered (build/bundle/vp/*.toc), so nothing that is left out is named and
nothing that came along is forgotten. A file belongs to the Python package that installed it, to Python
itself, to a package of Debian, or to the program; what wheels and the program carry besides is found by
within.py.
"""

from __future__ import annotations

import ast
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import carried
import within
from part import PROGRAM, File, Part

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bundle" / "vp"
_TABLES = ("COLLECT-00.toc", "PYZ-00.toc")


def gathered(build: Path = BUILD) -> list[File]:
    """Every file and module in the bundle. Raises SystemExit when it was not made yet."""
    found: list[File] = []
    for name in _TABLES:
        table = build / name
        if not table.is_file():
            raise SystemExit(f"{table} is not there: make the bundle first (make bundle).")
        for each in _entries(ast.literal_eval(table.read_text(encoding="utf-8"))):
            found.append((each[0].replace("\\", "/"), Path(each[1])))
    return sorted(found)


def _entries(table: Any) -> Iterable[tuple[str, str, str]]:
    """A table names its parts in a list somewhere in a tuple; what is none of those is passed over."""
    if isinstance(table, tuple) and len(table) == 3 and all(isinstance(one, str) for one in table):
        if table[2] != "SYMLINK" and Path(table[1]).is_file():
            yield table  # type: ignore[misc]
    elif isinstance(table, (list, tuple)):
        for each in table:
            yield from _entries(each)


def parts(files: Iterable[File]) -> list[Part]:
    """Whom the files are of, by name; the program itself comes first."""
    files = list(files)
    told = tomllib.loads((ROOT / "installer" / "inside.toml").read_text(encoding="utf-8"))
    owned: dict[str, list[str]] = {}
    strangers: list[File] = []
    owners = _owners()
    for place, source in files:
        owner = owners.get(os.path.realpath(source)) or _of_us_or_python(source)
        if owner:
            owned.setdefault(owner, []).append(place)
        else:
            strangers.append((place, source))
    made = [_own_part(owned.pop(PROGRAM, []))]
    python = owned.pop("cpython", [])
    made.append(_python(tuple(python)))
    made += [_package(name, tuple(places), told["licences"]) for name, places in owned.items()]
    made += _of_the_system(strangers, told["licences"])
    for name in owned:
        made += within.crates(name)
    made += within.told(told["part"], files, {part.name for part in made})
    names = {part.name for part in made}
    first, *others = made
    return [first, *sorted(_knowing(part, names) for part in others)]


@cache
def _owners() -> Mapping[str, str]:
    """The Python package of each installed file; there are tens of thousands of these."""
    found: dict[str, str] = {}
    for package in metadata.distributions():
        root = os.path.realpath(str(package.locate_file("")))
        name = package.name.lower().replace("_", "-")
        for file in package.files or ():
            found[os.path.normpath(f"{root}{os.sep}{file}")] = name
    return found


def _of_us_or_python(source: Path) -> str:
    path = source.resolve()
    packages = Path(sysconfig.get_path("purelib")).resolve()
    if path.is_relative_to(packages):
        return ""
    pythons = {Path(sys.base_prefix).resolve(), Path(sysconfig.get_path("stdlib")).resolve()}
    pythons -= {Path("/usr")}  # what else the system keeps there is not of Python
    named_so = path.name.lower().startswith(("libpython", "python3"))
    if path.name == "base_library.zip" or named_so or any(map(path.is_relative_to, pythons)):
        return "cpython"
    return PROGRAM if path.is_relative_to(ROOT) else ""


def _own_part(places: list[str]) -> Part:
    line = (ROOT / "vp_desktop" / "__init__.py").read_text(encoding="utf-8").splitlines()[-1]
    version = line.partition('"')[2].rstrip('"')
    return Part(
        *(PROGRAM, version, "application", "EUPL-1.2"),
        files=tuple(places),
        texts=(ROOT / "LICENSE",),
    )


def _python(places: tuple[str, ...]) -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(sysconfig.get_path("stdlib"))
    named = [
        folder / name
        for folder in (library, Path(sys.base_prefix))
        for name in ("LICENSE.txt", "LICENSE")
    ]
    text = next((path for path in named if path.is_file()), None)
    packaged = Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright")
    made = Part(
        *("cpython", version, "library", "Python-2.0.1", f"pkg:generic/cpython@{version}"),
        cpe=f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        website="https://www.python.org/",
        files=places,
        texts=(text or packaged,),
    )
    if sys.base_prefix == "/usr" and (mended := _debian(library / "os.py")):
        # Debian mends an old one without giving it another number: by that it would look broken.
        return replace(made, version=mended.version, purl=mended.purl, cpe="")
    return made


def _package(name: str, places: tuple[str, ...], told: Mapping[str, str]) -> Part:
    found = metadata.distribution(name)
    said = str(found.metadata.get("License-Expression") or "")
    needs = [_bare(one) for one in found.requires or () if "extra ==" not in one]
    return Part(
        *(name, found.version, "library", told.get(name, said), f"pkg:pypi/{name}@{found.version}"),
        needs=tuple(sorted(needs)),
        files=places,
        texts=within.texts_of(found)
        or tuple(within.TEXTS / one for one in carried.texts_of(told.get(name, ""))),
    )


def _bare(requirement: str) -> str:
    """The name in a requirement: `argon2-cffi` of `argon2_cffi>=21; x`."""
    name = requirement.strip()
    for end, letter in enumerate(name):
        if not (letter.isalnum() or letter in "-_."):
            name = name[:end]
            break
    return name.lower().replace("_", "-")


def _of_the_system(files: list[File], told: Mapping[str, str]) -> list[Part]:
    """Libraries of the computer on which the bundle was made: packages of Debian, else files."""
    found: dict[str, Part] = {}
    for place, source in files:
        part = _debian(source) or Part(source.name, kind="file")
        licence = next((told[glob] for glob in told if fnmatch(part.name, glob)), "")
        before = found.get(part.name, replace(part, licence=licence))
        found[part.name] = replace(before, files=(*before.files, place))
    return list(found.values())


_ASKED_OF_DEBIAN = "${Version} ${Architecture} ${source:Package}"


def _debian(source: Path) -> Part | None:
    """The package of Debian, or of what is made of it, that a file of the system belongs to."""
    if shutil.which("dpkg-query") is None:
        return None
    resolved = source.resolve()
    for path in {source, resolved, Path("/usr") / str(resolved).lstrip("/")}:
        owner = _asked("dpkg-query", "--search", str(path)).partition(": ")[0]
        if owner and "," not in owner:
            said = _asked("dpkg-query", "--show", "--showformat", _ASKED_OF_DEBIAN, owner)
            version, system, made_from = said.split()
            name = owner.partition(":")[0]
            release = platform.freedesktop_os_release()
            maker, number = release["ID"], release.get("VERSION_ID", "")
            purl = (
                f"pkg:deb/{maker}/{name}@{version.replace('+', '%2B')}"
                f"?arch={system}&distro={maker}-{number}&upstream={made_from}"
            )
            return Part(
                *(name, version, "library", "", purl),
                texts=(Path("/usr/share/doc", name, "copyright"),),
            )
    return None


def _asked(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else ""


def _knowing(part: Part, names: set[str]) -> Part:
    """Without what it may need and what is not here."""
    return replace(part, needs=tuple(name for name in part.needs if name in names))
