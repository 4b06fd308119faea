"""What each document says and leaves out, read as somebody who looks for what should not be there."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from itertools import product

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy, read_texts
from vp_desktop.core.duties import Source
from vp_desktop.core.letter_checks import Written, examine
from vp_desktop.core.letter_facts import Choices, Concerned, LetterFacts
from vp_desktop.core.letter_plans import PLANS, LetterKind, is_allowed, recipients
from vp_desktop.core.letter_words import LetterWords
from vp_desktop.core.letters import Letter, draft, gaps, sender, ticks
from vp_desktop.core.model import (
    CaseId,
    Contact,
    DateKind,
    Incident,
    Matter,
    Report,
    School,
    SchoolId,
)
from vp_desktop.core.purpose import AdviserKind, Purpose

TAXONOMY = read_taxonomy(paths.resources("taxonomy"))
TEXTS = read_texts(paths.resources("texts"))
WORDS = {language: LetterWords(TEXTS, TAXONOMY, language) for language in ("nl", "en")}
CASE = CaseId(1)
SUBJECT = Concerned(("subject", "reporter"), "pupil", "Sanne Testpersoon", 13)
ACCUSED = Concerned(("accused",), "staff", "Bram Voorbeeld")
WITNESS = Concerned(("witness",), "pupil", "Noor de Wit", 15)
FACTS = LetterFacts(
    reference="K7M2Q9XA",
    purpose=Purpose.ADVISER,
    adviser_kind=AdviserKind.INTERNAL,
    own_title="",
    school=School("De Vlieger", "vo"),
    matter=Matter(SchoolId(1), category="touching"),
    today=date(2026, 11, 21),
    known_on=date(2026, 11, 10),
    people=(SUBJECT, ACCUSED, WITNESS),
    reports=(
        Report(CASE, date(2026, 11, 10), "pupil", "conversation", "Bram pakte mij vast.", "Rust."),
    ),
    incidents=(
        Incident(
            CASE,
            date_kind=DateKind.EXACT,
            from_on=date(2026, 11, 6),
            place="changing_room",
            description="Noor zag het.",
        ),
    ),
    contacts=(
        Contact(CASE, date(2026, 11, 18), text="Bram en Sanne spraken elkaar niet meer.", id=3),
        Contact(CASE, date(2026, 11, 12), text="Eerder: kapstok.", id=2),
    ),
    duties=frozenset({"inform_board"}),
    article=Source("WVO 2020 art. 3.39", True),
)
NAMES = ("Sanne", "Testpersoon", "Bram", "Voorbeeld", "Noor", "de Wit")
every_language = pytest.mark.parametrize("language", WORDS)
every_kind = pytest.mark.parametrize("kind", LetterKind)


def written(
    kind: LetterKind, language: str = "nl", facts: LetterFacts = FACTS, **chosen: object
) -> Letter:
    return draft(kind, facts, Choices(**chosen), WORDS[language])  # type: ignore[arg-type]


def test_there_is_no_place_for_a_note_a_number_or_a_keyword() -> None:
    assert not {field.name for field in fields(LetterFacts)} & {
        *("notes", "number", "keyword", "tasks", "safe_contact", "case")
    }


@every_language
@every_kind
def test_without_a_tick_nobody_is_named(kind: LetterKind, language: str) -> None:
    for contact, to in product((0, 2, 3), ("", *recipients(PLANS[kind], FACTS))):
        text = written(kind, language, contact=contact, to=to).text
        assert not [name for name in NAMES if name in text]


@every_language
@every_kind
def test_every_kind_says_something_and_what_it_leaves_out(kind: LetterKind, language: str) -> None:
    letter = written(kind, language)
    assert len(letter.text) > 100
    assert len(letter.leaves_out) >= 4
    assert letter.warnings[0].startswith(("Papier", "Paper"))
    assert "{" not in letter.text
    assert "\n\n\n" not in letter.text


@every_kind
def test_the_two_languages_have_the_same_parts(kind: LetterKind) -> None:
    dutch, english = (written(kind, language).text for language in WORDS)
    assert dutch.count("\n\n") == english.count("\n\n")
    assert len(gaps(dutch)) == len(gaps(english))


def test_the_letter_to_the_board_says_as_little_as_possible() -> None:
    text = written(LetterKind.BOARD, statutory=True).text
    for said in (
        "10 november 2026",
        "seksuele intimidatie",
        "een personeelslid",
        "een leerling van 12 tot en met 15 jaar",
        "WVO 2020 art. 3.39",
        "kenmerk K7M2Q9XA",
    ):
        assert said in text
    for kept in (
        "kleedkamer",
        "pakte",
        "6 november",
        "Aanraking",
        "13 jaar",
    ):
        assert kept not in text


def test_the_law_is_named_only_where_its_duty_applies() -> None:
    without = replace(FACTS, article=None, duties=frozenset())
    assert "art." not in written(LetterKind.BOARD, facts=without, statutory=True).text
    assert ticks(PLANS[LetterKind.BOARD], without) == ("names",)
    assert "art." not in written(LetterKind.BOARD, statutory=False).text


def test_an_article_that_was_not_confirmed_says_so() -> None:
    old = replace(FACTS, article=Source("WPO art. 4a", False))
    text = written(LetterKind.BOARD, facts=old, statutory=True).text
    assert "WPO art. 4a, nog te bevestigen" in text
    none = replace(FACTS, article=Source("", False))
    assert "artikel, nog te bevestigen" in (
        written(LetterKind.BOARD, facts=none, statutory=True).text
    )


def test_names_come_into_the_letter_by_an_explicit_tick() -> None:
    text = written(LetterKind.BOARD, names=True).text
    assert "Bram Voorbeeld" in text
    assert "Sanne Testpersoon" in text
    assert "Noor" not in text
    gone = replace(FACTS, keeps_texts=False)
    assert "Bram" not in written(LetterKind.BOARD, facts=gone, names=True).text


def test_a_letter_about_a_board_member_goes_to_the_supervisory_board() -> None:
    about = replace(FACTS, people=(SUBJECT, replace(ACCUSED, kind="board_member")))
    letter = written(LetterKind.BOARD, facts=about, to="board")
    assert letter.to == "supervisory_board"
    assert letter.text.startswith("Geachte leden van de raad van toezicht")


@every_kind
@pytest.mark.parametrize("kind_of_person", TAXONOMY["person_kind"].leaves)
def test_no_kind_is_offered_a_function_of_an_accused(kind: LetterKind, kind_of_person: str) -> None:
    held = {"board_member": "board", "school_leader": "school_leader", "adviser": "adviser"}
    facts = replace(FACTS, people=(replace(ACCUSED, kind=kind_of_person),))
    offered = recipients(PLANS[kind], facts)
    assert held.get(kind_of_person) not in offered
    assert not {"accused", "bully", "parents_and_accused"} & set(offered)
    assert len(set(offered)) == len(offered)
    for to in offered:
        assert TAXONOMY["function"].has(to)
        draft(kind, facts, Choices(to=to), WORDS["nl"])  # every salutation is there


def test_the_statement_quotes_in_order_and_does_not_judge() -> None:
    text = written(LetterKind.STATEMENT).text
    moments = [text.index(day) for day in ("6 november", "10 november", "12 november", "18 nov")]
    assert moments == sorted(moments)
    assert "De melder vertelde: „Persoon B pakte mij vast.”" in text
    assert "„Persoon C zag het.”" in text
    assert "geen oordeel" in text
    assert "persoon A: een leerling van 12 tot en met 15 jaar" in text
    named = written(LetterKind.STATEMENT, names=True).text
    assert "„Bram pakte mij vast.”" in named


def test_the_summary_is_of_one_conversation_and_names_no_other() -> None:
    first = written(LetterKind.CONVERSATION, contact=2).text
    assert "12 november 2026" in first
    assert "kapstok" in first
    newest = written(LetterKind.CONVERSATION).text
    assert "18 november 2026" in newest
    assert "De ander en de melder spraken" in newest
    assert "kapstok" not in newest


def test_a_child_is_spoken_to_as_je_and_a_parent_as_u() -> None:
    child = written(LetterKind.INVITATION, to="reporter").text
    assert "Kun je dan niet" in child
    parent = written(LetterKind.INVITATION, to="parents").text
    assert "je " not in parent
    adult = replace(FACTS, people=(replace(SUBJECT, kind="parent"),))
    assert "nodig ik u uit" in written(LetterKind.INVITATION, facts=adult, to="reporter").text


@every_language
def test_an_invitation_gives_nothing_away(language: str) -> None:
    facts = replace(FACTS, own_title="")
    letter = written(LetterKind.INVITATION, language, day="maandag", time="10.15", place="lokaal 3")
    assert all(said in letter.text for said in ("maandag", "10.15", "lokaal 3"))
    everything = (letter.text + sender(LetterKind.INVITATION, facts, WORDS[language])).lower()
    for telling in (
        *("vertrouwe", "confiden", "melding", "report", "pest", "bully", "seksue", "sexual"),
        *("geweld", "violence", "klacht", "complaint", "leerling", "pupil"),
    ):
        assert telling not in everything
    assert not PLANS[LetterKind.INVITATION].confidential


def test_a_referral_says_neither_nature_nor_whom_it_is_about() -> None:
    text = written(LetterKind.REFERRAL, to="safe_home").text
    assert "seksue" not in text
    assert "personeelslid" not in text
    assert "een leerling van 12 tot en met 15 jaar" in text
    assert any("Klopt dat?" in gap for gap in gaps(text))


def test_the_sheet_has_the_number_marked_and_room_to_write() -> None:
    text = written(LetterKind.INSPECTOR).text
    assert "0900-111 3 111 (nog te bevestigen)" in text
    assert text.count("____________") >= 10


def test_without_consent_only_a_document_of_a_duty_may_be_made() -> None:
    silent = replace(FACTS, keeps_texts=False)
    assert {k for k, plan in PLANS.items() if is_allowed(plan, silent)} == {
        LetterKind.BOARD,
        LetterKind.INSPECTOR,
    }
    no_duty = replace(silent, duties=frozenset())
    assert not [k for k, plan in PLANS.items() if is_allowed(plan, no_duty)]


@every_language
@every_kind
def test_nothing_known_still_makes_a_document(kind: LetterKind, language: str) -> None:
    bare = replace(
        FACTS,
        people=(),
        reports=(),
        incidents=(),
        contacts=(Contact(CASE, date(2026, 11, 18), id=1),),
        matter=Matter(SchoolId(1)),
        article=None,
    )
    for purpose in Purpose:
        assert written(kind, language, replace(bare, purpose=purpose)).text


@every_language
def test_every_kind_of_person_has_words(language: str) -> None:
    for kind, age in product(TAXONOMY["person_kind"].leaves, (None, 4, 11, 12, 15, 16, 17, 18)):
        facts = replace(FACTS, people=tuple(replace(p, kind=kind, age=age) for p in FACTS.people))
        text = written(LetterKind.BOARD, language, facts).text
        assert age is None or f" {age} jaar" not in text.replace("16 of 17 jaar", "").replace(
            "tot en met 15 jaar", ""
        ).replace("jonger dan 12 jaar", "").replace("van 18 jaar of", "")


@every_language
def test_every_category_is_said_as_one_of_the_seven(language: str) -> None:
    seven = {
        TAXONOMY.label("category", code, language).lower()
        for code in (
            *("sexual_abuse", "sexual_harassment", "physical_violence", "psychological_violence"),
            *("discrimination", "radicalisation", "other"),
        )
    }
    for leaf in TAXONOMY["category"].leaves:
        facts = replace(FACTS, matter=Matter(SchoolId(1), category=leaf))
        assert WORDS[language].nature(facts) in seven, leaf


def found(kind: LetterKind, text: str, to_whom: str = "Iemand", to: str = "") -> tuple[str, ...]:
    return examine(Written(kind, to, to_whom, text), FACTS, ("2026-001", "gymzaal")).faults


def test_a_letter_to_the_accused_by_name_is_refused_however_it_is_written() -> None:
    for to_whom in ("Bram Voorbeeld", "BRAM  VOORBEELD", "de heer Bram\tVoorbeeld, lokaal 3"):
        assert "to_accused" in found(LetterKind.REFERRAL, "Tekst", to_whom)
    assert "to_accused" not in found(LetterKind.REFERRAL, "Tekst", "mevrouw Voorbeeld")
    asked = examine(Written(LetterKind.REFERRAL, "", "mevrouw Voorbeeld", "Tekst"), FACTS, ())
    assert "accused" in asked.questions  # the same surname: asked, not refused


def test_an_invitation_may_name_the_one_invited_and_nobody_else() -> None:
    invite = LetterKind.INVITATION
    assert "names_subject" not in found(invite, "Beste Sanne, kom je?", "Sanne Testpersoon")
    assert "names_subject" in found(invite, "Beste ouders van Sanne,", "De ouders")
    assert "names_subject" in found(invite, "Over wat Bram deed", "Sanne Testpersoon")


def test_brackets_in_the_users_own_text_are_found_and_long_ones_are_not() -> None:
    assert gaps("a [naam] b [naam] c [dag]") == ("[naam]", "[dag]")
    assert gaps("[" + "x" * 500 + "]") == ()
    assert gaps("[een\nregel]") == ()


def test_a_hundred_people_have_a_letter_each() -> None:
    crowd = tuple(Concerned(("witness",), "pupil", f"Kind{i} Achternaam{i}") for i in range(100))
    text = written(LetterKind.STATEMENT, facts=replace(FACTS, people=crowd)).text
    assert "persoon Z:" in text
    assert "persoon CV:" in text


@pytest.mark.parametrize("role", ["accused", "bully", "assistant", "reinforcer"])
def test_a_letter_to_whoever_took_part_is_noticed(role: str) -> None:
    """In bullying that is more than one: who assists and who reinforces count too."""
    parent = Concerned((role,), "parent", "Kees Voorbeeld")
    facts = replace(FACTS, purpose=Purpose.BULLYING, people=(SUBJECT, parent))
    assert facts.accused_kinds == ("parent",)
    letter = Written(LetterKind.INVITATION, "", "Kees Voorbeeld", "Kom praten.")
    assert "to_accused" in examine(letter, facts, ()).faults


def test_who_reinforced_is_not_called_the_accused() -> None:
    helper = Concerned(("reinforcer",), "pupil", "Noor de Wit")
    facts = replace(FACTS, people=(SUBJECT, ACCUSED, helper))
    assert facts.accused == (ACCUSED,)
    assert WORDS["nl"].accused(facts) == WORDS["nl"].accused(FACTS)
