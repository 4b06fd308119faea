"""The yearly summary: title page, reading guide, figures or why there are none, help, proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from vp_desktop.core.formats import plain_date, school_year
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.publication_json import published, to_document
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style, summary_advice, summary_figures
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.voice import Voice

_AUDIENCES = ("board", "council", "bullying")
_TITLE_DROP = 30
"""Empty steps above the title."""
_CONTENTS_DROP = 16


@dataclass(frozen=True)
class _Section:
    """A section of the document; `key` names its heading in the texts."""

    key: str
    content: Callable[[Voice], list[Flowable]]
    new_page: bool = False


def summary_pdf(
    edition: Edition, taxonomy: Taxonomy, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The yearly summary as a PDF. The same edition always gives the same bytes.

    `fonts` is the folder of the packaged fonts. Raises FileNotFoundError when one is missing.
    """
    style.register_fonts(fonts)
    voice = Voice(published(edition), taxonomy, texts, language)
    return render(_sheet(voice), lambda pages: _story(voice, pages))


def _sheet(voice: Voice) -> Sheet:
    edition = voice.edition
    draft = edition.status is Status.DRAFT
    title = voice.by_purpose("title")
    year = school_year(edition.school_year)
    header = voice.say("header", schools=_schools(voice), year=year)
    return Sheet(
        title=f"{title} {year}",
        subject=header,
        header=header,
        footer=title,
        note=voice.say("status_draft") if draft else "",
        watermark=voice.say("watermark") if draft else "",
        page_label=lambda page, pages: voice.say("page", page=page, pages=pages),
        language=voice.language,
    )


def _schools(voice: Voice) -> str:
    """The school, or the first of several, on one line."""
    first, *more = voice.edition.schools
    return voice.say("schools_more", school=first, count=len(more)) if more else first


def _sections(voice: Voice) -> list[_Section]:
    page = voice.edition.page
    guide = _Section("guide", _guide)
    if page.total is None:
        body = [_Section("small", summary_advice.small), guide]
    else:
        figures = _Section("figures", summary_figures.figures, new_page=bool(page.blocks))
        body = [guide, figures]
    return [
        replace(body[0], new_page=True),
        body[1],
        _Section(voice.purpose_key("help"), summary_advice.help_and_advice),
        _Section("proof", _proof),
    ]


def _story(voice: Voice, pages: Mapping[str, int]) -> list[Flowable]:
    numbered = [
        (f"{number}. {voice.say(section.key)}", section)
        for number, section in enumerate(_sections(voice), start=1)
    ]
    lines = [(text, each.key, str(pages.get(each.key, ""))) for text, each in numbered]
    story = [*_title_page(voice), blocks.space(_CONTENTS_DROP), *_contents(voice, lines)]
    for text, each in numbered:
        first, *rest = each.content(voice)
        story += [PageBreak()] * each.new_page
        story += [blocks.together([blocks.section(text, each.key), first]), *rest]
    return story


def _title_page(voice: Voice) -> list[Flowable]:
    edition = voice.edition
    draft = edition.status is Status.DRAFT
    name = ", ".join(edition.schools)
    audience = [f"audience_{edition.audience}"] if edition.audience in _AUDIENCES else []
    first, last = edition.school_year.first_day, edition.school_year.last_day
    period = [plain_date(day, voice.language) for day in (first, last)]
    return [
        blocks.space(_TITLE_DROP),
        blocks.paragraph(voice.by_purpose("title"), style.EYEBROW),
        blocks.paragraph(name, style.title(name)),
        blocks.paragraph(
            voice.say("school_year", year=school_year(edition.school_year)), style.SUBTITLE
        ),
        blocks.space(5),
        blocks.paragraph(voice.say("period", first=period[0], last=period[1]), style.NOTE),
        *(blocks.paragraph(voice.say(key), style.NOTE) for key in audience),
        blocks.space(5),
        blocks.paragraph(
            voice.say("status_draft" if draft else "status_final"),
            style.STATUS_DRAFT if draft else style.STATUS_FINAL,
        ),
        blocks.paragraph(
            voice.say("status_draft_about" if draft else "status_final_about"), style.NOTE
        ),
    ]


def _contents(voice: Voice, lines: list[tuple[str, str, str]]) -> list[Flowable]:
    return [
        blocks.paragraph(voice.say("contents"), style.CARD_TOPIC),
        blocks.contents(lines),
    ]


def _guide(voice: Voice) -> list[Flowable]:
    topics = ["counts", "experiences", "small"]
    if voice.edition.earlier and voice.edition.page.blocks:
        topics.append("earlier")
    story: list[Flowable] = []
    for key in topics:
        text = voice.say(f"guide_{key}_text", threshold=voice.edition.page.threshold)
        story.append(
            blocks.together(
                [
                    blocks.topic(voice.say(f"guide_{key}"), f"guide_{key}"),
                    blocks.paragraph(text),
                ]
            )
        )
    return story


def _proof(voice: Voice) -> list[Flowable]:
    edition = voice.edition
    document = to_document(edition, voice.taxonomy, voice.language)
    codes = {
        "proof_fingerprint": document["fingerprint"],
        "proof_log_head": edition.log_head,
    }
    lines = [(voice.say(key), code) for key, code in codes.items() if code]
    return [blocks.together([blocks.paragraph(voice.say("proof_text")), blocks.codes(lines)])]
