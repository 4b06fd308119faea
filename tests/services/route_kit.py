"""A made-up route for tests, and acts on a case that follows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.factory import NOW, StoppedClock, a_report
from vp_desktop.catalog.toml_file import parse_toml
from vp_desktop.catalog.workflows import Words, read_workflow
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, RouteId, StepRecord
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.routes import CaseRoute, Routes

ROUTE = """
id = "sample"
version = {version}
checked_on = 2026-11-21
purposes = ["adviser"]
label = {{ nl = "Proefweg", en = "Sample route" }}
about = {{ nl = "Om te proberen.", en = "To try." }}
source = "test"
offered_when = {{ category = "sexual_abuse" }}

[[steps]]
id = "hear"
label = {{ nl = "Luisteren", en = "Listen" }}
explain = {{ nl = "Eerst luisteren.", en = "Listen first." }}
who = "adviser"

[[steps]]
id = "tell"
label = {{ nl = "Bestuur", en = "Board" }}
explain = {{ nl = "Meteen.", en = "At once." }}
who = "adviser"
to = "board"
after = ["hear"]
duty = "inform_board"
term = {{ at_once = true, from = "known" }}

[[steps]]
id = "judge"
label = {{ nl = "{judge}", en = "Judgment" }}
explain = {{ nl = "Het oordeel.", en = "The judgment." }}
who = "complaints_committee"
after = ["tell"]
answers = [{{ id = "yes", nl = "Gegrond", en = "Upheld" }}, {{ id = "no", nl = "Niet", en = "Not" }}]

[[steps]]
id = "reply"
label = {{ nl = "Antwoord", en = "Reply" }}
explain = {{ nl = "Binnen vier weken.", en = "Within four weeks." }}
who = "board"
to = "complainant"
after = ["judge"]
when_answer = {{ judge = "yes" }}
term = {{ weeks = 4, from = "judge", article = "WVO 2020 art. 3.36", confirmed = true }}

[[steps]]
id = "breach"
label = {{ nl = "Datalek melden", en = "Notify breach" }}
explain = {{ nl = "Binnen 72 uur.", en = "Within 72 hours." }}
who = "board"
after = ["hear"]
only_when = {{ data_breach = true }}
term = {{ hours = 72, from = "hear" }}

[[steps]]
id = "extra"
label = {{ nl = "Extra", en = "Extra" }}
explain = {{ nl = "Mag.", en = "May." }}
who = "adviser"
optional = true
after = ["hear"]

[[steps]]
id = "close"
label = {{ nl = "Afronden", en = "Round off" }}
explain = {{ nl = "Klaar.", en = "Done." }}
who = "adviser"
after = ["judge", "reply", "breach", "extra"]
ends = true
"""


def sample(version: int = 1, judge: str = "Oordeel") -> str:
    return ROUTE.format(version=version, judge=judge)


def knowing(services: Services, program: Program, clock: StoppedClock, text: str = "") -> Routes:
    """The routes of a register in a program that knows this definition of one, or none."""
    source = parse_toml(Path("sample.toml"), (text or sample()).encode())
    workflow = read_workflow(source, Words(program.taxonomy))
    known = {"sample": (workflow, text)} if text else {}
    return Routes(
        services.register,
        services.guidance,
        lambda: known,
        program.read_definition,
        program.taxonomy["function"],
        clock,
    )


def a_case(services: Services) -> CaseId:
    """Sexual abuse of a pupil by a member of staff, known for three hours."""
    return services.intake.record(
        a_report(
            category="sexual_abuse",
            consent="given",
            known_since=NOW - timedelta(hours=3),
            received_on=NOW.date(),
            people=(
                NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
                NewPerson("accused", "Kees Voorbeeld", "staff"),
            ),
        )
    )


def started(routes: Routes, case_id: CaseId) -> RouteId:
    return routes.start(case_id, "sample", "nl")


def step(case_id: CaseId, route_id: RouteId, name: str, **more: object) -> StepRecord:
    record = StepRecord(case_id, name, NOW, route_id=route_id)
    return replace(record, **more)  # type: ignore[arg-type]


def standing(route: CaseRoute) -> dict[str, str]:
    return {each.step.id: each.standing.value for each in route.steps}


def open_tasks(services: Services, case_id: CaseId) -> dict[str, date | None]:
    return {task.step: task.due_on for task in services.cases.dossier(case_id).open_tasks}
