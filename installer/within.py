"""The parts that are no package of their own: what wheels, libraries and the program carry inside.

What stands in inside.toml is listed as far as it is in this bundle; what a wheel tells by itself, in a
bill of materials of its own (PEP 770), is taken over from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import carried
from part import PROGRAM, File, Part

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "installer" / "texts"
_TEXT_NAMES = ("licen", "copying", "notice")
_HEX = re.compile(r"[0-9a-f]{64}")


def told(
    entries: Sequence[Mapping[str, Any]], files: Sequence[File], names: set[str]
) -> list[Part]:
    """What stands in inside.toml, as far as it is in this bundle; `names` are those of what is there."""
    made: list[Part] = []
    for one in entries:
        found = [file for file in files if _is_of(file[0], one["files"])]
        elsewhere = any(_is_of(place, one.get("unless", ())) for place, _ in files)
        known = names | {part.name for part in made}
        if found and not elsewhere and one["inside"] in known:
            made += _shown(one, found)
    return made


def _is_of(place: str, globs: Sequence[str]) -> bool:
    return any(fnmatch(place, glob) for glob in globs)


def _shown(one: Mapping[str, Any], found: Sequence[File]) -> Iterator[Part]:
    """The part, unless it would show in its files and does not."""
    version = one.get("version") or carried.version(one["name"], [place for place, _ in found])
    if "shows" in one:
        match = _first(one["shows"], found)
        if match is None:
            return
        version = match[1].decode() if match.groups() else version
    texts = one.get("texts") or carried.texts_of(one["licence"])
    yield Part(
        *(one["name"], version, one.get("kind", "library"), one["licence"]),
        purl=_versioned(one["purl"], version),
        cpe=_cpe(one.get("cpe", ""), version),
        website=one["website"],
        inside=one["inside"],
        called=one.get("called", ""),
        files=tuple(p for p, _ in found) if one["inside"] == PROGRAM or one.get("by_name") else (),
        texts=tuple(text for each in texts for text in _texts(each)),
        notice=one.get("notice", ""),
    )


def _first(pattern: str, found: Sequence[File]) -> re.Match[bytes] | None:
    wanted = re.compile(pattern.encode())
    matches = (wanted.search(_content(source)) for _, source in found)
    return next((match for match in matches if match), None)


@cache
def _content(file: Path) -> bytes:
    return file.read_bytes()


def _versioned(purl: str, version: str) -> str:
    return purl if not version else f"{purl}@{version}"


def _cpe(maker: str, version: str) -> str:
    """The name under which the American list of faults knows it; useless to it without a version."""
    return f"cpe:2.3:a:{maker}:{version}:*:*:*:*:*:*:*" if maker and version else ""


def _texts(name: str) -> tuple[Path, ...]:
    """Where a text of inside.toml lies."""
    if name.startswith("@"):
        try:
            return texts_of(metadata.distribution(name[1:]))
        except metadata.PackageNotFoundError:
            return ()
    return (ROOT / name if "/" in name else TEXTS / name,)


def texts_of(package: metadata.Distribution) -> tuple[Path, ...]:
    """The licence files that a Python package brings."""
    found = (
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _TEXT_NAMES)
    )
    return tuple(sorted(path for path in found if path.is_file()))


def crates(package: str) -> list[Part]:
    """What a wheel with a library in Rust says itself that this library was made of."""
    made = []
    for one in carried.billed(package):
        purl = str(one.get("purl", ""))
        if not purl.startswith("pkg:cargo/") or one.get("scope") == "excluded":
            continue
        licence = " AND ".join(each.get("expression", "") for each in one.get("licenses", ()))
        hashes = [each["content"] for each in one.get("hashes", ()) if _HEX.match(each["content"])]
        made.append(
            Part(
                *(f"{package}-{one['name']}", one["version"], "library", licence, purl),
                inside=package,
                called=one["name"],
                sha256=next(iter(hashes), ""),
                texts=tuple(TEXTS / text for text in carried.texts_of(licence)),
            )
        )
    return made
