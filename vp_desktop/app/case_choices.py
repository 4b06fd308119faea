"""What can be done with the case that is shown, for the palette: by its name instead of by Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.palette.choice import Choice, Group, matching

if TYPE_CHECKING:
    from vp_desktop.app.workplace import Workplace


class CaseChoices(QObject):
    """Offers what the page of a case offers itself, and nothing where there is none."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place

    def found(self, typed: str) -> Group:
        """What can be added to the case, then closing it, then its menu; before words are found."""
        page = self._place.window.current_widget
        choices = self._of(page) if isinstance(page, DossierScreen) else []
        wanted = matching(choices, typed)
        return Group(self.tr("Dit dossier"), wanted if typed else wanted[:_FIRST])

    def _of(self, page: DossierScreen) -> list[Choice]:
        """As they stand on the page now: a case that somebody sees along, or restricted, has fewer."""
        if self._place.finding.is_watched:
            return []
        added = [
            Choice(chip.accessibleName(), chip.click, "plus", self.tr("toevoegen"), also=_ALSO)
            for chip in page.workplace.bar.chips()
        ]
        state = page.head.state_button
        closing = Choice(state.accessibleName(), state.click, "check")
        acts = [
            Choice(act.text().replace("&&", "&"), act.trigger, "ellipsis")
            for act in page.head.menu.menu().actions()
            if not act.isSeparator()
        ]
        return [*added, *([] if state.isHidden() else [closing]), *acts]


_FIRST = 8
"""Lines before anything was typed: the additions, closing and the first act of the menu."""
_ALSO = "toevoegen add"
