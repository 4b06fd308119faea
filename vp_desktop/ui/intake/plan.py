"""The steps of the conversation: their order and names, each made when it is first needed.

Making all of them at once took a quarter of a second before the first question could be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from PySide6.QtCore import QObject

from vp_desktop.ui.intake.agreements_step import AgreementsStep
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.duties_step import DutiesStep
from vp_desktop.ui.intake.people_step import PeopleStep
from vp_desktop.ui.intake.reporter_step import ReporterStep
from vp_desktop.ui.intake.safety_step import SafetyStep
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.intake.story_step import StoryStep
from vp_desktop.ui.intake.wish_step import WishStep

STEPS: tuple[Callable[[IntakeContext], Step], ...] = (
    SafetyStep,
    ReporterStep,
    StoryStep,
    PeopleStep,
    WishStep,
    DutiesStep,
    AgreementsStep,
)
KEYS = tuple(step.key for step in STEPS)  # type: ignore[attr-defined]


class StepWords(QObject):
    """What the steps are called, and the words of the button that leads to each."""

    def names(self) -> tuple[str, ...]:
        return (
            self.tr("Is iedereen veilig?"),
            self.tr("Wie meldt?"),
            self.tr("Wat is er gebeurd?"),
            self.tr("Om wie gaat het?"),
            self.tr("Wat wil de melder?"),
            self.tr("Wat nu?"),
            self.tr("Afspraken"),
        )

    def arrivals(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("Naar wie meldt"),
            self.tr("Naar wat er is gebeurd"),
            self.tr("Naar de betrokkenen"),
            self.tr("Naar wat de melder wil"),
            self.tr("Naar de volgende stappen"),
            self.tr("Naar afspraken"),
        )


class Steps(Sequence[Step]):
    """All steps in their order; one that was not shown yet is made by `make` when it is asked for."""

    def __init__(self, make: Callable[[int], Step]) -> None:
        self._make = make
        self._made: dict[int, Step] = {}

    def __len__(self) -> int:
        return len(STEPS)

    @overload
    def __getitem__(self, number: int) -> Step: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Step]: ...
    def __getitem__(self, number: int | slice) -> Step | Sequence[Step]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        place = range(len(self))[number]
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def made(self) -> Iterator[Step]:
        """The steps that there are already, in their order."""
        return (self._made[number] for number in sorted(self._made))
