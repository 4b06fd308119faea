"""How long cases are kept after closing: chosen by the user, never changed by the program."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.core.errors import KnownError
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.settings import Settings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet

_BY_PURPOSE = "by_purpose"
"""What holds when nothing was chosen: at once after the edition, or no term yet."""


class TermCard(Card):
    """Emits `changed` after another term was chosen."""

    changed = Signal()

    def __init__(self, settings: Settings, messages: Messages) -> None:
        super().__init__(self.tr("Bewaartermijn"), gap=3)
        self._settings, self._messages = settings, messages
        self.choice = ChoiceCombo(self._options())
        self.add(Field(self.tr("Na het afsluiten bewaren"), self.choice))
        self.add(Quiet(self._explanation()))
        self.choice.chosen.connect(self._keep)
        self.show_kept()

    def show_kept(self) -> None:
        self.choice.set_value(self._settings.get("retention_months") or _BY_PURPOSE)

    def _options(self) -> list[Option]:
        adviser = self._settings.purpose is Purpose.ADVISER
        first = self.tr("tot het jaaroverzicht") if adviser else self.tr("nog niet ingesteld")
        words = {
            _BY_PURPOSE: first,
            "6": self.tr("6 maanden"),
            "12": self.tr("1 jaar"),
            "24": self.tr("2 jaar"),
            "36": self.tr("3 jaar"),
            "60": self.tr("5 jaar"),
        }
        kept = self._settings.get("retention_months") or _BY_PURPOSE
        words.setdefault(kept, self.tr("{months} maanden").format(months=kept))
        return [Option(code, label) for code, label in words.items()]

    def _explanation(self) -> str:
        if self._settings.purpose is Purpose.ADVISER:
            return self.tr(
                "De wet noemt geen termijn. Gebruikelijk is: vernietigen als het dossier is afgesloten "
                "en in het jaaroverzicht is verwerkt. Het programma wacht altijd op dat overzicht, en "
                "stelt alleen voor."
            )
        return self.tr(
            "De school stelt de termijn vast. Het programma wacht ook op het definitieve "
            "jaaroverzicht, en stelt alleen voor."
        )

    def _keep(self, months: str) -> None:
        try:
            self._settings.set("retention_months", "" if months == _BY_PURPOSE else months)
        except KnownError as error:
            self._messages.error(error)
            self.show_kept()
        else:
            self.changed.emit()
