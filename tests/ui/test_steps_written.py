"""What docs/steps.md says of the first report follows from what was counted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ui.step_counts import MOST, WORDS
from tests.ui.steps import Count

USUAL, SLOW = 0.28, 0.50
"""Seconds for a key, of an average typist who is no secretary and of a slow one."""
DECIDING, POINTING, CLICKING, CHANGING = 1.35, 1.10, 0.20, 0.40
"""Seconds of the keystroke-level model (Card, Moran and Newell, 1980)."""
DERIVING = 1.0
WORDS_A_MINUTE, SLOW_READER = 238, 175
PARTS = {"a quarter": 0.25, "four in ten": 0.4, "half": 0.5, "every word": 1.0}
STORY = Count(60 + 3, 2)
"""A story of sixty letters, and who reports: Tab, an arrow and space, or less."""


@dataclass(frozen=True)
class Way:
    """A first report by keyboard alone, and the same with a mouse: four changes between the two."""

    keys: Count
    clicks: int
    letters: int = 47

    def by_keyboard(self, key: float) -> float:
        return DERIVING + self.keys.presses * key + self.keys.decisions * DECIDING

    def by_mouse(self, key: float) -> float:
        clicks = self.clicks * (DECIDING + POINTING + CLICKING)
        return DERIVING + clicks + self.letters * key + 4 * CHANGING


KEYS = MOST["first report"]
WAYS = {
    "Seksuele intimidatie": Way(KEYS, clicks=12),
    # two arrows further to the nature, and no last screen
    "Psychisch geweld": Way(Count(KEYS.presses, KEYS.decisions + 1), clicks=11),
}


def table(nature: str) -> list[str]:
    """The lines of one of the tables of docs/steps.md."""
    lines = [
        "| a new user reads | reading, s | keys | keys, slowly | mouse | mouse, slowly |",
        "|---|---|---|---|---|---|",
    ]
    way = WAYS[nature]
    doing = [*map(way.by_keyboard, (USUAL, SLOW)), *map(way.by_mouse, (USUAL, SLOW))]
    for name, part in PARTS.items():
        reading = WORDS[nature] * part / WORDS_A_MINUTE * 60
        cells = (name, f"{reading:.0f}", *(said(reading + seconds) for seconds in doing))
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def said(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def slowest() -> str:
    """Half of the words at the pace of a slow reader, typed slowly."""
    reading = WORDS["Seksuele intimidatie"] * 0.5 / SLOW_READER * 60
    return said(reading + WAYS["Seksuele intimidatie"].by_keyboard(SLOW))


def story(key: float) -> str:
    return said(STORY.presses * key + STORY.decisions * DECIDING)


@pytest.fixture(scope="module")
def written() -> str:
    return (Path(__file__).parents[2] / "docs" / "steps.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("nature", WAYS)
def test_its_seconds_follow_from_keys_and_words(written: str, nature: str) -> None:
    assert "\n".join(table(nature)) in written


def test_its_counts_are_those_of_the_way(written: str) -> None:
    ways = [(way.keys, way.clicks, way.letters) for way in WAYS.values()]
    (first, clicks, letters), (second, fewer, same) = ways
    for line in (
        f"| keys, by keyboard alone | {first.presses} | {second.presses} |",
        f"| of them decisions | {first.decisions} | {second.decisions} |",
        f"letters typed | {clicks}, and {letters} | {fewer}, and {same} |",
        "| words on those screens | {} | {} |".format(*WORDS.values()),
        f"types slowly needs {slowest()}.",
        f"add {story(USUAL)}, for who types slowly {story(SLOW)}.",
    ):
        assert line in " ".join(written.split("\n")), line
