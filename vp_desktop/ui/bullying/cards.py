"""The cards of a bullying case beside its timeline, in their order."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.bullying.acts import BullyingActs
from vp_desktop.ui.bullying.check_card import CheckCard
from vp_desktop.ui.bullying.course_card import CourseCard
from vp_desktop.ui.bullying.side_cards import ChildTextCard, InformedCard, PartsCard
from vp_desktop.ui.widgets.layouts import column

_CATEGORY = "bullying"


class BullyingCards(QWidget):
    """All of them in a bullying register; in an adviser's only the check, in a case about bullying.

    Nothing is shown while somebody looks along: they hold names, numbers and counts.
    """

    def __init__(self, acts: BullyingActs) -> None:
        super().__init__()
        self._acts = acts
        self._lines = column(self, gap=4)

    def _make(self) -> None:
        """When a case first asks for them: few are about bullying."""
        acts = self._acts
        self.check = CheckCard(acts)
        self.course = CourseCard(acts.vocabulary)
        self.parts = PartsCard(acts)
        self.informed = InformedCard(acts)
        self.texts = ChildTextCard(acts)
        every = (self.course, self.check, self.parts, self.informed, self.texts)
        for card in every:
            self._lines.addWidget(card)

    def show_case(self, dossier: Dossier, today: date, watched: bool) -> None:
        purpose = self._acts.services.purpose
        whole = purpose is Purpose.BULLYING
        checked = whole or (purpose is Purpose.ADVISER and dossier.matter.category == _CATEGORY)
        self.setVisible(checked and not watched)
        if not checked or watched:
            return
        if not self._lines.count():
            self._make()
        self.check.show_check(dossier)
        for card in (self.course, self.parts, self.informed):
            card.setVisible(whole)
        self.texts.setVisible(False)
        if whole:
            self.course.show_course(dossier, today)
            self.parts.show_parts(dossier)
            self.informed.show_informed(dossier)
            self.texts.setVisible(self.texts.show_children(dossier) and self._acts.texts)
