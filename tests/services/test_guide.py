"""The Wegwijzer's service: walking without a case, addresses that the user may trust, sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.factory import StoppedClock, make_register, make_services
from vp_desktop import paths
from vp_desktop.catalog.addresses import read_addresses, read_elsewhere
from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.composition import Program, Services
from vp_desktop.core.addressees import HELD_BY
from vp_desktop.core.duties import Binding
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import Address
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.workflow import Workflow
from vp_desktop.services.guide import OWN_GROUP, Guide, ListedAddress
from vp_desktop.storage.register import Register

SAFETY_NUMBERS = {"112", "113", "CSG", "safe_home"}


@pytest.fixture
def guide(services: Services) -> Guide:
    return services.guide


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Callable[..., Services]]:
    opened: list[Register] = []

    def made(**changed: object) -> Services:
        path = tmp_path / f"other{len(opened)}.vpr"
        opened.append(make_register(path, **changed))  # type: ignore[arg-type]
        return make_services(opened[-1])

    yield made
    for register in opened:
        register.close()


def route(guide: Guide, name: str) -> Workflow:
    return next(each for each in guide.routes("nl") if each.id == name)


def walked(guide: Guide, name: str, **answers: str) -> list[str]:
    return [each.step.id for each in guide.walk(route(guide, name), answers)]


def listed(guide: Guide, code: str) -> ListedAddress:
    return next(each for each in guide.addresses("nl") if each.code == code)


# ---- routes


def test_the_routes_of_this_register_come_first(
    guide: Guide, other: Callable[..., Services]
) -> None:
    ours = [guide.is_for_this_register(each) for each in guide.routes("nl")]
    assert ours == sorted(ours, reverse=True)
    assert guide.routes("nl")[0].id == "confidential_talk"
    bullying = other(purpose=Purpose.BULLYING).guide.routes("nl")
    assert "confidential_talk" not in [each.id for each in bullying[:8]]
    assert {each.id for each in bullying} == {each.id for each in guide.routes("nl")}


def test_an_answer_brings_its_steps_and_takes_away_those_of_another(guide: Guide) -> None:
    def police(**answers: str) -> bool:
        return "report_to_police" in walked(guide, "statutory_report", **answers)

    assert not police()
    assert police(board_consults_inspector="yes")
    assert not police(board_consults_inspector="no")


def test_an_answer_to_a_question_that_is_gone_counts_no_more(guide: Guide) -> None:
    deep = {"who_holds": "own", "suspicion": "yes", "unsafe": "no", "able_to_help": "no"}
    assert "decide" in walked(guide, "reporting_code", **deep)
    deep["who_holds"] = "hand_over"
    steps = walked(guide, "reporting_code", **deep)
    assert "follow" in steps
    assert not {"suspicion", "unsafe", "decide"} & {*steps}


def test_a_strange_answer_is_passed_over(guide: Guide) -> None:
    strange = walked(guide, "statutory_report", board_consults_inspector="maybe", nothing="yes")
    assert strange == walked(guide, "statutory_report")


def test_what_the_register_knows_decides_and_the_rest_is_shown(
    guide: Guide, other: Callable[..., Services]
) -> None:
    external = other(adviser_kind=AdviserKind.EXTERNAL).guide
    assert "inform_board" in walked(guide, "statutory_report")
    assert "inform_board" not in walked(external, "statutory_report")
    assert "advise_reporting" in walked(external, "statutory_report")
    both = {"manager", "above_manager"}
    assert both <= {*walked(guide, "staff_matter", choice="manager")}
    staff = route(guide, "staff_matter")
    assert guide.condition_of(staff, "above_manager") is not None
    assert guide.condition_of(staff, "receive") is None
    assert guide.condition_of(route(guide, "statutory_report"), "inform_board") is None


def test_the_bill_shows_its_step_only_when_it_is_looked_at(
    guide: Guide, services: Services
) -> None:
    assert "notice" not in walked(guide, "serious_incident")
    services.settings.set("rule_set", "bill_36777")
    assert "notice" in walked(guide, "serious_incident")
    basis = guide.basis_of("serious_incident_notice")
    assert basis is not None
    assert basis.binding is Binding.PROPOSED
    assert not any(source.confirmed for source in basis.sources)


def test_walking_changes_nothing(guide: Guide, services: Services) -> None:
    before = len(services.settings.log())
    walked(guide, "statutory_report", board_consults_inspector="yes")
    guide.articles()
    guide.addresses("nl")
    assert len(services.settings.log()) == before


def test_the_article_is_that_of_the_sector(guide: Guide) -> None:
    basis = guide.basis_of("inform_board")
    assert basis is not None
    assert [(s.article, s.confirmed) for s in basis.sources] == [("WVO 2020 art. 3.39", True)]
    assert basis.binding is Binding.STATUTORY
    assert guide.basis_of("sing") is None


def test_rules_grow_old_after_six_months(guide: Guide, clock: StoppedClock) -> None:
    day = guide.checked_on
    clock.now = datetime(day.year + 1, 5, 21, 9)
    assert not guide.is_old(day)
    clock.now = datetime(day.year + 1, 5, 22, 9)
    assert guide.is_old(day)


# ---- addresses


def test_only_the_safety_numbers_come_confirmed(guide: Guide) -> None:
    with_number = [each for each in guide.addresses("nl") if each.value.phone]
    assert {each.code for each in with_number if each.is_confirmed} == SAFETY_NUMBERS
    assert {"inspector", "police", "child_helpline"} <= {each.code for each in with_number}


def test_a_number_is_confirmed_by_the_user_on_a_day(guide: Guide, services: Services) -> None:
    guide.confirm("inspector", "nl")
    found = listed(guide, "inspector")
    assert found.is_confirmed
    assert found.value.confirmed_on == date(2026, 11, 21)
    assert found.value.phone == "0900-111 3 111"
    assert services.settings.log()[0][1] == "address_confirmed"


def test_another_number_must_be_confirmed_anew(guide: Guide) -> None:
    guide.confirm("inspector", "nl")
    value = listed(guide, "inspector").value
    guide.change(Address("inspector", "", "0900-1", confirmed_on=value.confirmed_on), "nl")
    assert not listed(guide, "inspector").is_confirmed
    guide.confirm("inspector", "nl")
    guide.change(Address("inspector", "Ans", "0900-1", confirmed_on=date(2026, 11, 21)), "nl")
    assert listed(guide, "inspector").is_confirmed  # the name changed, not the number


def test_a_safety_number_that_was_overwritten_is_not_called_confirmed(guide: Guide) -> None:
    guide.change(Address("safe_home", "", "0800-1234"), "nl")
    assert not listed(guide, "safe_home").is_confirmed
    guide.remove("safe_home")
    assert listed(guide, "safe_home").is_confirmed
    assert listed(guide, "safe_home").value.phone == "0800-2000"


def test_saving_without_a_change_keeps_following_the_program(
    guide: Guide, services: Services
) -> None:
    before = len(services.settings.log())
    guide.change(listed(guide, "police").value, "nl")
    assert not listed(guide, "police").is_changed
    assert len(services.settings.log()) == before


def test_the_schools_own_places_are_there_to_fill(guide: Guide) -> None:
    assert listed(guide, "board").value == Address("board", "")
    guide.change(Address("board", " Mevrouw Testpersoon ", " 010-123 ", note="ma-do"), "nl")
    guide.change(Address("board", "Mevrouw Testpersoon", "010-124", "b@voorbeeld.nl"), "nl")
    value = listed(guide, "board").value
    assert (value.name, value.phone, value.email) == (
        *("Mevrouw Testpersoon", "010-124", "b@voorbeeld.nl"),
    )


def test_an_address_of_ones_own_comes_goes_and_comes_back(guide: Guide) -> None:
    code = guide.add(Address("112", "Wijkteam", "010-1"))
    assert code != "112"  # a packaged one cannot be taken over
    again = guide.add(Address("", "Buurthuis"))
    assert code != again
    own = [each for each in guide.addresses("nl") if each.group == OWN_GROUP]
    assert [each.value.name for each in own] == ["Buurthuis", "Wijkteam"]
    gone = guide.remove(code)
    assert gone is not None
    assert code not in [each.code for each in guide.addresses("nl")]
    guide.put_back(gone)
    assert listed(guide, code).value.phone == "010-1"
    assert guide.remove("nobody") is None


@pytest.mark.parametrize("name", ["", "   "])
def test_an_own_address_needs_a_name(guide: Guide, name: str) -> None:
    with pytest.raises(WrongUse) as caught:
        guide.add(Address("", name, "010-1"))
    assert caught.value.code == "address_without_name"
    code = guide.add(Address("", "Wijkteam"))
    with pytest.raises(WrongUse):
        guide.change(Address(code, name), "nl")
    with pytest.raises(LookupError):
        guide.change(Address("nobody", "Ans"), "nl")


def test_who_may_not_be_written_to(guide: Guide) -> None:
    for function, kind in HELD_BY.items():
        caution = guide.caution(function)
        assert caution is not None
        assert caution.held_by == kind
        assert caution.instead != function
    hr = guide.caution("hr")
    assert hr is not None
    assert hr.ask_first
    assert hr.instead is None
    assert guide.caution("safe_home") is None


# ---- the packaged files


def test_every_address_and_item_stands_in_two_languages(program: Program) -> None:
    book = program.guide_book
    labels = [label for item in book.elsewhere for label in (item.what, item.where)]
    labels += [each.note for each in book.addresses.addresses if each.note]
    for label in labels:
        assert label.nl != label.en
        for text in (label.nl, label.en):
            assert "[" not in text
            assert ".md" not in text


ADDRESS = """
checked_on = 2026-11-21
[groups]
now = { nl = "Nu", en = "Now" }
[addresses.board]
group = "now"
phone = "1"
source = "law.md"
confirmed = true
"""
ITEM = """
checked_on = 2026-11-21
[[items]]
id = "x"
what = { nl = "Wat", en = "What" }
where = { nl = "Waar", en = "Where" }
source = "law.md"
"""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('group = "now"', 'group = "then"', "board: unknown group then"),
        ("addresses.board", "addresses.nobody", "nobody: name is missing"),
        ('source = "law.md"\n', "", "board: source is missing"),
        ('phone = "1"\n', "", "board: there is no number that could be confirmed"),
        ("confirmed = true", 'confirmed = "yes"', "board: confirmed must be true or false"),
        ("confirmed = true", "fax = 1", "board: unknown key fax"),
        (', en = "Now"', "", "en is missing"),
        ("2026-11-21", '"today"', "checked_on must be a date"),
        ("[addresses.board]", "[groups.x]", "unknown key group"),
    ],
)
def test_a_faulty_address_file_is_named(
    tmp_path: Path, program: Program, old: str, new: str, fault: str
) -> None:
    file = tmp_path / "addresses.toml"
    file.write_text(ADDRESS, encoding="utf-8")
    read_addresses(file, program.taxonomy["function"])
    assert old in ADDRESS
    file.write_text(ADDRESS.replace(old, new), encoding="utf-8")
    with pytest.raises(ResourceFault, match=f"addresses.toml.*{fault}"):
        read_addresses(file, program.taxonomy["function"])


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "x"', "", "item 1: id is missing"),
        ('source = "law.md"', "", "item 1: source is missing"),
        ('source = "law.md"', 'source = "x"\nwho = 1', "item 1: unknown key who"),
        (', en = "Where"', "", "en is missing"),
        ("[[items]]", "[other]", "unknown key other"),
    ],
)
def test_a_faulty_elsewhere_file_is_named(tmp_path: Path, old: str, new: str, fault: str) -> None:
    file = tmp_path / "elsewhere.toml"
    file.write_text(ITEM.replace(old, new), encoding="utf-8")
    with pytest.raises(ResourceFault, match=f"elsewhere.toml.*{fault}"):
        read_elsewhere(file)
    file.write_text(ITEM + ITEM.partition("2026-11-21")[2], encoding="utf-8")
    with pytest.raises(ResourceFault, match="x: stands here twice"):
        read_elsewhere(file)
    assert read_elsewhere(paths.resources("elsewhere.toml"))
