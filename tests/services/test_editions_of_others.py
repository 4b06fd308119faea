"""Editions that are out already: a restored backup, an earlier register, other publishers."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.factory import StoppedClock, make_register, make_services
from tests.services.editions_kit import (
    SCHOOL,
    THREE,
    Y22,
    Y23,
    Y24,
    another,
    backup,
    changed,
    fill,
    json_of,
    log_length,
    made_before,
    take,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Status
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.edition_check import Verdict


@pytest.fixture
def busy(services: Services) -> Services:
    """Two years of 40 matters, and small ones before."""
    fill(services, Y23, 40)
    fill(services, Y24, 40)
    fill(services, Y22, 6)
    return services


# ---- this very register


def test_a_restored_backup_makes_no_second_set_once_the_json_is_given(
    busy: Services, tmp_path: Path
) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    fill(busy, Y24, 3, seed=2)
    final = busy.summary.make_final(Y24, SCHOOL)
    assert take(old, json_of(busy, final)) == ["own"]
    with pytest.raises(WrongUse, match="already_final"):
        old.summary.make_final(Y24, SCHOOL)
    restored = old.summary.edition(Y24, SCHOOL)
    assert restored == final
    assert restored.page.total == 43
    assert old.summary.document(restored, "nl") == busy.summary.document(final, "nl")
    before = log_length(old)
    assert take(old, json_of(busy, final), json_of(busy, final, "en")) == ["known", "known"]
    assert log_length(old) == before
    old.register.close()


def test_the_trend_of_an_edition_tells_of_other_finals(busy: Services, tmp_path: Path) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    first = busy.summary.make_final(Y23, SCHOOL)
    second = busy.summary.make_final(Y24, SCHOOL)
    assert take(old, json_of(busy, second)) == ["own"]
    assert old.summary.edition(Y23, SCHOOL).page == first.page
    with pytest.raises(WrongUse, match="already_final"):
        old.summary.make_final(Y23, SCHOOL)
    old.register.close()


def test_two_finals_of_one_year_are_refused_and_change_nothing(
    busy: Services, tmp_path: Path
) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    fill(busy, Y24, 3, seed=2)
    final = busy.summary.make_final(Y24, SCHOOL)
    own = old.summary.make_final(Y24, SCHOOL)
    other_year = busy.summary.make_final(Y23, SCHOOL)
    before = log_length(old)
    with pytest.raises(NeedsAttention, match="two_finals"):
        take(old, json_of(busy, other_year), json_of(busy, final))
    assert old.summary.edition(Y24, SCHOOL) == own
    assert old.summary.edition(Y23, SCHOOL).status is Status.DRAFT  # all or none
    assert log_length(old) == before
    old.register.close()


def test_wider_editions_come_back_too(services: Services, tmp_path: Path) -> None:
    for year in (Y22, Y23, Y24):
        fill(services, year, 8)
    old = backup(services, tmp_path / "oud.vpr")
    final = services.wider_summary.make_years_final(THREE, SCHOOL)
    assert take(old, json_of(services, final)) == ["own"]
    assert take(old, json_of(services, final)) == ["known"]
    with pytest.raises(WrongUse, match="already_in_years"):
        old.summary.make_final(Y23, SCHOOL)
    with pytest.raises(WrongUse, match="already_final"):
        old.wider_summary.make_years_final(THREE, SCHOOL)
    old.register.close()


def test_years_together_after_a_single_one_with_a_total_are_two_sets(
    busy: Services, tmp_path: Path
) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    together = busy.wider_summary.make_years_final(THREE, SCHOOL)
    old.summary.make_final(Y24, SCHOOL)
    with pytest.raises(NeedsAttention, match="two_finals"):
        take(old, json_of(busy, together))
    old.register.close()


def test_a_pooled_edition_comes_back_too(tmp_path: Path, clock: StoppedClock) -> None:
    register = make_register(
        tmp_path / "twee.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=("Oost", "West")
    )
    services = make_services(register, clock)
    for school in (1, 2):
        fill(services, Y24, 8, SchoolId(school))
    old = backup(services, tmp_path / "oud.vpr", clock)
    pooled = services.wider_summary.make_pooled_final(Y24)
    assert take(old, json_of(services, pooled)) == ["own"]
    for school in (1, 2):
        with pytest.raises(WrongUse, match="already_pooled"):
            old.summary.make_final(Y24, SchoolId(school))
    with pytest.raises(WrongUse, match="already_final"):
        old.wider_summary.make_pooled_final(Y24)
    old.register.close()
    register.close()


def test_a_renamed_school_knows_its_own_editions(busy: Services, tmp_path: Path) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    final = json_of(busy, busy.summary.make_final(Y24, SCHOOL))
    school = old.settings.schools()[0]
    old.settings.change_school(type(school)("De Nieuwe Vlieger", school.sector, school.id))
    assert take(old, final) == ["own"]
    old.register.close()


def test_a_higher_threshold_that_came_in_is_kept_to(busy: Services, tmp_path: Path) -> None:
    old = backup(busy, tmp_path / "oud.vpr")
    busy.settings.set("threshold", "7")
    take(old, json_of(busy, busy.summary.make_final(Y24, SCHOOL)))
    assert old.summary.edition(Y23, SCHOOL).page.threshold == 7
    old.register.close()


# ---- an earlier register, and others


def test_an_earlier_register_of_the_school_closes_its_years(busy: Services, tmp_path: Path) -> None:
    """Also the years in its trend. The figures may be the same ones: they were taken over."""
    busy.summary.make_final(Y23, SCHOOL)
    document = another(json_of(busy, busy.summary.make_final(Y24, SCHOOL)))
    register = make_register(tmp_path / "nieuw.vpr", schools=("de  VLIEGER",))
    new = make_services(register)
    fill(new, Y24, 30)
    assert take(new, document) == ["earlier"]
    assert take(new, document) == ["known"]
    for year in (Y23, Y24):
        with pytest.raises(WrongUse, match="published_earlier"):
            new.summary.make_final(year, SCHOOL)
    with pytest.raises(WrongUse, match="published_earlier"):
        new.wider_summary.make_years_final(THREE, SCHOOL)
    assert new.summary.edition(Y24, SCHOOL).status is Status.DRAFT
    assert new.summary.make_final(Y22, SCHOOL).status is Status.FINAL
    register.close()


def test_a_second_adviser_is_kept_named_and_stands_in_nobodys_way(busy: Services) -> None:
    made_before(busy, date(2022, 9, 1))
    draft = json_of(busy, busy.summary.edition(Y24, SCHOOL))
    document = another(draft, status="final", total={"value": 41}, reports=45, blocks=[])
    assert take(busy, document) == ["other"]
    final = busy.summary.make_final(Y24, SCHOOL)
    (also,) = final.also_published
    assert (also.register_id, also.audience) == ("another", "board")
    assert busy.summary.edition(Y24, SCHOOL).also_published == (also,)
    assert busy.summary.edition(Y23, SCHOOL).also_published == ()
    assert "also_published" not in busy.summary.document(final, "nl")


def test_the_very_same_figures_from_another_are_refused(busy: Services) -> None:
    made_before(busy, date(2022, 9, 1))
    document = another(json_of(busy, busy.summary.edition(Y24, SCHOOL)), status="final")
    assert take(busy, document) == ["other"]
    with pytest.raises(NeedsAttention, match="same_figures_elsewhere"):
        busy.summary.make_final(Y24, SCHOOL)
    fill(busy, Y24, 1, seed=9)
    assert busy.summary.make_final(Y24, SCHOOL).page.total == 41


def test_the_bullying_coordinator_is_another_publisher(busy: Services, tmp_path: Path) -> None:
    register = make_register(tmp_path / "pesten.vpr", purpose=Purpose.BULLYING)
    bullying = make_services(register)
    document = another(json_of(bullying, bullying.summary.make_final(Y24, SCHOOL)))
    assert take(busy, document) == ["other"]
    assert busy.summary.make_final(Y24, SCHOOL).also_published[0].audience == "bullying"
    register.close()


def test_pooled_elsewhere_refuses_a_single_final(busy: Services) -> None:
    made_before(busy, date(2022, 9, 1))
    single = json_of(busy, busy.summary.make_final(Y23, SCHOOL))
    pooled = another(
        changed(single), school_year="2024-2025", schools=["Elders", "De Vlieger"], earlier=[]
    )
    assert take(busy, pooled) == ["other"]
    with pytest.raises(WrongUse, match="pooled_elsewhere"):
        busy.summary.make_final(Y24, SCHOOL)
    with pytest.raises(WrongUse, match="pooled_elsewhere"):
        busy.wider_summary.make_years_final(type(THREE)(2024, 2025), SCHOOL)


def test_a_school_pooled_elsewhere_is_not_pooled_again(tmp_path: Path, clock: StoppedClock) -> None:
    register = make_register(
        tmp_path / "drie.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=("Oost", "West", "Zuid")
    )
    services = make_services(register, clock)
    draft = services.wider_summary.pooled(Y24)
    content = json_of(services, draft)
    take(services, another(content, status="final", schools=["Zuid", "Elders"]))
    assert services.wider_summary.pooled(Y24).schools == ("Oost", "West")
    register.close()


def test_what_is_not_taken_in(busy: Services) -> None:
    draft = json_of(busy, busy.summary.edition(Y24, SCHOOL))
    with pytest.raises(WrongUse, match="published_draft"):
        take(busy, draft)
    final = changed(draft, status="final")
    with pytest.raises(WrongUse, match="not_of_these_schools"):
        take(busy, another(final, schools=["Elders"]))
    with pytest.raises(WrongUse, match="not_of_these_schools"):
        take(busy, changed(final, schools=["Elders", "De Vlieger"]))
    with pytest.raises(WrongUse, match="summary_altered"):
        take(busy, changed(final, sign=False, total={"value": 41}))
    with pytest.raises(WrongUse, match="not_a_summary"):
        take(busy, final, b"{}")
    assert busy.others.known() == []
    assert busy.summary.edition(Y24, SCHOOL).status is Status.DRAFT


# ---- is a copy genuine


def verdict(services: Services, content: bytes) -> Verdict:
    return services.edition_check.check(content, "kopie.json").verdict


def test_copies_of_the_ledger_are_genuine_whatever_their_language_and_readers(
    busy: Services,
) -> None:
    busy.summary.make_final(Y23, SCHOOL)
    busy.summary.make_final(Y24, SCHOOL)
    prints = set()
    for audience in ("board", "council"):
        edition = busy.summary.edition(Y24, SCHOOL, audience)
        assert edition.audience == audience
        for language in ("nl", "en"):
            assert verdict(busy, json_of(busy, edition, language)) is Verdict.GENUINE
        prints.add(busy.summary.document(edition, "nl")["fingerprint"])
    assert len(prints) == 1
    with pytest.raises(WrongUse, match="wrong_audience"):
        busy.summary.edition(Y24, SCHOOL, "bullying")


def test_copies_that_are_not_genuine(busy: Services, tmp_path: Path) -> None:
    draft = json_of(busy, busy.summary.edition(Y24, SCHOOL))
    assert verdict(busy, draft) is Verdict.NOT_FINAL
    final = json_of(busy, busy.summary.make_final(Y24, SCHOOL))
    document = json.loads(final)
    assert verdict(busy, draft) is Verdict.NOT_FINAL
    assert verdict(busy, changed(final, sign=False, reports=99)) is Verdict.ALTERED
    assert verdict(busy, changed(final, log_head="0" * 64)) is Verdict.ALTERED
    assert verdict(busy, another(final)) is Verdict.NOT_OF_THIS_REGISTER
    signed = busy.edition_check.check(changed(final, reports=99), "k.json")
    assert (signed.verdict, signed.parts) == (Verdict.ANOTHER_EDITION, ("reports",))
    cells = document["blocks"][0]["cells"]
    cells[0]["label"], cells[1]["label"] = cells[1]["label"], cells[0]["label"]
    swapped = busy.edition_check.check(changed(final, blocks=document["blocks"]), "k.json")
    assert (swapped.verdict, swapped.parts) == (Verdict.ANOTHER_EDITION, ("blocks",))


def test_a_wider_edition_is_known_as_genuine(services: Services) -> None:
    fill(services, Y22, 12)
    final = services.wider_summary.make_years_final(THREE, SCHOOL)
    assert verdict(services, json_of(services, final)) is Verdict.GENUINE
