"""The statement of facts: dated facts in order, what was said as a quotation, and no judgement.

The adviser does not investigate or judge (law.md section 4); a Geheugensteun is no fact.
"""

from __future__ import annotations

from datetime import date

from vp_desktop.core.formats import plain_date
from vp_desktop.core.letter_facts import Choices, Concerned, LetterFacts
from vp_desktop.core.letter_words import ROLES, LetterWords, by_letter, points, without_names
from vp_desktop.core.model import Contact, Incident, Report


def statement(facts: LetterFacts, choices: Choices, words: LetterWords) -> list[str]:
    """Its paragraphs. Without the tick for names everybody is `persoon A`, `persoon B`."""
    codes = {} if choices.names else by_letter(facts, words)
    dated = sorted(
        [
            *((report.received_on, 1, _told(report, words)) for report in facts.reports),
            *((i.from_on or date.max, 0, _happened(i, words)) for i in facts.incidents),
            *((contact.held_on, 2, _talked(contact, words)) for contact in facts.contacts),
        ],
        key=lambda found: found[:2],
    )
    say = words.say
    who = [
        say("person_is", person=codes.get(person.name, person.name), who=_role(person, words))
        for person in facts.people
        if person.name.strip()
    ]
    text = [
        say("statement_opening", title=words.own_title(facts), school=facts.school.name),
        *((f"# {say('statement_who')}", points(*who)) if who else ()),
        *(part for _, _, entry in dated for part in entry),
        f"# {say('statement_close')}",
        say("statement_no_judgement"),
        say("signature", day=plain_date(facts.today, words.language)),
    ]
    return [without_names(part, codes) for part in text]


def _role(person: Concerned, words: LetterWords) -> str:
    roles = (role if role in ROLES else "somebody" for role in person.roles)
    said = words.listed(dict.fromkeys(words.say(f"who_{role}") for role in roles))
    return f"{words.somebody(person)}; {said}"


def _told(report: Report, words: LetterWords) -> list[str]:
    day = plain_date(report.received_on, words.language)
    story = words.say("told_story", quote=words.quote(report.story)) if report.story.strip() else ""
    wish = words.say("told_wish", quote=words.quote(report.wish)) if report.wish.strip() else ""
    nothing = words.say("told_nothing") if not story and not wish else ""
    return [
        "# " + words.say("on_day", day=day, what=words.say("was_told")),
        words.say("told_by", who=words.label("reporter_role", report.reporter_role).lower()),
        story,
        wish,
        nothing,
    ]


def _happened(incident: Incident, words: LetterWords) -> list[str]:
    place = words.label("place", incident.place).lower()
    known = [place] if incident.place != "unknown_place" else []
    if incident.frequency != "unknown_frequency":
        known.append(words.label("frequency", incident.frequency).lower())
    written = incident.description.strip()
    return [
        "# " + words.say("on_day", day=words.days(incident), what=words.say("happened")),
        words.say("happened_where", what=", ".join(known)) if known else "",
        words.say("happened_said", quote=words.quote(written)) if written else "",
        words.say("told_nothing") if not known and not written else "",
    ]


def _talked(contact: Contact, words: LetterWords) -> list[str]:
    day = plain_date(contact.held_on, words.language)
    way = words.label("way", contact.way).lower()
    text = contact.text.strip()
    with_whom = words.label("role", contact.with_role).lower()
    return [
        "# " + words.say("on_day", day=day, what=words.say("contact")),
        words.say("contact_with", way=way, who=with_whom),
        words.say("contact_said", quote=words.quote(text)) if text else words.say("told_nothing"),
    ]
