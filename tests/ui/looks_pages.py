"""The ways to every screen of the program in its states, for the pictures of looks.py."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from tests.factory import NOW
from tests.ui.looks_deeper import DEEPER
from tests.ui.scripted import ScriptedMessages
from tests.ui.whole_program import PAGES
from vp_desktop.app.life import Life
from vp_desktop.composition import Services
from vp_desktop.core.letters import LetterKind
from vp_desktop.core.model import CaseId
from vp_desktop.core.request import Answers, RequestKind
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.dossier.entry_acts import CONTACT, INCIDENT, NOTE, REFERRAL, REPORT, TASK
from vp_desktop.ui.help.explanation import Explanation
from vp_desktop.ui.practice.band import PracticeBand

TODAY = NOW.date()
Way = Callable[[Any, "Shown"], object]
Door = Callable[[Life, "Doorstep"], object]


@dataclass(frozen=True)
class Shown:
    """What of a register is shown; nothing of it in an empty one."""

    case: CaseId | None = None
    bullied: CaseId | None = None
    closed: CaseId | None = None
    pdf: int = 0
    text: int = 0
    request: int = 0


@dataclass(frozen=True)
class Doorstep:
    """What the screens before a register is open are made with."""

    register: Path
    passphrase: str
    backup: Path


def prepare(services: Services, folder: Path) -> Shown:
    """Choose what to show, and add what no made-up register has: attachments and a request."""
    running = services.cases.page(CaseQuery(is_open=True), 0, 60)
    told = {row.id: services.cases.dossier(row.id) for row in running}
    if not told:
        return Shown()
    longest = sorted(told, key=lambda one: -len(told[one].timeline))
    bullied = next((one for one in longest if told[one].matter.category == "bullying"), longest[0])
    named = next((one for one in longest if told[one].people), longest[0])
    files = []
    for name, content in (("verslag.pdf", _pdf()), ("berichten.txt", b"Hoi\nStop daarmee.\n" * 40)):
        (folder / name).write_bytes(content)
        files.append(services.attachments.add(named, folder / name).attachment.id)
    answers = Answers("staff", "Noor Voorbeeld")
    request = services.requests.open(RequestKind.INSPECTION, TODAY, answers, [named], "nl")
    closed = services.cases.page(CaseQuery(is_open=False), 0, 1)
    return Shown(named, bullied, closed[0].id if closed else None, *files, request)


def _pdf() -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held)
    for page in range(3):
        canvas.drawString(72, 700, f"Verslag van een gesprek, bladzijde {page + 1}")
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def _first_run(life: Life, number: int) -> None:
    life.show_first_run()
    wizard: Any = life.screen
    if number == 3:
        wizard.recovery.set_code(RecoveryCode(bytes(range(32)), bytes(range(16))).lines())
    wizard.show_page(number)


def _wrong(life: Life, step: Doorstep) -> None:
    life.show_unlock(step.register)
    screen: Any = life.screen
    screen.passphrase.show_error(screen.tr("Dit is niet de wachtzin van dit register."))


def _compare(life: Life, step: Doorstep) -> None:
    life.show_restore_here(step.backup)
    screen: Any = life.screen
    screen.choose.choice.passphrase.set_text(step.passphrase)
    screen.choose.look.click()


DOORS: dict[str, Door] = {
    **{f"first-run-{n}": lambda life, _, n=n: _first_run(life, n) for n in range(5)},
    "unlock": lambda life, step: life.show_unlock(step.register),
    "unlock-wrong": _wrong,
    "lost-register": lambda life, step: life.show_lost(step.register.with_name("weg.vpr")),
    "backup-door": lambda life, step: life.show_backup_door(step.backup),
    "restore-choose": lambda life, step: life.show_restore(step.register),
    "restore-compare": _compare,
}
"""Every screen before a register is open."""


def _watched(way: Way) -> Way:
    def show(place: Any, shown: Shown) -> None:
        way(place, shown)
        place._onlooker.set_present(True)

    return show


def _destination(key: str) -> Way:
    return lambda place, _: place.window.show_destination(key)


def _search(place: Any, _: Shown) -> None:
    place.window.show_destination("cases")
    place.cases.show_search("gesprek")


def _nothing_found(place: Any, _: Shown) -> None:
    place.window.show_destination("cases")
    place.cases.show_search("qwxz")


def _agenda_form(place: Any, _: Shown) -> None:
    place.window.show_destination("agenda")
    place.agenda.acts.add()


def _step(place: Any, _: Shown, key: str) -> None:
    place.new_report()
    place.window.current_widget.go_to(key)
    place._onlooker.set_present(False)


def _case(place: Any, shown: Shown, act: Callable[[Any], object] = lambda page: None) -> None:
    place.open_case(shown.case)
    act(place.window.current_widget)


def _palette(place: Any, typed: str) -> None:
    palette = place.finding.open(place.window)
    palette.search.edit.setText(typed)


def _summary(place: Any, view: str) -> None:
    place.window.show_destination("summary")
    place.summary.views.show_view(view)


def _practice(place: Any, _: Shown) -> None:
    place.window.show_destination("today")
    place.window.add_band(PracticeBand(ScriptedMessages(), "oefenen mag altijd en kan geen kwaad"))


def _part(place: Any, part: str) -> None:
    place.keeping.show().show_part(part)


def _new_request(place: Any, _: Shown) -> None:
    place.requests.begin_anew()


KINDS = (CONTACT, INCIDENT, TASK, NOTE, REFERRAL, REPORT)
INTAKE = ("safety", "reporter", "story", "people", "wish", "duties", "agreements")
FORMS: dict[str, Callable[[Any], object]] = {
    **{f"add-{kind}": lambda page, kind=kind: page.entries.add(kind) for kind in KINDS},
    "close": lambda page: page.whole.close(),
    "consent": lambda page: page.whole.ask_consent(),
    "what-counts": lambda page: page.whole.change_matter(),
    "relate": lambda page: page.whole.relate(),
    "person": lambda page: page.people.add(),
    "hold": lambda page: page.bin.hold(),
    "delete": lambda page: page.bin.delete(),
}
_OF_A_CASE: dict[str, Way] = {
    "case": _case,
    "case-watched": _watched(_case),
    "case-bullying": lambda place, shown: place.open_case(shown.bullied),
    "case-closed": lambda place, shown: place.open_case(shown.closed),
    **{f"case-{name}": partial(_case, act=act) for name, act in FORMS.items()},
    "documents": lambda place, shown: place.documents.choose(shown.case),
    **{
        f"document-{kind.name.lower()}": lambda place, shown, kind=kind: place.documents.write(
            shown.case, kind
        )
        for kind in (LetterKind.CONVERSATION, LetterKind.INVITATION)
    },
    "attachment-pdf": lambda place, shown: place.keeping.open_attachment(shown.case, shown.pdf),
    "attachment-text": lambda place, shown: place.keeping.open_attachment(shown.case, shown.text),
    "handover": lambda place, shown: place.packages.hand_over([shown.case]),
    "package": lambda place, shown: place.packages.give(shown.case),
    "sheet": lambda place, shown: place.packages.make_sheet(shown.case),
    "request": lambda place, shown: place.requests.open(shown.request),
}
"""Only in a register with cases."""
_OTHERS: dict[str, Way] = {
    name: lambda place, _, way=way: way(place, CaseId(0))
    for name, way in PAGES.items()
    if name.startswith(("guide", "settings")) or name in ("summary", "requests")
}
DAILY: dict[str, Way] = {
    "today": _destination("today"),
    "today-watched": _watched(_destination("today")),
    "cases": _destination("cases"),
    "cases-watched": _watched(_destination("cases")),
    "cases-search": _search,
    "cases-nothing": _nothing_found,
    "agenda": _destination("agenda"),
    "agenda-form": _agenda_form,
    **{f"intake-{key}": partial(_step, key=key) for key in INTAKE},
    "quick-note": lambda place, _: place.quick_note(),
    "palette": lambda place, _: _palette(place, ""),
    "palette-found": lambda place, _: _palette(place, "ge"),
}
WAYS: dict[str, Way] = {
    **DAILY,
    **_OF_A_CASE,
    **_OTHERS,
    "summary-story": lambda place, _: _summary(place, "story"),
    "summary-own": lambda place, _: _summary(place, "own"),
    "lists": lambda place, _: place.lists.show(),
    "help": lambda place, _: place.help.read(),
    "help-page": lambda place, _: place.help.read("vandaag"),
    "request-new": _new_request,
    **{
        f"keeping-{part}": lambda place, _, part=part: _part(place, part)
        for part in ("may_go", "bin", "held", "destroyed")
    },
    "handover-receive": lambda place, _: place.packages.read_handover(),
    "package-receive": lambda place, _: place.packages.read(),
    **DEEPER,
    "practice": _practice,  # the last: the band stays over the window
}
"""Every screen of an open register, by the way that leads to it."""


def possible(name: str, shown: Shown) -> bool:
    """Whether the register has what this screen shows."""
    needs = {"case-closed": shown.closed, "request": shown.request}
    return bool(needs.get(name, shown.case)) if name in _OF_A_CASE else True


def tidy(place: Any) -> None:
    """Leave what a screen opened: forms and palettes; what was begun is let go of."""
    for explanation in place.window.window().findChildren(Explanation):
        explanation.leave()
    with suppress(AttributeError):
        place.window.current_widget.workplace.leave()
