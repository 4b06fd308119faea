"""The first page: the title, whom it is about and for, and the contents."""

from __future__ import annotations

from reportlab.platypus import Flowable

from vp_desktop.core.formats import plain_date
from vp_desktop.core.publication import Status
from vp_desktop.reports import blocks, style
from vp_desktop.reports.voice import Voice

AUDIENCES = ("board", "council", "bullying")
_TITLE_DROP, _LISTED_DROP = 30, 12
"""Empty steps above the title, and above one with a list of schools."""
_LONGEST_TITLE, _LONGEST_LIST = 90, 600
"""Letters that the names of several schools may have together, to be the title or to stand below it."""
_CONTENTS_DROP, _SMALL_DROP = 16, 4
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
    listed = count > 1 and len(names) > _LONGEST_TITLE
    shown = voice.say("schools_together", count=count) if listed else names
    return [
        blocks.space(_LISTED_DROP if listed and not is_long(voice) else _TITLE_DROP),
        blocks.paragraph(voice.title(), style.EYEBROW),
        blocks.paragraph(shown, style.title(shown)),
        *([blocks.paragraph(_listed(voice)), blocks.space(1)] if listed else []),
    ]


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
