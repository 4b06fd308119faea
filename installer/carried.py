"""Versions and licence texts of what wheels carry inside: the libraries themselves are asked.

A version that is not known is left empty, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import metadata

_NAMED = {"icu", "xz", "zstd"}
"""Whose files are called after their version; of others that number is of their interface."""
_SHARED = re.compile(r"\.so\.(\d+(?:\.\d+)*)$")
_TEXTS = {
    "Apache-2.0": ("Apache-2.0.txt",),
    "BSD-3-Clause": ("BSD-3-Clause.txt",),
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
            return _ASKED[name]()
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


_ASKED: Mapping[str, Callable[[], str]] = {
    "qt": _qt,
    "sqlcipher": lambda: _sqlcipher("cipher_version"),
    "openssl": lambda: _sqlcipher("cipher_provider_version"),
    "sqlite": _sqlite,
    "libjpeg-turbo": lambda: _pillow("libjpeg_turbo"),
    "libtiff": lambda: _pillow("libtiff"),
    "openjpeg": lambda: _pillow("jpg_2000"),
    "zlib-ng": lambda: _pillow("zlib_ng"),
    "pyinstaller-bootloader": lambda: metadata.version("pyinstaller"),
}
