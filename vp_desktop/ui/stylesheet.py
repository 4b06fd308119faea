"""The one stylesheet of the application, built from a table of colours and the text size."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from vp_desktop.ui.colours import Roles
from vp_desktop.ui.style_controls import CONTROLS
from vp_desktop.ui.style_surfaces import SURFACES

_LENGTHS = (
    1,
    2,
    3,
    4,
    6,
    8,
    10,
    12,
    13,
    14,
    15,
    16,
    18,
    20,
    23,
    24,
    28,
    30,
    32,
    36,
    38,
    40,
    44,
    48,
)


def stylesheet(table: Roles, scale: int) -> str:
    """The stylesheet. In it `$text` is a colour and `${s15}` a length that grows with the text."""
    values = {key: str(value) for key, value in asdict(table).items()}
    values |= {f"s{pixels}": f"{round(pixels * scale / 100)}px" for pixels in _LENGTHS}
    values |= _round_shapes(scale)
    return Template(SURFACES + CONTROLS).substitute(values)


def _round_shapes(scale: int) -> dict[str, str]:
    """Radii of half a height: Qt draws no round corner at all where a radius is larger than that."""

    def grown(pixels: int) -> int:
        return round(pixels * scale / 100)

    edge = max(4, grown(5))
    dot = grown(16) + 2 - 2 * edge
    return {
        "pill": f"{(grown(24) + 8) // 2}px",
        "choice_pill": f"{(grown(30) + 6) // 2}px",
        "radio": f"{(grown(16) + 2) // 2}px",
        "dot": f"{dot}px",
        "dot_edge": f"{edge}px",
    }
