"""What is said before a paper leaves the register, by file or by printer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.ui.summary.preparing import Prepared
from vp_desktop.ui.summary.saving import Form

_WITH_STORY = (Form.PDF, Form.TO_DISCUSS)


class LeavingWords(QObject):
    """Words about one paper of an edition; empty when there is nothing to say."""

    def about(self, prepared: Prepared, form: Form) -> str:
        """That it is a draft, and that somebody may be meant in it (anonymity.md, rules 10 and 11)."""
        said = []
        if not prepared.is_final and form not in (Form.TO_DISCUSS, Form.HOW_MANY):
            said.append(self.tr("Dit is een concept, alleen voor uw eigen ogen. Deel het niet."))
        if prepared.undecided and form in _WITH_STORY:
            words = self.tr(
                "In het verhaal staan nog woorden die kunnen zeggen om wie het gaat ({count}). Kijk ze "
                "eerst na bij ‘Verhaal’."
            )
            said.append(words.format(count=prepared.undecided))
        return "\n\n".join(said)
