"""Make Qt's library of languages small: of its 32 MB the program uses the order of words and of zones.

The Qt of the wheels for Linux brings ICU with the words of every language on earth. Qt asks it for
three things alone (`nm -D libQt6Core.so.6`): the order of words, other ways of writing letters as
bytes, and the names of time zones. Everything else Qt has by itself. ICU's data is one table of named
items, in a library that holds nothing else; here such a library is made anew with the items that are
asked for. Windows and macOS have an ICU of their own.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

_KEPT_TABLES = {
    *(
        "root.res",
        "pool.res",
        "res_index.res",
        "en.res",
        "en_GB.res",
        "en_001.res",
        "nl.res",
        "nl_NL.res",
    ),
    *("coll/root.res", "coll/res_index.res", "coll/ucadata.icu", "coll/en.res", "coll/nl.res"),
    *("zone/root.res", "zone/pool.res", "zone/res_index.res", "zone/en.res", "zone/nl.res"),
    *("zone/en_GB.res", "zone/en_001.res", "zone/nl_NL.res"),
    *("likelySubtags.res", "supplementalData.res", "keyTypeData.res", "timezoneTypes.res"),
    *(
        "zoneinfo64.res",
        "metaZones.res",
        "windowsZones.res",
        "icuver.res",
        "icustd.res",
        "numberingSystems.res",
    ),
}
_KEPT_KINDS = {".icu", ".nrm"}
_LARGEST_CONVERTER = 8_000
"""Bytes: those of western letters are smaller; the larger ones, of Chinese, Python has itself."""


_SOURCE = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


class NotAsExpected(Exception):
    """The library is built otherwise than this one knows: better none than half of it."""


def kept(name: str, size: int) -> bool:
    """Whether an item stays; `name` is without that of the package, such as `coll/root.res`."""
    if name in _KEPT_TABLES:
        return True
    suffix = Path(name).suffix
    return "/" not in name and (
        suffix in _KEPT_KINDS or (suffix == ".cnv" and size <= _LARGEST_CONVERTER)
    )


def items_of(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The head of a package of ICU and its items in order, each with its full name."""
    head_size, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise NotAsExpected("this is no package of ICU's data")
    body = memoryview(data)[head_size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    items = []
    for (name_at, start), end in zip(places, ends, strict=True):
        name = bytes(body[name_at : name_at + 200]).partition(b"\0")[0]
        items.append((name, bytes(body[start:end])))
    return data[:head_size], items


def package(head: bytes, items: list[tuple[bytes, bytes]]) -> bytes:
    """A package of these items, each at a multiple of sixteen as ICU wants it."""
    table_size = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    name_at, start = table_size, _aligned(table_size + len(names))
    table, content = [struct.pack("<I", len(items))], []
    for name, item in items:
        table.append(struct.pack("<II", name_at, start))
        padded = item.ljust(_aligned(len(item)), b"\0")
        content.append(padded)
        name_at, start = name_at + len(name) + 1, start + len(padded)
    return (
        head
        + b"".join([*table, names]).ljust(_aligned(table_size + len(names)), b"\0")
        + b"".join(content)
    )


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def shrink(library: Path, folder: Path) -> None:
    """Put a smaller `libicudata` in the place of this one; `folder` is for what is made on the way."""
    version = library.name.rpartition(".")[2]
    raw, small, source, made = (folder / f"icu.{ending}" for ending in ("raw", "dat", "s", "o"))
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, raw)
    head, items = items_of(raw.read_bytes())
    left = [item for item in items if kept(item[0].decode().partition("/")[2], len(item[1]))]
    small.write_bytes(package(head, left))
    symbol = f"icudt{version}_dat"
    source.write_text(_SOURCE.format(symbol=symbol, file=small.name))
    _run("as", "-o", made.name, source.name, where=folder)
    result = folder / library.name
    _run(
        "ld",
        "-shared",
        "-s",
        "-soname",
        library.name,
        "--hash-style=gnu",
        "-o",
        result.name,
        made.name,
        where=folder,
    )
    library.write_bytes(result.read_bytes())


def _run(*words: str | Path, where: Path | None = None) -> None:
    subprocess.run(words, cwd=where, check=True)
