"""The steps of a request: what each is called, whether it was done, and what it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from vp_desktop.core.request import Judged, Request, RequestKind
from vp_desktop.ui.requests.acts import RequestActs


@dataclass(frozen=True)
class StepLine:
    """One step: the words of its button before and after it was done."""

    title: str
    detail: str
    done: bool
    action: str
    again: str
    act: Callable[[], object]
    may: bool = True


class StepLines(QObject):
    """Gives the steps of a request as it is now."""

    def __init__(self, acts: RequestActs) -> None:
        super().__init__()
        self._acts = acts

    def of(self, request: Request, cases: int, listed: Sequence[Judged]) -> list[StepLine]:
        """In the order in which they are best done; each may be opened at any time."""
        answers, acts = request.answers, self._acts
        change = self.tr("Wijzigen")
        lines = [
            StepLine(
                self.tr("1. Wie vraagt het, en over wie gaat het?"),
                *(" · ".join(filter(None, (answers.asker_name, answers.about_name))), True),
                *(change, change, partial(acts.who, request), request.is_open),
            ),
            StepLine(
                self.tr("2. Mag deze persoon dit vragen?"),
                answers.identity_checked,
                self._may(request),
                *(self.tr("Nagaan"), change, partial(acts.may_ask, request), request.is_open),
            ),
            StepLine(
                self.tr("3. Is antwoorden veilig?"),
                answers.advice,
                bool(answers.danger)
                and (not answers.may_be_dangerous or bool(answers.asked_advice_of)),
                *(self.tr("Nagaan"), change, partial(acts.safe, request), request.is_open),
            ),
            StepLine(
                self.tr("4. In welke dossiers staat deze persoon?"),
                self.tr("Gekozen: {count}").format(count=cases) if cases else "",
                cases > 0,
                *(self.tr("Kiezen"), change, partial(acts.cases, request), request.is_open),
            ),
        ]
        lines += self._work(request, listed)
        return [*lines, *self._end(request, listed)]

    @staticmethod
    def _may(request: Request) -> bool:
        answers = request.answers
        authority = answers.authority == "yes" or not answers.for_another
        return answers.identity == "yes" and authority

    def _work(self, request: Request, listed: Sequence[Judged]) -> list[StepLine]:
        if request.kind is RequestKind.INSPECTION:
            return []
        done = self.tr("5. Wat hebt u gedaan of afgewogen?")
        act = partial(self._acts.note_done, request)
        written = bool(request.answers.done)
        words = (self.tr("Opschrijven"), self.tr("Wijzigen"))
        return [StepLine(done, request.answers.done, written, *words, act, request.is_open)]

    def _end(self, request: Request, listed: Sequence[Judged]) -> list[StepLine]:
        decided = not request.is_open
        first = 5 if request.kind is RequestKind.INSPECTION else 6
        decide = self.tr("{number}. Besluit").format(number=first)
        letter = self.tr("{number}. Schrijf terug").format(number=first + 1)
        by_hand = self.tr("Kies eerst hieronder wat meegaat.")
        if not listed:  # there is nothing below to choose from
            by_hand = self.tr("Kies eerst bij stap 4 de dossiers.")
        inspection = request.kind is RequestKind.INSPECTION and not decided
        made = self.tr("Brief maken")
        return [
            StepLine(
                decide,
                by_hand if inspection else request.because,
                decided,
                *(self.tr("Besluiten"), self.tr("Besluiten")),
                *(partial(self._acts.decide, request), not decided),
            ),
            StepLine(letter, "", False, made, made, partial(self._acts.letter, request), decided),
        ]
