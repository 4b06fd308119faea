"""Contrast computed from the tables (WCAG 2.2: relative luminance, contrast ratio)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vp_desktop.ui import colours
from vp_desktop.ui.colours import LIGHT, Roles
from vp_desktop.ui.style_controls import CONTROLS
from vp_desktop.ui.style_surfaces import SURFACES
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, SYSTEM, Theme, roles
from vp_desktop.ui.widgets.in_turns import finish

TABLES = pytest.mark.parametrize(
    "table", colours.TABLES, ids=["light", "dark", "strong", "strong dark"]
)
STRONG = (colours.STRONG_LIGHT, colours.STRONG_DARK)
STATES = ("accent", "attention", "urgent", "done")


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(table: Roles) -> list[tuple[str, str]]:
    grounds = ("window", "surface", "note", "hover")
    pairs = [(text, ground) for text in ("text", "quiet") for ground in grounds]
    pairs += [(text, f"{state}_ground") for state in STATES for text in ("text", state)]
    pairs += [(state, ground) for state in STATES for ground in ("window", "surface")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_pressed"), ("surface", "urgent")]
    pairs += [
        ("quiet", f"{state}_ground") for state in STATES
    ]  # details of a notice, of a chosen line
    return [*pairs, *((state, ground) for state in STATES for ground in ("hover", "note"))]


@TABLES
def test_every_text_reaches_five_to_one_and_seven_where_that_is_asked(table: Roles) -> None:
    least = 7 if table in STRONG else 5
    low = {
        f"{text} on {ground}": round(ratio, 2)
        for text, ground in text_pairs(table)
        if (ratio := contrast(getattr(table, text), getattr(table, ground))) < least
    }
    assert not low


def test_every_pair_of_the_stylesheet_is_among_those_that_are_computed() -> None:
    """Wherever one rule gives both a text and its ground."""
    known = set(text_pairs(LIGHT))
    missing = {
        (text, ground)
        for rule in re.findall(r"{([^}]*)}", re.sub(r"\$\{\w+}", "", CONTROLS + SURFACES))
        for text in re.findall(r"(?<![-\w])color: \$(\w+)", rule)
        for ground in re.findall(r"background: \$(\w+)", rule)
        if (text, ground) not in known
    }
    assert not missing


@TABLES
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_edges_of_fields_and_focus_rings_reach_three_to_one(table: Roles, ground: str) -> None:
    for edge in (table.edge, table.accent, table.urgent):
        assert contrast(edge, getattr(table, ground)) >= (7 if table in STRONG else 3)


def test_every_table_is_known_by_its_window() -> None:
    assert len({table.window for table in colours.TABLES}) == len(colours.TABLES)


@pytest.fixture
def theme(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    """The only one that changes anything: those of other tests hear the same system."""
    made = Theme(qapp, scheme=ALWAYS_LIGHT)
    follow = Theme._follow
    monkeypatch.setattr(Theme, "_follow", lambda self: follow(self) if self is made else None)
    yield made
    monkeypatch.undo()
    made._follow()
    finish(made)


def test_who_asks_the_system_for_contrast_gets_it(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert roles() is LIGHT
    monkeypatch.setattr(Theme, "_wants_contrast", lambda _: True)
    theme._accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert roles() is colours.STRONG_LIGHT
    theme.set_scheme(ALWAYS_DARK)
    assert roles() is colours.STRONG_DARK
    theme.set_scheme(ALWAYS_LIGHT)


def test_the_colours_follow_the_system_only_where_that_is_chosen(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "_system_scheme", lambda _: Qt.ColorScheme.Dark)
    theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert roles() is LIGHT
    theme.set_scheme(SYSTEM)
    assert roles() is colours.DARK
    monkeypatch.setattr(Theme, "_system_scheme", lambda _: Qt.ColorScheme.Light)
    theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert roles() is LIGHT
    theme.set_scheme(ALWAYS_LIGHT)


def test_a_chip_with_the_keyboard_does_not_look_chosen() -> None:
    rules = dict(re.findall(r"(ChoiceChip:[\w:!]+) {([^}]*)}", CONTROLS))
    assert "dashed $text" in rules["ChoiceChip:focus:!checked"]
    assert "$accent" in rules["ChoiceChip:checked"] and "dashed" not in rules["ChoiceChip:checked"]
