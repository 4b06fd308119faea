"""The yearly summary: title page, story, reading guide, figures or why there are none, help, proof.

The audience decides the order: figures first for a board, measures and recommendations for a council.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from vp_desktop.core.national import National
from vp_desktop.core.publication import Edition
from vp_desktop.core.publication_json import published, to_document
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.core.story import StoryPages
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import (
    blocks,
    style,
    summary_advice,
    summary_cover,
    summary_figures,
    summary_national,
    summary_story,
)
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.voice import Voice


@dataclass(frozen=True)
class _Section:
    """A section of the document. `flowing`: it may begin low on a page and run over."""

    key: str
    title: str
    content: Callable[[], list[Flowable]]
    new_page: bool = False
    flowing: bool = False


@dataclass(frozen=True)
class _Told:
    """An edition with what is told beside its figures."""

    voice: Voice
    story: StoryPages
    national: National | None
    without_figures: bool
    example: bool = False


def summary_pdf(
    edition: Edition,
    taxonomy: Taxonomy,
    texts: Texts,
    fonts: Path,
    language: str = "nl",
    *,
    story: StoryPages | None = None,
    national: National | None = None,
    without_figures: bool = False,
    example: bool = False,
) -> bytes:
    """The yearly summary as a PDF. The same edition and story always give the same bytes.

    `fonts` is the folder of the packaged fonts. `without_figures` prints the story alone, to be
    discussed beforehand; an `example` is of a register that is made up, and every page says so.
    Raises FileNotFoundError when a font is missing.
    """
    style.register_fonts(fonts)
    voice = Voice(published(edition), taxonomy, texts, language)
    story = story or StoryPages()
    told = _Told(voice, story, national, without_figures or story.without_figures, example)
    return render(_sheet(told), lambda pages: _pages(told, pages))


def _sheet(told: _Told) -> Sheet:
    voice = told.voice
    status = _status(told)
    mark = {"draft": "watermark", "discuss": "watermark_discuss"}.get(status)
    if told.example:
        status, mark = "example", "watermark_example"
    title, years, schools = voice.title(), voice.years(), _schools(voice)
    tail = voice.by_years("header", years=years)
    return Sheet(
        title=f"{title} {years}",
        subject=schools + tail,
        header=schools,
        tail=tail,
        footer=title,
        note=voice.say(f"status_{status}") if mark else "",
        watermark=voice.say(mark) if mark else "",
        page_label=lambda page, pages: voice.say("page", page=page, pages=pages),
        language=voice.language,
    )


def _schools(voice: Voice) -> str:
    """The school, or the first of several, on one line."""
    first, *more = voice.edition.schools
    return voice.say("schools_more", school=first, count=len(more)) if more else first


def _status(told: _Told) -> str:
    """`draft`, `final`, or `discuss` for what has no figures and so is neither."""
    return "discuss" if told.without_figures else told.voice.edition.status.value


def _sections(told: _Told) -> list[_Section]:
    voice, story = told.voice, told.story
    measures_first = voice.edition.audience == "council"
    story_first = measures_first or voice.edition.page.total is None
    chapters = summary_story.chapters(story, voice, measures_first=measures_first)
    written = [_told_section(each) for each in chapters]
    advice = _section(voice, voice.purpose_key("help"), summary_advice.help_and_advice)
    if told.without_figures:
        sections = [*written, advice]
    else:
        figures = _figures(told)
        parts = [*written, *figures] if story_first else [*figures, *written]
        sections = [*parts, advice, _section(voice, "proof", _proof)]
    return [replace(sections[0], new_page=True), *sections[1:]]


def _figures(told: _Told) -> list[_Section]:
    """How to read, the figures or why there are none, and the school beside the country."""
    voice = told.voice
    page = voice.edition.page
    guide = _Section("guide", voice.say("guide"), lambda: _guide(told))
    if page.total is None:
        return [_section(voice, "small", summary_advice.small), guide]
    figures = _section(voice, "figures", summary_figures.figures)
    national = told.national
    if national is None or not summary_national.has_page(voice.edition):
        return [guide, figures]
    beside = _section(
        voice, "national", lambda voice: summary_national.national_pages(voice, national)
    )
    return [guide, figures, beside]


def _section(voice: Voice, key: str, content: Callable[[Voice], list[Flowable]]) -> _Section:
    return _Section(key, voice.say(key), lambda: content(voice))


def _told_section(chapter: summary_story.Chapter) -> _Section:
    return _Section(
        f"story_{chapter.code}", chapter.title, lambda: list(chapter.content), flowing=True
    )


def _pages(told: _Told, pages: Mapping[str, int]) -> list[Flowable]:
    numbered = [
        (f"{number}. {section.title}", section)
        for number, section in enumerate(_sections(told), start=1)
    ]
    lines = [(text, each.key, str(pages.get(each.key, ""))) for text, each in numbered]
    cover = summary_cover.title_page(told.voice, _status(told))
    counted = [] if told.without_figures else summary_cover.essentials(told.voice)
    story = [*cover, *counted, *summary_cover.contents(told.voice, lines)]
    kept = _back_page(told.voice)
    for text, each in numbered:
        story += [PageBreak()] * each.new_page
        story += _begun(text, each) if each.key not in kept else []
    back = [part for text, each in numbered if each.key in kept for part in _begun(text, each)]
    return [*story, blocks.together(back)] if back else story


def _back_page(voice: Voice) -> tuple[str, ...]:
    """The sections at the end that stay together: help, and how to see that a copy is genuine."""
    return () if voice.edition.also_published else (voice.purpose_key("help"), "proof")


def _begun(text: str, section: _Section) -> list[Flowable]:
    """The section with its heading, which never stands alone at the foot of a page."""
    heading = blocks.section(text, section.key)
    content = section.content()
    first, *rest = content
    if section.flowing and not summary_story.is_short(content):
        return [summary_story.break_before(), heading, first, *rest]
    if section.flowing:
        return [blocks.together([heading, *content])]
    return [blocks.together([heading, first]), *rest]


def _guide(told: _Told) -> list[Flowable]:
    voice = told.voice
    topics = ["counts", "experiences", "small"]
    if len(voice.edition.schools) > 1:
        topics.append("pooled")
    if isinstance(voice.edition.school_year, SchoolYears):
        topics.append("years")
    if voice.edition.earlier and voice.edition.page.blocks:
        topics.append("earlier")
    story: list[Flowable] = []
    for key in topics:
        text = voice.say(f"guide_{key}_text", threshold=voice.edition.page.threshold)
        if key == "pooled" and summary_cover.is_long(voice):
            text = f"{text} {voice.say('guide_pooled_schools', schools=voice.schools())}"
        story.append(
            blocks.together(
                [
                    blocks.topic(voice.say(f"guide_{key}"), f"guide_{key}"),
                    blocks.paragraph(text),
                ]
            )
        )
    if told.story.standing:
        standing = [
            blocks.topic(voice.say("standing"), "standing"),
            blocks.paragraph(told.story.standing),
        ]
        story.append(blocks.together(standing))
    return story


def _proof(voice: Voice) -> list[Flowable]:
    edition = voice.edition
    document = to_document(edition, voice.taxonomy, voice.language)
    codes = {
        "proof_fingerprint": document["fingerprint"],
        "proof_log_head": edition.log_head,
    }
    lines = [(voice.say(key), code) for key, code in codes.items() if code]
    own = [blocks.paragraph(voice.say("proof_text")), blocks.codes(lines)]
    technical = f"{voice.say('proof_maker')} {voice.say('proof_command')}"
    note = [blocks.space(3), blocks.paragraph(technical, style.NOTE)]
    return [blocks.together([*own, *_also_published(voice), *note])]


def _also_published(voice: Voice) -> list[Flowable]:
    """The editions of others, each with whom it is for."""
    also = voice.edition.also_published
    lines = [
        (
            voice.say(
                f"audience_{each.audience}"
                if each.audience in summary_cover.AUDIENCES
                else "proof_other"
            ),
            each.fingerprint,
        )
        for each in also
    ]
    said = blocks.paragraph(voice.say("proof_also"))
    return [blocks.space(3), said, blocks.codes(lines)] if also else []
