"""The story beside the figures: what was written and advised, what came of it, the school's monitor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable

from vp_desktop.core.story import PaperMonitor, PaperRecommendation, StoryPages
from vp_desktop.reports import blocks, style
from vp_desktop.reports.charts import bar
from vp_desktop.reports.prose import prose
from vp_desktop.reports.voice import Voice

RECOMMENDATIONS, FOLLOWED_UP = "recommendations", "followed_up"
_MEASURES = (RECOMMENDATIONS, FOLLOWED_UP)
_LABEL_WIDTH, _SHARE_WIDTH = 230.0, 50.0
_WHOLE = 100
_SHORT = 240.0
"""A section not higher than this is never split over pages."""
ROOM_FOR_A_START = 130.0
"""A section of the story begins where its heading and some lines fit; it may run over pages."""


@dataclass(frozen=True)
class Chapter:
    """A section of the story on paper."""

    code: str
    title: str
    content: tuple[Flowable, ...]


def chapters(story: StoryPages, voice: Voice, *, measures_first: bool) -> list[Chapter]:
    """What was written, in the order of the contents with the monitor last.

    A council reads first what is advised and what became of earlier advice: `measures_first`.
    """
    codes = [code for code, _ in story.titles] or [each.code for each in story.sections]
    if measures_first:
        codes = [*_MEASURES, *(code for code in codes if code not in _MEASURES)]
    written = [_chapter(story, code, voice) for code in codes if _has(story, code)]
    return written + monitor(story, voice)


def monitor(story: StoryPages, voice: Voice) -> list[Chapter]:
    """What the school's own monitor found, when it was entered."""
    if not story.monitor:
        return []
    return [Chapter("monitor", story.monitor_title, tuple(_monitor(story.monitor, voice)))]


def _has(story: StoryPages, code: str) -> bool:
    more = {RECOMMENDATIONS: story.recommendations, FOLLOWED_UP: story.earlier_recommendations}
    return story.section(code) is not None or bool(more.get(code))


def _chapter(story: StoryPages, code: str, voice: Voice) -> Chapter:
    section = story.section(code)
    content: list[Flowable] = list(prose(section.text)) if section else []
    if code == RECOMMENDATIONS:
        content += _recommendations(story.recommendations, voice)
    elif code == FOLLOWED_UP:
        content += _recommendations(story.earlier_recommendations, voice)
    return Chapter(code, section.title if section else story.title(code), tuple(content))


def _recommendations(advice: Sequence[PaperRecommendation], voice: Voice) -> list[Flowable]:
    """A list; below each what became of it."""
    parts: list[Flowable] = []
    for one in advice:
        parts += blocks.bullets([one.text])
        became = ". ".join(each.rstrip(" .") for each in (one.status, one.note) if each.strip())
        if became:
            said = voice.say("story_became", status=became)
            parts.append(blocks.paragraph(said, style.BELOW_BULLET))
    return parts


def _monitor(results: Sequence[PaperMonitor], voice: Voice) -> list[Flowable]:
    bar_width = style.CONTENT_WIDTH - _LABEL_WIDTH - _SHARE_WIDTH
    columns = [
        blocks.Column("", _LABEL_WIDTH),
        blocks.Column(voice.say("story_safe"), _SHARE_WIDTH, strong=True),
        blocks.Column("", bar_width),
    ]
    lines: list[list[Flowable | str]] = []
    for one in results:
        share = voice.say("percent", share=one.percent)
        alt = voice.say("bar", label=one.asked, value=share)
        lines.append(
            [
                blocks.paragraph(one.asked, style.row(0)),
                blocks.paragraph(share, style.ROW_FIGURE),
                bar(one.percent, _WHOLE, bar_width - 2 * style.STEP, 0, alt),
            ]
        )
    sources = list(dict.fromkeys(one.source.strip() for one in results if one.source.strip()))
    table = blocks.figure_table(columns, lines, [(0, len(lines) - 1)])
    said = [voice.say("story_source", source=source) for source in sources]
    return [table, blocks.space(1), *(blocks.paragraph(each, style.NOTE) for each in said)]


def is_short(content: Sequence[Flowable]) -> bool:
    """Whether a section is so short that it stays on one page."""
    height = 0.0
    for part in content:
        height += part.wrap(style.CONTENT_WIDTH, style.PAGE_HEIGHT)[1] + part.getSpaceAfter()
        if height > _SHORT:
            return False
    return True


def break_before() -> Flowable:
    """To the next page when the start of a section does not fit on this one."""
    return CondPageBreak(ROOM_FOR_A_START)
