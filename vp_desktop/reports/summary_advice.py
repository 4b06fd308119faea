"""The pages without figures: why a small school prints none, and where to find help."""

from __future__ import annotations

from reportlab.platypus import Flowable

from vp_desktop.reports import blocks, style
from vp_desktop.reports.summary_figures import tiles
from vp_desktop.reports.voice import Voice

_POINTS = (1, 2, 3)
_HELP_POINTS = (1, 2, 3, 4)
_HELP_NOW = (
    ("112", "emergency"),
    ("113", "suicide"),
    ("0800-0188", "assault"),
    ("0800-2000", "home"),
)
"""The numbers that law.md marks as seen in a source; others wait until they are confirmed."""
_NUMBER_WIDTH = 90.0


def small(voice: Voice) -> list[Flowable]:
    """Why this edition has no figures, and what that does and does not mean."""
    below = voice.edition.page.below
    cards = [_card(voice, "small_means", below), _card(voice, "small_means_not", below)]
    return [
        blocks.together(
            [
                tiles(voice),
                blocks.space(4),
                blocks.paragraph(voice.by_years("small_text", below=below)),
                blocks.space(2),
                blocks.Cards(cards, columns=2),
            ]
        )
    ]


def _card(voice: Voice, key: str, below: int | None) -> list[Flowable]:
    points = [voice.say(f"{key}_{point}", below=below) for point in _POINTS]
    return [blocks.paragraph(voice.say(key), style.CARD_TOPIC), *blocks.bullets(points)]


def help_and_advice(voice: Voice) -> list[Flowable]:
    """What the owner of the register does, and whom to call at once."""
    key = voice.purpose_key("help")
    points = [voice.say(f"{key}_{point}") for point in _HELP_POINTS]
    return [
        blocks.together([blocks.paragraph(voice.say(f"{key}_text")), *blocks.bullets(points)]),
        blocks.together(
            [
                blocks.topic(voice.say("help_now"), "help_now"),
                help_numbers(voice),
            ]
        ),
    ]


def help_numbers(voice: Voice) -> Flowable:
    """Whom to call at once."""
    numbers = [(number, voice.say(f"help_now_{name}")) for number, name in _HELP_NOW]
    return blocks.facts(numbers, _NUMBER_WIDTH)
