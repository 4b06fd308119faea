"""What each document says: text that is the adviser's to change before it is paper.

A text is plain: paragraphs parted by an empty line. A line that begins with `# ` is a heading, one that
begins with `- ` a point, and a line of underscores a line to write on. What the program cannot know
stands between square brackets and must be filled in before the document leaves (`gaps`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from vp_desktop.core.duties import Source
from vp_desktop.core.formats import plain_date
from vp_desktop.core.letter_facts import Choices, LetterFacts
from vp_desktop.core.letter_plans import (
    NAMES,
    PLANS,
    STATUTORY,
    LetterKind,
    Plan,
    goes_home,
    recipients,
)
from vp_desktop.core.letter_statement import statement
from vp_desktop.core.letter_words import LetterWords, by_role, points, without_names

WRITING_LINE = "_" * 12
_GAP = re.compile(r"\[[^\[\]\n]{1,80}\]")
_ROOM = {"sheet_said": 7, "sheet_agreed": 4}
Draft = Callable[[LetterFacts, Choices, LetterWords], list[str]]


@dataclass(frozen=True)
class Letter:
    """A document as it is proposed: its recipient, its text, and what the window says beside it."""

    kind: LetterKind
    to: str
    to_whom: str
    text: str
    leaves_out: tuple[str, ...]
    warnings: tuple[str, ...]
    asks_home: bool
    """Whether to ask "kan dit veilig mee naar huis?" before it leaves."""


@dataclass(frozen=True)
class Page:
    """A document as it is printed, in the adviser's own words."""

    kind: LetterKind
    reference: str
    sender: str
    day: date
    to_whom: str
    text: str


def draft(kind: LetterKind, facts: LetterFacts, choices: Choices, words: LetterWords) -> Letter:
    """The document as proposed, from what was chosen."""
    plan = PLANS[kind]
    offered = recipients(plan, facts)
    to = choices.to if choices.to in offered else next(iter(offered), "")
    parts = _DRAFTS[kind](facts, replace(choices, to=to), words)
    home = goes_home(plan, to)
    return Letter(
        kind=kind,
        to=to,
        to_whom=words.label("function", to) if to else "",
        text="\n\n".join(part for part in parts if part),
        leaves_out=tuple(words.say(f"out_{key}") for key in plan.leaves_out),
        warnings=tuple(words.say(f"warn_{key}") for key in plan.warnings if key != "home" or home),
        asks_home=home,
    )


def ticks(plan: Plan, facts: LetterFacts) -> tuple[str, ...]:
    """What can be ticked in this case: the law is named only where its duty applies."""
    possible = {NAMES: facts.keeps_texts, STATUTORY: facts.article is not None}
    return tuple(tick for tick in plan.ticks if possible[tick])


def gaps(text: str) -> tuple[str, ...]:
    """What still stands between square brackets."""
    return tuple(dict.fromkeys(_GAP.findall(text)))


def sender(kind: LetterKind, facts: LetterFacts, words: LetterWords) -> str:
    """Who sends it: an invitation says the school alone, since a title may tell what it is about."""
    school = facts.school.name.strip()
    if kind is LetterKind.INVITATION:
        return school
    return words.say("sender", title=words.own_title(facts), school=school)


