"""What others published: taking in their files, and telling whether a copy of our own is genuine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.publication_reader import MOST_BYTES
from vp_desktop.services.edition_check import Checked, Verdict
from vp_desktop.services.editions import Known
from vp_desktop.services.editions_of_others import As, Taken
from vp_desktop.services.incoming import read_some
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.summary.edition_words import EditionWords
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Small
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.visibility import set_shown

_JSON = ".json"
T = TypeVar("T")


class PublishedCard(Card):
    """Emits `taken_in` when something new was taken in."""

    taken_in = Signal()

    def __init__(
        self, services: SummaryServices, runner: TaskRunner, messages: Messages, words: EditionWords
    ) -> None:
        super().__init__(self.tr("Al gepubliceerd door anderen"), padding=4, gap=2)
        self._services = services
        self._messages = messages
        self._words = words
        self.toggle = LinkButton("")
        self.folded = QWidget()
        self.take = PlainButton(self.tr("Bestanden opnemen"))
        self.check = LinkButton(self.tr("Is dit exemplaar echt?"))
        self.progress = ProgressLine(runner, self.take)
        self.result = Notice("")
        self.known = column(gap=1)
        self._build()
        self._set_open(False)
        self.toggle.clicked.connect(lambda: self._set_open(self.folded.isHidden()))
        self.take.clicked.connect(self._take_by_user)
        self.check.clicked.connect(self._check_by_user)

    def show_known(self, known: Sequence[Known]) -> None:
        """What was taken in so far."""
        clear(self.known)
        for one in known:
            self.known.addWidget(Small(self._say_known(one)))

    def forget_result(self) -> None:
        """What was said about files belongs to the moment in which it was asked."""
        self.result.set_text("")

    def _build(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addLayout(self.known)
        self.body.addWidget(self.toggle, 0, left)
        lines = column(self.folded, gap=3)
        lines.addWidget(
            Quiet(
                self.tr(
                    "Een tweede vertrouwenspersoon, de coördinator pesten, of uzelf uit een eerder "
                    "register: neem op wat er al is, voordat u iets definitief maakt. Het gaat om het "
                    "JSON-bestand."
                )
            )
        )
        lines.addWidget(self.take, 0, left)
        lines.addWidget(self.check, 0, left)
        self.add(self.folded)
        self.add(self.progress)
        self.add(self.result)

    def _set_open(self, is_open: bool) -> None:
        """Seldom needed: most schools have one adviser, and one summary."""
        set_shown(self.folded, is_open)
        words = self.tr("Verbergen") if is_open else self.tr("Opnemen of nakijken")
        self.toggle.set_text(words)

    def _take_by_user(self) -> None:
        places = self._messages.choose_open_paths(
            self.tr("Welke overzichten?"), _documents(), self.tr("Jaaroverzicht"), (_JSON,)
        )
        if not places:
            return
        self._work(partial(self._read_and_take, places), self._say_taken)

    def _read_and_take(self, places: Sequence[Path], progress: Progress) -> list[Taken]:
        files = [(place.name, read_some(place, MOST_BYTES + 1)) for place in places]
        progress.check()
        return self._services.others.take(files)

    def _check_by_user(self) -> None:
        place = self._messages.choose_open_path(
            self.tr("Welk bestand?"), _documents(), self.tr("Jaaroverzicht"), (_JSON,)
        )
        if place is None:
            return
        check = self._services.check.check
        say = partial(self._say_checked, place.name)
        self._work(lambda _: check(read_some(place, MOST_BYTES + 1), place.name), say)

    def _work(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Do it beside the window. The buttons stay as they are: the keyboard keeps its place."""
        if self.progress.is_busy:
            return
        self.forget_result()
        words = self.tr("De bestanden worden gelezen en nagekeken…")
        self.progress.run(words, work, then, self._messages.error)

    def _say_taken(self, taken: Sequence[Taken]) -> None:
        words = {
            As.OWN: self.tr(
                "{name}: jaaroverzicht {year} van dit register. Het staat nu weer als definitief in "
                "het register."
            ),
            As.EARLIER: self.tr(
                "{name}: jaaroverzicht {year} uit een eerder register van deze school. Het telt als "
                "gepubliceerd."
            ),
            As.OTHER: self.tr(
                "{name}: overzicht {year} van iemand anders. Het telt als gepubliceerd."
            ),
            As.KNOWN: self.tr("{name}: overzicht {year} was al bekend."),
        }
        lines = [
            words[one.taken_as].format(name=one.name, year=self._words.labelled(one.school_year))
            for one in taken
        ]
        self.result.set_text("\n\n".join(lines), "done")
        if any(one.taken_as is not As.KNOWN for one in taken):
            self.taken_in.emit()

    def _say_checked(self, name: str, checked: Checked) -> None:
        words = {
            Verdict.GENUINE: self.tr(
                "{name} is echt: dit is het definitieve jaaroverzicht {year} van dit register."
            ),
            Verdict.ALTERED: self.tr(
                "{name} is niet echt: het bestand is veranderd nadat het is gemaakt. Vraag om een "
                "nieuwe kopie."
            ),
            Verdict.NOT_OF_THIS_REGISTER: self.tr(
                "{name} komt niet uit dit register. Controleer het met het register waaruit het komt."
            ),
            Verdict.ANOTHER_EDITION: self.tr(
                "{name} is niet het definitieve jaaroverzicht {year} van dit register. Dit is anders: "
                "{parts}."
            ),
            Verdict.NOT_FINAL: self.tr(
                "{name} is geen kopie van een definitief jaaroverzicht. Het is een concept, of van "
                "{year} is in dit register niets definitief."
            ),
        }[checked.verdict]
        parts = ", ".join(self._part(part) for part in checked.parts)
        year = self._words.labelled(checked.school_year)
        role = "done" if checked.verdict is Verdict.GENUINE else "attention"
        self.result.set_text(words.format(name=name, year=year, parts=parts), role)

    def _part(self, part: str) -> str:
        return {
            "schools": self.tr("de scholen"),
            "threshold": self.tr("de grens voor kleine aantallen"),
            "total": self.tr("het aantal zaken"),
            "reports": self.tr("het aantal meldingen"),
            "figures": self.tr("de contacten, uren of weken"),
            "blocks": self.tr("de tabellen"),
            "earlier": self.tr("de eerdere jaren"),
        }.get(part, part)

    def _say_known(self, one: Known) -> str:
        by_whom = {
            "earlier": self.tr("uit een eerder register"),
            "other": self.tr("van iemand anders"),
        }[one.by_whom]
        line = self.tr("{year} · {whom} · {readers}")
        if len(one.schools) > 1:
            line = self.tr("{year} · {whom}, met andere scholen · {readers}")
        return line.format(
            year=self._words.years(one.years),
            whom=by_whom,
            readers=self._words.audience(one.audience),
        )


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
