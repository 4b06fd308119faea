"""What a copy for a successor leaves behind of what was begun, and what goes along as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factory import StoppedClock, make_services
from tests.services.successor_kit import SPOKEN, every_text, fill_privately, opened
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import BinReason
from vp_desktop.storage.checking import check


@pytest.fixture
def filled(services: Services, tmp_path: Path) -> Services:
    return fill_privately(services, tmp_path)


def test_recommendations_of_an_unfinished_year_and_notes_at_addresses_stay_here(
    filled: Services, tmp_path: Path
) -> None:
    with filled.register.change("edition_made_final", StoppedClock()()) as connection:
        add = connection.insert
        add(
            "editions",
            **{"school_year": 2025, "school_id": 1, "made_at": "2026-09-01T10:00:00"},
            **{"published": "{}", "hidden": "{}", "log_head": "00"},
        )
        about = {"school_id": 1}
        never_shown = add("recommendations", **about, school_year=2026, text="merkwoordadvies")
        shown = add("recommendations", **about, school_year=2024, text="Oefen het gesprek.")
        for recommendation, year, note in (
            (never_shown, 2026, "merkwoordoordeel"),
            (shown, 2026, "merkwoordstand"),
            (shown, 2025, "Dat is gedaan."),
        ):
            add(
                "recommendation_reviews",
                **{"recommendation_id": recommendation, "school_year": year, "note": note},
            )
        add("addresses", code="eigen", name="Wijkteam", phone="010", note="merkwoordadres")
    assert filled.successor.what_goes().stays | {"stories": 4, "addresses": 1} == (
        filled.successor.what_goes().stays
    )
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    said = every_text(copy)
    markers = ("merkwoordadvies", "merkwoordoordeel", "merkwoordstand", "merkwoordadres")
    assert not [marker for marker in markers if marker in said]
    for query, kept in (
        ("SELECT text FROM recommendations", "Oefen het gesprek."),
        ("SELECT note FROM recommendation_reviews", "Dat is gedaan."),
        ("SELECT name FROM addresses", "Wijkteam"),
    ):
        assert [row[0] for row in copy.connection.rows(query)] == [kept]
    salts = [one.value("SELECT salt FROM addresses") for one in (copy.connection, connection)]
    assert salts[0] != salts[1], "the note could be guessed from the log"
    assert check(copy.connection) == []
    copy.close()


def test_what_is_in_the_bin_is_in_it_there_as_well(filled: Services, tmp_path: Path) -> None:
    """Somebody has to destroy it when its time is over, and until then it counts as it does here."""
    filled.bin.put([CaseId(1)], BinReason.MISTAKE)
    filled.successor.make(tmp_path / "opvolger.vpr", SPOKEN)
    copy = opened(tmp_path / "opvolger.vpr")
    theirs = make_services(copy)
    binned = "SELECT case_id, put_at, because FROM bin"
    assert [tuple(row) for row in copy.connection.rows(binned)] == [
        tuple(row) for row in filled.register.connection.rows(binned)
    ]
    assert len(theirs.bin.content()) == 1
    copy.close()
