"""What is said of cases that are kept, held, in the bin or destroyed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from vp_desktop.core.formats import long_date
from vp_desktop.core.holds import Hold
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.retention import Standing
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.bin import InBin
from vp_desktop.services.destroying import Destruction, StillIn, WhatGoes
from vp_desktop.services.old_copies import ASIDE, MAYBE_OTHER, NOT_THERE, OTHER_PASSPHRASE
from vp_desktop.services.retention import Judged
from vp_desktop.ui.language import current_language


def certain(still_in: Iterable[StillIn]) -> list[StillIn]:
    """Those that are copies of this register; of another only the name says that it may be one."""
    return [one for one in still_in if one.why != MAYBE_OTHER]


class RetentionWords(QObject):
    """Sentences about retention, in the language of the window."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy

    @staticmethod
    def name(number: CaseNumber, keyword: str) -> str:
        return f"{number} · {keyword}" if keyword else str(number)

    def closed(self, one: Judged) -> str:
        """Since when a case is closed; in which edition it stands, says the heading above it."""
        known = one.case.known
        assert known.closed_on is not None, "an open case is not judged"
        return self.tr("Afgesloten op {day}.").format(day=self._day(known.closed_on))

    def hold(self, hold: Hold) -> str:
        """The kind of a hold, and why it was set by hand."""
        kind = self.hold_kind(hold)
        return f"{kind}: {hold.because}" if hold.because else kind

    def hold_kind(self, hold: Hold) -> str:
        return self._taxonomy.label("hold_kind", hold.kind, current_language())

    def waits(
        self, standing: Standing, count: int, year: str, due_on: date | None, late: bool
    ) -> str:
        """What a group of closed cases waits for; `late` when the chosen term is over meanwhile."""
        if standing is Standing.WAITS:
            words = self.tr("Wacht op het definitieve jaaroverzicht {year}: {count} afgesloten.")
            if late:
                words += " " + self.tr("De termijn die u koos, is al voorbij.")
        elif standing is Standing.NO_TERM:
            words = self.tr("Wacht op een bewaartermijn: {count} afgesloten. Stel die eerst in.")
        else:
            words = self.tr("Mag later worden vernietigd: {count}. Het eerst op {day}.")
        return words.format(year=year, count=count, day=self._day(due_on) if due_on else "")

    def binned(self, one: InBin) -> str:
        """Why and when a case was put in the bin, and from when it may be destroyed."""
        because = self._taxonomy.label("bin_reason", one.binned.because, current_language())
        words = self.tr("{reason}. Blijft heel tot {day}; daarna vraagt het programma wat u wilt.")
        if one.is_over:
            words = self.tr("{reason}. De 30 dagen zijn om. Terughalen kan nog.")
        return words.format(reason=because, day=self._day(one.over_on))

    def record(self, one: Destruction) -> str:
        if one.cases == 1:
            return self.tr("1 dossier vernietigd")
        return self.tr("{count} dossiers vernietigd").format(count=one.cases)

    def record_detail(self, one: Destruction) -> str:
        because = self._taxonomy.label("bin_reason", one.because, current_language())
        day = self._day(one.destroyed_at.date())
        count = len(certain(one.still_in))
        if not count:
            return self.tr("{day}. {reason}. In geen reservekopie meer.").format(
                day=day, reason=because
            )
        words = self.tr("{day}. {reason}. Staat nog in reservekopieën: {count}.")
        return words.format(day=day, reason=because, count=count)

    def backup(self, one: StillIn) -> tuple[str, str]:
        """The name of a backup, and why it still holds what was destroyed."""
        why = {
            NOT_THERE: self.tr(
                "Het is daar nu niet te vinden. Staat het op een stick of schijf? Sluit die aan."
            ),
            OTHER_PASSPHRASE: self.tr("Opent met een andere wachtzin. Wis dit bestand zelf."),
            MAYBE_OTHER: self.tr(
                "Alleen de naam lijkt op die van dit register. Het kan een ander register zijn: wis het "
                "niet voor u het hebt bekeken."
            ),
            ASIDE: self.tr(
                "Een journaal dat na een storing opzij is gezet. Wis dit bestand zelf als u er niets "
                "meer uit nodig hebt."
            ),
        }.get(one.why, self.tr("Bijwerken lukte niet. Probeer het nog eens, of wis dit bestand."))
        made = datetime.fromisoformat(one.made_at).date()
        words = self.tr("Gemaakt op {day}, in {folder}. {why}")
        path = Path(one.path)
        return path.name, words.format(day=self._day(made), folder=path.parent, why=why)

    def gone(self, goes: WhatGoes) -> list[str]:
        """What exactly is destroyed, for the two questions before it."""
        parts = (
            (goes.cases, self.tr("dossiers: {count}")),
            (goes.reports, self.tr("meldingen: {count}")),
            (goes.conversations, self.tr("gesprekken: {count}")),
            (goes.notes, self.tr("geheugensteunen: {count}")),
            (goes.documents, self.tr("documenten: {count}")),
            (goes.attachments, self.tr("bijlagen: {count}")),
            (goes.persons, self.tr("namen die in geen ander dossier staan: {count}")),
        )
        said = [words.format(count=count) for count, words in parts if count]
        said.append(self.tr("dezelfde dossiers in elke reservekopie waar het programma bij kan"))
        if goes.outside:
            words = self.tr("niet: wat u eerder buiten het register opsloeg of afdrukte ({count})")
            said.append(words.format(count=goes.outside))
        return said

    def _day(self, day: date) -> str:
        return long_date(day, current_language())
