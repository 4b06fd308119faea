"""The page of one case: its story, and beside it who and what belongs to it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import CaseId, Document, StepRecord
from vp_desktop.core.own_fields import DRAFT as OWN_FIELDS
from vp_desktop.services.cases import Dossier, Entry
from vp_desktop.ui.attachments.dropping import FileDrop
from vp_desktop.ui.dossier.dossier_acts import DossierActs
from vp_desktop.ui.dossier.entry_acts import WRITTEN_TOGETHER
from vp_desktop.ui.dossier.head import DossierHead
from vp_desktop.ui.dossier.menu import CaseMenu
from vp_desktop.ui.dossier.naming import NamingCard
from vp_desktop.ui.dossier.notices import ClosedNotice, RecordedNotice, TextsNotice
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.side import Side
from vp_desktop.ui.dossier.story import EDIT, WITH_OTHERS, Story, key_of
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.dossier.workplace import Workplace
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.in_turns import in_turns
from vp_desktop.ui.widgets.layouts import column, keep_unshown
from vp_desktop.ui.widgets.scroll import scroll_to, stay_here
from vp_desktop.ui.widgets.tab_order import focus_first, follow_layout, read_in_order
from vp_desktop.ui.widgets.timeline import Timeline
from vp_desktop.ui.widgets.undo_bar import UndoBar
from vp_desktop.ui.widgets.visibility import set_shown


class DossierScreen(Screen):
    """Shows a case; make one for each case that is opened. What stands beside the story follows it.

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
        self._left: tuple[str, str] | None = None
        self._services = services
        self._onlooker = onlooker
        self._vocabulary = Vocabulary(services.taxonomy)
        self._story = Story(self._vocabulary, services.purpose, services.routes.step_of)
        self.workplace = Workplace(services.drafts, messages, services.clock)
        self.acts = acts = DossierActs(
            *(services, self._vocabulary, self.workplace, messages, runner)
        )
        self.entries, self.people, self.whole = acts.entries, acts.people, acts.whole
        self.guided, self.documents, self.bin = acts.guided, acts.documents, acts.bin
        self.attachments, self.restriction = acts.attachments, acts.restriction
        self.drop = FileDrop(self)
        self.head = DossierHead(self.header, onlooker)
        self._beside = QWidget()
        self._is_recorded = False
        self.timeline = Timeline(self.tr("Tijdlijn"))
        self.naming = NamingCard(self._story)
        self._menu = CaseMenu(acts)
        self.undo_bar = UndoBar()
        self.closed_notice = ClosedNotice(self._vocabulary, self._story)
        self.texts_notice = TextsNotice()
        self.recorded_notice = RecordedNotice()
        self._build()
        self._connect()
        self._lead_out()
        self.refresh()

    @property
    def case_id(self) -> CaseId:
        """The case that is shown."""
        return self._case_id

    @cached_property
    def side(self) -> Side:
        """The cards beside the story: there some turns later, or when somebody asks for them."""
        made = self._made_side
        column(self._beside, items=(made,))
        if self._beside.isVisible():
            made.show()
        read_in_order(made)
        follow_layout(self)
        return made

    @cached_property
    def _made_side(self) -> Side:
        made = Side(self.acts, self._onlooker)
        if self._is_recorded:
            made.covered.tell_recorded()
        made.case_chosen.connect(self.case_opened)
        made.attachments.opened.connect(self.attachments.view)
        made.attachments.add_asked.connect(self.attachments.begin)
        self.workplace.opened.connect(made.own_fields.leave)
        made.own_fields.opened.connect(self._show_side_form)
        made.own_fields.left.connect(lambda: self._show_begun(self._onlooker.present))
        self._fill_side(made)
        keep_unshown(self, made)
        return made

    @property
    def _has_side(self) -> bool:
        return "_made_side" in vars(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.workplace.keep_draft()
        if self._has_side:
            self._made_side.own_fields.keep_draft()

    def tell_recorded(self) -> None:
        """Say first that the report is in the register: it was recorded a moment ago."""
        self.recorded_notice.tell()
        self._is_recorded = True
        if self._has_side:
            self._made_side.covered.tell_recorded()
        self.refresh()

    def form_name(self) -> tuple[str, str] | None:
        """The kind and part of the form that is open, or waits until nobody looks along."""
        if self.workplace.panel is None:
            return self._left
        sheet = self.workplace.panel.sheet
        return sheet.kind, sheet.target.partition("/")[2]

    def resume(self, kind: str, part: str) -> None:
        """Go on with a form; with one that is hers alone as soon as nobody looks along."""
        if self._onlooker.present and kind not in WRITTEN_TOGETHER:
            self._left = (kind, part)
            return
        self._left = None
        if self.restriction.show_notice(self._onlooker.present):
            return
        if kind == OWN_FIELDS:
            self.side.own_fields.begin()
        else:
            self.acts.go_on(kind, part)

    def refresh(self) -> None:
        """Show the case as it is now."""
        self.acts.settle(self._case_id)
        dossier = self._services.cases.dossier(self._case_id)
        self._case_id = dossier.case.id
        self._dossier: Dossier = dossier
        watched = self._onlooker.present
        self.acts.show(dossier, watched)
        nature = self._vocabulary.nature_of(dossier.matter, self._services.purpose)
        self._is_restricted = restricted = self.restriction.show_notice(watched)
        self.head.show_case(dossier, nature, watched, restricted)
        self.setAccessibleName(self.header.title.text())
        self.head.menu.set_acts([] if watched else self._menu.acts(dossier, restricted))
        additions = [] if restricted else self.entries.additions(watched)
        self.workplace.bar.set_additions(additions, self.entries.begun_additions())
        set_shown(self.workplace.bar, not restricted and self.workplace.panel is None)
        self.drop.set_open(not watched and not restricted)
        self._show_begun(watched)
        begun = self.entries.begun_entries()
        self.timeline.set_entries(self._story.entries(dossier, watched, begun))
        if self._has_side:
            self._fill_side(self._made_side)
        self._show_notices(dossier, watched)
        follow_layout(self)

    def _fill_side(self, side: Side) -> None:
        now, watched = self._services.clock(), self._onlooker.present
        side.show_case(self._dossier, now, watched, self._is_restricted)

    def _build(self) -> None:
        for widget in (
            self.recorded_notice,
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
        self.aside.addWidget(self._beside)
        self.aside.addStretch()
        self.widen_aside()
        self.add_bottom(self.undo_bar)

    def _lead_out(self) -> None:
        """What is done on a page of its own, or in another case."""
        self._menu.related_report_asked.connect(self.related_report_requested)
        self._menu.package_asked.connect(self.package_requested)
        self._menu.request_asked.connect(self.request_wanted)
        self.acts.handing.handover_wanted.connect(self.handover_requested)
        self.acts.handing.sheet_wanted.connect(self.sheet_requested)
        self.documents.kind_wanted.connect(self.document_requested)
        self.documents.text_wanted.connect(self.document_opened)
        self.attachments.view_wanted.connect(self.attachment_opened)
        self.bin.binned.connect(self.binned)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _connect(self) -> None:
        self.acts.done.connect(self._after)
        self.drop.dropped.connect(self.attachments.add)
        self.workplace.opened.connect(self._show_workplace)
        self.workplace.closed.connect(self._after_form)
        self.workplace.bar.kind_chosen.connect(self.entries.add)
        self.timeline.entry_opened.connect(lambda key: self._act_on(key, EDIT))
        self.timeline.act_chosen.connect(self._act_on)
        self.people.put_right.connect(self.naming.begin)
        self.naming.entry_chosen.connect(self._edit_named)
        self.naming.keyword_chosen.connect(self.head.keyword.begin)
        self.naming.own_fields_chosen.connect(lambda: self.side.own_fields.begin())
        self.whole.case_replaced.connect(self._replace)
        self.head.keyword.keyword_changed.connect(self.whole.set_keyword)
        self.head.state_button.clicked.connect(self._close_or_reopen)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            if self._was_shown:
                self.refresh()
            else:
                in_turns(self, [lambda: self._made_side, lambda: self.side], at_once=False)
            self._was_shown = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep_drafts()
            self.recorded_notice.end()
            self.undo_bar.clear()

    def _show_begun(self, watched: bool) -> None:
        begun = self.acts.begun(watched)
        words = self.tr("Begonnen en nog niet opgeslagen: {what}").format(what=", ".join(begun))
        self.workplace.bar.set_draft(words if begun else "")

    def _show_notices(self, dossier: Dossier, watched: bool) -> None:
        self.recorded_notice.show_case(dossier, watched)
        self.closed_notice.show_case(dossier, watched)
        self.texts_notice.show_case(dossier, watched)
        self.naming.show_left(dossier, self.acts.own_fields.filled())
        set_shown(self.naming, self.naming.is_begun and not watched)

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
        together = act == EDIT and isinstance(value, WITH_OTHERS)
        if value is None or (self._onlooker.present and not together):
            return
        self._last_key = key
        self.acts.at_line(value, act)

    def _close_or_reopen(self) -> None:
        if self._dossier.case.is_open:
            self.whole.close()
        else:
            self.whole.reopen()

    def _replace(self, case_id: int) -> None:
        self._case_id = CaseId(case_id)

    def _after(self, words: str, undo: object) -> None:
        stay_here(self._beside)  # the button that was pressed goes, and with it the focus
        self.refresh()
        if words:
            self.undo_bar.offer(words, undo)  # type: ignore[arg-type]
        else:
            self.undo_bar.clear()

    def _after_form(self, saved: bool) -> None:
        if saved and self.bin.tell_if_binned():
            return
        if saved:
            self._after("", None)
        else:
            self.refresh()  # what was begun stands where it is gone on with
        self.workplace.bar.take_focus()
        self.timeline.focus_entry(self._last_key)
        if saved and self.naming.is_begun:
            focus_first(self.naming)
        self._last_key = ""

    def _follow_onlooker(self, present: bool) -> None:
        panel = self.workplace.panel
        if present and panel is not None and panel.sheet.kind not in WRITTEN_TOGETHER:
            left = self.form_name()
            self.workplace.leave()  # a form about people or numbers; its draft stays
            self._left = left
        self.undo_bar.clear()
        self.refresh()
        if not present:
            waiting, self._left = self._left, None
            if waiting is not None and self.workplace.panel is None:
                self.resume(*waiting)

    def _show_workplace(self) -> None:
        """Bring an opened form into view once it has its place."""
        follow_layout(self)
        QTimer.singleShot(0, self, self._scroll_to_workplace)

    def _show_side_form(self) -> None:
        """One form at a time: another one that is open is left, its draft kept."""
        self.workplace.leave()
        follow_layout(self)

    def _scroll_to_workplace(self) -> None:
        if self.workplace.panel is not None:
            scroll_to(self.workplace)
