"""What every script of the installers that tells what is inside speaks of: one part, and one file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

PROGRAM = "vp-desktop"

File = tuple[str, Path]
"""A place in the bundle, and the file that it came from."""


@dataclass(frozen=True, order=True)
class Part:
    """Something inside that has a name, a maker and a licence of its own."""

    name: str
    """What it is known by here: of a library that is inside twice each has its own."""
    version: str = ""
    kind: str = "library"
    """As CycloneDX names kinds: application, library, data, file."""
    licence: str = ""
    """An expression of SPDX; empty where the text alone says it."""
    purl: str = ""
    cpe: str = ""
    website: str = ""
    inside: str = ""
    """The part that brought it along; empty where it stands by itself."""
    called: str = ""
    """What the world calls it, where that is another name."""
    sha256: str = ""
    """Of what it was made from, as its maker tells."""
    needs: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    texts: tuple[Path, ...] = ()
    notice: str = field(default="", compare=False)
    """What must be told beside the text: whose it is."""
