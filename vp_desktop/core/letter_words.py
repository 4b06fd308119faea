"""The words of documents: functions, ages, days, the nature of a matter, each as little as possible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vp_desktop.core.formats import plain_date
from vp_desktop.core.hidden_names import hide_names
from vp_desktop.core.letter_facts import Concerned, LetterFacts
from vp_desktop.core.model import DateKind, Incident
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.core.texts import Texts

_SECTION = "letters"
_AGES = ((11, "under_12"), (15, "12_15"), (17, "16_17"))
"""The groups of law.md section 12 (2), `leeftijdsklasse`: up to and including this age."""
_UNSAID = frozenset({"unknown", "other"})
ROLES = ("reporter", "subject", "bullied", "accused", "bully")
"""The roles that have words of their own; of several roles the first is said."""
_QUOTES = {"nl": "„{text}”", "en": "“{text}”"}


@dataclass(frozen=True)
class LetterWords:
    """Says the sentences of `resources/texts/letters.toml` in one language."""

    texts: Texts
    taxonomy: Taxonomy
    language: str

    def say(self, key: str, **values: Any) -> str:
        return self.texts.say(_SECTION, key, self.language, **values)

    def label(self, list_id: str, code: str) -> str:
        return self.taxonomy.label(list_id, code, self.language)

    def own_title(self, facts: LetterFacts) -> str:
        return facts.own_title.strip() or self.say(f"title_{facts.purpose.value}")

    def nature(self, facts: LetterFacts) -> str:
        """The nature in the words of the category, and no more than the category."""
        if facts.purpose is Purpose.BULLYING:
            return self.label("category", "bullying").lower()
        code = facts.matter.category
        if code == NOT_YET:
            return self.say("nature_not_yet")
        categories = self.taxonomy["category"]
        above = next(categories.parents_of(code), "")
        tops = {part for group in categories.tops for part in group}
        return self.label("category", code if above in tops or not above else above).lower()

    def accused(self, facts: LetterFacts) -> str:
        """Whom it is about by function alone: `een personeelslid`."""
        kinds = [k for k in dict.fromkeys(p.kind for p in facts.accused) if k not in _UNSAID]
        if not kinds:
            return self.say("accused_unknown")
        return self.listed(self.say(f"a_{kind}") for kind in kinds)

    def subject(self, facts: LetterFacts) -> str:
        """Whom it happened to: a pupil by age group, anybody else by kind."""
        if not facts.subjects:
            return self.say("subject_unknown")
        return self.listed(dict.fromkeys(map(self.somebody, facts.subjects)))

    def somebody(self, person: Concerned) -> str:
        """A person without a name: `een leerling van 12 tot en met 15 jaar`."""
        if person.kind in _UNSAID:
            return self.say("a_person")
        if person.kind != "pupil":
            return self.say(f"a_{person.kind}")
        return self.say(f"pupil_{_age_group(person.age)}")

    def names(self, people: Iterable[Concerned]) -> str:
        found = [person.name.strip() for person in people if person.name.strip()]
        return self.listed(dict.fromkeys(found)) or self.say("gap_name")

    def listed(self, words: Iterable[str]) -> str:
        """`a, b en c`."""
        *first, last = [*words] or [""]
        return self.say("and", first=", ".join(first), last=last) if first else last

    def days(self, incident: Incident) -> str:
        """When it happened, as far as it is known."""
        if incident.date_kind is DateKind.UNKNOWN or incident.from_on is None:
            return self.say("day_unknown")
        first = plain_date(incident.from_on, self.language)
        if incident.to_on is None:
            return first
        return self.say("period", first=first, last=plain_date(incident.to_on, self.language))

    def quote(self, text: str) -> str:
        """What somebody said, as it was said."""
        return _QUOTES["en" if self.language == "en" else "nl"].format(text=text.strip())


def by_letter(facts: LetterFacts, words: LetterWords) -> dict[str, str]:
    """`persoon A` for each name in a case: who is who stays clear, and nobody is named."""
    named = [person for person in facts.people if person.name.strip()]
    return {
        person.name: words.say("person_letter", letter=_letter(index))
        for index, person in enumerate(named)
    }


def by_role(facts: LetterFacts, words: LetterWords) -> dict[str, str]:
    """A role for each name in a case, for somebody who was there: `de ander`."""
    return {
        person.name: words.say(
            "role_" + next((role for role in ROLES if role in person.roles), "somebody")
        )
        for person in facts.people
        if person.name.strip()
    }


def without_names(text: str, codes: Mapping[str, str]) -> str:
    """`text` with the names of the case replaced; names nobody entered stay, and are warned of."""
    hidden = hide_names(text, codes)
    if hidden == text:
        return text
    stand_ins = "|".join(sorted(map(re.escape, {*codes.values()}), key=len, reverse=True))
    begins = re.compile(rf"(^|[.!?]\s+|\n|[„“])({stand_ins})(?!\w)")
    return begins.sub(lambda m: m[1] + m[2][:1].upper() + m[2][1:], hidden)


def points(*texts: str) -> str:
    """Each on a line of its own with a point before it."""
    return "\n".join(f"- {text}" for text in texts)


def _letter(index: int) -> str:
    """A, B ... Z, AA, AB ..."""
    more, index = divmod(index, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + index)


def _age_group(age: int | None) -> str:
    if age is None:
        return "age_unknown"
    return next((group for highest, group in _AGES if age <= highest), "from_18")
