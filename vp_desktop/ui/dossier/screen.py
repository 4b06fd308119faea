"""The page of one case: its story, and beside it who and what belongs to it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import long_date
from vp_desktop.core.model import CaseId, Document, Incident, Report, StepRecord, Task
from vp_desktop.services.cases import Dossier, Entry
from vp_desktop.ui.attachments.acts import AttachmentActs
from vp_desktop.ui.attachments.dropping import FileDrop
from vp_desktop.ui.bullying.acts import BullyingActs
from vp_desktop.ui.dossier.acts import CaseActs, keeps_texts
from vp_desktop.ui.dossier.bin_acts import BinActs
from vp_desktop.ui.dossier.case_acts import WholeCaseActs
from vp_desktop.ui.dossier.document_acts import DocumentActs
from vp_desktop.ui.dossier.entry_acts import WRITTEN_TOGETHER, EntryActs
from vp_desktop.ui.dossier.guided.acts import GuidedActs
from vp_desktop.ui.dossier.head import DossierHead
from vp_desktop.ui.dossier.menu import CaseMenu
from vp_desktop.ui.dossier.naming import NamingCard
from vp_desktop.ui.dossier.people_acts import PeopleActs
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.side import Side
from vp_desktop.ui.dossier.story import (
    EDIT,
    MOVE,
    NOT_DONE,
    PARTS,
    REMOVE,
    TAKE_OUT,
    WORDS,
    Story,
    key_of,
)
from vp_desktop.ui.dossier.task_acts import TaskActs
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.dossier.workplace import Workplace
from vp_desktop.ui.handover.acts import HandingActs
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.restriction_acts import RestrictionActs
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.tab_order import focus_first, follow_layout
from vp_desktop.ui.widgets.timeline import Timeline
from vp_desktop.ui.widgets.undo_bar import UndoBar


class DossierScreen(Screen):
    """Shows a case; make one for each case that is opened.

    Emits `case_opened(case_id)` for a related case, `related_report_requested(case_id)` for a report by
    somebody else about the same matter, `package_requested(case_id)`, `document_requested(case_id)`,
    `document_opened(case_id, document_id)`, `attachment_opened(case_id, attachment_id)`,
    `binned(case_id)`, `request_wanted(case_id)`, `handover_requested(case_id)`,
    `sheet_requested(case_id)`, `left` on Alt+Left. Call `keep_drafts` before the program locks.
    """

    case_opened = Signal(int)
    related_report_requested = Signal(int)
    package_requested = Signal(int)
    document_requested = Signal(int)
    document_opened = Signal(int, int)
    attachment_opened = Signal(int, int)
    binned = Signal(int)
    request_wanted = Signal(int)
    handover_requested = Signal(int)
    sheet_requested = Signal(int)
    left = Signal()

    def __init__(
        self,
        case_id: CaseId,
        services: DossierServices,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__()
        self._case_id = case_id
        self._last_key = ""
        self._was_shown = False
        self._services = services
        self._onlooker = onlooker
        self._vocabulary = Vocabulary(services.taxonomy)
        self._story = Story(self._vocabulary, services.purpose, services.routes.step_of)
        self.workplace = Workplace(services.drafts, messages, services.clock)
        self._make_acts(messages, runner)
        self.head = DossierHead(self.header, onlooker)
        self.side = Side(
            *(self.tasks, self.entries, self.people, self.whole),
            *(self.guided, self.bullying, onlooker),
        )
        self.timeline = Timeline(self.tr("Tijdlijn"))
        self.naming = NamingCard(self._story)
        self._menu = CaseMenu(
            *(self.whole, self.people, self._ask_related_report, self._ask_package),
            *(self.documents.begin, self.attachments.begin, self.bin),
            lambda: self.request_wanted.emit(self._case_id),
            self.handing,
        )
        self.undo_bar = UndoBar()
        self.closed_notice = Notice("", "done", "circle-check")
        self.texts_notice = Notice("", "attention")
        self._build()
        self._connect()
        self.refresh()

    @property
    def case_id(self) -> CaseId:
        """The case that is shown."""
        return self._case_id

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.workplace.keep_draft()

    def refresh(self) -> None:
        """Show the case as it is now."""
        self._settle_guided_work()
        dossier = self._services.cases.dossier(self._case_id)
        self._case_id = dossier.case.id
        self._dossier: Dossier = dossier
        watched = self._onlooker.present
        self.people.watched = watched
        for acts in self._acts:
            acts.show(dossier)
        nature = self._vocabulary.nature_of(dossier.matter, self._services.purpose)
        self.head.show_case(dossier, nature, watched)
        self.head.menu.set_acts([] if watched else self._menu.acts(dossier))
        restricted = self.restriction.show_notice(watched)
        self.workplace.bar.set_additions([] if restricted else self.entries.additions())
        self.workplace.bar.setHidden(restricted or self.workplace.panel is not None)
        self.drop.set_open(not watched and not restricted)
        self._show_begun(watched)
        self.timeline.set_entries(self._story.entries(dossier, watched))
        self.side.show_case(dossier, self._services.clock(), watched)
        self._show_notices(dossier, watched)
        follow_layout(self)

    def _settle_guided_work(self) -> None:
        """Terms follow facts and persons that changed elsewhere; what changes from now on is said."""
        guidance, routes = self._services.guidance, self._services.routes
        with suppress(KnownError):  # a full disk must not keep her from reading
            routes.settle(self._case_id, current_language())
            if guidance.is_new(self._case_id):
                guidance.acknowledge(self._case_id)

    def _make_acts(self, messages: Messages, runner: TaskRunner) -> None:
        parts = (self._services, self._vocabulary, self.workplace, messages)
        self.entries = EntryActs(*parts)
        self.tasks = TaskActs(*parts)
        self.people = PeopleActs(*parts)
        self.whole = WholeCaseActs(*parts)
        self.guided = GuidedActs(*parts)
        self.documents = DocumentActs(*parts)
        self.attachments = AttachmentActs(*parts, runner)
        self.drop = FileDrop(self)
        self.bullying = BullyingActs(*parts)
        self.bin = BinActs(*parts)
        self.restriction = RestrictionActs(*parts)
        self.handing = HandingActs(*parts)
        self._acts: tuple[CaseActs, ...] = (
            *(self.entries, self.tasks, self.people, self.whole),
            *(self.guided, self.documents, self.bullying, self.attachments, self.bin),
            *(self.restriction, self.handing),
        )

    def _build(self) -> None:
        for widget in (
            self.restriction.make_notice(),
            self.closed_notice,
            self.texts_notice,
            self.naming,
            self.workplace,
            self.attachments.adding,
            self.timeline,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.aside.addWidget(self.side)
        self.aside.addStretch()
        self.add_bottom(self.undo_bar)

    def _connect(self) -> None:
        for acts in self._acts:
            acts.done.connect(self._after)
        self.bin.binned.connect(self.binned)
        self.handing.handover_wanted.connect(self.handover_requested)
        self.handing.sheet_wanted.connect(self.sheet_requested)
        self.documents.kind_wanted.connect(self.document_requested)
        self.documents.text_wanted.connect(self.document_opened)
        self.attachments.view_wanted.connect(self.attachment_opened)
        self.drop.dropped.connect(self.attachments.add)
        self.side.attachments.opened.connect(self.attachments.view)
        self.side.attachments.add_asked.connect(self.attachments.begin)
        self.workplace.opened.connect(self._show_workplace)
        self.workplace.closed.connect(self._after_form)
        self.workplace.bar.kind_chosen.connect(self.entries.add)
        self.timeline.entry_opened.connect(lambda key: self._act_on(key, EDIT))
        self.timeline.act_chosen.connect(self._act_on)
        self.people.put_right.connect(self.naming.begin)
        self.naming.entry_chosen.connect(self._edit_named)
        self.naming.keyword_chosen.connect(self.head.keyword.begin)
        self.whole.case_replaced.connect(self._replace)
        self.head.keyword.keyword_changed.connect(self.whole.set_keyword)
        self.head.state_button.clicked.connect(self._close_or_reopen)
        self.side.case_chosen.connect(self.case_opened)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            if self._was_shown:
                self.refresh()
            self._was_shown = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep_drafts()
            self.undo_bar.clear()

    def _ask_related_report(self) -> None:
        self.related_report_requested.emit(self._case_id)

    def _ask_package(self) -> None:
        self.package_requested.emit(self._case_id)

    def _show_begun(self, watched: bool) -> None:
        begun = [] if watched else [*self.entries.begun(), *self.guided.begun()]
        words = self.tr("Begonnen en nog niet opgeslagen: {what}").format(what=", ".join(begun))
        self.workplace.bar.set_draft(words if begun else "")

    def _show_notices(self, dossier: Dossier, watched: bool) -> None:
        closing = dossier.case.closing
        self.closed_notice.set_text("" if closing is None or watched else self._closed(dossier))
        without = self.tr(
            "Zonder toestemming staan hier alleen datum, aard en aantal: geen namen, geen verhaal."
        )
        self.texts_notice.set_text("" if keeps_texts(dossier) or watched else without)
        self.naming.show_left(dossier)
        self.naming.setVisible(self.naming.is_begun and not watched)

    def _closed(self, dossier: Dossier) -> str:
        closing = dossier.case.closing
        assert closing is not None
        outcome = self._vocabulary.label("outcome", closing.outcome)
        day = long_date(closing.closed_on, current_language()) if closing.closed_on else ""
        head = (
            self.tr("Gesloten op {day}. Uitkomst: {outcome}.")
            if day
            else self.tr("Gesloten. Uitkomst: {outcome}.")
        )
        return head.format(day=day, outcome=outcome.lower()) + "\n" + self._story.reasons(closing)

    def _edit_named(self, value: Entry) -> None:
        """Open what names the wrong person where its words can be changed."""
        if isinstance(value, Attachment):
            self.attachments.rename(value)
        elif isinstance(value, Document | StepRecord):
            self._act_on(key_of(value), EDIT)
        else:
            self.entries.edit(value)

    def _act_on(self, key: str, act: str) -> None:
        value = next((e.value for e in self._dossier.timeline if key_of(e.value) == key), None)
        if value is None or (self._onlooker.present and act != EDIT):
            return
        self._last_key = key
        acts = {EDIT: self.entries.edit, REMOVE: self.entries.remove, NOT_DONE: self._reopen_task}
        if isinstance(value, Report):
            acts[MOVE] = self.whole.move_report
        if isinstance(value, Incident):
            acts[PARTS] = self.bullying.edit_parts
        if isinstance(value, StepRecord):
            acts |= {EDIT: self.guided.edit_record, REMOVE: self.guided.remove_record}
        if isinstance(value, Document):
            if self._onlooker.present:
                return
            acts |= {EDIT: self.documents.open_text, REMOVE: self.documents.remove}
        if isinstance(value, Attachment):
            if self._onlooker.present:
                return
            acts |= {EDIT: self.attachments.view, REMOVE: self.attachments.remove}
            acts |= {WORDS: self.attachments.rename, TAKE_OUT: self.attachments.save}
        acts[act](value)

    def _reopen_task(self, value: Entry) -> None:
        assert isinstance(value, Task)
        self.tasks.reopen(value)

    def _close_or_reopen(self) -> None:
        if self._dossier.case.is_open:
            self.whole.close()
        else:
            self.whole.reopen()

    def _replace(self, case_id: int) -> None:
        self._case_id = CaseId(case_id)

    def _after(self, words: str, undo: object) -> None:
        self._stay_here()
        self.refresh()
        if words:
            self.undo_bar.offer(words, undo)  # type: ignore[arg-type]
        else:
            self.undo_bar.clear()

    def _stay_here(self) -> None:
        """Keep the place of the page: the button that was pressed goes, and with it the focus."""
        area = self._area_of(self.side)
        if area is not None:
            bar = area.verticalScrollBar()
            QTimer.singleShot(0, self, partial(bar.setValue, bar.value()))

    def _after_form(self, saved: bool) -> None:
        if saved and self.bin.tell_if_binned():
            return
        if saved:
            self._after("", None)
        else:
            self._show_begun(self._onlooker.present)
        self.workplace.bar.take_focus()
        self.timeline.focus_entry(self._last_key)
        if saved and self.naming.is_begun:
            focus_first(self.naming)
        self._last_key = ""

    def _follow_onlooker(self, present: bool) -> None:
        panel = self.workplace.panel
        if present and panel is not None and panel.sheet.kind not in WRITTEN_TOGETHER:
            self.workplace.leave()  # a form about people or numbers; its draft stays
        self.undo_bar.clear()
        self.refresh()

    def _show_workplace(self) -> None:
        """Bring an opened form into view once it has its place."""
        follow_layout(self)
        QTimer.singleShot(0, self, self._scroll_to_workplace)

    def _scroll_to_workplace(self) -> None:
        area = self._area_of(self.workplace)
        if area is not None and self.workplace.panel is not None:
            area.verticalScrollBar().setValue(max(0, self.workplace.y() - 8))

    @staticmethod
    def _area_of(widget: QWidget) -> QScrollArea | None:
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent
