"""What both laptops show of a register that was copied: a code, the numbers, the last change."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.services.moving import Comparison
from vp_desktop.ui.language import current_language
from vp_desktop.ui.settings.count_words import CountWords
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Label, Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown


class CompareDialog(FormDialog):
    """Only to read."""

    def __init__(self, found: Comparison, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(
            self.tr("Zijn beide laptops gelijk?"),
            content,
            self.tr("Gezien"),
            self.tr(
                "Open op de andere laptop hetzelfde scherm: Instellingen, Verhuizen, Vergelijken. "
                "De code moet letter voor letter gelijk zijn."
            ),
            parent,
        )
        self.code = Label(found.code, look="code", wrap=False)
        self.code.setAccessibleName(
            self.tr("Code om te vergelijken: {code}").format(code=found.code)
        )
        changed = long_date(found.last_change.date(), current_language())
        moment = self.tr("{day} om {time}").format(day=changed, time=f"{found.last_change:%H:%M}")
        self.numbers = Text(CountWords().say(found.counts))
        column(
            content,
            gap=4,
            items=(
                self._part(self.tr("Code"), self.code),
                self._part(self.tr("Hierin staat nu"), self.numbers),
                self._part(self.tr("Laatste wijziging voor de kopie"), Text(moment)),
                Quiet(
                    self.tr(
                        "De code hoort bij alles wat in het register is gedaan tot de kopie werd "
                        "gemaakt. De aantallen zijn die van nu: werkt u op één van beide door, dan "
                        "gaan ze verschillen."
                    )
                ),
            ),
        )
        set_shown(self.cancel, False)
        self.submitted.connect(self.accept)

    @staticmethod
    def _part(title: str, words: QWidget) -> QWidget:
        made = QWidget()
        column(made, gap=1, items=(SectionTitle(title), words))
        return made
