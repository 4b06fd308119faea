"""What may leave a register, and what stays behind."""

from __future__ import annotations

import io
import json
import os
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from tests.services.packages_kit import (
    DESCRIPTION,
    MARKERS,
    NAME,
    PHRASE,
    TODAY,
    a_package,
    code_of,
    documents,
    events,
    person_of,
    to_school,
    told,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import (
    CaseId,
    Consent,
    Fact,
    School,
    SchoolId,
)
from vp_desktop.core.package import GIVEN
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.services.packages import as_spoken
from vp_desktop.storage import files, records
from vp_desktop.storage.register import counts


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(told())


def test_no_file_holds_what_was_chosen_in_the_clear(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    choice = to_school(
        description=f"{DESCRIPTION} over {NAME}", named=frozenset({person_of(services, "subject")})
    )
    services.packages.give(case_id, choice, PHRASE, tmp_path / "uit" / "pakket.vpp")
    assert [path.name for path in (tmp_path / "uit").iterdir()] == ["pakket.vpp"]
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    for path in written:
        content = path.read_bytes()
        for encoding in ("utf-8", "utf-16-le"):
            found = [word for word in (*MARKERS, PHRASE) if word.encode(encoding) in content]
            assert found == [], path.name
    mode = (tmp_path / "uit" / "pakket.vpp").stat().st_mode
    assert os.name == "nt" or stat.S_IMODE(mode) == 0o600


@pytest.mark.parametrize("answer", [None, "refused", "withdrawn"])
def test_without_the_yes_to_a_dossier_nothing_leaves(
    services: Services, tmp_path: Path, answer: str | None
) -> None:
    case_id = services.intake.record(told(consent=answer))
    before = counts(services.register), events(services)
    assert not services.packages.may_leave(case_id)
    file = tmp_path / "x.vpp"
    act = lambda: services.packages.give(case_id, to_school(), PHRASE, file)  # noqa: E731
    assert code_of(act) == "package_no_consent"
    assert not file.exists()
    assert (counts(services.register), events(services)) == before


def test_a_yes_that_was_taken_back_stops_it(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    assert services.packages.may_leave(case_id)
    services.cases.add(Consent(case_id, "withdrawn", TODAY))
    assert not services.packages.may_leave(case_id)
    services.cases.add(Consent(case_id, "not_needed", TODAY))
    assert services.packages.may_leave(case_id)


def test_the_reporter_is_asked_for_this_purpose_on_a_day(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    file, give = tmp_path / "x.vpp", services.packages.give
    unasked, tomorrow = to_school(consent_on=None), to_school(consent_on=TODAY + timedelta(1))
    assert code_of(lambda: give(case_id, unasked, PHRASE, file)) == "package_not_asked"
    assert code_of(lambda: give(case_id, tomorrow, PHRASE, file)) == "date_in_future"
    assert not file.exists()
    give(case_id, to_school(consent_on=date(2026, 11, 20)), PHRASE, file)
    fact = records.select(services.register.connection, Fact, "name = 'package_consent'")[0]
    assert json.loads(fact.value) == {"answer": "yes", "on": "2026-11-20", "to": "school"}


def test_names_go_one_by_one_and_a_reporter_only_by_name(
    services: Services, case_id: CaseId
) -> None:
    named = frozenset({person_of(services, "subject")})
    draft = services.packages.draft(case_id, to_school(named=named))
    assert [(one.role, one.name, one.class_name) for one in draft.people] == [
        ("subject", f"{NAME} Testpersoon", "2B"),
        ("accused", "", ""),
        ("reporter", f"{NAME} Testpersoon", "2B"),
    ]
    witness = services.packages.draft(
        case_id, to_school(named=frozenset({person_of(services, "witness")}))
    )
    assert not any(one.name for one in witness.people), "a bystander went along"


@pytest.mark.parametrize("text", [f"{NAME} was er", "bram voorbeeld", "Met Bram's boek", "Getuige"])
def test_a_name_that_was_not_ticked_does_not_slip_through_the_text(
    services: Services, case_id: CaseId, text: str
) -> None:
    draft = services.packages.draft
    choice = to_school(description=text)
    assert code_of(lambda: draft(case_id, choice)) == "package_name_in_text"
    everyone = frozenset(person_of(services, r) for r in ("subject", "accused", "witness"))
    assert draft(case_id, replace(choice, named=everyone)).description == text


@pytest.mark.parametrize("text", ["Rambo dreigt", "kalkbrenner", "bramm voorbeeld", "Abel zag het"])
def test_nor_another_name_of_that_person_or_one_in_small_letters(
    services: Services, case_id: CaseId, text: str
) -> None:
    """One was found to be another, who was found to be Bram: all three names are his."""
    for name in ("Rambo Kalkbrenner", "Abel Anders"):
        services.people.add_role(case_id, NewPerson("witness", name, "pupil"))
    rambo, abel, bram = (
        services.people.search(name)[0].id for name in ("Rambo", "Abel", "Bram Voorbeeld")
    )
    services.people.merge(rambo, abel)
    services.people.merge(abel, bram)
    choice = to_school(description=text)
    assert code_of(lambda: services.packages.draft(case_id, choice)) == "package_name_in_text"
    ticked = services.packages.draft(case_id, replace(choice, named=frozenset({bram})))
    assert ticked.description == text


def test_a_related_case_gives_its_own_report_and_not_the_first_one(services: Services) -> None:
    first = services.intake.record(told(reporter_role="parent", received_on=date(2026, 11, 1)))
    second = services.intake.record(
        told(reporter_role="staff", received_on=date(2026, 11, 12), same_matter_as=first)
    )
    facts = services.packages.draft(second, to_school()).facts
    assert (facts.reporter_role, facts.received_on) == ("staff", date(2026, 11, 12))


def test_serious_is_what_was_said_last(services: Services, school: Services) -> None:
    case_id = services.intake.record(told(facts=(("serious", True, ""),)))
    assert services.packages.draft(case_id, to_school()).facts.serious
    received = school.packages.receive(a_package(services, case_id))
    where = "case_id = ? AND name = 'serious'"
    facts = records.select(school.register.connection, Fact, where, (received,))
    assert [fact.value for fact in facts] == ["true"]
    with services.register.change("facts_noted", NOW) as connection:
        records.insert(connection, Fact(case_id, "serious", "false", NOW))
    assert not services.packages.draft(case_id, to_school()).facts.serious


def test_only_bullying_may_go_to_the_coordinator(services: Services) -> None:
    case_id = services.intake.record(told(category="sexual_abuse"))
    assert services.packages.receivers(case_id) == (Purpose.SCHOOL,)
    choice = to_school(meant_for=Purpose.BULLYING)
    act = lambda: services.packages.draft(case_id, choice)  # noqa: E731
    assert code_of(act) == "package_other_register"


def test_no_package_no_line_and_the_old_file_stays(
    services: Services, case_id: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "uit" / "x.vpp"
    file.parent.mkdir()
    file.write_bytes(b"an older package")
    before = events(services)

    def refuse(*_: object) -> None:
        raise CannotWrite("cannot_write", path="x.vpp")

    monkeypatch.setattr(files, "put_in_place", refuse)
    act = lambda: services.packages.give(case_id, to_school(), PHRASE, file)  # noqa: E731
    assert code_of(act) == "cannot_write"
    assert events(services) == before
    assert documents(services, GIVEN) == []
    assert [path.name for path in file.parent.iterdir()] == ["x.vpp"]
    assert file.read_bytes() == b"an older package"


def test_a_register_is_never_written_over(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    other = tmp_path / "other.vpr"
    make_register(other).close()
    content = other.read_bytes()
    act = lambda: services.packages.give(case_id, to_school(), PHRASE, other)  # noqa: E731
    assert code_of(act) == "package_suffix"
    assert other.read_bytes() == content


def test_a_passphrase_is_what_was_heard() -> None:
    assert as_spoken(" Één,  TWEE;\tdrie.\n") == "één twee drie"
    assert code_of(lambda: as_spoken(" -- ")) == "empty_passphrase"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_receipt_is_one_page_without_content(
    services: Services, case_id: CaseId, tmp_path: Path, language: str
) -> None:
    everyone = frozenset({person_of(services, "subject")})
    draft = services.packages.draft(case_id, to_school(named=everyone, description=DESCRIPTION))
    made = replace(draft, id="ABCDEFGHJKMN2345", made_at=NOW)
    services.packages.save_receipt(made.receipt, tmp_path / "bewijs", language)
    pages = pypdf.PdfReader(io.BytesIO((tmp_path / "bewijs.pdf").read_bytes())).pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    assert "ABCD EFGH JKMN 2345" in text
    assert "14:32" in text
    assert not [marker for marker in (*MARKERS, "Testpersoon", "2B", "bullying") if marker in text]


def test_two_schools_of_one_adviser_each_give_their_own_sector(tmp_path: Path) -> None:
    register = make_register(tmp_path / "two.vpr", schools=("A", "B"))
    services = make_services(register, StoppedClock())
    services.settings.change_school(School("B", "po", SchoolId(2)))
    case_id = services.intake.record(told(school_id=SchoolId(2)))
    assert services.packages.draft(case_id, to_school()).facts.sector == "po"
    register.close()


def test_an_answer_that_the_receiver_does_not_ask_for_stays_behind(
    services: Services, bullying: Services, school: Services
) -> None:
    asked = NewIncident(form="verbal_form", ground="weight", kind="verbal_violence")
    cases = {
        of.cases.purpose: of.intake.record(a_report(incident=asked, consent=consent))
        for of, consent in ((bullying, None), (school, None), (services, "given"))
    }
    for of, meant_for, form, kind in (
        (bullying, Purpose.SCHOOL, None, "verbal_violence"),
        (school, Purpose.BULLYING, "verbal_form", None),
        (services, Purpose.SCHOOL, None, "verbal_violence"),
        (services, Purpose.BULLYING, "verbal_form", None),
    ):
        facts = of.packages.draft(cases[of.cases.purpose], to_school(meant_for=meant_for)).facts
        assert (facts.form, facts.kind) == (form, kind)
        assert facts.ground == ("weight" if form else None)


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("school_leader", "staff"),
        ("board_member", "staff"),
        ("adviser", "staff"),
        ("trainee", "staff"),
        ("volunteer", "volunteer"),
        ("pupil", "pupil"),
        ("parent", "parent"),
        ("other", "unknown"),
        ("unknown", "unknown"),
    ],
)
def test_of_what_somebody_does_only_the_counted_type_goes(
    services: Services, kind: str, sent: str
) -> None:
    """At one school there is one school leader: the kind would be a name."""
    people = (NewPerson("subject", "Sanne", "pupil"), NewPerson("accused", "Bram", kind))
    case_id = services.intake.record(told(people=people))
    package = services.packages.draft(case_id, to_school())
    assert [one.kind for one in package.people if one.role == "accused"] == [sent]
