"""What can be done from anywhere in an open register: the acts that the palette offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vp_desktop.app.places import SETTINGS
from vp_desktop.ui.onlooker import KEY as ONLOOKER_KEY
from vp_desktop.ui.palette.choice import Choice
from vp_desktop.ui.shell.rail import KEYS, Destination

if TYPE_CHECKING:
    from vp_desktop.app.workplace import Workplace


NOTE_KEY = "Ctrl+Shift+N"
_PASSWORD = "wachtwoord password"
"""What people look for who do not call it a passphrase yet."""


class WorkplaceActs(QObject):
    """The acts of one open register, those done most often first."""

    def __init__(self, place: Workplace, destinations: Sequence[Destination]) -> None:
        super().__init__(place)
        self._place = place
        self._destinations = tuple(destinations)

    def all(self) -> tuple[Choice, ...]:
        """Everything, in the words of the screens on which it is done too."""
        elsewhere = self._place.elsewhere()
        return (
            *self._daily(),
            *self._leading(),
            *elsewhere,
            *self._seldom(),
            *self._settings(),
            self._checking(),
            *self._place.at_hand.choices(),
        )

    def _daily(self) -> tuple[Choice, ...]:
        place, window = self._place, self._place.window
        watched = place.finding.is_watched
        minutes = window.rail.conversations[0]
        talk = self.tr("In gesprek, {minutes} minuten")
        if minutes == 1:
            talk = self.tr("In gesprek, 1 minuut")
        looking = self.tr("Ik ben weer alleen") if watched else self.tr("Er kijkt iemand mee")
        return (
            Choice(self.tr("Nieuwe melding"), place.new_report, "plus", shortcut="Ctrl+N"),
            Choice(self.tr("Snelle notitie"), place.quick_note, "sticky-note", shortcut=NOTE_KEY),
            Choice(
                looking,
                place.finding.toggle_onlooker,
                "eye" if watched else "eye-off",
                shortcut=ONLOOKER_KEY,
            ),
            Choice(self.tr("Vergrendelen"), window.lock_requested.emit, "lock", shortcut="Ctrl+L"),
            Choice(
                talk.format(minutes=minutes),
                partial(window.conversation_wanted.emit, minutes),
                "message-circle",
                also=self.tr("niet vergrendelen afdekken"),
            ),
        )

    def _leading(self) -> tuple[Choice, ...]:
        """To the screens of the rail, and to the manual."""
        window = self._place.window
        screens = (
            Choice(one.label, partial(window.go_to, one.key), one.icon, shortcut=keys)
            for one, keys in zip(self._destinations, KEYS, strict=False)
        )
        manual = Choice(
            self.tr("Handleiding"),
            self._place.help.read,
            "book-open",
            shortcut="F1",
            also=self.tr("hulp uitleg"),
        )
        return (*screens, manual)

    def _seldom(self) -> tuple[Choice, ...]:
        place = self._place
        return (
            Choice(
                self.tr("Bewaren en vernietigen"),
                place.keeping.show,
                "trash-2",
                also=self.tr("prullenbak bewaartermijn"),
            ),
            Choice(
                self.tr("Verzoeken van mensen in het register"),
                lambda: place.requests.show_all(),
                "users",
                also=self.tr("avg inzage rectificatie"),
            ),
            Choice(
                self.tr("Uw lijsten en eigen velden"),
                lambda: place.lists.show(),
                "pencil",
                also=self.tr("waarden samenvoegen verbergen veld toevoegen"),
            ),
            Choice(
                self.tr("Lijst inlezen"),
                place.packages.import_list,
                "file-spreadsheet",
                also=self.tr("importeren rekenblad excel csv"),
            ),
            Choice(
                self.tr("Overdracht inlezen"),
                place.packages.read_handover,
                "download",
                also=self.tr("dossiers overnemen"),
            ),
        )

    def _checking(self) -> Choice:
        """After making one: that is what who types "reservekopie" wants nearly always."""
        return Choice(
            self.tr("Reservekopie nakijken"),
            self._place.check_backup,
            "shield-check",
            also=self.tr("backup controleren"),
        )

    def _settings(self) -> tuple[Choice, ...]:
        """The cards of Instellingen, by what people call what is on them."""
        cards: tuple[tuple[str, str, str, str], ...] = (
            (self.tr("Reservekopie maken"), "backup", "hard-drive", self.tr("backup map")),
            (
                self.tr("Wachtzin wijzigen"),
                "lock",
                "key-round",
                " ".join((_PASSWORD, self.tr("vergrendelen minuten"))),
            ),
            (
                self.tr("Herstelcode"),
                "recovery",
                "key-round",
                self.tr("herstelblad wachtzin vergeten"),
            ),
            (
                self.tr("Taal, tekstgrootte en kleuren"),
                "look",
                "type",
                self.tr("engels donker licht groter letters weergave"),
            ),
            (self.tr("School en vakanties"), "school", "school", self.tr("onderwijssoort")),
            (self.tr("Logboek"), "log", "file-text", ""),
        )
        return tuple(
            Choice(words, self._leads_to(card), icon, self.tr("Instellingen"), also=also)
            for words, card, icon, also in cards
        )

    def _leads_to(self, card: str) -> Callable[[], None]:
        """By its name: the screen is made when somebody goes there."""

        def show() -> None:
            self._place.window.show_destination(SETTINGS)
            self._place.settings.show_card(getattr(self._place.settings, card))

        return show
