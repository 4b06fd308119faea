"""The list of cases: in its order whatever happened to a case, and never looking further than it must."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from tests.counting import counted
from tests.factory import NOW, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Closing, Note
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.retention import BinReason
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import listing, search_index, search_words
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, open_register
from vp_desktop.storage.search_words import match_expression

CASES = 24
QUERIES = {
    "everything": CaseQuery(),
    "open": CaseQuery(is_open=True),
    "closed of a school": CaseQuery(is_open=False, school_id=1),
    "natures": CaseQuery(categories=("threat", "fight")),
    "a word of many": CaseQuery("gesprek"),
    "a word of few": CaseQuery("zwaluw"),
    "the beginning of a letter": CaseQuery("g"),
    "a name": CaseQuery("bedreig"),
    "a word, open, of a nature": CaseQuery("gesprek", is_open=True, categories=("threat",)),
}


@pytest.fixture(params=[Purpose.ADVISER, Purpose.BULLYING])
def services(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    """Cases that were opened in no order, some closed, related or in the bin."""
    register = make_register(tmp_path / "a.vpr", purpose=request.param)
    made, random = make_services(register), Random(7)
    for number in range(CASES):
        day = date(2026, 11, 1) - timedelta(days=random.randrange(40))
        kind = ("bullying", "threat", "fight")[number % 3]
        story = "Een gesprek." if number % 2 else "Iets anders."
        case_id = made.intake.record(a_report(received_on=day, category=kind, story=story))
        if number % 8 == 0:
            made.cases.add(Note(case_id, day, "De zwaluw zag het gesprek."))
        if number % 3 == 0:
            made.cases.close(Closing(case_id, "talked", date(2026, 11, 20)))
    made.cases.relate(CaseId(5), CaseId(9))
    made.cases.relate(CaseId(6), CaseId(2))
    made.bin.put((CaseId(10), CaseId(11)), BinReason.MISTAKE)
    made.bin.take_back((CaseId(11),))
    yield made
    register.close()


def expected(services: Services, query: CaseQuery) -> list[int]:
    """What the query should find, worked out the long way: from every row, one after the other."""
    connection = services.register.connection
    rows = connection.rows(
        "SELECT cases.id, opened_on, category, school_id, EXISTS (SELECT 1 FROM closings"
        "  WHERE case_id = cases.id AND reopened_on IS NULL) AS closed,"
        " (SELECT group_concat(text, ' / ') FROM search_documents JOIN cases AS theirs"
        "  ON theirs.id = search_documents.case_id"
        "  WHERE ifnull(theirs.joined_to, theirs.id) = cases.id) AS texts"
        " FROM cases JOIN matters ON matters.id = matter_id"
        " WHERE joined_to IS NULL AND cases.id NOT IN (SELECT case_id FROM bin)"
    )
    named = {"bedreig": "threat"} if services.cases.purpose is Purpose.ADVISER else {}
    wanted = [
        row
        for row in rows
        if (query.is_open is None or query.is_open != bool(row["closed"]))
        and query.school_id in (None, row["school_id"])
        and (not query.categories or row["category"] in query.categories)
        and (
            f" {query.text}" in f" {row['texts'].lower()}"
            or row["category"] == named.get(query.text)
        )
    ]
    wanted.sort(key=lambda row: (row["opened_on"], row["id"]), reverse=True)
    return [row["id"] for row in wanted]


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES.keys())
def test_what_is_found_stands_in_its_order_page_by_page(
    services: Services, query: CaseQuery, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = expected(services, query)
    pages, after = list[int](), None
    while rows := services.cases.page(query, 0, 2, after=after):
        pages += [row.id for row in rows]
        after = rows[-1]
    offsets = [services.cases.page(query, number, 1)[0].id for number in range(len(wanted))]
    monkeypatch.setattr(listing, "_PORTION", 3)
    monkeypatch.setattr(listing, "_FIRST", 2)
    monkeypatch.setattr(listing, "_FEW", 0)
    whole = [row.id for row in services.cases.page(query, 0, 100)]
    assert [pages, offsets, whole] == [wanted] * 3
    assert services.cases.count(query) == len(wanted)


def test_the_list_follows_whatever_happens_to_a_case(services: Services) -> None:
    assert check(services.register.connection) == []
    services.cases.part(CaseId(5))
    services.cases.reopen(CaseId(1), "er kwam nieuws")
    services.cases.remove(next(e.value for e in services.cases.dossier(CaseId(9)).timeline))
    assert check(services.register.connection) == []


def test_a_list_that_was_changed_outside_the_program_is_noticed(services: Services) -> None:
    services.register.connection.execute(
        "UPDATE listed SET is_open = 1 - is_open WHERE case_id = 3"
    )
    assert ("index", 2) in check(services.register.connection)


def test_no_page_looks_further_than_it_must(services: Services) -> None:
    """Each statement goes along an index in the order of the list: none sorts, none reads it through."""
    connection = services.register.connection
    with counted(services.register) as counter:
        for query in QUERIES.values():
            services.cases.page(query, 0, 5)
        asked = [sql for sql in counter.by_words if "FROM listed WHERE" in sql]
    assert len(asked) > len(QUERIES) / 2
    for sql in asked:
        marks = ("[]",) * sql.count("json_each(?)") + (1,) * 9
        plan = connection.rows(f"EXPLAIN QUERY PLAN {sql}", marks[: sql.count("?")])
        said = " / ".join(row["detail"] for row in plan)
        assert "TEMP B-TREE" not in said, sql
        assert "SCAN listed" not in said or "WHERE 1 AND id <" in sql, sql


def test_a_list_asks_the_same_whatever_its_length(services: Services) -> None:
    def statements() -> int:
        with counted(services.register) as counter:
            for query in QUERIES.values():
                services.cases.page(query, 0, 5)
            services.tasks.today()
            services.agenda.due_count()
            return counter.statements

    few = statements()
    for _ in range(CASES):
        services.intake.record(a_report(story="Weer een gesprek met de zwaluw."))
    assert statements() <= few + 3


def test_documents_stand_where_their_case_is_shown(services: Services) -> None:
    connection = services.register.connection
    rows = connection.rows(
        "SELECT search_documents.id >> 14 AS place, listed.id FROM search_documents"
        " JOIN cases ON cases.id = search_documents.case_id"
        " JOIN listed ON listed.case_id = ifnull(joined_to, cases.id) ORDER BY search_documents.id"
    )
    assert all(row["place"] == row["id"] for row in rows)
    assert all(one["place"] <= other["place"] for one, other in pairwise(rows))


@pytest.mark.parametrize("read_only", [False, True])
def test_words_are_what_the_index_makes_of_them(tmp_path: Path, read_only: bool) -> None:
    """Whatever Unicode says by now: a text is found by every word of it, and by no other."""
    in_two = (
        "\u0415\u0308\u043b\u043a\u0430"  # two signs for the first letter, as some systems write
    )
    stories = (
        "Ruzie om \u1c90\u1c91 en een gesprek.",
        "In de Gro\u1e9ee Stra\u00dfe, bij \u01c4 en \ua720x.",
        "E\u0301\u00e9n keer \U0001f600 in \u0130stanbul: 12\u00bd.",
        "Een gesprekspartner, gesprekken met Dykstra.",
        f"\u0410\u043d\u0434\u0440\u0456\u0439, \u0623\u062d\u0645\u062f en {in_two}.",
    )
    register: Register = make_register(tmp_path / "b.vpr")
    services = make_services(register)
    ids = [services.intake.record(a_report(story=story, people=())) for story in stories]
    if read_only:
        register.connection.empty_journal()
        register.close()
        register = open_register(register.path, register.key, register.salt, NOW, read_only=True)
        services = make_services(register)
    wanted = {
        "\u1c90\u1c91": [ids[0]],
        "gesprek": [ids[3], ids[0]],
        "gesprekken ruzie": [],
        "gesprekken d\u0133k GESPREKSP": [ids[3]],
        "GRO\u1e9eE stra\u1e9eE": [ids[1]],
        "stra\u00dfen": [],
        "\u01c6 \ua721X": [ids[1]],
        "\u00e9\u00e9n e\u0301e\u0301n 12\u00bd": [ids[2]],
        "istanbul": [ids[2]],
        "\U0001f600": [],
        '"*\0\ud800': [],
        "a\u1c90b": [],
        in_two: [ids[4]],
        "\u0401\u043b\u043a": [ids[4]],
        "\u0410\u043d\u0434\u0440\u0456\u0438\u0306 EN \u0627\u0654\u062d": [ids[4]],
        "\u0410\u043d\u0434\u0440\u0456\u0438\u0306 ruzie": [],
    }
    found = {
        typed: [row.id for row in services.cases.page(CaseQuery(typed), 0, 9)] for typed in wanted
    }
    assert found == wanted
    assert {typed: services.cases.count(CaseQuery(typed)) for typed in wanted} == {
        typed: len(each) for typed, each in wanted.items()
    }
    register.close()


def test_a_beginning_of_few_words_and_of_many_finds_the_same(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words that begin so are asked for one by one, unless they are many."""
    for word in ("gesprekken", "gesprekspartner", "Gesprek\u00e9", "gesprel", "gespreide"):
        services.intake.record(a_report(story=f"{word}.", people=()))
    connection, typed = services.register.connection, CaseQuery("Gesprek")
    asked = match_expression(connection, typed.text)
    found = [row.id for row in services.cases.page(typed, 0, 100)]
    assert asked == '("gesprek" OR "gespreke" OR "gesprekken" OR "gesprekspartner")'
    monkeypatch.setattr(search_words, "_MOST", 3)
    assert match_expression(connection, typed.text) == '("gesprek"*)'
    assert [row.id for row in services.cases.page(typed, 0, 100)] == found
    assert match_expression(connection, "gesprex") == '("gesprex"*)'


