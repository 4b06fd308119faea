"""The pages about keeping and losing: what may go, the bin, files in the register, backups."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import CASES, SETTINGS
from vp_desktop.core.model import CaseId
from vp_desktop.services.found_backups import find_backups
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.restore.check_dialog import CheckBackupDialog
from vp_desktop.ui.retention.parts import BIN
from vp_desktop.ui.retention.screen import KeepingServices, RetentionScreen
from vp_desktop.ui.retention.today_card import KeepingCard


class KeepingPages(Pages):
    """Makes the pages, and the card that leads to them. Emits `backup_checked` too."""

    backup_checked = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        services = means.services
        self.card = KeepingCard(services.retention, services.bin, services.destroying, means.runner)
        self.card.opened.connect(self.show)

    def show(self) -> RetentionScreen:
        """What may go and why, the bin, and what was destroyed."""
        s = self._services
        page = RetentionScreen(
            KeepingServices(
                *(s.retention, s.bin, s.destroying, s.settings, s.drafts),
                *(self._program.vocabulary, self._program.clock),
            ),
            *(self._messages, self._runner, self._onlooker),
        )
        page.case_opened.connect(self.case_wanted)
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)
        return page

    def after_binning(self, case_id: int) -> None:
        """A case was put in the bin: show where it is, with the way back."""
        words = self.tr("Het dossier ligt in de prullenbak.")
        page = self.show()
        page.show_part(BIN)
        page.undo_bar.offer(words, lambda: self._take_back(CaseId(case_id)))

    def open_attachment(self, case_id: int, attachment_id: int) -> None:
        """A file in the register, in the program's own viewer."""
        s = self._services
        page = AttachmentScreen(
            *(s.attachments.get(attachment_id), s.attachments, self._program.vocabulary),
            *(self._messages, self._runner, self._onlooker),
        )
        page.left.connect(lambda: self.case_wanted.emit(case_id))
        self.page_made.emit(page, CASES)

    def check_backup(self, window: QWidget) -> CheckBackupDialog:
        """Open a backup, in a dialog over `window`, to see that it can be done; nothing changes."""
        backups, path = self._services.backups, self._services.register.path
        dialog = CheckBackupDialog(
            path,
            find_backups(path, (backups.folder,), backups.known()),
            backups,
            self._program.restoring,
            self._messages,
            self._runner,
            window,
        )
        dialog.checked.connect(self.backup_checked)
        dialog.open()
        dialog.content.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def _take_back(self, case_id: CaseId) -> None:
        self._services.bin.take_back([case_id])
        self.case_wanted.emit(case_id)
