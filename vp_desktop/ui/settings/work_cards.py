"""Locking and onlookers, names in a school register, and when a number is small."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from vp_desktop.core.anonymity import HIGHEST_THRESHOLD, LEAST_THRESHOLD
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column

_THRESHOLDS = range(LEAST_THRESHOLD, HIGHEST_THRESHOLD + 1)


class LockCard(Card):
    """Emits `idle_minutes_changed(minutes)` and `passphrase_change_requested`."""

    idle_minutes_changed = Signal(int)
    passphrase_change_requested = Signal()

    def __init__(self, keeping: Keeping) -> None:
        super().__init__(self.tr("Vergrendelen en meekijken"), gap=3)
        self._keeping = keeping
        longest = keeping.settings.longest_idle
        self.minutes = ChoiceCombo(
            [Option(str(number), self._say(number)) for number in range(1, longest + 1)]
        )
        self.minutes.chosen.connect(self._keep_minutes)
        about = self.tr(
            "Wat u aan het typen was, wordt eerst bewaard. Ctrl+L vergrendelt meteen. F12 "
            "haalt het venster meteen van het scherm, zonder te vergrendelen: wie het in de "
            "taakbalk aanklikt, ziet het terug zonder wachtzin."
        )
        if keeping.settings.idle_is_limited:
            about = f"{AdministratorWords().limit(longest)} {about}"
        self.add(_narrow(Field(self.tr("Vergrendelen als u niets doet"), self.minutes, about)))
        self.onlooker = CheckBox(self.tr("Er kijkt iemand mee"))
        self.onlooker.taken.connect(self._keep_onlooker)
        note = Quiet(
            self.tr(
                "Aan: bij een nieuwe melding staan geen namen, nummers of aantallen van anderen op "
                "het scherm. Bij de melding zelf kunt u het nog veranderen."
            )
        )
        self.body.addLayout(column(gap=0, items=(self.onlooker, note)))
        self.change = PlainButton(self.tr("Wachtzin wijzigen…"), "key-round")
        self.change.clicked.connect(self.passphrase_change_requested)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_kept()

    def show_kept(self) -> None:
        settings = self._keeping.settings
        self.minutes.set_value(str(settings.lock_minutes))
        self.onlooker.setChecked(settings.get("alone") != "yes")

    def _say(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("na 1 minuut")
        return self.tr("na {minutes} minuten").format(minutes=minutes)

    def _keep_minutes(self, minutes: str) -> None:
        if self._keeping.keep("lock_minutes", minutes):
            self.idle_minutes_changed.emit(int(minutes))
        else:
            self.show_kept()

    def _keep_onlooker(self, present: bool) -> None:
        if not self._keeping.keep("alone", "no" if present else "yes"):
            self.show_kept()


class SummaryCard(Card):
    """From which number on the yearly summary prints a number."""

    def __init__(self, keeping: Keeping) -> None:
        super().__init__(self.tr("Jaaroverzicht"), gap=3)
        self._keeping = keeping
        self.threshold = ChoiceCombo([Option(str(number), str(number)) for number in _THRESHOLDS])
        self.threshold.chosen.connect(self._keep)
        self.add(
            _narrow(
                Field(
                    self.tr("Kleinste aantal dat het jaaroverzicht toont"),
                    self.threshold,
                    self.tr(
                        "Kleinere aantallen worden samengenomen of verborgen, zodat niemand kan "
                        "afleiden om wie het gaat. Hoger mag, op een kleine school bijvoorbeeld; "
                        "lager dan 5 nooit."
                    ),
                )
            )
        )
        self.show_kept()

    def show_kept(self) -> None:
        self.threshold.set_value(str(self._keeping.settings.threshold))

    def _keep(self, threshold: str) -> None:
        if not self._keeping.keep("threshold", threshold):
            self.show_kept()


class NamesCard(Card):
    """Whether a school register keeps names; hidden in any other register."""

    def __init__(self, keeping: Keeping) -> None:
        super().__init__(self.tr("Namen in dit register"), gap=1)
        self._keeping = keeping
        self.names = CheckBox(self.tr("Namen van personen bewaren"))
        self.names.taken.connect(self._keep)
        self.add(self.names)
        self.add(
            Quiet(
                self.tr(
                    "Uit: iedere persoon krijgt een code, steeds dezelfde voor dezelfde persoon. Zet "
                    "het alleen aan als de school namen nodig heeft en mensen dat weten. Het geldt "
                    "voor wat u vanaf nu opschrijft; wat er al staat, verandert niet."
                )
            )
        )
        if keeping.settings.purpose is not Purpose.SCHOOL:
            self.hide()
        self.show_kept()

    def show_kept(self) -> None:
        self.names.setChecked(self._keeping.settings.get("names") == "on")

    def _keep(self, on: bool) -> None:
        if not self._keeping.keep("names", "on" if on else "off"):
            self.show_kept()


def _narrow(field: Field) -> Field:
    """A few figures need no line of their own: the choice is as wide as it asks for."""
    field.editor.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    lines = field.layout()
    if lines is not None:
        lines.setAlignment(field.editor, Qt.AlignmentFlag.AlignLeft)
    return field
