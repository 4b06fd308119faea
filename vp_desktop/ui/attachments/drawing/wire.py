"""What goes over the pipe between the window and the process that draws. Numbers are big-endian."""

from __future__ import annotations

import struct
from enum import IntEnum

LONGEST_SIDE = 4096
"""Pixels of what is drawn, whatever a file says of its own size."""
LONGEST_TEXT = 20_000
"""Characters of a page that a screen reader is given."""
MOST_PAGES = 100_000
"""A file that claims more is taken for broken."""
SECONDS = 20
"""So long a file may be opened, or a page drawn; an ordinary one takes a part of a second."""

FILE = struct.Struct("!8sQ")
"""The window begins: the kind of the file, and how many bytes of it follow."""
OPENED = struct.Struct("!BI")
"""The first answer: an `Outcome`, and how many pages there are."""
PAGE = struct.Struct("!Id")
"""The window asks: a page, from 0, and how many pixels wide."""
DRAWN = struct.Struct("!III")
"""The answer: width and height in pixels, and bytes of text; four bytes a pixel and the text follow."""


class Outcome(IntEnum):
    """What became of opening a file."""

    OPENED = 0
    LOCKED = 1
    """Under a key of its own."""
    BROKEN = 2
