"""Keeps what is being typed, so that a lock, a crash or a knock at the door loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from vp_desktop.core.errors import KnownError
from vp_desktop.services.drafts import Drafts

KEEP_AFTER_MS = 2000


class Draftable(Protocol):
    """What can be kept: a widget that tells of changes and gives what was typed as a JSON object."""

    @property
    def changed(self) -> Any: ...

    def content(self) -> dict[str, Any]: ...

    def fill(self, content: Mapping[str, Any]) -> None: ...


class DraftKeeper(QObject):
    """Writes the content of a form away two seconds after it changed.

    `kind` and `target` name the draft. Emits `kept(moment)` and `failed(error)`.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, drafts: Drafts, kind: str, target: str, form: Draftable) -> None:
        super().__init__(form)  # type: ignore[call-overload]
        self._drafts = drafts
        self._name = (kind, target)
        self._form = form
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._pause.timeout.connect(self.keep_now)
        form.changed.connect(self._begin)

    def offer(self) -> bool:
        """Put an earlier draft back into the form. Whether there was one."""
        found = self._drafts.find(*self._name)
        if found is None:
            return False
        content, draft = found
        self._form.fill(content)
        self._pause.stop()
        self.kept.emit(draft.saved_at)
        return True

    def keep_pending(self) -> None:
        """Keep what was typed since the last time, before the program locks or the form closes."""
        if self._pause.isActive():
            self.keep_now()

    def keep_now(self) -> None:
        self._pause.stop()
        try:
            draft = self._drafts.keep(*self._name, self._form.content())
        except KnownError as error:
            self._pause.start()  # a stick may be put back, room may be made
            self.failed.emit(error)
        else:
            self.kept.emit(draft.saved_at)

    def drop(self) -> None:
        """The form was saved or thrown away."""
        self._pause.stop()
        self._drafts.drop(*self._name)

    def _begin(self) -> None:
        # Not started anew with every key: who goes on typing is kept every two seconds too.
        if not self._pause.isActive():
            self._pause.start()
