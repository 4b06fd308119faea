"""Vervanging bij ziekte: who takes over, who keeps the envelope, which cases, and where the file lies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import long_date
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.substitution import Plan, Substitution, Which, warns_of
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.faults import lead_to_fault
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text, Title
from vp_desktop.ui.widgets.layouts import FlowLayout, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.scroll import scroll_to
from vp_desktop.ui.widgets.visibility import set_shown

DRAFT = "substitution"


class SubstitutionCard(Card):
    """Folded until it is asked for; the passphrase is shown once, to be written down for the envelope.

    Emits `changed` when something was typed in its form, which is kept as a draft.
    """

    changed = Signal()

    def __init__(
        self, substitution: Substitution, drafts: Drafts, messages: Messages, runner: TaskRunner
    ) -> None:
        super().__init__(self.tr("Vervanging bij ziekte"), gap=3)
        self._substitution, self._messages = substitution, messages
        self.progress = ProgressLine(runner)
        self._folder: Path | None = None
        self._phrase = ""
        """Held until it lies in the envelope, and shown only while the card is looked at."""
        self.add(
            Quiet(
                self.tr(
                    "Wordt u ziek, dan kan een ander verder met het nodigste. In deze overdracht (.vpo) "
                    "staat over wie het gaat, hoe die veilig te bereiken is, de afspraken en de plichten "
                    "die lopen."
                )
            )
        )
        self._build_state()
        self._build_form()
        self._build_phrase()
        self._keeper = DraftKeeper(drafts, DRAFT, "", self)
        self.add(self.progress)
        self.show_kept()
        if not substitution.is_possible:
            self.hide()

    def show_kept(self) -> None:
        """Say what was decided and how the package stands."""
        plan = self._substitution.plan
        self.form.hide()
        set_shown(self.state, not self.phrase_box.isVisibleTo(self))
        self.begin.setVisible(plan is None)
        for widget in (self.now, self.edit, self.stop, self.where, self.last):
            widget.setVisible(plan is not None)
        lost = plan is not None and not self._substitution.envelope_is_made and not self._phrase
        self.renew.setVisible(lost)
        self.lost.set_text(self._lost_words() if lost else "")
        self.said.set_text("")
        trouble = self._substitution.trouble
        self.trouble.set_text(self._messages.word(trouble) if trouble and plan else "")
        if plan is not None:
            words = self.tr(
                "{who} vervangt. {keeper} bewaart de wachtzin. De overdracht is {file}."
            )
            if not self._substitution.envelope_is_made:
                words = self.tr(
                    "{who} vervangt. De envelop voor {keeper} is nog niet gemaakt. De overdracht is "
                    "{file}."
                )
            self.where.setText(words.format(who=plan.who, keeper=plan.keeper, file=plan.path))
            self.last.setText(self._last())
            synced = self.tr("Deze map wordt misschien naar de cloud gekopieerd.")
            self.synced.set_text(synced if warns_of(plan.folder) else "")

    def follow(self) -> None:
        """Show how it stands now, unless the user is in the middle of something."""
        if not self.form.isVisibleTo(self) and not self.phrase_box.isVisibleTo(self):
            self.show_kept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        if self._phrase:
            self._show_phrase()
        self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """The passphrase does not stay on a screen that is left; until it lies in the envelope it comes
        back with the card."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._keeper.keep_pending()
            self._cover_phrase()

    def open_form(self) -> None:
        """Set it up, or change it."""
        plan = self._substitution.plan
        self._folder = plan.folder if plan else None
        self.who.setText(plan.who if plan else "")
        self.keeper.setText(plan.keeper if plan else "")
        self.which.set_value((plan.which if plan else Which.OPEN).value)
        self.folder.set_text(str(plan.folder) if plan else self.tr("Map kiezen…"))
        for field in self._fields:
            field.clear_error()
        self._keeper.offer()
        self.anew.setVisible(plan is not None)
        self.state.hide()
        self.form.show()
        self.who.setFocus()
        self._come_to_top()

    def content(self) -> dict[str, Any]:
        """The names in the form."""
        return {"who": self.who.text(), "keeper": self.keeper.text()}

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what `content` gave."""
        self.who.setText(content["who"])
        self.keeper.setText(content["keeper"])

    def _build_state(self) -> None:
        self.state = QWidget()
        self.where, self.last = Text("", selectable=True), Quiet("")
        self.trouble, self.synced = Notice("", "attention"), Notice("", "attention")
        self.lost, self.said = Notice("", "attention"), Notice("", "done")
        self.renew = PlainButton(self.tr("Nieuwe wachtzin"), "key-round")
        self.begin = PlainButton(self.tr("Instellen"), "users")
        self.now = PlainButton(self.tr("Nu bijwerken"), "refresh-cw")
        self.edit = PlainButton(self.tr("Wijzigen"), "pencil")
        self.stop = TextButton(self.tr("Stoppen"), "x")
        flow = FlowLayout(None, gap=2)
        for button in (self.begin, self.renew, self.now, self.edit, self.stop):
            flow.addWidget(button)
        said = (self.where, self.last, self.lost, self.trouble, self.synced, self.said)
        lines = column(self.state, gap=2, items=said)
        lines.addLayout(flow)
        self.add(self.state)
        self.begin.clicked.connect(self.open_form)
        self.edit.clicked.connect(self.open_form)
        self.renew.clicked.connect(self._renew)
        self.now.clicked.connect(self._make)
        self.stop.clicked.connect(self._stop)

    def _build_form(self) -> None:
        self.form = QWidget()
        self.who, self.keeper = LineEdit(), LineEdit()
        self.who_field = Field(self.tr("Wie vervangt u"), self.who)
        self.keeper_field = Field(
            self.tr("Wie bewaart de envelop met de wachtzin"),
            self.keeper,
            self.tr("Een derde: niet de vervanger, en niet de schoolleiding of het bestuur."),
        )
        self.which = ChoiceCards(
            [
                Option(Which.OPEN.value, self.tr("Alle dossiers die lopen")),
                Option(
                    Which.MARKED.value,
                    self.tr("Alleen dossiers die ik aanwijs"),
                    self.tr("Met “Mee naar de vervanger” in het menu van een dossier."),
                ),
            ],
            self.tr("Welke dossiers"),
        )
        self.which_field = Field(self.tr("Welke dossiers"), self.which)
        self.folder = PlainButton(self.tr("Map kiezen…"), "folder")
        self.folder_field = Field(
            self.tr("Waar het bestand ligt"),
            self.folder,
            self.tr("Een stick, of een map waar de vervanger bij kan. Het bestand is versleuteld."),
        )
        self._fields = (self.who_field, self.keeper_field, self.which_field, self.folder_field)
        lines = column(self.form, gap=3, items=self._fields)
        explained = self.tr(
            "Maak twee enveloppen. In de ene: de stick, of waar het bestand ligt, voor wie u vervangt. "
            "In de andere: de wachtzin, dicht, bij een derde. Pas als u ziek bent, komen ze bij elkaar."
        )
        lines.addWidget(Quiet(explained))
        self.keep = PlainButton(self.tr("Opslaan"), "check")
        self.anew = PlainButton(self.tr("Nieuwe wachtzin"), "key-round")
        self.cancel = TextButton(self.tr("Annuleren"))
        flow = FlowLayout(None, gap=2)
        for button in (self.keep, self.anew, self.cancel):
            flow.addWidget(button)
        lines.addLayout(flow)
        self.add(self.form)
        self.folder.clicked.connect(self._choose)
        self.keep.clicked.connect(partial(self._keep, False))
        self.anew.clicked.connect(partial(self._keep, True))
        self.cancel.clicked.connect(lambda: self._keeper.drop())
        self.cancel.clicked.connect(self.show_kept)
        for edit, field in ((self.who, self.who_field), (self.keeper, self.keeper_field)):
            edit.textChanged.connect(field.clear_error)
            edit.textEdited.connect(self.changed)

    def _build_phrase(self) -> None:
        self.phrase_box = QWidget()
        self.phrase = Title("")
        once = self.tr(
            "Schrijf deze wachtzin op, doe hem in de envelop en geef die aan de derde. Daarna is hij "
            "hier niet meer te zien."
        )
        self.written = PlainButton(self.tr("Hij zit in de envelop"), "check")
        lines = column(self.phrase_box, gap=2)
        lines.addWidget(Strong(self.tr("De wachtzin voor de envelop")))
        lines.addWidget(self.phrase)
        lines.addWidget(Notice(once, "attention"))
        lines.addWidget(self.written, 0, Qt.AlignmentFlag.AlignLeft)
        self.phrase_box.hide()
        self.add(self.phrase_box)
        self.written.clicked.connect(self._note_envelope)

    def _note_envelope(self) -> None:
        """The passphrase lies in the envelope: it is gone from here for good."""
        try:
            self._substitution.note_envelope()
        except KnownError as error:
            self._messages.error(error)
            return
        self._phrase = ""
        self._cover_phrase()
        self.show_kept()
        self.now.setFocus()
        self._come_to_top()

    def _show_phrase(self) -> None:
        self.phrase.setText(self._phrase)
        self.phrase.setAccessibleName(self.tr("Wachtzin: {words}").format(words=self._phrase))
        self.phrase_box.show()

    def _cover_phrase(self) -> None:
        self.phrase.setText("")
        self.phrase.setAccessibleName("")
        self.phrase_box.hide()

    def _lost_words(self) -> str:
        return self.tr(
            "De envelop is nog niet gemaakt, en de wachtzin is niet meer te zien. Kies “Nieuwe "
            "wachtzin” en doe die in de envelop."
        )

    def _come_to_top(self) -> None:
        """Once what was unfolded has its place."""
        QTimer.singleShot(0, self, partial(scroll_to, self))

    def _last(self) -> str:
        made = self._substitution.made
        if made is None:
            return self.tr("De overdracht is nog niet gemaakt.")
        day = long_date(made.at.date(), current_language())
        words = self.tr("Bijgewerkt op {day}. Dossiers erin: {count}.")
        said = words.format(day=day, count=len(made.marks))
        if left := self._substitution.left_out():
            more = self.tr("Zonder toestemming of beperkt, dus niet mee: {count}.").format(
                count=left
            )
            said = f"{said} {more}"
        return said

    def _choose(self) -> None:
        start = self._folder or Path.home()
        found = self._messages.choose_folder(self.tr("Map voor de vervanger"), start)
        if found:
            self._folder = found
            self.folder.set_text(str(found))
            self.folder_field.clear_error()

    def _keep(self, anew: bool) -> None:
        who, keeper = self.who.text().strip(), self.keeper.text().strip()
        missing = self.tr("Vul een naam in.")
        self.who_field.set_error("" if who else missing)
        self.keeper_field.set_error("" if keeper else missing)
        self.folder_field.set_error("" if self._folder else self.tr("Kies een map."))
        if lead_to_fault(self._fields) or self._folder is None:
            return
        which = Which(self.which.value() or Which.OPEN)
        self._save(Plan(who=who, keeper=keeper, folder=self._folder, which=which), anew)

    def _renew(self) -> None:
        """Another passphrase for the same plan: the one before was never put in the envelope."""
        if (plan := self._substitution.plan) is not None:
            self._save(plan, anew=True)

    def _save(self, plan: Plan, anew: bool) -> None:
        substitution = self._substitution
        phrase = substitution.suggest if anew or substitution.plan is None else ""
        before = substitution.plan
        left: list[Path] = []

        def work(progress: Progress) -> str:
            tidy = substitution.set_up(plan, phrase) if phrase else substitution.change(plan)
            if before is not None and not tidy:
                left.append(before.path)
            substitution.make()
            return phrase

        def done(phrase: str) -> None:
            self._tell_left(left)
            self._be_kept(phrase)

        def failed(error: Exception) -> None:
            self._tell_left(left)
            self._fail(error)

        self._set_busy(True)
        words = self.tr("De overdracht voor uw vervanger wordt gemaakt…")
        self.progress.run(words, work, done, failed, can_stop=False)  # the phrase goes with it

    def _tell_left(self, left: list[Path]) -> None:
        """The register forgets where the old file was: it is said once, here."""
        words = self.tr(
            "Het vorige bestand kon niet worden verwijderd: {path}. Verwijder het zelf van de stick of "
            "uit de map. Wie de wachtzin van toen heeft, kan het nog openen."
        )
        for path in left:
            self._messages.tell(self.tr("Het bestand ligt er nog"), words.format(path=path))

    def _be_kept(self, phrase: str) -> None:
        self._set_busy(False)
        self._keeper.drop()
        self.form.hide()
        if phrase:
            self._phrase = phrase
            self._show_phrase()
            self.written.setFocus()
        self.show_kept()
        self._come_to_top()

    def _be_made(self, _made: bool) -> None:
        self._be_kept("")
        self.said.set_text(self.tr("De overdracht voor uw vervanger is bijgewerkt."))

    def _make(self) -> None:
        self._set_busy(True)
        substitution = self._substitution
        self.progress.run(
            self.tr("De overdracht voor uw vervanger wordt bijgewerkt…"),
            lambda progress: substitution.make(progress.check),
            self._be_made,
            self._fail,
            cancelled=partial(self._set_busy, False),
            stopped=self.tr("Gestopt. De vorige overdracht blijft zoals ze was."),
        )

    def _stop(self) -> None:
        sure = self._messages.ask(
            self.tr("Stoppen met de overdracht voor de vervanger?"),
            self.tr(
                "Het bestand wordt verwijderd als de map er is. Vraag ook de envelop met de wachtzin "
                "terug."
            ),
            self.tr("Stoppen"),
        )
        if not sure:
            return
        if not self._substitution.stop():
            self._messages.tell(
                self.tr("Het bestand ligt er nog"),
                self.tr(
                    "De map was er niet. Verwijder het bestand zelf van de stick of uit de map."
                ),
            )
        self.show_kept()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        self._messages.error(error)

    def _set_busy(self, busy: bool) -> None:
        for button in (self.keep, self.anew, self.now, self.edit, self.stop):
            button.setEnabled(not busy)
