"""What the command line prints goes through here: a terminal obeys some signs instead of showing them.

The name of a file may hold such signs, and so may a summary of somebody else: with them it could move
the cursor, change the title of the terminal, or write the line in another order than it stands.
"""

from __future__ import annotations

import re
from typing import TextIO

_KEPT = "\n\t"
"""A page has lines and columns."""
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Controls (C0, DEL, C1), what parts lines, and what turns the direction of writing."""


def show(text: str, stream: TextIO | None = None) -> None:
    """Print `text`, on standard output unless another stream is given."""
    print(visible(text), file=stream)


def visible(text: str, kept: str = _KEPT) -> str:
    """`text` with what a terminal obeys written as a number, as JSON writes it."""
    return _OBEYED.sub(
        lambda found: found[0] if found[0] in kept else f"\\u{ord(found[0]):04x}", text
    )
