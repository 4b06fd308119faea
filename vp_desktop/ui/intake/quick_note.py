"""Snelle notitie: a date and a line now, the rest later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import REPORT, Drafts, new_target
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.step import narrow
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.text_area import TextArea


class QuickNoteForm(QWidget):
    """The day and the line. Its content is that of an unfinished report."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._answers = Answers.begun(clock())
        self.line = TextArea(lines=3, most_lines=8)
        self.day = DayEdit(lambda: clock().date(), clock().date(), past_only=True)
        self._line_field = Field(self.tr("Wat wilt u onthouden?"), self.line)
        self._day_field = Field(self.tr("Wanneer hoorde u dit?"), narrow(self.day, 280))
        column(self, gap=4, items=(self._line_field, self._day_field))
        self.setFocusProxy(self.line)
        self.line.changed.connect(self._note_change)
        self.day.changed.connect(self._note_change)

    def content(self) -> dict[str, Any]:
        day = self.day.day()
        self._answers.story = self.line.text()
        self._answers.received = day.isoformat() if day else self.day.text()
        return self._answers.to_content()

    def fill(self, content: Mapping[str, Any]) -> None:
        self._answers = Answers.from_content(content)
        self.line.set_text(self._answers.story)
        self.day.set_text(self._answers.received)

    def check(self) -> bool:
        """Whether there is a line and a day; else it says under the field what is missing."""
        if not self.line.text().strip():
            self._line_field.set_error(self.tr("Schrijf één regel op."))
            self.line.setFocus()
        elif self.day.day() is None:
            self._day_field.set_error(self.tr("Vul een dag in; vandaag mag ook."))
            self.day.setFocus()
        else:
            return True
        return False

    def _note_change(self) -> None:
        self._line_field.set_error("")
        self._day_field.set_error("")
        self.changed.emit()


class QuickNote(FormDialog):
    """Keeps a note as an unfinished report. Emits `kept(target)`: the draft to go on with later.

    Open it with `open()`. What is typed is kept every two seconds, so that locking loses nothing.
    Escape keeps it too: only "Annuleren" throws it away.
    """

    kept = Signal(str)

    def __init__(
        self, drafts: Drafts, messages: Messages, clock: Clock, parent: QWidget | None = None
    ) -> None:
        form = QuickNoteForm(clock)
        super().__init__(
            self.tr("Snelle notitie"),
            form,
            self.tr("Opslaan"),
            self.tr("U vult de melding later aan. De notitie staat dan op Vandaag."),
            parent,
        )
        self.form = form
        self._messages = messages
        self.target = new_target()
        self._keeper = DraftKeeper(drafts, REPORT, self.target, form)
        self.submitted.connect(self._keep)
        self.cancel.clicked.disconnect(self.reject)
        self.cancel.clicked.connect(self._throw_away)
        form.setFocus()

    def keep_draft(self) -> None:
        """Keep what was typed since the last time."""
        self._keeper.keep_pending()

    def reject(self) -> None:
        """Escape, or the corner of the window: a slip that loses nothing."""
        if self.form.line.text().strip():
            self._store()
        else:
            self._throw_away()

    def _throw_away(self) -> None:
        self._keeper.drop()
        super().reject()

    def _keep(self) -> None:
        if self.form.check():
            self._store()

    def _store(self) -> None:
        self._keeper.failed.connect(self._say_failure)
        self._keeper.kept.connect(self._leave)
        self._keeper.keep_now()
        self._keeper.failed.disconnect(self._say_failure)
        self._keeper.kept.disconnect(self._leave)

    def _leave(self) -> None:
        self.accept()
        self.kept.emit(self.target)

    def _say_failure(self, error: KnownError) -> None:
        self.set_error(self._messages.word(error))
