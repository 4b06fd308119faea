"""What is inside the bundle: every package, library, font and picture, with its version and its licence.

Read from what PyInstaller gathered (build/bundle/vp/*.toc), so nothing that is left out is named and
nothing that came along is forgotten. A file belongs to the Python package that installed it, to Python
itself, to a package of Debian, or to the program; what wheels and the program carry besides stands in
inside.toml.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import carried

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bundle" / "vp"
TEXTS = ROOT / "installer" / "texts"
PROGRAM = "vp-desktop"
_TABLES = ("COLLECT-00.toc", "PYZ-00.toc")
_TEXT_NAMES = ("licen", "copying", "notice")

File = tuple[str, Path]
"""A place in the bundle, and the file that it came from."""


@dataclass(frozen=True, order=True)
class Part:
    """Something inside that has a name, a maker and a licence of its own."""

    name: str
    version: str = ""
    kind: str = "library"
    """As CycloneDX names kinds: application, library, data, file."""
    licence: str = ""
    """An expression of SPDX; empty where the text alone says it."""
    purl: str = ""
    website: str = ""
    inside: str = ""
    """The part that brought it along; empty where it stands by itself."""
    needs: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    texts: tuple[Path, ...] = ()
    notice: str = field(default="", compare=False)
    """What must be told beside the text: whose it is."""


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
    made += _of_the_system(strangers)
    every = [place for place, _ in files]
    made += _carried(told["part"], every, {part.name for part in made})
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
    beside = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    named = [folder / name for folder in beside for name in ("LICENSE.txt", "LICENSE")]
    text = next((path for path in named if path.is_file()), None)
    packaged = Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright")
    return Part(
        *("cpython", version, "library", "Python-2.0.1", f"pkg:generic/cpython@{version}"),
        website="https://www.python.org/",
        files=places,
        texts=(text or packaged,),
    )


def _package(name: str, places: tuple[str, ...], told: Mapping[str, str]) -> Part:
    found = metadata.distribution(name)
    said = str(found.metadata.get("License-Expression") or "")
    needs = [_bare(one) for one in found.requires or () if "extra ==" not in one]
    return Part(
        *(name, found.version, "library", told.get(name, said), f"pkg:pypi/{name}@{found.version}"),
        needs=tuple(sorted(needs)),
        files=places,
        texts=_texts_of(found)
        or tuple(TEXTS / one for one in carried.texts_of(told.get(name, ""))),
    )


def _texts_of(package: metadata.Distribution) -> tuple[Path, ...]:
    """The licence files that a Python package brings."""
    found = (
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _TEXT_NAMES)
    )
    return tuple(sorted(path for path in found if path.is_file()))


def _texts(told: str) -> tuple[Path, ...]:
    """Where a text of inside.toml lies."""
    if told.startswith("@"):
        try:
            return _texts_of(metadata.distribution(told[1:]))
        except metadata.PackageNotFoundError:
            return ()
    return (ROOT / told if "/" in told else TEXTS / told,)


def _bare(requirement: str) -> str:
    """The name in a requirement: `argon2-cffi` of `argon2_cffi>=21; x`."""
    name = requirement.strip()
    for end, letter in enumerate(name):
        if not (letter.isalnum() or letter in "-_."):
            name = name[:end]
            break
    return name.lower().replace("_", "-")


def _of_the_system(files: list[File]) -> list[Part]:
    """Libraries of the computer on which the bundle was made: packages of Debian, else files."""
    found: dict[str, Part] = {}
    for place, source in files:
        part = _debian(source) or Part(source.name, kind="file")
        before = found.get(part.name, part)
        found[part.name] = replace(before, files=(*before.files, place))
    return list(found.values())


def _debian(source: Path) -> Part | None:
    if shutil.which("dpkg-query") is None:
        return None
    resolved = source.resolve()
    for path in {source, resolved, Path("/usr") / str(resolved).lstrip("/")}:
        owner = _asked("dpkg-query", "--search", str(path)).partition(": ")[0]
        if owner and "," not in owner:
            said = _asked(
                "dpkg-query", "--show", "--showformat", "${Version} ${Architecture}", owner
            )
            version, _, system = said.partition(" ")
            name = owner.partition(":")[0]
            text = Path("/usr/share/doc", name, "copyright")
            purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch={system}"
            return Part(name, version, purl=purl, texts=(text,))
    return None


def _asked(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else ""


def _carried(told: list[dict[str, Any]], places: list[str], names: set[str]) -> list[Part]:
    """What stands in inside.toml, as far as it is in this bundle."""
    made = []
    for one in told:
        files = tuple(p for p in places if any(fnmatch(p, glob) for glob in one["files"]))
        if not files or one["inside"] not in names:
            continue
        version = one.get("version") or carried.version(one["name"], files)
        texts = one.get("texts") or carried.texts_of(one["licence"])
        made.append(
            Part(
                *(one["name"], version, one.get("kind", "library"), one["licence"]),
                website=one["website"],
                inside=one["inside"],
                files=files if one["inside"] == PROGRAM or one.get("by_name") else (),
                texts=tuple(text for each in texts for text in _texts(each)),
                notice=one.get("notice", ""),
            )
        )
    return made


def _knowing(part: Part, names: set[str]) -> Part:
    """Without what it may need and what is not here."""
    return replace(part, needs=tuple(name for name in part.needs if name in names))
