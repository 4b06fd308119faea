"""The recovery sheet: the code in numbered groups, or empty boxes to copy it into by hand.

It names no school and no register: who finds it must not learn where it belongs (security.md, Keys).
"""

from __future__ import annotations

from pathlib import Path

from reportlab.platypus import Flowable

from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.letter import WritingLine
from vp_desktop.reports.tags import Step, TaggedCanvas

_SECTION = "recovery_sheet"
_GROUPS = (13, 7)
"""In the lines of a code (security/recovery_code.py)."""
_LETTERS = 5
_ON_A_ROW = 4
_BOX, _BOX_HEIGHT = 17.0, 24.0
_NUMBER_WIDTH, _ROW_HEIGHT = 20.0, 34.0
_LETTER_SIZE, _NUMBER_SIZE = 14.0, 9.0
_BASELINE = 7.5


def recovery_sheet_pdf(
    lines: tuple[str, str] | None, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The sheet as a PDF of one page; without `lines` with empty boxes."""
    style.register_fonts(fonts)

    def say(key: str) -> str:
        return texts.say(_SECTION, key, language)

    def story() -> list[Flowable]:
        parts: list[Flowable] = [
            blocks.paragraph(say("title"), style.title(say("title"))),
            blocks.space(1),
            blocks.paragraph(say("intro" if lines else "intro_blank")),
        ]
        for number, count in enumerate(_GROUPS):
            groups = tuple(lines[number].split()) if lines else ("",) * count
            parts += [blocks.paragraph(say(f"line_{number + 1}"), style.TOPIC), Groups(groups)]
        return [
            *parts,
            blocks.space(2),
            blocks.paragraph(say("letters"), style.NOTE),
            blocks.space(3),
            blocks.paragraph(say("written_on"), style.CARD_TOPIC),
            WritingLine(),
            blocks.space(3),
            blocks.paragraph(say("keeper"), style.CARD_TOPIC),
            WritingLine(),
            blocks.space(1),
            blocks.paragraph(say("keeper_note"), style.NOTE),
        ]

    sheet = Sheet(
        title=say("title"),
        subject="",
        header="",
        footer="",
        note="",
        watermark="",
        page_label=lambda _page, _pages: "",
        language=language,
    )
    return render(sheet, lambda _: story())


class Groups(Flowable):
    """Groups of five letters in boxes, each with its number: the program names a wrong one by it."""

    canv: TaggedCanvas

    def __init__(self, groups: tuple[str, ...]) -> None:
        super().__init__()
        self.groups = groups

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        rows = -(-len(self.groups) // _ON_A_ROW)
        self.width, self.height = availWidth, rows * _ROW_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        whole = Step("L")
        for index, group in enumerate(self.groups):
            row, place = divmod(index, _ON_A_ROW)
            left = place * self.width / _ON_A_ROW
            bottom = self.height - (row + 1) * _ROW_HEIGHT + (_ROW_HEIGHT - _BOX_HEIGHT) / 2
            self._draw_boxes(left + _NUMBER_WIDTH, bottom)
            with self.canv.content([whole, Step("LI")]):
                self._draw_group(index + 1, group, left, bottom)

    def _draw_boxes(self, left: float, bottom: float) -> None:
        with self.canv.artefact():
            self.canv.setStrokeColor(style.EDGE)
            self.canv.setLineWidth(style.HAIRLINE)
            for place in range(_LETTERS):
                self.canv.rect(left + place * _BOX, bottom, _BOX, _BOX_HEIGHT)

    def _draw_group(self, number: int, group: str, left: float, bottom: float) -> None:
        self.canv.setFillColor(style.QUIET)
        self.canv.setFont(style.FIGURE_FONT, _NUMBER_SIZE)
        self.canv.drawRightString(
            left + _NUMBER_WIDTH - style.STEP, bottom + _BASELINE, f"{number}"
        )
        self.canv.setFillColor(style.TEXT)
        self.canv.setFont(style.STRONG_FIGURE_FONT, _LETTER_SIZE)
        for place, letter in enumerate(group):
            middle = left + _NUMBER_WIDTH + (place + 0.5) * _BOX
            self.canv.drawCentredString(middle, bottom + _BASELINE, letter)
