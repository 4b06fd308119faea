"""One document: its text at the left, at the right the very page; saved or printed, and kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.core.letter_checks import Findings
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.letters import Page
from vp_desktop.core.model import CaseId, Document
from vp_desktop.services.clock import Clock
from vp_desktop.services.documents import Documents
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.documents.document_form import DocumentForm
from vp_desktop.ui.documents.saver import DocumentSaver
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.summary.pages_view import PagesView
from vp_desktop.ui.summary.side_by_side import OwnScroll, SideBySide
from vp_desktop.ui.task_runner import Task, TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip

DRAFT_KIND = "dossier.document"
_DRAW_AFTER_MS = 500


def draft_target(case_id: int, kind: LetterKind, made_id: int = 0) -> str:
    """The name of a draft: one for each kind in a case, and for each document opened again."""
    target = f"{case_id}/{kind.value}"
    return f"{target}/{made_id}" if made_id else target


class DocumentScreen(Screen):
    """Make one for each document; `made` is one from the timeline that is opened again.

    Emits `saved` when it was put outside, as a file or on paper, and `left`; also when somebody
    comes to look along.
    """

    saved = Signal()
    left = Signal()

    def __init__(
        self,
        case_id: CaseId,
        kind: LetterKind,
        documents: Documents,
        drafts: Drafts,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
        clock: Clock,
        made: Document | None = None,
        desk: PrintDesk | None = None,
    ) -> None:
        """Without `desk` it cannot be printed from here."""
        super().__init__(scrolls=False)
        self.case_id = case_id
        self.kind = kind
        self.made_id = made.id if made else 0
        self._documents = documents
        self._messages = messages
        self._runner = runner
        self._clock = clock
        self._desk = desk
        self._task: Task | None = None
        self._facts = documents.facts(case_id)
        self.form = DocumentForm(kind, self._facts, documents)
        self.pages = PagesView()
        self.saver = DocumentSaver(messages, self)
        self._pause = QTimer(self, singleShot=True, interval=_DRAW_AFTER_MS)
        self._build()
        self._begin(drafts, made)
        self._connect(onlooker)
        self.pages.show_words(self.tr("De bladzijde wordt gemaakt…"))
        self.draw()

    def draw(self) -> None:
        """Make the page beside the window; an earlier one is not shown any more."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        work = partial(self._documents.pdf, self._page(), self.form.choices.letter_language())
        self._task = self._runner.run(
            lambda _: work(), self._show_page, self._show_failure, context=self
        )

    def save(self) -> None:
        """Check, ask, choose a place, write, and keep it in the case."""
        findings = self._documents.examine(self.case_id, self.form.written(), self._facts)
        if not self.saver.may_leave(findings):
            self._go_to_gap(findings)
            return
        place = self.saver.choose_place(self.form.reference)
        if place is None:
            return
        page, language = self._page(), self.form.choices.letter_language()
        work = partial(self._documents.save, self.case_id, page, place, language)
        self.save_button.set_busy(self.tr("Wordt opgeslagen…"))
        self._runner.run(
            lambda _: work(), partial(self._say_saved, place), self._say_not_saved, context=self
        )

    def print(self) -> None:
        """Check, ask, print, and keep it in the case."""
        findings = self._documents.examine(self.case_id, self.form.written(), self._facts)
        if self._desk is None:
            return
        if not self.saver.may_be_printed(findings):
            self._go_to_gap(findings)
            return
        page, language = self._page(), self.form.choices.letter_language()
        work = partial(self._documents.print, self.case_id, page, language)
        self._desk.print(work, self, self._say_printed)

    def _go_to_gap(self, findings: Findings) -> None:
        """What must still be filled in is selected: typing replaces it."""
        if findings.gaps and (at := self.form.text.select(findings.gaps[0])) is not None:
            place = self.form.text.mapTo(self._place.widget(), at)
            self._place.ensureVisible(place.x(), place.y())

    def _build(self) -> None:
        title = self._documents.words(current_language()).label("document_kind", self.kind.value)
        self.set_title(title)
        self.kept = SavedChip()
        self.header.add_beside_title(self.kept)
        back = PlainButton(self.tr("Terug naar het dossier"), "arrow-left")
        back.clicked.connect(self._leave)
        self.save_button = FilledButton(self.tr("Opslaan als pdf"))
        self.print_button = PlainButton(self.tr("Afdrukken"), "printer")
        if self._desk is None:
            self.print_button.hide()
        self.header.add_right(back)
        self.header.add_right(self.print_button)
        self.header.add_right(self.save_button)
        self.notice = Notice("", "done")
        self.add_top(self.notice)
        writing = QWidget()
        self._place = OwnScroll(writing)
        column(writing, margins=(0, 0, 2, 0), items=(self.form,)).addStretch()
        self.body.addWidget(SideBySide(self._place, self.pages, shares=(4, 3)))

    def _begin(self, drafts: Drafts, made: Document | None) -> None:
        target = draft_target(self.case_id, self.kind, self.made_id)
        if made is not None:
            self.form.open_made(made)
        self.keeper = DraftKeeper(drafts, DRAFT_KIND, target, self.form)
        self.keeper.kept.connect(self._show_kept)
        self.keeper.failed.connect(self._show_not_kept)
        self.keeper.offer()

    def _connect(self, onlooker: Onlooker) -> None:
        self.form.changed.connect(self._follow_text)
        self._pause.timeout.connect(self.draw)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        onlooker.changed.connect(self._leave_onlooker)
        onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_button.click)

    def _page(self) -> Page:
        form = self.form
        language = form.choices.letter_language()
        return self._documents.page(form.written(), form.reference, self._facts, language)

    def _follow_text(self) -> None:
        self._pause.start()
        self._place.fit()

    def _show_page(self, pdf: bytes) -> None:
        bar = self.pages.verticalScrollBar()
        before = bar.value()
        self.pages.show_document(pdf)
        QTimer.singleShot(0, self, lambda: bar.setValue(before))

    def _show_failure(self, error: Exception) -> None:
        self.pages.show_words(self.tr("De bladzijde kon niet worden gemaakt."))
        self._messages.error(error)

    def _say_saved(self, place: Path, _: Document) -> None:
        self.save_button.set_busy(None)
        words = self.tr("{name} staat in {folder}. Het is niet versleuteld.")
        self._say_made(words.format(name=place.name, folder=place.parent))

    def _say_printed(self) -> None:
        self._say_made(
            self.tr("Naar de printer gestuurd. In het dossier staat dat dit document er is.")
        )

    def _say_made(self, words: str) -> None:
        """It left the register: the draft has done its work."""
        self.keeper.drop()
        self.kept.hide()
        self.notice.set_text(words, "done")
        self.saved.emit()

    def _say_not_saved(self, error: Exception) -> None:
        self.save_button.set_busy(None)
        self._messages.error(error)

    def _show_kept(self, moment: object) -> None:
        self.kept.show_moment(moment, self._clock().date())  # type: ignore[arg-type]

    def _show_not_kept(self, error: Exception) -> None:
        words = self.tr("Nog niet bewaard. {reason}").format(reason=self._messages.word(error))
        self.notice.set_text(words, "attention")

    def _leave(self) -> None:
        self.keeper.keep_pending()
        self.left.emit()

    def _leave_onlooker(self, present: bool) -> None:
        if present:
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.keeper.keep_pending()
