"""What the screen Jaaroverzicht asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from vp_desktop.services.cases import Cases
from vp_desktop.services.edition_check import EditionCheck
from vp_desktop.services.editions import Editions
from vp_desktop.services.editions_of_others import EditionsOfOthers
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import Summary


class Given(Protocol):
    """An open register's services, as far as this screen needs them."""

    @property
    def summary(self) -> Summary: ...
    @property
    def editions(self) -> Editions: ...
    @property
    def others(self) -> EditionsOfOthers: ...
    @property
    def edition_check(self) -> EditionCheck: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def settings(self) -> Settings: ...


@dataclass(frozen=True)
class SummaryServices:
    """The services that the screen and its parts share."""

    summary: Summary
    editions: Editions
    others: EditionsOfOthers
    check: EditionCheck
    cases: Cases
    settings: Settings

    @classmethod
    def of(cls, given: Given) -> SummaryServices:
        return cls(
            given.summary,
            given.editions,
            given.others,
            given.edition_check,
            given.cases,
            given.settings,
        )
