"""The documents that the services hand out, drawn by `reports`; the only place that asks it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from vp_desktop import paths

if TYPE_CHECKING:
    from vp_desktop.core.case_sheet import CaseSheet
    from vp_desktop.core.combined import Combined
    from vp_desktop.core.handover import HandoverReceipt
    from vp_desktop.core.leaflet import Leaflet
    from vp_desktop.core.letters import Page
    from vp_desktop.core.national import National
    from vp_desktop.core.package import Receipt
    from vp_desktop.core.privacy_sheet import SheetFacts
    from vp_desktop.core.publication import Edition
    from vp_desktop.core.quick_card import QuickCard
    from vp_desktop.core.request_letters import RequestPage
    from vp_desktop.core.story import StoryPages
    from vp_desktop.core.taxonomy import Taxonomy
    from vp_desktop.core.texts import Texts
    from vp_desktop.core.week_list import WeekList


class PaperMaker:
    """Every document, made in memory. reportlab is loaded when the first is asked for: it is slow."""

    def __init__(self, taxonomy: Taxonomy, texts: Texts, *, example: bool = False) -> None:
        """`example`: of a made-up register, of which the summaries say so on every page."""
        self._example = example
        self._taxonomy = taxonomy
        self._texts = texts
        self._fonts = paths.resources("fonts")

    @cached_property
    def national(self) -> National:
        """What was counted in the whole country."""
        from vp_desktop.catalog.national import read_national

        return read_national(paths.resources("figures", "national.json"))

    def summary(
        self,
        edition: Edition,
        language: str,
        story: StoryPages | None = None,
        *,
        without_figures: bool = False,
    ) -> bytes:
        """The printed summary."""
        from vp_desktop.reports.summary import summary_pdf

        return summary_pdf(
            *(edition, self._taxonomy, self._texts, self._fonts, language),
            story=story,
            national=self.national,
            without_figures=without_figures,
            example=self._example,
        )

    def wall(self, edition: Edition, language: str) -> bytes:
        """One page for the wall."""
        from vp_desktop.reports.wall import wall_pdf

        given = (edition, self._taxonomy, self._texts, self._fonts, language)
        return wall_pdf(*given, example=self._example)

    def how_many(self, threshold: int, language: str) -> bytes:
        """The sheet "Maar hoeveel dan?"."""
        from vp_desktop.core.how_many import how_many_sheet
        from vp_desktop.reports.how_many import how_many_pdf

        sheet = how_many_sheet(self._texts, language, threshold)
        return how_many_pdf(sheet, self._fonts, language)

    def quick_card(self, card: QuickCard, language: str) -> bytes:
        """The card beside the laptop."""
        from vp_desktop.reports.quick_card import quick_card_pdf

        return quick_card_pdf(card, self._fonts, language)

    def combined(self, combined: Combined, language: str) -> bytes:
        """The report of a board."""
        from vp_desktop.reports.combined import combined_pdf

        return combined_pdf(combined, self._taxonomy, self._texts, self._fonts, language)

    def receipt(self, receipt: Receipt, language: str) -> bytes:
        """The receipt of a package."""
        from vp_desktop.reports.receipt import receipt_pdf

        return receipt_pdf(receipt, self._texts, self._fonts, language)

    def recovery_sheet(self, lines: tuple[str, str] | None, language: str) -> bytes:
        """The recovery sheet, or without lines one to write on."""
        from vp_desktop.reports.recovery_sheet import recovery_sheet_pdf

        return recovery_sheet_pdf(lines, self._texts, self._fonts, language)

    def week_list(self, week: WeekList, language: str) -> bytes:
        """The week on paper, without names."""
        from vp_desktop.reports.week_list import week_list_pdf

        return week_list_pdf(week, self._texts, self._fonts, language)

    def letter(self, page: Page, language: str) -> bytes:
        """A document made from a case."""
        from vp_desktop.reports.letter import letter_pdf

        return letter_pdf(page, self._taxonomy, self._texts, self._fonts, language)

    def leaflet(self, leaflet: Leaflet, language: str) -> bytes:
        """The leaflet about what is kept."""
        from vp_desktop.reports.leaflet import leaflet_pdf

        return leaflet_pdf(leaflet, self._texts, self._fonts, language)

    def request(self, page: RequestPage, language: str) -> bytes:
        """A letter about a request."""
        from vp_desktop.reports.request_answer import request_pdf

        return request_pdf(page, self._taxonomy, self._texts, self._fonts, language)

    def processing_register(self, facts: SheetFacts, language: str) -> bytes:
        """The sheet of processing activities."""
        from vp_desktop.reports.processing_register import processing_register_pdf

        return processing_register_pdf(facts, self._texts, self._fonts, language)

    def dpia(self, facts: SheetFacts, language: str) -> bytes:
        """The sheet for a DPIA."""
        from vp_desktop.reports.dpia import dpia_pdf

        return dpia_pdf(facts, self._texts, self._fonts, language)

    def handover_receipt(self, receipt: HandoverReceipt, language: str) -> bytes:
        """The receipt of a package of whole cases."""
        from vp_desktop.reports.handover_receipt import handover_receipt_pdf

        return handover_receipt_pdf(receipt, self._texts, self._fonts, language)

    def case_sheet(self, sheet: CaseSheet, language: str) -> bytes:
        """The sheet for peer consultation."""
        from vp_desktop.reports.case_sheet import case_sheet_pdf

        return case_sheet_pdf(sheet, self._texts, self._fonts, language)
