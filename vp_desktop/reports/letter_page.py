"""What every letter has in common: its page, and the lines above its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.platypus import Flowable

from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet

_HEAD_WIDTH = 96.0


def letter_sheet(
    title: str, reference: str, footer: str, page_label: Callable[[int, int], str], language: str
) -> Sheet:
    """A page that names a reference, and nothing of what the letter is about."""
    return Sheet(
        title=title,
        subject="",
        header=reference,
        footer=footer,
        note="",
        watermark="",
        page_label=page_label,
        language=language,
    )


def letter_head(title: str, sender: str, lines: Sequence[tuple[str, str]]) -> list[Flowable]:
    """Who writes to whom, when, and under which reference; a line without words is left out."""
    return [
        *(blocks.paragraph(line, style.NOTE) for line in sender.splitlines() if line.strip()),
        blocks.space(4),
        blocks.paragraph(title, style.title(title)),
        blocks.space(1),
        blocks.facts([(name, said) for name, said in lines if said.strip()], _HEAD_WIDTH),
        blocks.space(5),
    ]
