"""The rows of Bewaren en vernietigen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.bin import InBin
from vp_desktop.services.destroying import Destruction, StillIn
from vp_desktop.services.old_copies import MAYBE_OTHER
from vp_desktop.services.retention import Judged
from vp_desktop.ui.retention.acts import RetentionActs
from vp_desktop.ui.retention.words import RetentionWords
from vp_desktop.ui.widgets.buttons import MenuButton, PlainButton
from vp_desktop.ui.widgets.card import ActionRow
from vp_desktop.ui.widgets.layouts import column, row


class RetentionRows(QObject):
    """Makes rows. Emits `case_opened(case_id)`."""

    case_opened = Signal(int)

    def __init__(self, acts: RetentionActs, words: RetentionWords) -> None:
        super().__init__()
        self._acts, self._words = acts, words

    def may_go(self, one: Judged) -> QWidget:
        name = self._words.name(one.case.number, one.case.keyword)
        put = self._button(self.tr("In de prullenbak"), name, partial(self._acts.put_in_bin, [one]))
        more = MenuButton(self.tr("Meer bij {name}").format(name=name), framed=False, large=False)
        hold = partial(self._acts.hold, one.case.id, str(one.case.number))
        more.set_acts(
            [
                (self.tr("Dossier openen"), partial(self.case_opened.emit, one.case.id)),
                (self.tr("Vasthouden…"), hold),
            ]
        )
        return ActionRow("folder", name, self._words.closed(one), button=_beside(put, more))

    def held(self, one: Judged) -> QWidget:
        """A case once, with everything that keeps it; each of those is lifted on its own."""
        name = self._words.name(one.case.number, one.case.keyword)
        buttons = []
        for hold in one.holds:
            if not hold.can_be_lifted:
                continue
            words = self.tr("Opheffen…")
            if len(one.holds) > 1:
                words = self.tr("{kind}: opheffen…").format(kind=self._words.hold_kind(hold))
            lift = partial(self._acts.lift, one.case.id, str(one.case.number), hold)
            buttons.append(self._button(words, name, lift))
        said = "\n".join(map(self._words.hold, one.holds))
        beside = _under(*buttons) if len(buttons) > 1 else next(iter(buttons), None)
        return ActionRow("lock", name, said, button=beside)

    def binned(self, one: InBin) -> QWidget:
        binned = one.binned
        name = self._words.name(binned.number, binned.keyword)
        back = self._button(
            self.tr("Terughalen"), name, partial(self._acts.take_back, binned.case_id), "undo-2"
        )
        if not one.may_be_destroyed:
            return ActionRow("trash-2", name, self._words.binned(one), button=back)
        destroy = partial(self._acts.destroy, [binned.case_id])
        button = self._button(self.tr("Vernietigen…"), name, destroy)
        return ActionRow("trash-2", name, self._words.binned(one), button=_beside(back, button))

    def record(self, one: Destruction) -> QWidget:
        words = self._words
        return ActionRow("check-check", words.record(one), words.record_detail(one))

    def still_in(self, one: StillIn) -> QWidget:
        name, why = self._words.backup(one)
        words, act = self.tr("Is weg"), self._acts.note_gone
        if one.why == MAYBE_OTHER:
            words, act = self.tr("Hoort er niet bij"), self._acts.note_other
        gone = self._button(words, name, partial(act, one.path))
        return ActionRow("hard-drive", name, why, button=gone, role="attention")

    @staticmethod
    def _button(words: str, name: str, act: Callable[[], object], icon: str = "") -> PlainButton:
        made = PlainButton(words, icon)
        made.setAccessibleName(f"{words}: {name}")
        made.clicked.connect(lambda: act())
        return made


def _under(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column(made, gap=1, items=widgets)
    return made


def _beside(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row(made, gap=1, items=widgets)
    return made
