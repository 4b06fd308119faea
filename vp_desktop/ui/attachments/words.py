"""An attachment in words: how large it is, what it is."""

from __future__ import annotations

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.ui.language import DUTCH, current_language

_THOUSAND = 1000
_UNITS = ("bytes", "kB", "MB")


def size_in_words(size: int) -> str:
    """`1,2 MB`, as file managers count: in thousands."""
    value, unit = float(size), 0
    while value >= _THOUSAND and unit < len(_UNITS) - 1:
        value, unit = value / _THOUSAND, unit + 1
    digits = 0 if unit == 0 or value >= 10 else 1
    number = f"{value:.{digits}f}"
    comma = number.replace(".", ",") if current_language() == DUTCH else number
    return f"{comma} {_UNITS[unit]}"


def kind_and_size(attachment: Attachment, taxonomy: Taxonomy) -> str:
    """`PDF · 1,2 MB`."""
    kind = taxonomy.label("attachment_kind", attachment.kind, current_language())
    return f"{kind} · {size_in_words(attachment.size)}"


def shortened(name: str, most: int) -> str:
    """A long name without its middle: it has no spaces at which a line could break."""
    if len(name) <= most:
        return name
    tail = most // 3
    return f"{name[: most - tail - 1]}…{name[-tail:]}"
