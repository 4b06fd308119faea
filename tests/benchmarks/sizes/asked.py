"""What is asked of an open register while somebody works in it: list, search, filters, dossier, save."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.benchmarks.sizes.registers import NOW
from tests.benchmarks.sizes.table import Act
from vp_desktop.composition import Program
from vp_desktop.composition.services import Services
from vp_desktop.core.model import CaseId, Note
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage.register import Register

PAGE = 100
LETTERS = ("s", "sc", "sch", "scho", "schoo", "school")


def services_of(register: Register) -> Services:
    return Program(lambda: NOW).services(register)


def asked(services: Services, cases: int) -> Iterator[tuple[str, Act]]:
    """Each thing with its name."""
    page, every = services.cases.page, CaseQuery()
    yield "list: first page", lambda: page(every, 0, PAGE)
    middle = page(every, cases // 2, 1)[0]
    yield "list: a page in the middle", lambda: page(every, 0, PAGE, after=middle)
    yield "list: how many", lambda: services.cases.count(every)
    for name, query in _filters():
        yield f"filter: {name}", lambda query=query: page(query, 0, PAGE)
    for typed in (*LETTERS, "gesprek", "pesten", "zwoe", "school pauze"):
        query = CaseQuery(text=typed)
        yield f'search: "{typed}"', lambda query=query: page(query, 0, PAGE)
    yield 'search: "school", only open', lambda: page(CaseQuery("school", is_open=True), 0, PAGE)
    case_id = CaseId(cases // 2)
    yield "dossier", lambda: services.cases.dossier(case_id)
    yield "Vandaag", services.tasks.today
    yield "Agenda", services.agenda.page
    yield "Agenda: count in the rail", services.agenda.due_count
    yield "palette: people", lambda: _people(services)


def saved(services: Services, cases: int) -> Act:
    """A note that is saved and synchronised."""
    words = "Een regel erbij over het gesprek op school. " * 8
    return lambda: services.cases.add(Note(CaseId(cases // 2), date(2026, 11, 20), words))


def _filters() -> Iterator[tuple[str, CaseQuery]]:
    yield "open", CaseQuery(is_open=True)
    yield "closed", CaseQuery(is_open=False)
    yield "a school year", CaseQuery(school_year=SchoolYear(2016))
    yield "a school", CaseQuery(school_id=3)
    yield "two natures", CaseQuery(categories=("threat", "exclusion"))


def _people(services: Services) -> None:
    for person in services.people.search("bo")[:6]:
        assert person.id
        services.people.cases_of(person.id)