def _board(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    say = words.say
    known = plain_date(facts.known_on, words.language)
    about = say("board_about", accused=words.accused(facts), subject=words.subject(facts))
    opening = say(
        "board_opening",
        day=known,
        title=words.own_title(facts),
        school=facts.school.name,
        nature=words.nature(facts),
    )
    above = choices.to == "supervisory_board"
    return [
        say(f"dear_{choices.to}"),
        opening,
        about,
        say("board_above") if above else "",
        _named(facts, choices, words),
        *(_by_law(facts.article, words) if choices.statutory and facts.article else []),
        say("board_answer", reference=facts.reference),
        say("greeting", title=words.own_title(facts)),
    ]


def _named(facts: LetterFacts, choices: Choices, words: LetterWords) -> str:
    if not (choices.names and facts.keeps_texts):
        return words.say("board_no_names")
    return words.say(
        "board_names",
        accused=words.names(facts.accused),
        subject=words.names(facts.subjects),
    )


def _by_law(source: Source, words: LetterWords) -> list[str]:
    """The duty of law.md section 3, step 1, and step 2 that follows from it for the board."""
    article = source.article
    if not source.confirmed:
        article = words.say("unconfirmed", what=article or words.say("article"))
    return [words.say("board_by_law", article=article), words.say("board_next")]


def _inspector(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    say = words.say
    when = words.listed(dict.fromkeys(map(words.days, facts.incidents))) or say("day_unknown")
    sector = words.label("sector", facts.school.sector)
    at_hand = (
        say("sheet_school", school=facts.school.name, sector=sector),
        say("sheet_known", day=plain_date(facts.known_on, words.language)),
        say("sheet_nature", nature=words.nature(facts)),
        say("sheet_accused", accused=words.accused(facts)),
        say("sheet_subject", subject=words.subject(facts)),
        say("sheet_when", when=when),
    )
    room = [
        "\n".join((say(key), *[WRITING_LINE] * _ROOM.get(key, 2)))
        for key in ("sheet_spoke_to", "sheet_said", "sheet_agreed")
    ]
    return [
        f"# {say('sheet_before')}",
        points(say("sheet_number"), say("sheet_hours"), say("sheet_alone"), say("sheet_anonymous")),
        f"# {say('sheet_at_hand')}",
        points(*at_hand),
        f"# {say('sheet_questions')}",
        points(*(say(f"sheet_question_{number}") for number in range(1, 7))),
        f"# {say('sheet_room')}",
        *room,
    ]


def _conversation(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    """For the reporter: no other person is named, whatever was written down (experience.md)."""
    found = next((c for c in facts.contacts if c.id == choices.contact), None)
    found = found or max(facts.contacts, key=lambda c: (c.held_on, c.id), default=None)
    if found is None:
        return []
    voice = _voice(facts, choices)
    written = without_names(found.text.strip(), by_role(facts, words))
    return [
        words.say(f"talk_opening_{voice}", day=plain_date(found.held_on, words.language)),
        f"# {words.say('talk_about')}",
        written or words.say("gap_talk"),
        f"# {words.say('talk_agreed')}",
        words.say("gap_agreed"),
        words.say(f"talk_right_{voice}"),
        words.say("greeting", title=words.own_title(facts)),
    ]


def _referral(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    named = choices.names and facts.keeps_texts
    return [
        words.say("dear_anybody"),
        words.say("referral_opening", title=words.own_title(facts), school=facts.school.name),
        words.say("referral_who", who=words.subject(facts)),
        words.say("referral_name", name=words.names(facts.subjects)) if named else "",
        words.say("referral_question"),
        words.say("referral_about"),
        words.say("gap_knows"),
        words.say("greeting", title=words.own_title(facts)),
    ]


def _invitation(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    """Never about whom or what: it may lie on a table at home (experience.md, Rules)."""
    voice = _voice(facts, choices)
    return [
        words.say(f"invite_dear_{voice}"),
        words.say(f"invite_opening_{voice}"),
        "\n".join(
            (
                words.say("invite_day", day=choices.day.strip() or words.say("gap_day")),
                words.say("invite_time", time=choices.time.strip() or words.say("gap_time")),
                words.say("invite_place", place=choices.place.strip() or words.say("gap_place")),
            )
        ),
        words.say(f"invite_close_{voice}"),
        words.say("invite_greeting"),
    ]


def _voice(facts: LetterFacts, choices: Choices) -> str:
    """`je` for a pupil, `u` for anybody else."""
    pupil = choices.to == "reporter" and facts.reporter_is_pupil
    return "child" if pupil or choices.to == "bullied" else "adult"


_DRAFTS: Mapping[LetterKind, Draft] = {
    LetterKind.BOARD: _board,
    LetterKind.INSPECTOR: _inspector,
    LetterKind.STATEMENT: statement,
    LetterKind.CONVERSATION: _conversation,
    LetterKind.REFERRAL: _referral,
    LetterKind.INVITATION: _invitation,
}
