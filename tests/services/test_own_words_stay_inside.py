"""Guarantee G and own words: nothing that leaves the register, or is counted, knows one of them."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from tests.factory import NOW, make_register, make_services
from tests.services.handover_kit import PHRASE, all_bytes, choose
from tests.services.own_lists_kit import LEAVES, SCHOOL, WORD, fill, own_values
from tests.services.packages_kit import to_school
from vp_desktop.composition import Program, Services
from vp_desktop.core.letter_facts import Choices
from vp_desktop.core.own_words import OwnCode, is_own
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.edition_check import Verdict
from vp_desktop.storage.register import open_register

YEAR = SchoolYear(2025)
COUNT = 80
KEY, SALT = bytes(range(32)), bytes(range(16))
Twins = tuple[Services, Services]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two registers about the same: one in own words, the other in packaged ones."""
    folder = tmp_path_factory.mktemp("twins")
    for name in ("own", "plain"):
        path = folder / f"{name}.vpr"
        register = make_register(path, secret=bytes(32), key=KEY, salt=SALT)
        services = make_services(register)
        plain = {list_id: list(leaves) for list_id, leaves in LEAVES.items()}
        fill(services, own_values(services) if name == "own" else plain, COUNT)
        register.close()
    return folder


@pytest.fixture
def twins(made: Path, tmp_path: Path) -> Iterator[Twins]:
    """Copies of both."""
    for name in ("own", "plain"):
        shutil.copy(made / f"{name}.vpr", tmp_path)
    registers = [
        open_register(tmp_path / f"{name}.vpr", KEY, SALT, NOW) for name in ("own", "plain")
    ]
    yield make_services(registers[0]), make_services(registers[1])
    for register in registers:
        register.close()


def marks(services: Services) -> list[str]:
    """Everything that must be seen nowhere: the words and the codes of own values."""
    rows = services.register.connection.rows("SELECT code FROM own_values")
    own = [row["code"] for row in rows if is_own(row["code"])]
    assert len(own) == sum(map(len, LEAVES.values()))
    return [WORD, *own, *(code.partition("+")[2] for code in own)]


def assert_silent(services: Services, content: bytes | str) -> None:
    text = content if isinstance(content, str) else content.decode("utf-8", "replace")
    assert not [mark for mark in marks(services) if mark in text]


def pdf_text(content: bytes) -> str:
    reader = pypdf.PdfReader(io.BytesIO(content))
    about = " ".join(map(str, (reader.metadata or {}).values()))
    return about + " ".join(page.extract_text() for page in reader.pages)


