"""The colours of the program by role: light and dark, and both once more for who asks for more contrast.

Colour means state, never decoration. Every text pair reaches a contrast of 5:1 and every field edge
3:1, in the two strong tables 7:1 (WCAG 2.2, 1.4.6) and 7:1; `tests/ui/test_colours.py` computes both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Roles:
    """One table of colours. `x_ground` is what text in colour `x` stands on."""

    dark: bool
    window: str
    surface: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_ground: str
    on_accent: str
    """Text on the filled button."""
    accent_pressed: str
    attention: str
    attention_ground: str
    urgent: str
    urgent_ground: str
    done: str
    done_ground: str
    note: str
    """The ground of a personal note (Geheugensteun)."""
    note_edge: str
    hover: str
    """The ground of a row or plain button under the pointer."""

    def colour(self, role: str) -> str:
        """The text colour of `role`; `neutral` is quiet text."""
        return str(getattr(self, _TEXT_OF.get(role, role)))

    def ground(self, role: str) -> str:
        """The ground on which the text of `role` stands."""
        return str(getattr(self, f"{role}_ground", self.surface))


_TEXT_OF = {"neutral": "quiet", "personal": "text"}

LIGHT = Roles(
    dark=False,
    window="#F6F4F0",
    surface="#FFFFFF",
    line="#E2DDD4",
    edge="#868C92",
    text="#22262B",
    quiet="#5B636C",
    accent="#1D5C63",
    accent_ground="#E4EFEF",
    on_accent="#FFFFFF",
    accent_pressed="#16494F",
    attention="#96500A",
    attention_ground="#FBF1E1",
    urgent="#9C2B2B",
    urgent_ground="#F9E9E6",
    done="#3B6546",
    done_ground="#E9F1E9",
    note="#F5EFDD",
    note_edge="#C4B78C",
    hover="#F0EDE7",
)

DARK = Roles(
    dark=True,
    window="#1A1D1F",
    surface="#232729",
    line="#363C40",
    edge="#7C848B",
    text="#E9E7E3",
    quiet="#A9B0B6",
    accent="#86C5C8",
    accent_ground="#24393B",
    on_accent="#16292B",
    accent_pressed="#A3D6D8",
    attention="#E8B066",
    attention_ground="#3A2F1E",
    urgent="#EE9A90",
    urgent_ground="#3E2725",
    done="#9CC7A4",
    done_ground="#25332A",
    note="#34301F",
    note_edge="#6E6644",
    hover="#2C3134",
)

STRONG_LIGHT = replace(
    LIGHT,
    window="#FFFFFF",
    line="#000000",
    edge="#000000",
    text="#000000",
    quiet="#000000",
    accent="#0B3F45",
    accent_pressed="#000000",
    attention="#5C2F00",
    urgent="#7A1414",
    done="#1D4527",
    note_edge="#000000",
)
STRONG_DARK = replace(
    DARK,
    window="#000000",
    surface="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    quiet="#FFFFFF",
    accent="#A9E4E7",
    on_accent="#000000",
    accent_pressed="#FFFFFF",
    attention="#FFD08A",
    urgent="#FFC2BA",
    done="#BFE8C6",
    note_edge="#FFFFFF",
)


TABLES = (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK)
"""No two have the same window."""


def table(*, dark: bool, strong: bool) -> Roles:
    """The colours for a light or dark screen; `strong` for who asked the system for more contrast."""
    if strong:
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if dark else LIGHT
