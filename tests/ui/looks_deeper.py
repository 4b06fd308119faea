"""The ways to what opens on a screen: lists that were read in, forms, dialogs, help, for looks.py."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from vp_desktop.ui.import_list.screen import Step
from vp_desktop.ui.settings.sections import KEEPING

Way = Callable[[Any, Any], object]
_LIST = (
    "Nr;Datum melding;Soort;Subsoort;Omschrijving;Waar;Slachtoffer;Klas",
    "1;3-2-2026;Psychisch geweld;Pesten;In de pauze.;Kantine;Sanne Testpersoon;2B",
    "2;4-2-2026;Discriminatie;Herkomst;Op het plein.;Kantine;Bram Voorbeeld;2C",
    "3;31-2-2026;Psychisch geweld;Pesten;;Kantine;;2B",
    "4;5-2-2026;Onbekend woord;;;;;",
)


def _until(done: Callable[[], bool]) -> None:
    """Let the window work until something is there."""
    deadline = time.monotonic() + 20
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("this never came")
        QApplication.processEvents()
        time.sleep(0.01)


def _imported(place: Any, _: Any, step: Step) -> None:
    """The import of a list with two good rows and two that cannot go in, up to a step."""
    place.packages.import_list()
    screen = place.window.current_widget
    file = Path(tempfile.mkdtemp()) / "meldingen.csv"
    file.write_text("\r\n".join(_LIST), encoding="cp1252")
    screen._messages.answers = [file]
    for here in Step:
        if here == step:
            return
        if here is Step.PREVIEW:  # nothing goes in: the pictures after it are of the same register
            screen._take_result(screen._plan.result)
            return
        screen.foot.next.click()
        _until(lambda here=here: screen.step > here and not screen.progress.is_busy)


def _summary_final(place: Any, _: Any) -> None:
    """A year that is final, with what was hidden and what others published."""
    place.window.show_destination("summary")
    summary = place.summary
    _until(lambda: summary._prepared is not None)
    for year in place.services.summary.years(place.services.settings.schools()[0].id):
        if year.is_final:
            summary._wanted = year.year
            break
    summary.views.show_view("figures")
    summary.refresh()
    summary.published.toggle.click()


def _section(place: Any, section: str) -> Any:
    place.window.show_destination("settings")
    place.settings.sections.show_section(section)
    return place.settings


def _log(place: Any, _: Any) -> None:
    _section(place, "rules").log.unfold.click()


def _passphrase(place: Any, _: Any) -> None:
    _section(place, "screen").lock.change.click()


def _successor(place: Any, _: Any) -> None:
    _section(place, "keys").successor.begin.click()


def _substitution(place: Any, _: Any) -> None:
    from vp_desktop.ui.handover.substitution_card import SubstitutionCard

    settings = _section(place, KEEPING)
    settings.findChild(SubstitutionCard).begin.click()


def _field(place: Any, _: Any) -> None:
    place.lists.show()
    place.window.current_widget.fields.add.click()


def _own_value(place: Any, _: Any) -> None:
    place.lists.show()
    place.window.current_widget.add.click()


def _explained(place: Any, _: Any) -> None:
    place.window.show_destination("guide")
    place.help.explain()


DEEPER: dict[str, Way] = {
    **{f"import-{step.name.lower()}": partial(_imported, step=step) for step in Step},
    "summary-final": _summary_final,
    "settings-log": _log,
    "settings-passphrase": _passphrase,
    "settings-successor": _successor,
    "settings-substitution": _substitution,
    "lists-field": _field,
    "lists-value": _own_value,
    "quick-card": lambda place, _: place.at_hand.show_card(),
    "tour": lambda place, _: place.at_hand.touring.take(),
    "help-explained": _explained,
}
"""What opens on a screen, by the way that leads to it."""
