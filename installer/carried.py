"""Versions and licence texts of what wheels carry inside: the libraries themselves are asked.

A version that is not known is left empty, never guessed.
"""

from __future__ import annotations

import ctypes
import json
import re
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Any

_FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
_NAMED = {"icu", "xz", "zstd"}
"""Whose files are called after their version; of others that number is of their interface."""
_SHARED = re.compile(r"\.so\.(\d+(?:\.\d+)*)$")
_TEXTS = {
    "Apache-2.0": ("Apache-2.0.txt",),
    "BSD-2-Clause": ("BSD-2-Clause.txt",),
    "BSD-3-Clause": ("BSD-3-Clause.txt",),
    "MIT": ("MIT.txt",),
    "LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "GPL-3.0-only": ("GPL-3.0.txt",),
}
"""The texts of installer/texts by the names of SPDX; the LGPL is written as an addition to the GPL."""


def texts_of(licence: str) -> tuple[str, ...]:
    """The texts of the licences in an expression, each once; those that are not kept here are missed."""
    names = re.findall(r"[\w.-]+", licence)
    return tuple(dict.fromkeys(text for name in names for text in _TEXTS.get(name, ())))


def version(name: str, files: Sequence[str]) -> str:
    """The version of a library that is inside, as it says itself or as its file is called."""
    if name in _ASKED:
        with suppress(Exception):  # a library that does not answer has no known version
            if said := _ASKED[name]():
                return said
    if name not in _NAMED:
        return ""
    found = (_SHARED.search(file) for file in files)
    return next((match[1] for match in found if match), "")


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return str(qVersion())


def _sqlcipher(pragma: str) -> str:
    """SQLCipher names what it is built on only once a key is set."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'a'")
        said = str(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
    finally:
        connection.close()
    found = re.search(r"\d+(?:\.\d+)+", said)
    return found[0] if found else ""


def _sqlite() -> str:
    from sqlcipher3 import dbapi2

    return str(dbapi2.sqlite_version)


def _pillow(feature: str) -> str:
    from PIL import features

    return str(features.version(feature) or "")


def _expat() -> str:
    import pyexpat

    return pyexpat.EXPAT_VERSION.removeprefix("expat_")


def _libmpdec() -> str:
    import decimal

    return str(decimal.__libmpdec_version__)  # type: ignore[attr-defined]


def _icu() -> str:
    """Its file is called after its first number alone; the library knows the others."""
    import PySide6.QtCore  # what it is linked with is loaded by then

    folder = Path(PySide6.QtCore.__file__).parent / "Qt" / "lib"
    library = next(folder.glob("libicuuc.so.*"))
    said = (ctypes.c_uint8 * 4)()
    getattr(ctypes.CDLL(str(library)), f"u_getVersion_{library.suffix[1:]}")(said)
    return ".".join(map(str, list(said)[:2]))


def _argon2() -> str:
    """It has no releases: which state of it was taken is told by who took it."""
    told = metadata.distribution("argon2-cffi-bindings").read_text("METADATA") or ""
    found = re.search(r"vendored Argon2 commit ID is \[[^]]*\]\(\S+/commit/([0-9a-f]{40})\)", told)
    return found[1] if found else ""


def _font(name: str) -> str:
    """The version in the table of names of a font (OpenType, name 5)."""
    data = (_FONTS / name).read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    heads = (struct.unpack_from(">4sIII", data, 12 + 16 * number) for number in range(tables))
    start = next(offset for tag, _, offset, _ in heads if tag == b"name")
    count, texts = struct.unpack_from(">HH", data, start + 2)
    for number in range(count):
        *_, kind, length, at = struct.unpack_from(">6H", data, start + 6 + 12 * number)
        text = data[start + texts + at :][:length].replace(b"\0", b"").decode("latin-1")
        if kind == 5 and (found := re.match(r"Version (\d+\.\d+)", text)):
            return found[1]
    return ""


def billed(package: str) -> Iterator[Mapping[str, Any]]:
    """What a wheel lists in bills of materials of its own: they lie beside its metadata (PEP 770)."""
    found = metadata.distribution(package)
    for file in found.files or ():
        if "sboms" in file.parts and file.suffix == ".json":
            path = Path(str(found.locate_file(file)))
            yield from json.loads(path.read_text(encoding="utf-8")).get("components", ())


def _billed_version(package: str, name: str) -> str:
    return next((one["version"] for one in billed(package) if one["name"] == name), "")


_ASKED: Mapping[str, Callable[[], str]] = {
    "qt": _qt,
    "icu": _icu,
    "argon2": _argon2,
    "expat": _expat,
    "libmpdec": _libmpdec,
    "inter": lambda: _font("Inter-Regular.ttf"),
    "dejavu-sans": lambda: _font("paper/DejaVuSans.ttf"),
    "libxcb": lambda: _billed_version("pillow", "libxcb"),
    "libxau": lambda: _billed_version("pillow", "libXau").partition("-")[0],
    "sqlcipher": lambda: _sqlcipher("cipher_version"),
    "openssl": lambda: _sqlcipher("cipher_provider_version"),
    "sqlite": _sqlite,
    "libjpeg-turbo": lambda: _pillow("libjpeg_turbo"),
    "libtiff": lambda: _pillow("libtiff"),
    "openjpeg": lambda: _pillow("jpg_2000"),
    "zlib-ng": lambda: _pillow("zlib_ng"),
    "pyinstaller-bootloader": lambda: metadata.version("pyinstaller"),
}
