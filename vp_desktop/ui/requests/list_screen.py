"""Verzoeken: what waits for an answer, and what was decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import CaseId, Person
from vp_desktop.core.request import Answers, Request
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.requests.forms import WhoAsksForm
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.requests.words import RequestTexts
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.card import ActionRow, RowsCard
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.layouts import column, keep_unshown, up_to
from vp_desktop.ui.widgets.tab_order import follow_layout

_FORM_WIDTH = 760


class RequestsScreen(DayScreen):
    """`about` is the case from which a request is begun. Emits `opened(request_id)`, `left`."""

    opened = Signal(int)
    left = Signal()

    def __init__(
        self,
        services: RequestServices,
        messages: Messages,
        onlooker: Onlooker,
        about: CaseId | None = None,
    ) -> None:
        super().__init__(services.clock, self.tr("Verzoeken"))
        self._services, self._onlooker = services, onlooker
        self.about = about
        self._vocabulary = Vocabulary(services.taxonomy)
        self._texts = RequestTexts(services.taxonomy)
        self.place = PanelPlace(services.drafts, messages, services.clock)
        self.new = FilledButton(self.tr("Nieuw verzoek"), "plus")
        self.waiting = RowsCard(self.tr("Wacht op een antwoord"))
        self.decided = RowsCard(self.tr("Besloten"))
        self._made = 0
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the requests as they are now."""
        self._note_day()
        watched = self._onlooker.present
        self.cover.setVisible(watched)
        self.content.setHidden(watched)
        self._show_button(self.place.panel is not None)
        every = self._services.requests.every()
        for card, open_ones in ((self.waiting, True), (self.decided, False)):
            card.clear()
            found = [one for one in every if one.is_open == open_ones]
            for one in found:
                card.add_row(self._row(one))
            card.setVisible(bool(found))
        self.nothing.setHidden(bool(every) or watched or self.place.panel is not None)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def begin(self) -> None:
        """Take a request down."""
        s = self._services
        form = WhoAsksForm(
            self._vocabulary, s.people.search, lambda: s.clock().date(), among=self._people()
        )

        def act() -> None:
            cases = [self.about] if self.about is not None else self._known_cases(form.chosen())
            self._made = s.requests.open(
                *(form.kind, form.received_on(), form.answers(Answers())),
                *(cases, current_language()),
            )

        self.place.open(
            Sheet(
                self.tr("Nieuw verzoek"),
                form,
                act,
                "request",
                f"new/{self.about or ''}",
                self.tr("Vastleggen"),
                self.tr(
                    "De termijn is een maand na binnenkomst; er komt een afspraak in uw agenda. "
                    "Zolang het verzoek loopt, wordt het dossier niet vernietigd."
                ),
            )
        )

    def _people(self) -> list[Person]:
        """Who has a name in the dossier from which it is begun; nobody twice."""
        if self.about is None:
            return []
        found = self._services.cases.dossier(self.about).people
        named = (one.person for one in found if one.person is not None and one.person.name)
        return list({person.id: person for person in named}.values())

    def _known_cases(self, person: Person | None) -> list[CaseId]:
        """When there is one case alone, that one is meant; of several the user chooses."""
        found = self._services.people.cases_of(person.id) if person else []
        return found if len(found) == 1 else []

    def _build(self) -> None:
        self.back = PlainButton(self.tr("Terug"), "arrow-left")
        self.header.add_right(self.back)
        self.header.add_right(self.new)
        self.content = QWidget()
        self.nothing = EmptyState(
            "users",
            self.tr("Er zijn geen verzoeken"),
            self.tr(
                "Wil iemand zien wat er over hem of haar staat, of iets laten verbeteren? "
                "Leg dat verzoek hier vast."
            ),
        )
        lines = column(self.content, gap=5)
        lines.addLayout(up_to(self.place, _FORM_WIDTH))
        for part in (self.waiting, self.decided):
            lines.addWidget(part)
        self.cover = OnlookerCover(self._onlooker)
        keep_unshown(self, self.undo_bar)  # nothing here is undone with a bar
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.add_cover(self.nothing)
        self.body.addStretch()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.new.clicked.connect(self.begin)
        self.place.saved.connect(self._after_saving)
        self.place.turned.connect(self._turn)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _after_saving(self) -> None:
        made, self._made = self._made, 0
        if made:
            self.opened.emit(made)
        else:
            self.refresh()

    def _turn(self, panel_is_open: bool) -> None:
        self._show_button(panel_is_open)
        asked = self._services.requests.every()
        self.nothing.setHidden(panel_is_open or self._onlooker.present or bool(asked))

    def _show_button(self, panel_is_open: bool) -> None:
        """One filled button: with an open form, saving is the next step."""
        self.new.setVisible(not panel_is_open and not self._onlooker.present)

    def _row(self, one: Request) -> QWidget:
        button = PlainButton(self.tr("Openen"))
        name = f"{self._texts.title(one)} {self._texts.who(one)}"
        button.setAccessibleName(self.tr("Openen: {name}").format(name=name))
        button.clicked.connect(partial(self.opened.emit, one.id))
        late = one.is_open and one.due_on < self._shown_on
        icon = "calendar-clock" if one.is_open else "circle-check"
        role = "urgent" if late else "quiet" if one.is_open else "done"
        words = " · ".join(filter(None, (self._texts.who(one), self._texts.due(one))))
        return ActionRow(icon, self._texts.title(one), words, button=button, role=role)
