"""The column beside the timeline: the next step, safe contact, consent, what counts, relatives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Case, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.report_rest import is_rest
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import Dossier
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.ui.dossier.case_acts import WholeCaseActs
from vp_desktop.ui.dossier.entry_acts import TASK, EntryActs
from vp_desktop.ui.dossier.guided.acts import GuidedActs
from vp_desktop.ui.dossier.rest_of_report import RestActs, RestWords
from vp_desktop.ui.dossier.task_acts import TaskActs
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.due import say_due
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import IconButton, LinkButton, MenuButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Label, Quiet, Separator, Small, Text
from vp_desktop.ui.widgets.layouts import clear, column, row


class NowCard(Card):
    """The next step, with the button that does it; the steps after it below."""

    def __init__(
        self, tasks: TaskActs, entries: EntryActs, guided: GuidedActs, rest: RestActs
    ) -> None:
        super().__init__(gap=2)
        self._tasks = tasks
        self._guided = guided
        self._rest = rest
        self._entries = entries
        self.add_button = IconButton("plus", self.tr("Afspraak toevoegen"))
        self.add_button.clicked.connect(partial(entries.add, TASK))
        self.set_title(self.tr("Nu"), self.add_button)
        self._rows = column(gap=3)
        self.body.addLayout(self._rows)

    def show_tasks(self, dossier: Dossier, now: datetime) -> None:
        clear(self._rows)
        for number, task in enumerate(dossier.open_tasks):
            if number:
                self._rows.addWidget(Separator())
            self._rows.addWidget(self._row(task, now, first=number == 0))
        if not dossier.open_tasks:
            words = (
                self.tr("Niets afgesproken. Wat is de volgende stap?")
                if dossier.case.is_open
                else self.tr("Niets afgesproken.")
            )
            self._rows.addWidget(Quiet(words))

    def _row(self, task: Task, now: datetime, first: bool) -> QWidget:
        made = QWidget()
        made.setAccessibleName(task.title)
        made.setToolTip("" if first else task.reason)
        line = row(made, gap=2)
        late = task.is_immediate or (task.due_on is not None and task.due_on < now.date())
        due = say_due(task, now) or self.tr("geen dag afgesproken")
        words = [Text(task.title), Label(due, look="quiet", role="urgent" if late else "")]
        reason = self._rest.said() if is_rest(task) else task.reason
        if reason and first:  # of what comes later the name and the day will do
            words.append(Quiet(reason))
        if task.who:
            words.append(Quiet(self.tr("doet: {who}").format(who=task.who)))
        side = column(gap=0, items=words)
        if first:
            word, icon, act = self._finishing(task)
            done = PlainButton(word, icon)
            done.clicked.connect(act)
            side.addSpacing(8)
            side.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(side, 1)
        line.addWidget(self._menu(task, first), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _menu(self, task: Task, first: bool) -> MenuButton:
        menu = MenuButton(self.tr("Meer bij {title}").format(title=task.title), False, False)
        word, _, act = self._finishing(task)
        done = [] if first else [(word, act)]
        if task.route_id is not None:  # its day follows from the law, and its end needs a reason
            aside = (self.tr("Overslaan…"), partial(self._guided.set_task_aside, task))
            menu.set_acts([*done, aside])
            return menu
        if is_rest(task) and self._rest.next() is not None:
            done.append((self.tr("Gedaan"), partial(self._tasks.finish, task)))
        menu.set_acts(
            [
                *done,
                (self.tr("Verzetten naar…"), partial(self._tasks.move, task)),
                (self.tr("Wijzigen"), partial(self._entries.edit_task, task)),
                (self.tr("Verwijderen"), partial(self._entries.remove, task)),
            ]
        )
        return menu

    def _finishing(self, task: Task) -> tuple[str, str, Callable[[], None]]:
        """A step or a duty is recorded, a duty that no longer applies goes, the rest is just done.

        What a report still lacks is written down where it belongs, one thing after the other.
        """
        lacks = self._rest.next() if is_rest(task) else None
        if lacks is not None:
            return RestWords().act(lacks), "pencil", partial(self._rest.begin, lacks)
        if task.route_id is not None or self._guided.duty_of(task) is not None:
            return self.tr("Vastleggen"), "pencil", partial(self._guided.record_task, task)
        if task.step:
            return self.tr("Niet meer nodig"), "x", partial(self._tasks.drop, task)
        return self.tr("Gedaan"), "check", partial(self._tasks.finish, task)


class SafeCard(Card):
    """How the reporter can be reached safely."""

    def __init__(self) -> None:
        super().__init__(gap=1)
        self.set_title(self.tr("Veilig bereikbaar"))
        self._words = Text("", selectable=True)
        self.add(self._words)

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


class ConsentCard(Card):
    """Whether a dossier with names may be kept, and since when."""

    def __init__(self, acts: WholeCaseActs) -> None:
        super().__init__(gap=1)
        self._vocabulary = acts.vocabulary
        self.change = IconButton("pencil", self.tr("Toestemming wijzigen"))
        self.change.clicked.connect(acts.ask_consent)
        self.set_title(self.tr("Toestemming"), self.change)
        self.answer = Label("")
        self.more = Quiet("")
        self.add(self.answer)
        self.add(self.more)

    def show_consent(self, dossier: Dossier) -> None:
        consent = dossier.consent
        if consent is None:
            self.answer.setText(self.tr("Nog niet gevraagd"))
            self.answer.set_role("attention")
            self.more.setText(self.tr("Mag er een dossier met namen zijn?"))
            return
        without = consent.answer in WITHOUT_NAMES
        self.answer.setText(self._vocabulary.label("consent_answer", consent.answer))
        self.answer.set_role("attention" if without else "")
        day = long_date(consent.answered_on, current_language())
        self.more.setText(self.tr("gevraagd op {day}").format(day=day))


class MatterCard(Card):
    """What the matter counts as in the yearly summary."""

    def __init__(self, acts: WholeCaseActs) -> None:
        super().__init__(gap=1)
        self._vocabulary: Vocabulary = acts.vocabulary
        self._purpose: Purpose = acts.services.purpose
        self.change = IconButton("pencil", self.tr("Wijzigen wat telt"))
        self.change.clicked.connect(acts.change_matter)
        self.set_title(self.tr("Telt als"), self.change)
        self._lines = column(gap=0)
        self.body.addLayout(self._lines)

    def show_matter(self, dossier: Dossier) -> None:
        clear(self._lines)
        matter = dossier.matter
        nature = self._vocabulary.nature_of(matter, self._purpose)
        unsure = self._purpose is not Purpose.BULLYING and matter.category == NOT_YET
        first = self.tr("Aard nog niet bekend") if unsure else nature
        self._lines.addWidget(Label(first, look="small", role="attention" if unsure else ""))
        for name in self._purpose.dimensions:
            code = getattr(matter, name, None)
            if name not in ("category", "bullying_form") and code:
                self._lines.addWidget(Quiet(self._say(name, code)))
        if len(dossier.related) > 0:
            self._lines.addWidget(Quiet(self.tr("samen met de dossiers die erbij horen: één keer")))

    def _say(self, name: str, code: str) -> str:
        words = {
            "place": self.tr("waar: {value}"),
            "reporter_role": self.tr("eerste melder: {value}"),
            "accused_type": self.tr("over: {value}"),
            "bullying_ground": self.tr("grond: {value}"),
            "bullying_method": self.tr("aanpak: {value}"),
            "bullying_end": self.tr("nu: {value}"),
        }
        return words[name].format(value=self._vocabulary.label(name, code).lower())


class RelatedCard(Card):
    """Other cases of the same matter, opened on purpose. Emits `case_chosen(case_id)`."""

    case_chosen = Signal(int)

    def __init__(self, acts: WholeCaseActs) -> None:
        super().__init__(gap=1)
        self._acts = acts
        self.set_title(self.tr("Samenhangende dossiers"))
        self._lines = column(gap=1)
        self.body.addLayout(self._lines)

    def show_related(self, dossier: Dossier) -> None:
        clear(self._lines)
        self.setVisible(bool(dossier.related or dossier.joined))
        for case in dossier.related:
            self._lines.addWidget(self._link(case), 0, Qt.AlignmentFlag.AlignLeft)
        for case in dossier.joined:
            self._lines.addLayout(self._joined(case))

    def _link(self, case: Case) -> LinkButton:
        state = self.tr("loopt") if case.is_open else self.tr("gesloten")
        link = LinkButton(
            self.tr("{number} openen ({state})").format(number=case.number, state=state)
        )
        link.clicked.connect(partial(self.case_chosen.emit, case.id))
        return link

    def _joined(self, case: Case) -> QHBoxLayout:
        line = row(gap=2)
        line.addWidget(Small(self.tr("{number} staat hierin").format(number=case.number)), 1)
        part = LinkButton(self.tr("Losmaken"))
        part.setAccessibleName(self.tr("{number} losmaken").format(number=case.number))
        part.clicked.connect(partial(self._acts.part, case))
        line.addWidget(part)
        return line


class OutsideCard(Card):
    """The random reference: the only name the case has outside the program."""

    def __init__(self) -> None:
        super().__init__(gap=0)
        self._reference = Small("", selectable=True)
        self.add(self._reference)
        self.add(Quiet(self.tr("Gebruik dit kenmerk in brieven en telefoontjes, niet het nummer.")))

    def show_reference(self, reference: str) -> None:
        self._reference.setText(
            self.tr("Kenmerk voor buiten: {reference}").format(reference=reference)
        )
