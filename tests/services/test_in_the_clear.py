"""What lies outside the register unencrypted is named until it was dealt with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_facts import Choices
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.services import outgoing
from vp_desktop.storage.register import log_lines


def lying(services: Services) -> list[tuple[str, str]]:
    return [(entry.kind, Path(entry.path).name) for entry in services.in_the_clear.lying()]


def test_written_and_named_together(services: Services, tmp_path: Path) -> None:
    place = tmp_path / "jaaroverzicht.pdf"
    services.in_the_clear.write(ClearKind.SUMMARY, {place: b"%PDF"})
    assert place.read_bytes() == b"%PDF"
    assert lying(services) == [("summary", "jaaroverzicht.pdf")]
    assert log_lines(services.register)[0] == (NOW, "left_in_the_clear", {})


def test_of_several_files_the_folder_is_named(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "tabellen"
    services.in_the_clear.write(ClearKind.SUMMARY, {folder / "a.csv": b"a", folder / "b.csv": b"b"})
    assert lying(services) == [("summary", "tabellen")]


def test_what_was_not_written_is_not_named(services: Services, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(CannotWrite):
        services.in_the_clear.write(ClearKind.SUMMARY, {tmp_path / "map": b"x"})
    assert lying(services) == []
    assert not list(tmp_path.glob("*.part"))


def test_what_cannot_be_named_is_not_written(services: Services, tmp_path: Path) -> None:
    connection = services.register.connection
    connection.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.in_the_clear"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    with pytest.raises(CannotWrite):
        services.in_the_clear.write(ClearKind.SUMMARY, {tmp_path / "x.pdf": b"x"})
    assert not (tmp_path / "x.pdf").exists()


def test_it_is_noted_before_it_gets_its_place(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in between, what lies outside must be named."""
    seen: list[bool] = []

    def put(places: object) -> None:
        assert lying(services) == [("summary", "x.pdf")]
        seen.append(services.register.connection._sqlite.in_transaction)
        raise CannotWrite("cannot_write", path="x.pdf")

    monkeypatch.setattr(outgoing, "put", put)
    with pytest.raises(CannotWrite):
        services.in_the_clear.write(ClearKind.SUMMARY, {tmp_path / "x.pdf": b"x"})
    assert seen == [False], "committed"
    assert lying(services) == []


def test_written_again_is_named_once_and_anew(services: Services, tmp_path: Path) -> None:
    place = tmp_path / "x.pdf"
    services.in_the_clear.write(ClearKind.SUMMARY, {place: b"1"})
    services.in_the_clear.settle_stays(services.in_the_clear.lying()[0])
    assert lying(services) == []
    services.in_the_clear.write(ClearKind.SUMMARY, {place: b"2"})
    assert lying(services) == [("summary", "x.pdf")]
    assert services.register.connection.value("SELECT count(*) FROM in_the_clear") == 1


@pytest.mark.parametrize("how", ["settle_gone", "settle_stays"])
def test_dealt_with_and_taken_back(services: Services, tmp_path: Path, how: str) -> None:
    services.in_the_clear.note(ClearKind.IMPORTED_LIST, tmp_path / "lijst.xlsx")
    entry = services.in_the_clear.lying()[0]
    getattr(services.in_the_clear, how)(entry)
    assert lying(services) == []
    services.in_the_clear.unsettle(entry)
    assert lying(services) == [("imported_list", "lijst.xlsx")]


def test_gone_leaves_nothing_of_it(services: Services, tmp_path: Path) -> None:
    services.in_the_clear.note(ClearKind.IMPORTED_LIST, tmp_path / "lijst.xlsx")
    services.in_the_clear.settle_gone(services.in_the_clear.lying()[0])
    assert services.register.connection.value("SELECT count(*) FROM in_the_clear") == 0


def test_whether_it_can_still_be_seen(services: Services, tmp_path: Path) -> None:
    place = tmp_path / "x.pdf"
    services.in_the_clear.write(ClearKind.SUMMARY, {place: b"1"})
    entry = services.in_the_clear.lying()[0]
    assert services.in_the_clear.is_still_there(entry)
    place.unlink()
    assert not services.in_the_clear.is_still_there(entry)


def test_a_document_is_named(services: Services, tmp_path: Path) -> None:
    case = services.intake.record(a_report(consent="given"))
    documents = services.documents
    facts = documents.facts(case)
    kind = LetterKind.STATEMENT
    letter = documents.propose(kind, facts, Choices(), "nl")
    written = Written(kind, "", "mevrouw Voorbeeld", letter.text)
    page = documents.page(written, documents.new_reference(kind, facts), facts, "nl")
    documents.save(case, page, tmp_path / "brief.pdf", "nl")
    entry = services.in_the_clear.lying()[0]
    assert (entry.kind, entry.case_id, Path(entry.path).name) == ("document", case, "brief.pdf")


def test_what_was_printed_is_named_once_until_it_was_dealt_with(services: Services) -> None:
    services.in_the_clear.note_printed()
    services.in_the_clear.note_printed()
    (entry,) = services.in_the_clear.lying()
    assert (entry.kind, entry.path) == ("printed", "")
    assert not services.in_the_clear.is_still_there(entry)
    services.in_the_clear.settle_gone(entry)
    assert services.in_the_clear.lying() == []
