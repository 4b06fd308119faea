"""A copy for a successor: everything of the cases, nothing of the adviser's own."""

from __future__ import annotations

import hmac
import json
import shutil
from datetime import date
from pathlib import Path

import apsw
import pytest

from tests.factory import StoppedClock, a_report, make_services
from tests.services.successor_kit import (
    PRIVATE,
    SHARED,
    SHARED_FIELD,
    SPOKEN,
    every_text,
    fill_privately,
    opened,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import TimeSpent
from vp_desktop.services import outgoing
from vp_desktop.services.registers import Registers
from vp_desktop.services.successor import Successor
from vp_desktop.storage import for_successor
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.log import COMMITTED_TABLES
from vp_desktop.storage.register import Register


@pytest.fixture
def filled(services: Services, tmp_path: Path) -> Services:
    return fill_privately(services, tmp_path)


def pages_of(register: Register) -> tuple[bytes, int]:
    """Every decrypted page of a closed file as another implementation reads it; how many are free."""
    connection = apsw.Connection(str(register.path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{register.key.hex()}{register.salt.hex()}'\"")
    free = connection.execute("PRAGMA freelist_count").fetchone()
    pages = connection.serialize("main")
    connection.close()
    assert free is not None
    return bytes(pages), int(free[0])


def test_nothing_of_her_own_is_anywhere_in_the_copy(filled: Services, tmp_path: Path) -> None:
    with filled.register.change("note_added", StoppedClock()()) as connection:
        for number in range(200):
            text = f"{PRIVATE[0]} {number} " + "en nog meer " * 40
            connection.insert("notes", case_id=1, noted_on="2026-11-01", text=text)
    for marker in (*PRIVATE[:7], SHARED):  # the search itself finds them where they are
        assert marker in every_text(filled.register)
    target = tmp_path / "opvolger.vpr"
    made = filled.successor.make(target, SPOKEN)
    copy = opened(target)
    text = every_text(copy)
    assert SHARED in text and SHARED_FIELD in text
    assert not [marker for marker in PRIVATE if marker in text]
    assert check(copy.connection) == []
    assert copy.log_head == made.log_head
    copy.close()
    pages, free = pages_of(copy)
    assert free == 0, "what was deleted leaves no page behind"
    assert SHARED.encode() in pages
    assert not [marker for marker in PRIVATE if marker.encode() in pages]
    raw = target.read_bytes()
    assert SHARED.encode() not in raw
    assert sorted(one.name for one in tmp_path.glob(".*")) == [], "nothing is left half made"


def test_her_own_register_keeps_everything(filled: Services, tmp_path: Path) -> None:
    before = filled.successor.what_goes()
    assert before.stays == {
        **{"notes": 1, "drafts": 1, "keywords": 1, "stories": 1},
        "addresses": 0,
    }
    made = filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    assert made.content.stays == before.stays
    assert filled.successor.what_goes() == before
    assert all(marker in every_text(filled.register) for marker in PRIVATE[:7])
    assert check(filled.register.connection) == []
    assert filled.settings.log()[0][1] == "successor_copy_made"
    copy = opened(made.path)
    assert storage.log_lines(copy)[0][1] == "made_for_successor"
    assert storage.counts(copy) == storage.counts(filled.register) == made.content.goes
    found = copy.connection.value(
        "SELECT count(*) FROM search_index WHERE search_index MATCH ?", (SHARED,)
    )
    assert found == 1
    copy.close()


def test_a_keyword_cannot_be_guessed_from_the_log(filled: Services, tmp_path: Path) -> None:
    """The log commits to the case as it was; without its old salt no guess can be tried."""
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    row = copy.connection.row("SELECT * FROM cases")
    assert row is not None and row["keyword"] == ""
    values = {name: row[name] for name in row.keys() if name != "salt"}  # noqa: SIM118
    guess = json.dumps({**values, "keyword": PRIVATE[1]}, sort_keys=True)
    commitment = hmac.digest(row["salt"], guess.encode(), "sha256")
    known = {
        bytes(one[0] or b"")
        for one in copy.connection.rows(
            "SELECT commitment FROM commitments WHERE table_name = 'cases'"
        )
    }
    assert commitment not in known
    original = filled.register.connection.row("SELECT salt FROM cases")
    assert original is not None
    assert hmac.digest(original[0], guess.encode(), "sha256") in known, "the test guesses well"
    copy.close()


def test_a_story_of_a_final_year_and_the_secret_go_along(filled: Services, tmp_path: Path) -> None:
    connection = filled.register.connection
    with filled.register.change("edition_made_final", StoppedClock()()):
        connection.insert(
            "editions",
            **{"school_year": 2025, "school_id": 1, "made_at": "2026-09-01T10:00:00"},
            **{"published": "{}", "hidden": "{}", "log_head": "00"},
        )
        connection.insert(
            "narratives", school_id=1, school_year=2025, section="intro", text="Een goed jaar."
        )
        connection.insert(
            "wider_editions",
            **{"first_year": 2020, "last_year": 2022, "schools": "[1]", "hidden": "{}"},
            **{"made_at": "2026-09-01T10:00:00", "published": "{}", "log_head": "00"},
        )
        connection.insert(
            "narratives", school_id=1, school_year=2021, section="intro", text="Drie jaren samen."
        )
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    texts = [row[0] for row in copy.connection.rows("SELECT text FROM narratives ORDER BY id")]
    assert texts == ["Een goed jaar.", "Drie jaren samen."]
    for query in ("SELECT secret, register_id FROM register", "SELECT published FROM editions"):
        assert [tuple(row) for row in copy.connection.rows(query)] == [
            tuple(row) for row in connection.rows(query)
        ]
    copy.close()


def test_a_restricted_case_stays_restricted_and_leaves_its_notes_behind(
    filled: Services, tmp_path: Path
) -> None:
    connection = filled.register.connection
    with filled.register.change("case_restricted", StoppedClock()()):
        connection.insert("restrictions", case_id=1, set_at="2026-11-20T10:00:00", because="x")
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    assert not [marker for marker in PRIVATE if marker in every_text(copy)]
    query = "SELECT case_id, set_at, because, lifted_at FROM restrictions"
    assert [tuple(row) for row in copy.connection.rows(query)] == [
        (1, "2026-11-20T10:00:00", "x", None)
    ]
    assert check(copy.connection) == []
    copy.close()


STAYS = {"notes", "backups", "in_the_clear"}
STAYS_IN_PART = {
    *("settings", "cases", "narratives", "found_in_story", "destructions", "released_passages"),
    *("recommendations", "recommendation_reviews", "addresses"),
}
GOES = {
    *("register", "schools", "matters", "number_counters", "reports", "incidents", "persons"),
    *("involvements", "contacts", "tasks", "referrals", "consents", "closings", "editions"),
    *("facts", "assessments", "route_versions", "routes", "steps", "documents", "informed"),
    *("time_spent", "holidays", "monitor_results"),
    *("published_elsewhere", "wider_editions", "attachments", "attachment_parts", "bin", "holds"),
    *("tallies", "requests", "requested_cases", "restrictions", "handovers"),
    *("erased_in_story", "counted_cases", "own_values", "own_merges"),
    *("own_fields", "own_field_values"),
}


def test_of_every_table_it_was_decided_whether_it_goes(filled: Services, tmp_path: Path) -> None:
    """A table that is new must be thought of here: is it about cases, or the adviser's own?"""
    assert set(COMMITTED_TABLES) == STAYS | STAYS_IN_PART | GOES
    filled.settings.set("retention_months", "36")
    for name in ("substitution", "own_title"):
        with filled.register.change("setting_changed", StoppedClock()()) as connection:
            connection.insert("settings", name=name, value="van haar")
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    for table in (*STAYS, "drafts"):
        assert copy.connection.value(f"SELECT count(*) FROM {table}") == 0, table
    found = [tuple(row) for row in copy.connection.rows("SELECT name, value FROM settings")]
    assert found == [("retention_months", "36")]
    for table in GOES:
        count = f"SELECT count(*) FROM {table}"
        assert copy.connection.value(count) == filled.register.connection.value(count), table
    copy.close()


def test_her_passphrase_and_code_do_not_open_it(filled: Services, tmp_path: Path) -> None:
    target = tmp_path / "opvolger.vpr"
    filled.successor.make(target, SPOKEN)
    with pytest.raises(WrongKeyOrDamaged):
        storage.open_register(
            target, filled.register.key, storage.files.read_salt(target), StoppedClock()()
        )
    with pytest.raises(WrongKeyOrDamaged):
        Registers(StoppedClock()).open(target, "een andere zin dan gezegd")


@pytest.mark.parametrize(
    ("name", "passphrase", "code"),
    [
        ("opvolger.txt", SPOKEN, "wrong_suffix"),
        ("test.vpr", SPOKEN, "output_exists"),
        ("opvolger.vpr", "", "empty_passphrase"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(
    filled: Services, tmp_path: Path, name: str, passphrase: str, code: str
) -> None:
    before = sorted(tmp_path.rglob("*")), filled.register.log_head
    with pytest.raises(WrongUse, match=code):
        filled.successor.make(tmp_path / name, passphrase)
    assert (sorted(tmp_path.rglob("*")), filled.register.log_head) == before


def test_stopped_halfway_nothing_was_made_and_nothing_noted(
    filled: Services, tmp_path: Path
) -> None:
    asked: list[int] = []
    filled.successor.make(tmp_path / "eerste.vpr", SPOKEN, lambda: asked.append(1))
    before = sorted(tmp_path.rglob("*")), filled.register.log_head
    left = iter(range(len(asked) - 1, -1, -1))

    def stop_at_the_end() -> None:
        if next(left) == 0:
            raise CannotWrite("disk_full")

    with pytest.raises(CannotWrite):
        filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN, stop_at_the_end)
    assert (sorted(tmp_path.rglob("*")), filled.register.log_head) == before


def test_a_register_that_can_only_be_read_makes_none(filled: Services, tmp_path: Path) -> None:
    register = filled.register
    register.close()
    reader = storage.open_register(
        register.path, register.key, register.salt, StoppedClock()(), read_only=True
    )
    with pytest.raises(CannotWrite, match="read_only"):
        make_services(reader).successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    reader.close()


def test_cases_are_there_to_work_with(filled: Services, tmp_path: Path) -> None:
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    services = make_services(copy)
    assert storage.counts(copy)["cases"] == 1
    services.intake.record(a_report(keyword="van de opvolger"))
    assert services.backups.last_made_at is None, "her backups are hers"
    assert check(copy.connection) == []
    copy.close()


def test_what_she_wrote_beside_her_hours_stays_here(filled: Services, tmp_path: Path) -> None:
    filled.time.add(TimeSpent(date(2026, 11, 20), 5, "travel", None, "Urenmarker"))
    filled.successor.make(tmp_path / "o.vpr", SPOKEN)
    copy = opened(tmp_path / "o.vpr")
    rows = copy.connection.rows("SELECT minutes, text FROM time_spent")
    assert (5, "") in [tuple(row) for row in rows]
    assert "Urenmarker" not in every_text(copy)
    copy.close()


def stop(*_: object) -> None:
    raise CannotWrite("cannot_write")


@pytest.mark.parametrize(
    ("place", "name", "opens"),
    [(for_successor, "leave_out", False), (Successor, "_open_once", True)],
)
def test_cut_short_at_any_moment_no_file_opens_that_holds_her_notes(
    filled: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: object,
    name: str,
    opens: bool,
) -> None:
    """A lock removes what is half made; what a kill leaves is removed when another copy is made."""
    stick, killed = tmp_path / "stick", tmp_path / "killed"
    stick.mkdir()
    after_lock: list[Path] = []

    def cut_short(*_: object) -> None:
        shutil.copytree(stick, killed)
        outgoing.abandon()
        after_lock.extend(stick.iterdir())
        stop()

    with monkeypatch.context() as patched, pytest.raises(CannotWrite):
        patched.setattr(place, name, cut_short)
        filled.successor.make(stick / "opvolger.vpr", SPOKEN)
    assert after_lock == []
    left = [path for path in killed.iterdir() if path.suffix == ".part"]
    assert left, "the kill left something"
    readable = 0
    for path in left:
        try:
            copy = opened(path)
        except WrongKeyOrDamaged:
            continue
        readable += 1
        assert not [marker for marker in PRIVATE if marker in every_text(copy)]
        copy.close()
    assert bool(readable) == opens
    shutil.copytree(killed, stick, dirs_exist_ok=True)
    filled.successor.make(stick / "opvolger-2.vpr", SPOKEN)
    assert [path.name for path in stick.iterdir()] == ["opvolger-2.vpr"]
