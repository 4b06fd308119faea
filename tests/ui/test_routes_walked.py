"""Every route and method walked from end to end on the page of a case, in both languages.

In Dutch each question is answered with its first answer, in English with its last: words and way are
independent of each other, so the other two pairs would find nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.factory import NOW, a_report, make_register
from tests.ui.dossier_page import panel_of, press, save, titles, visible_words, write
from vp_desktop import paths
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.workflow import Standing, Workflow
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.routes import CaseRoute
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.language import DUTCH, ENGLISH, set_language

Open = Callable[..., DossierScreen]
NAMES = sorted(
    file.stem for kind in ("workflows", "methods") for file in paths.resources(kind).glob("*.toml")
)
ACCUSED = {"staff_matter": "school_leader", "statutory_report": "staff"}
CATEGORIES = {"statutory_report": "sexual_abuse", "serious_incident": "weapon"}
_MOST_STEPS = 60
"""More than any route has: a walk that takes longer goes round in circles."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield partial(set_language, qapp)
    set_language(qapp, DUTCH)


@pytest.fixture
def register_for(tmp_path: Path, program: Program) -> Iterator[Callable[[Purpose], Services]]:
    made = []

    def make(purpose: Purpose) -> Services:
        made.append(make_register(tmp_path / "route.vpr", purpose=purpose))
        return program.services(made[-1])

    yield make
    for register in made:
        register.close()


def a_case(services: Services, workflow: Workflow) -> CaseId:
    purpose = services.settings.purpose
    roles = ("bullied", "bully") if purpose is Purpose.BULLYING else ("subject", "accused")
    kind = ACCUSED.get(workflow.id, "pupil")
    people = (
        NewPerson(roles[0], "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson(roles[1], "Kees Voorbeeld", kind),
    )
    case_id = services.intake.record(
        a_report(
            category=CATEGORIES.get(workflow.id, "bullying"),
            people=people,
            received_on=NOW.date(),
            consent="given" if purpose.asks_consent else None,
        )
    )
    facts: dict[str, Any] = {"serious": True, "abuse_at_home": True, "suspension_days": 2}
    services.guidance.note(case_id, facts if workflow.id != "statutory_report" else {})
    return case_id


def recorded_word(language: str) -> str:
    return "Vastleggen" if language == DUTCH else "Record"


def walk(
    screen: DossierScreen, services: Services, case_id: CaseId, language: str, pick: int
) -> int:
    """Record every step that can be done, by its button, until none is left. Gives their number."""
    count = 0
    while (route := followed(services, case_id)).standing(Standing.NOW):
        step = route.standing(Standing.NOW)[0].step
        label = step.label.text(language)
        press(screen.side.routes, f"{recorded_word(language)}: {label}")
        assert panel_of(screen).sheet.explanation == step.explain.text(language)
        if step.answers:
            write(screen, answer=step.answers[pick].id)
        save(screen)
        assert screen.workplace.panel is None, visible_words(screen)
        assert label in titles(screen)
        count += 1
        assert count < _MOST_STEPS
    return count


def followed(services: Services, case_id: CaseId) -> CaseRoute:
    return services.routes.of_case(case_id)[0]


@pytest.mark.parametrize(
    ("language", "pick"), ((DUTCH, 0), (ENGLISH, -1)), ids=("nl-first answers", "en-last answers")
)
@pytest.mark.parametrize("name", NAMES)
def test_a_route_is_walked_to_its_end(
    name: str,
    pick: int,
    language: str,
    speak: Callable[[str], None],
    program: Program,
    register_for: Callable[[Purpose], Services],
    open_dossier: Open,
) -> None:
    speak(language)
    workflow = program.workflows[name]
    services = register_for(Purpose(workflow.purposes[0]))
    case_id = a_case(services, workflow)
    screen = open_dossier(case_id, services)
    screen.guided.start(workflow)
    if workflow.rhythm:
        save(screen)
        assert len(services.cases.dossier(case_id).open_tasks) >= len(workflow.rhythm)
    assert walk(screen, services, case_id, language, pick) >= 3
    route = followed(services, case_id)
    assert not route.standing(Standing.NEXT), [each.step.id for each in route.steps]
    assert route.can_end
    assert not [t for t in services.cases.dossier(case_id).open_tasks if t.route_id == route.id]
    press(screen.side.routes, "Deze weg afronden" if language == DUTCH else "Round off this route")
    assert followed(services, case_id).ended_at == NOW
