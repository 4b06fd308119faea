"""One request: its steps in their order, what to think of, and the passages that may go along."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import CaseId
from vp_desktop.core.request import Judged, Judgement, Passage, RequestKind, cautions
from vp_desktop.core.request_letters import RequestLetter
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.requests.acts import RequestActs
from vp_desktop.ui.requests.passages_part import PassagesPart
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.requests.steps import StepLine, StepLines
from vp_desktop.ui.requests.words import RequestTexts
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.card import ActionRow, Card, RowsCard
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column, keep_unshown
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.scroll import ScrollArea
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.terms_line import TermsLine


class RequestScreen(DayScreen):
    """Make one for each request. Emits `case_opened(case_id)` and `left`."""

    case_opened = Signal(int)
    left = Signal()

    def __init__(
        self,
        request_id: int,
        services: RequestServices,
        messages: Messages,
        onlooker: Onlooker,
    ) -> None:
        super().__init__(services.clock)
        self.request_id = request_id
        self._services, self._onlooker = services, onlooker
        self._texts = RequestTexts(services.taxonomy)
        self.acts = RequestActs(services, Vocabulary(services.taxonomy), messages)
        self._steps = StepLines(self.acts)
        self.place = PanelPlace(services.drafts, messages, services.clock)
        self.passages = PassagesPart()
        self.steps = RowsCard()
        self._next: Callable[[], object] = lambda: None
        self._was_at = 0
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the request as it is now."""
        self._note_day()
        self.request = self._services.requests.get(self.request_id)
        request, watched = self.request, self._onlooker.present
        self.set_title(self.tr("Verzoek") if watched else self._texts.title(request))
        self.due.set_text(self._texts.due(request))
        late = request.is_open and request.due_on < self._shown_on
        self.due.set_role("urgent" if late else "neutral" if request.is_open else "done")
        self.cover.setVisible(watched)
        for widget in (self.content, self.due, self.rule, self.term):
            widget.setHidden(watched)
        listed = self._listed()
        self.passages.show_passages(
            listed, self._services.passages.words(current_language()), request.is_open
        )
        self._show_steps(listed)
        self._show_cautions()
        self.how.setText(self._texts.how_to(request.kind))
        self.how.setVisible(bool(self.how.text()) and request.is_open)
        may_extend = request.is_open and request.extended_on is None
        self.extend.setVisible(may_extend)
        self.extension.setVisible(request.extended_on is not None)
        self._show_button(self.place.panel is not None)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def _listed(self) -> tuple[Judged, ...]:
        if self.request.kind is not RequestKind.INSPECTION:
            return ()
        return self._services.passages.listed(self.request_id, current_language())

    def _build(self) -> None:
        self.due = Chip("")
        self.header.add_beside_title(self.due)
        self.back = PlainButton(self.tr("Alle verzoeken"), "arrow-left")
        self.next = FilledButton(self.tr("Volgende stap"))
        self.header.add_right(self.back)
        self.header.add_right(self.next)
        self.content = QWidget()
        self.notice = Notice("", "done")
        self.how = Quiet("", small=False)
        self.cautions = Notice("", "attention")
        self.cases = RowsCard(self.tr("Dossiers"))
        lines = column(self.content, gap=4)
        lines.addWidget(self.notice)
        lines.addWidget(self.place)
        for widget in (self.cautions, self.steps, self.how, self.cases, self.passages):
            lines.addWidget(widget)
        self.cover = OnlookerCover(self._onlooker)
        keep_unshown(self, self.undo_bar)  # nothing here is undone with a bar
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.body.addStretch()
        self._build_aside()

    def _build_aside(self) -> None:
        self.rule = Card(self.tr("Wat zegt de regel?"), gap=2)
        kind = self._services.requests.get(self.request_id).kind
        for sentence in self._texts.rule(kind):
            self.rule.add(Quiet(sentence, small=False))
        self.terms = TermsLine(self._texts.terms_of(kind))
        self.rule.add(self.terms)
        self.term = Card(self.tr("Lukt het niet op tijd?"), gap=2)
        self.term.add(Quiet(self.tr("Schrijf binnen de maand waarom het langer duurt.")))
        self.extend = PlainButton(self.tr("Twee maanden langer…"))
        self.extension = PlainButton(self.tr("Brief dat het langer duurt"), "file-text")
        self.advice = PlainButton(self.tr("Vraag om advies, zonder inhoud"), "file-text")
        for button in (self.extend, self.extension, self.advice):
            self.term.add(button)
        self.aside.addWidget(self.rule)
        self.aside.addWidget(self.term)
        self.aside.addStretch()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.next.clicked.connect(lambda: self._next())
        self.extend.clicked.connect(lambda: self.acts.extend(self.request))
        self.extension.clicked.connect(
            lambda: self.acts.letter(self.request, RequestLetter.EXTENSION)
        )
        self.advice.clicked.connect(lambda: self.acts.letter(self.request, RequestLetter.ADVICE))
        self.acts.sheet_asked.connect(self.place.open)
        self.acts.saved.connect(self._say_saved)
        self.place.saved.connect(self.refresh)
        self.place.turned.connect(self._follow_form)
        self.passages.judged.connect(self._judge)
        self.passages.cover_wanted.connect(lambda one: self.acts.cover(self.request, one))
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _judge(self, one: Judged, released: bool) -> None:
        passage: Passage = one.passage
        judgement = Judgement(released, one.judgement.covered)
        if self.acts.judge(self.request, passage, judgement):
            self.passages.note(passage, judgement)  # the page stays where it is
        else:
            self.refresh()

    def _show_steps(self, listed: tuple[Judged, ...]) -> None:
        chosen = self._services.requests.cases_of(self.request_id)
        lines = self._steps.of(self.request, len(chosen), listed)
        self.steps.clear()
        for line in lines:
            self.steps.add_row(self._row(line))
        following = next((line for line in lines if not line.done), None)
        self.next.setAccessibleDescription(following.title if following else "")
        self._next = following.act if following else (lambda: None)
        self._has_next = following is not None
        self.cases.clear()
        for case_id in chosen:
            self.cases.add_row(self._case_row(case_id))
        self.cases.setVisible(bool(chosen))

    def _row(self, line: StepLine) -> QWidget:
        button = PlainButton(line.again if line.done else line.action)
        button.setAccessibleName(f"{button.text()}: {line.title}")
        button.clicked.connect(lambda: line.act())
        button.setEnabled(line.may)
        icon, role = ("circle-check", "done") if line.done else ("circle", "quiet")
        state = self.tr("gedaan") if line.done else ""
        detail = " · ".join(filter(None, (state, line.detail)))
        return ActionRow(icon, line.title, detail, button=button, role=role)

    def _case_row(self, case_id: CaseId) -> QWidget:
        s, request = self._services, self.request
        case = s.cases.dossier(case_id).case
        holder = QWidget()
        buttons = column(holder, gap=1)
        name = " · ".join(filter(None, (str(case.number), case.keyword)))

        def add(words: str, act: Callable[[], object]) -> None:
            button = PlainButton(words)
            button.setAccessibleName(f"{words}: {name}")
            button.clicked.connect(lambda: act())
            buttons.addWidget(button)

        add(self.tr("Dossier openen"), partial(self.case_opened.emit, case_id))
        restricted = s.restricting.since(case_id) is not None
        if request.is_open and request.kind is RequestKind.RECTIFICATION and not restricted:
            statement = partial(self.acts.add_statement, request, case_id)
            add(self.tr("Verklaring toevoegen…"), statement)
        if request.is_open and request.kind is RequestKind.RESTRICTION and not restricted:
            add(self.tr("Beperken…"), partial(self.acts.restrict, request, case_id))
        words = self.tr("Het gebruik is beperkt.") if restricted else ""
        return ActionRow("lock" if restricted else "folder", name, words, button=holder)

    def _show_cautions(self) -> None:
        codes = cautions(self.request) if self.request.is_open else ()
        self.cautions.set_text("\n".join(self._texts.caution(code) for code in codes))

    def _say_saved(self, place: Path) -> None:
        words = self.tr("{name} staat in {folder}. Het is niet versleuteld.")
        self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def _follow_form(self, panel_is_open: bool) -> None:
        """Bring a form into view once it has its place, and go back to where the page was."""
        self._show_button(panel_is_open)
        area = self.findChild(ScrollArea)
        if area is None:
            return
        bar = area.verticalScrollBar()
        if panel_is_open:
            self._was_at = bar.value()
        QTimer.singleShot(0, self, partial(bar.setValue, 0 if panel_is_open else self._was_at))

    def _show_button(self, panel_is_open: bool) -> None:
        """One filled button: with an open form, saving is the next step."""
        shown = self._has_next and not panel_is_open and not self._onlooker.present
        self.next.setVisible(shown)
