"""The header of a dossier: number, what it is, its state, the keyword, and closing or reopening."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.formats import plain_date
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.acts import keeps_texts
from vp_desktop.ui.dossier.keyword_edit import KeywordEdit
from vp_desktop.ui.language import current_language
from vp_desktop.ui.onlooker import Onlooker, OnlookerSwitch
from vp_desktop.ui.shell.screen import Header
from vp_desktop.ui.widgets.buttons import MenuButton, PlainButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.visibility import set_shown


class DossierHead(QObject):
    """Fills the header of the screen; a neutral one while somebody looks along."""

    def __init__(self, header: Header, onlooker: Onlooker) -> None:
        super().__init__(header)
        self._header = header
        self.nature = Chip("", "accent")
        self.state = Chip("")
        self.keyword = KeywordEdit()
        self.switch = OnlookerSwitch(onlooker)
        self.menu = MenuButton(self.tr("Meer met dit dossier"))
        self.state_button = PlainButton("")
        for widget in (self.nature, self.state, self.keyword):
            header.add_beside_title(widget)
        for button in (self.switch, self.menu, self.state_button):
            header.add_right(button)

    def show_case(
        self, dossier: Dossier, nature: str, watched: bool, restricted: bool = False
    ) -> None:
        case = dossier.case
        self._header.set_title(self.tr("Dossier") if watched else str(case.number))
        self.nature.set_text(nature)
        self._show_state(dossier)
        self.keyword.set_keyword(case.keyword)
        set_shown(self.keyword, not watched and keeps_texts(dossier))
        for widget in (self.nature, self.state, self.menu):
            set_shown(widget, not watched)
        set_shown(self.state_button, not watched and not restricted)
        close, reopen = self.tr("Dossier afsluiten"), self.tr("Heropenen")
        self.state_button.set_text(close if case.is_open else reopen)

    def _show_state(self, dossier: Dossier) -> None:
        closing = dossier.case.closing
        if closing is None:
            since = plain_date(dossier.first_reported_on, current_language())
            self.state.set_text(self.tr("loopt sinds {day}").format(day=since))
            self.state.set_role("neutral")
            return
        words = self.tr("gesloten")
        if closing.closed_on:
            day = plain_date(closing.closed_on, current_language())
            words = self.tr("gesloten op {day}").format(day=day)
        self.state.set_text(words)
        self.state.set_role("done")
