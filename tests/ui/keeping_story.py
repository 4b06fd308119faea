"""Somebody who keeps a register from its first run to the last destruction, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock, a_report
from tests.services.destroying_kit import MARKER
from tests.ui.dossier_page import press, save, visible_words, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.handover import Part
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage.register import Register
from vp_desktop.ui.dossier.entry_acts import CONTACT
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.handover import give_screen
from vp_desktop.ui.handover.give_screen import GiveHandoverScreen
from vp_desktop.ui.handover.receive_screen import ReceiveHandoverScreen
from vp_desktop.ui.package import receiving
from vp_desktop.ui.restore.restore_screen import RestoreScreen
from vp_desktop.ui.retention.screen import RetentionScreen
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

FIRST, SECOND, THIRD = (
    "zes wijze woorden om rustig te testen",
    "een nieuwe zin na het kwijtraken van de oude",
    "nog een nieuwe zin na het terugzetten",
)
PATIENCE_MS = 30_000  # several derivations on a busy machine
BEGIN = datetime(2026, 3, 10, 14, 32)
YEAR, SCHOOL = SchoolYear(2025), SchoolId(1)
NAMES = ("Sanne Merktekennaam", "Bram Merktekennaam")
Until = Callable[[Callable[[], bool]], None]
Lines = tuple[str, str]


class Story:
    """One user at her desk. `until` waits; `look` is called with a name wherever there is much to see."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        until: Until,
        look: Callable[[str], None] = lambda name: None,
        *,
        dutch: bool = True,
    ) -> None:
        self.app, self.home, self.until, self.look = app, home, until, look
        self.clock = StoppedClock(BEGIN)
        self._dutch = dutch
        self.start()

    def start(self) -> None:
        """The program, as the process begins."""
        program = Program(self.clock)
        self.messages = ScriptedMessages(texts=program.texts)
        self.life = Life(self.app, program, self.messages)
        self.life.start(None)

    def leave(self) -> None:
        """Close the window; the process would be gone."""
        self.life.close()
        self.app.aboutToQuit.disconnect(self.life.close)
        shiboken6.delete(self.life.frame)
        shiboken6.delete(self.life)

    def lock(self) -> None:
        self.life.lock()
        self.life.workplace = None
        self.leave()
        self.start()

    @property
    def place(self) -> Workplace:
        assert self.life.workplace is not None
        return self.life.workplace

    @property
    def page(self) -> Any:
        return self.place.window.current_widget

    def sees(self, widget: QWidget, *words: str) -> None:
        """These words can be read there, in Dutch."""
        shown = " | ".join(visible_words(widget))
        for each in words if self._dutch else ():
            assert each in shown, f"{each!r} is not in: {shown}"

    def settle(self) -> None:
        """What works beside the window has ended."""
        self.until(lambda: not self.life._runner.busy)
        self.app.processEvents()  # what was done is told to the window
        assert [one for one in self.messages.asked if one[0] == "error"] == []

    # ---- one: a register, two cases, a backup, and a third case

    def make_register(self) -> Lines:
        wizard = self.life.screen
        assert isinstance(wizard, FirstRun)
        wizard.next.click()
        line = wizard.register.schools.rows()[-1]
        line.name.setText("Het Baken")
        line.sector.set_value("vo")
        wizard.next.click()
        wizard.passphrase.passphrase.first.set_text(FIRST)
        wizard.passphrase.passphrase.second.set_text(FIRST)
        wizard.next.click()
        self.until(wizard.ready.isVisible)
        wizard.ready.copy.click()
        code = wizard.recovery._lines
        self.look("01-herstelcode")
        wizard.next.click()
        for editor, words in zip(wizard.recovery.typed, code, strict=True):
            editor.set_text(words)
        wizard.next.click()
        wizard.later.click()
        self.until(lambda: self.life.workplace is not None)
        self.settle()
        return code[0], code[1]

    def two_cases(self) -> list[CaseId]:
        record = self.place.services.intake.record
        made = [
            record(
                a_report(
                    received_on=BEGIN.date(),
                    story=f"{MARKER}: het ging mis in de pauze.",
                    people=(NewPerson("subject", name, "pupil", "2B", 13),),
                    consent="given",
                    keyword=word,
                )
            )
            for name, word in zip(NAMES, ("regenboog", "fiets"), strict=True)
        ]
        self.place.open_case(made[0])
        page = self.page
        assert isinstance(page, DossierScreen)
        page.workplace.bar.chip(CONTACT).click()
        write(page, text=f"{MARKER} in een gesprek.", minutes="20")
        save(page)
        letter = self.home / "brief.txt"
        letter.write_text(f"{MARKER} in een bijlage. " * 200)
        self.messages.answers = [[letter]]
        page.side.attachments.add_button.click()
        self.until(lambda: not page.attachments.adding.is_busy)
        self.sees(page, "brief.txt")
        self.look("02-dossier")
        return made

    def back_up(self) -> Path:
        self.clock.now += timedelta(minutes=30)
        self.place.window.show_destination("settings")
        card = self.place.settings.backup
        self.place.settings.show_card(card)
        card.make.click()
        self.until(lambda: bool(card.made.text()))
        self.sees(card, "geopend en gecontroleerd")
        self.settle()
        self.place.settings.show_card(card)
        self.look("03-reservekopie")
        return self.place.services.backups.known()[0].path

    def make_final(self, year: SchoolYear) -> None:
        services = self.place.services
        self.place.window.show_destination("summary")
        screen = self.place.summary
        self.until(lambda: screen.pages.page_count > 0)
        self.settle()
        self.messages.answers = [True, True]
        screen.final.click()
        self.until(lambda: year in final_years(services))
        self.settle()
        self.sees(screen, "definitief")

    # ---- two: the passphrase is lost

    def recover(self, code: Lines, phrase: str, name: str) -> Lines:
        unlock = self.life.screen
        assert isinstance(unlock, UnlockScreen)
        unlock.passphrase.edit.set_text("iets heel anders dan het was")
        unlock.passphrase.open.click()
        self.until(lambda: bool(unlock.passphrase.field.error))
        self.sees(unlock, "Wachtzin kwijt? Gebruik het herstelblad", "Deze wachtzin klopt niet")
        self.look(f"{name}-foute-wachtzin")
        unlock.passphrase.lost.click()
        card = unlock.recovery
        card.first.set_text(code[0].lower())
        self.look(f"{name}-herstelblad")
        card.action.click()
        self.sees(card, "De code is goed overgetypt.", "oudere reservekopieën opent u nog met")
        card.new_passphrase.first.set_text(phrase)
        card.new_passphrase.second.set_text(phrase)
        self.look(f"{name}-nieuwe-wachtzin")
        card.action.click()
        self.until(lambda: self.life.workplace is not None)
        self.settle()
        shown = self.place._keys.recovery_code_lines()
        assert shown != code
        self.sees(self.place.settings.recovery, "Nog niet overgeschreven", shown[0].split()[0])
        self.sees(self.place.settings.recovery, "Dit is een nieuwe code")
        self.look(f"{name}-nieuwe-code")
        return shown[0], shown[1]

    # ---- three: an older backup is restored

    def restore(self, backup: Path, code: Lines, phrase: str) -> Path:
        self.place.window.show_destination("settings")
        self.place.settings.backup.restore.click()
        screen = self.life.screen
        assert isinstance(screen, RestoreScreen)
        choice = screen.choose.choice
        choice.combo.set_value(str(backup))
        choice.combo.chosen.emit(str(backup))
        self.look("05-terugzetten-kiezen")
        choice.lost.click()
        choice.code.set_text(code[0])
        screen.choose.look.click()
        self.until(screen.compare.isVisible)
        self.sees(screen, "onbekend", "Wachtzin van het register van nu")
        self.look("05-terugzetten-andere-wachtzin")
        screen.compare.present.set_text(phrase)
        screen.compare.open_present.click()
        self.until(lambda: not screen.compare.present_field.isVisible())
        self.sees(screen, "Er is nog niets veranderd", "2 · minder", "3", "gaan mee: 1")
        self.look("05-terugzetten-vergelijken")
        screen.compare.restore.click()
        self.until(screen.done.isVisible)
        kept = list(self.home.rglob("*-vervangen-*.vpr"))
        assert len(kept) == 1
        self.sees(screen, "De reservekopie is teruggezet", kept[0].name)
        self.look("05-teruggezet")
        screen.done.go_on.click()
        self.leave()
        self.start()
        return kept[0]

    # ---- four: two cases go to another register

    def hand_over(self, file: Path) -> str:
        self.place.window.show_destination("cases")
        screen = self.place.cases
        screen.table.selectAll()
        self.look("06-overdragen-kiezen")
        screen.hand_over.click()
        page = self.page
        assert isinstance(page, GiveHandoverScreen)
        page.choices.to_whom.setText("Opvolger")
        page.choices.asked.setChecked(True)
        page.choices.parts[Part.ATTACHMENTS].setChecked(True)
        self.sees(page, "Dit gaat mee, en niets anders", *NAMES)
        assert list(page.choices.boxes) == sorted(page.choices.boxes), (
            "in the order of their numbers"
        )
        self.look("06-overdragen")
        self.messages.answers = [file]
        page.foot.next.click()
        self.until(lambda: page.step == give_screen.Step.GIVEN)
        phrase = page.given.made.phrase.text()
        self.sees(page, phrase)
        self.look("06-overgedragen")
        self.messages.answers = [True]
        page.given.close_cases.click()
        self.sees(page, "De dossiers zijn afgesloten.")
        page.foot.next.click()
        self.settle()
        return phrase

    def take_in(self, there: Register, file: Path, phrase: str) -> None:
        """At the desk of the successor."""
        self.life.work_in(there)
        self.settle()
        self.place.window.show_destination("settings")
        self.place.packages.read_handover()
        page = self.page
        assert isinstance(page, ReceiveHandoverScreen)
        self.messages.answers = [file]
        page.open.choose.click()
        page.open.passphrase.set_text(phrase)
        self.look("07-inlezen")
        page.foot.next.click()
        self.until(lambda: page.step == receiving.Step.PREVIEW)
        self.sees(page, "komt erbij als nieuw dossier", *NAMES)
        self.look("07-inlezen-voorbeeld")
        page.foot.next.click()
        self.until(lambda: page.step == receiving.Step.TAKEN)
        self.sees(page, "Opgenomen in dit register")
        self.look("07-ingelezen")
        page.foot.next.click()
        self.settle()

    # ---- five: a year is destroyed

    def put_in_bin(self) -> None:
        self.place.window.show_destination("today")
        self.sees(self.place.today, "2 dossiers kunnen worden vernietigd.")
        self.look("08-vandaag")
        self.place.keeping.show()
        page = self.page
        assert isinstance(page, RetentionScreen)
        self.look("09-bewaren")
        self.messages.answers = [True]
        press(page, "Alle 2 in de prullenbak…")
        press(page, "Prullenbak (2)")
        self.sees(page, "In de prullenbak gelegd: 2.", "Terughalen")
        self.look("09-prullenbak")

    def destroy(self) -> RetentionScreen:
        self.place.keeping.show()
        page = self.page
        assert isinstance(page, RetentionScreen)
        self.sees(page, "De prullenbak vraagt uw besluit")
        self.look("10-vernietigen")
        self.messages.answers = [True]
        page.destroy_all.click()
        self.until(lambda: self.place.services.bin.content() == ())
        self.settle()
        self.sees(page, "2 dossiers vernietigd")
        assert not page.nothing.isVisible(), "there is still something to do by hand"
        self.look("10-vernietigd")
        return page


def final_years(services: Services) -> list[SchoolYear]:
    return [one.year for one in services.summary.years(SCHOOL) if one.is_final]
