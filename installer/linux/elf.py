"""Where the libraries of a bundle look for other libraries: beside themselves, and nowhere else.

A Python that was built with a place of its own (pyenv, conda) writes that place into every library it
makes (RUNPATH), and whoever can write there on another computer has his library run by the program.
Here such places are taken out of the dynamic section, in the file itself: nothing else in it moves.
`$ORIGIN` is the folder of the library: man 8 ld.so.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_MAGIC = b"\x7fELF\x02\x01"
"""Of 64 bits, the low byte first: every system that the program is made for."""
_LOAD, _DYNAMIC = 1, 2
_NULL, _NEEDED, _STRINGS, _RPATH, _RUNPATH = 0, 1, 5, 15, 29
_ENTRY = 16


class NotAsExpected(Exception):
    """The file is built otherwise than this one knows: it stays as it was."""


@dataclass(frozen=True)
class _Dynamic:
    """The dynamic section: where it stands in the file, its entries up to the last, its strings."""

    at: int
    entries: tuple[tuple[int, int], ...]
    strings: int

    def text(self, content: bytes, value: int) -> bytes:
        start = self.strings + value
        return content[start : content.index(b"\0", start)]


def strangers(content: bytes) -> list[str]:
    """The places outside the bundle in which a file looks for libraries; none of what is no ELF."""
    dynamic = _dynamic(content)
    if dynamic is None:
        return []
    found: list[str] = []
    for tag, value in dynamic.entries:
        said = dynamic.text(content, value).decode() if tag in (_NEEDED, _RPATH, _RUNPATH) else ""
        if tag == _NEEDED and "/" in said:
            found.append(said)
        elif tag in (_RPATH, _RUNPATH):
            found += [place for place in said.split(":") if not _is_beside(place)]
    return found


def without_strangers(content: bytes) -> bytes:
    """The same file, which looks for libraries beside itself alone."""
    dynamic = _dynamic(content)
    if dynamic is None or not strangers(content):
        return content
    made, left = bytearray(content), []
    for tag, value in dynamic.entries:
        if tag not in (_RPATH, _RUNPATH):
            left.append((tag, value))
            continue
        said = dynamic.text(content, value)
        kept = b":".join(place for place in said.split(b":") if _is_beside(place.decode()))
        moved = _write_over(made, dynamic.strings + value, said, kept)
        if kept:
            left.append((tag, value + moved))
    left += [(_NULL, 0)] * (len(dynamic.entries) - len(left))
    for number, entry in enumerate(left):
        struct.pack_into("<QQ", made, dynamic.at + _ENTRY * number, *entry)
    return bytes(made)


def _write_over(made: bytearray, at: int, said: bytes, kept: bytes) -> int:
    """Put `kept` for `said`; gives how far on it begins.

    The last word of it stays: another name, that ends the same, may be kept there.
    """
    if kept and said.endswith(kept):
        room = len(said) - len(kept)
        made[at : at + room] = bytes(room)
        return room
    room = said.rfind(b"/") + 1
    if kept and len(kept) >= room:
        raise NotAsExpected(f"no room for {kept!r} in {said!r}")
    made[at : at + room] = kept.ljust(room, b"\0")
    return 0


def _is_beside(place: str) -> bool:
    return place.startswith(("$ORIGIN/", "${ORIGIN}/")) or place in ("$ORIGIN", "${ORIGIN}")


def _dynamic(content: bytes) -> _Dynamic | None:
    if not content.startswith(_MAGIC):
        return None
    segments = list(_segments(content))
    section = next((one for one in segments if one[0] == _DYNAMIC), None)
    if section is None:
        return None
    _, at, _, size = section
    entries = []
    for place in range(at, at + size, _ENTRY):
        entries.append(struct.unpack_from("<qQ", content, place))
        if entries[-1][0] == _NULL:
            break
    address = next((value for tag, value in entries if tag == _STRINGS), None)
    for kind, start, loaded_at, length in segments:
        if kind == _LOAD and address is not None and loaded_at <= address < loaded_at + length:
            return _Dynamic(at, tuple(entries), start + address - loaded_at)
    raise NotAsExpected("its dynamic section has no strings")


def _segments(content: bytes) -> Iterator[tuple[int, int, int, int]]:
    """The kind of each segment, its place in the file, its address and its size in the file."""
    (table,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    for number in range(count):
        kind, _, start, address, _, length = struct.unpack_from(
            "<IIQQQQ", content, table + size * number
        )
        yield kind, start, address, length