def unpacked(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return " ".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


def renderings(services: Services, edition: Edition, language: str) -> dict[str, str]:
    """The edition in every format that the program can write, as text."""
    summary = services.summary
    return {
        "json": json.dumps(summary.document(edition, language), ensure_ascii=False),
        "csv": json.dumps(summary.csv_files(edition, language), ensure_ascii=False),
        "pdf": pdf_text(summary.pdf(edition, language)),
        "wall": pdf_text(summary.wall(edition, language)),
        "how_many": pdf_text(summary.how_many(edition, language)),
        "workbook": unpacked(summary.workbook(edition, language)),
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_edition_is_the_same_in_every_format(twins: Twins, language: str) -> None:
    own, _ = twins
    editions = [each.summary.make_final(YEAR, SCHOOL) for each in twins]
    found, expected = (renderings(s, e, language) for s, e in zip(twins, editions, strict=True))
    for text in found.values():
        assert_silent(own, text)
    documents = [s.summary.document(e, language) for s, e in zip(twins, editions, strict=True)]
    assert len(documents[0]["blocks"]) >= 5
    assert documents[0]["fingerprint"] == documents[1]["fingerprint"]
    assert (found["csv"], found["workbook"]) == (expected["csv"], expected["workbook"])


def test_a_copy_of_such_an_edition_is_genuine_and_stays_so(twins: Twins) -> None:
    own, _ = twins
    edition = own.summary.make_final(YEAR, SCHOOL)
    copy = json.dumps(own.summary.document(edition, "nl")).encode()
    assert own.edition_check.check(copy, "s.json").verdict is Verdict.GENUINE
    rows = own.own_lists.values("place", "nl")
    corridor = next(row.code for row in rows if row.is_own and row.code.startswith("corridor"))
    own.own_lists.merge("place", corridor, "canteen")
    own.own_lists.reset("category")
    assert own.edition_check.check(copy, "s.json").verdict is Verdict.GENUINE
    again = own.summary.edition(YEAR, SCHOOL)
    assert own.summary.document(again, "nl") == own.summary.document(edition, "nl")


def test_a_draft_is_the_same_page(twins: Twins) -> None:
    pages = [each.summary.edition(YEAR, SCHOOL).page for each in twins]
    assert pages[0] == pages[1]
    assert repr(pages[0]) == repr(pages[1])
    reasons = [each.summary.reasons(YEAR, SCHOOL) for each in twins]
    assert repr(reasons[0]) == repr(reasons[1])


def test_the_figures_for_the_adviser_alone_are_of_packaged_values(twins: Twins) -> None:
    years = [repr(each.own_figures.of_year(YEAR, SCHOOL, "nl")) for each in twins]
    assert years[0] == years[1]
    assert_silent(twins[0], years[0])


def test_no_column_but_its_own_holds_an_own_code(twins: Twins) -> None:
    connection = twins[0].register.connection
    codes = marks(twins[0])[1:]
    tables = connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE 'search_index%' AND name NOT IN ('own_values', 'own_merges')"
    )
    for table in (row["name"] for row in tables):
        for row in connection.rows(f"SELECT * FROM {table}"):
            for column in row.keys():  # noqa: SIM118
                said = str(row[column])
                if column == "own_words":
                    continue
                assert not [code for code in codes if code in said], (table, column)


def test_a_package_and_a_handover_know_the_packaged_value_alone(
    twins: Twins, tmp_path: Path
) -> None:
    own, _ = twins
    first = own.cases.page(CaseQuery(), 0, 99)[-1].id
    assert_silent(own, repr(own.packages.draft(first, to_school())))
    assert isinstance(own.cases.dossier(first).matter.category, OwnCode)
    path = tmp_path / "overdracht.vpo"
    own.handovers.give(choose(first), PHRASE, path)
    assert_silent(own, all_bytes(path))
    own.packages.give(first, to_school(), PHRASE, tmp_path / "pakket.vpp")


def test_letters_and_the_sheet_for_peers_use_the_packaged_words(twins: Twins) -> None:
    own, _ = twins
    first = own.cases.page(CaseQuery(), 0, 99)[-1].id
    facts = [each.documents.facts(first) for each in twins]
    assert_silent(own, repr(facts[0]))
    for language in ("nl", "en"):
        sheets = [repr(each.case_sheets.draft(first, language)) for each in twins]
        assert_silent(own, sheets[0])
        assert sheets[0] == sheets[1]
    for kind in own.documents.allowed(facts[0]):
        proposed = own.documents.propose(kind, facts[0], Choices(), "nl")
        assert_silent(own, repr(proposed))


def test_the_duties_are_those_of_the_packaged_value(twins: Twins) -> None:
    for first in [row.id for row in twins[0].cases.page(CaseQuery(), 0, 10)]:
        known = [repr(each.guidance.assess(first)) for each in twins]
        assert known[0] == known[1]


def test_what_is_read_in_never_becomes_an_own_value(services: Services, program: Program) -> None:
    """A code with a mark in it that comes from elsewhere is unknown to every reader."""
    code = services.own_lists.add("place", "corridor", "Hal")
    assert services.vocabulary["place"].has(code)
    assert not program.taxonomy["place"].has(code)
    assert not program.vocabulary["place"].has(code)