def test_an_index_of_many_pieces_becomes_one_and_finds_the_same(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = services.register.connection
    before = [expected(services, query) for query in QUERIES.values()]
    assert search_index.pieces(connection) > 1
    monkeypatch.setattr(search_index, "_MOST_PIECES", 1)
    search_index.merge_pieces(connection)
    assert search_index.pieces(connection) == 1
    found = [[row.id for row in services.cases.page(q, 0, 100)] for q in QUERIES.values()]
    assert found == before
    assert check(connection) == []


def test_a_case_whose_last_number_is_taken_goes_on_in_a_gap(tmp_path: Path) -> None:
    """Numbers are not given back at the end: after thousands of edits the lowest free one is taken."""
    register = make_register(tmp_path / "a.vpr")
    services = make_services(register)
    one, beside = (services.intake.record(a_report(consent="given")) for _ in range(2))
    connection = register.connection
    last = "SELECT max(id) FROM search_documents WHERE case_id = ?"
    with register.change("test", NOW) as change:
        change.execute(
            "UPDATE search_documents SET id = (id >> 14 << 14) + 16383 WHERE id = (" + last + ")",
            (one,),
        )
        change.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    for word in ("zwaluw", "merel"):
        services.cases.add(Note(one, date(2026, 11, 20), word))
        assert [row.id for row in services.cases.page(CaseQuery(word), 0, 9)] == [one]
    services.cases.add(Note(beside, date(2026, 11, 20), "ekster"))
    assert [row.id for row in services.cases.page(CaseQuery("ekster"), 0, 9)] == [beside]
    assert check(connection) == []
    register.close()
