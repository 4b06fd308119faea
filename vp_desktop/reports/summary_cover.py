"""The first page: the title, whom it is about and for, what was counted, and the contents."""

from __future__ import annotations

from reportlab.platypus import Flowable

from vp_desktop.core.formats import plain_date
from vp_desktop.core.publication import Status
from vp_desktop.reports import blocks, style, summary_figures
from vp_desktop.reports.voice import Voice

AUDIENCES = ("board", "council", "bullying")
_TITLE_DROP = 6
"""Empty steps above the title: what was counted stands in the upper half of the page."""
_LONGEST_TITLE, _LONGEST_LIST = 90, 600
"""Letters that the names of several schools may have together, to be the title or to stand below it."""
_CONTENTS_DROP, _SMALL_DROP = 12, 4
_FEW_SECTIONS = 6
"""With more sections the contents stand higher, so that they remain on the first page."""


def title_page(voice: Voice, status: str) -> list[Flowable]:
    """What the document is, about whom, for whom; `status`: draft, final or discuss."""
    edition = voice.edition
    audience = [f"audience_{edition.audience}"] if edition.audience in AUDIENCES else []
    first, last = edition.school_year.first_day, edition.school_year.last_day
    period = [plain_date(day, voice.language) for day in (first, last)]
    return [
        *_names(voice),
        blocks.paragraph(voice.by_years("school_year", years=voice.years()), style.SUBTITLE),
        blocks.space(5),
        *(blocks.paragraph(voice.say(key), style.AUDIENCE) for key in audience),
        blocks.paragraph(voice.say("period", first=period[0], last=period[1]), style.NOTE),
        blocks.space(5),
        blocks.paragraph(
            voice.say(f"status_{status}"),
            style.STATUS_FINAL if status == Status.FINAL else style.STATUS_DRAFT,
        ),
        blocks.paragraph(voice.say(f"status_{status}_about"), style.NOTE),
    ]


def _names(voice: Voice) -> list[Flowable]:
    """The title, below which is who it is about: the schools by name, many of them in smaller print."""
    names, count = voice.schools(), len(voice.edition.schools)
    listed = _is_listed(voice)
    shown = voice.say("schools_together", count=count) if listed else names
    return [
        blocks.space(_TITLE_DROP),
        blocks.paragraph(voice.title(), style.EYEBROW),
        blocks.paragraph(shown, style.title(shown)),
        *([blocks.paragraph(_listed(voice)), blocks.space(1)] if listed else []),
    ]


def essentials(voice: Voice) -> list[Flowable]:
    """The total with earlier years, as the section with figures shows it; not under a list of schools.

    Nothing stands here that the edition does not print further on.
    """
    if voice.edition.page.total is None or _is_listed(voice):
        return []
    return [blocks.space(7), summary_figures.tiles(voice)]


def _is_listed(voice: Voice) -> bool:
    """Whether the schools stand below the title, in smaller print."""
    return len(voice.edition.schools) > 1 and len(voice.schools()) > _LONGEST_TITLE


def is_long(voice: Voice) -> bool:
    """Whether the names of the schools leave no room for the contents on the first page."""
    return len(voice.edition.schools) > 1 and len(voice.schools()) > _LONGEST_LIST


def _listed(voice: Voice) -> str:
    return voice.say("schools_listed") if is_long(voice) else voice.schools()


def contents(voice: Voice, lines: list[tuple[str, str, str]]) -> list[Flowable]:
    """The sections of (text, anchor, page number), below the title on the first page."""
    drop = _CONTENTS_DROP if len(lines) <= _FEW_SECTIONS else _SMALL_DROP
    return [
        blocks.space(drop),
        blocks.paragraph(voice.say("contents"), style.CARD_TOPIC),
        blocks.contents(lines),
    ]
