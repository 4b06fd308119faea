"""From answers to facts: what is known for the duties, and what else is kept beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vp_desktop.core.case_facts import ASKED, KnownCase, Party, category_of, task_holder
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.services.consent import NewFact
from vp_desktop.ui.intake.answers import Answers, PersonAnswer
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.new_report import BULLYING, age_of_answer, main_roles, reporter_kind

ALSO = ("abuse_at_home", "serious", "crime_suspected")
"""What may be the case besides, by the names that facts have."""
LACKS_CAPACITY = "victim_lacks_capacity"
SEXUAL = ("sexual_abuse", "sexual_harassment")
CLOSE, SPECIAL = "close_to_adviser", "special_data"
"""Facts beside those of the rules: the adviser's own tie to the accused, and special-category data."""
_WORD = re.compile(r"\w+")


def told_facts(answers: Answers, purpose: Purpose, taxonomy: Taxonomy) -> tuple[NewFact, ...]:
    """What was answered; a question that was not answered, or no longer is asked, gives no fact."""
    return tuple(_facts(answers, purpose, taxonomy))


def _facts(answers: Answers, purpose: Purpose, taxonomy: Taxonomy) -> Iterator[NewFact]:
    category = category_of(category_in(answers, purpose), taxonomy)
    for name in (*answers.safety, *answers.also):
        if name in ASKED and (name != LACKS_CAPACITY or category in SEXUAL):
            yield name, True, ""
    if answers.offence and asks_offence(category):
        yield "sexual_offence_possible", answers.offence, ""
    if answers.task_holder and asks_task_holder(accused_in(answers, purpose)):
        yield "accused_task_holder", answers.task_holder, ""
    if answers.complaint:
        yield "complaint_wanted", True, ""
    if answers.close:
        yield CLOSE, True, ""
    special = special_kinds(answers, taxonomy)
    if special and answers.special_needed == "yes":
        yield SPECIAL, special, answers.special_reason


def known_case(answers: Answers, context: IntakeContext) -> KnownCase:
    """What is known so far, as the rules judge it."""
    purpose, settings = context.purpose, context.services.settings
    schools = {school.id: school.sector for school in settings.schools()}
    facts = told_facts(answers, purpose, context.taxonomy)
    return KnownCase(
        profile=settings.get("rule_set"),
        sector=schools.get(answers.school_id) or next(iter(schools.values())),
        adviser=settings.adviser_kind.value,
        category=category_in(answers, purpose),
        purpose=purpose,
        victims=tuple(_victims(answers, context)),
        accused=tuple(_party(person) for person in accused_in(answers, purpose)),
        answers={name: value for name, value, _ in facts if name in ASKED},
    )


def accused_in(answers: Answers, purpose: Purpose) -> list[PersonAnswer]:
    """Whom the report is about, as far as something was said of them."""
    role = main_roles(purpose)[1]
    return [person for person in answers.people if person.role == role and not person.is_empty]


def asks_offence(category: str) -> bool:
    """Abuse is always an offence, so only harassment leaves the question open (law.md section 3)."""
    return category == "sexual_harassment"


def asks_task_holder(accused: list[PersonAnswer]) -> bool:
    """Whether somebody may work or help at school without his kind saying so: a parent, or not known."""
    return any(p.kind == "parent" or task_holder(p.kind) == "unknown" for p in accused)


def special_kinds(answers: Answers, taxonomy: Taxonomy) -> list[str]:
    """Special-category data that the ground of the report needs or the story seems to hold."""
    said = {word.casefold() for word in _WORD.findall(answers.story)}
    grounds = {answers.category, answers.ground}
    return [
        code
        for code, item in taxonomy[SPECIAL].items.items()
        if item.maps_to in grounds or said & set(item.words)
    ]


def category_in(answers: Answers, purpose: Purpose) -> str:
    return BULLYING if purpose is Purpose.BULLYING else answers.category or NOT_YET


def _victims(answers: Answers, context: IntakeContext) -> Iterator[Party]:
    role = main_roles(context.purpose)[0]
    if answers.reporter_is_subject:
        kind = reporter_kind(answers.reporter_role, context.taxonomy)
        yield Party(kind, age_of_answer(answers.reporter))
    for person in answers.people:
        if person.role == role and not person.is_empty:
            yield _party(person)


def _party(person: PersonAnswer) -> Party:
    return Party(person.kind or "unknown", age_of_answer(person))
