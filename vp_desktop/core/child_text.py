"""A short text about one child, for the mentor or the pupil system, that names no other child.

What the child did or went through stands in it as behaviour on a day, never as a label. Every name of
another person is taken out; after the user has changed the text it is looked through again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from vp_desktop.core.formats import plain_date
from vp_desktop.core.hidden_names import hide_names
from vp_desktop.core.named_places import places_named

Say = Callable[..., str]
"""Gives a sentence of `resources/texts/bullying.toml` by key, in the language of the text."""
_AFTER_NAME = r"(?=(?:['’]?s)?(?!\w))"
_NO_FIRST_NAMES = frozenset(
    (
        *(
            "aan",
            "al",
            "bij",
            "da",
            "de",
            "den",
            "der",
            "di",
            "dos",
            "du",
            "een",
            "el",
            "het",
            "in",
        ),
        *("la", "le", "op", "te", "ten", "ter", "the", "van", "von"),
        *("dhr", "dokter", "familie", "heer", "juf", "juffrouw", "kind", "leerling", "leraar"),
        *("lerares", "meester", "meneer", "mentor", "mevr", "mevrouw", "miss", "mr", "mrs", "ms"),
        *("broer", "moeder", "mother", "father", "oma", "opa", "ouder", "ouders", "parent"),
        *("parents", "teacher", "vader", "zus"),
    )
)
"""First words of a name that are words of the language: in small letters they name nobody."""


@dataclass(frozen=True)
class Happening:
    """What this child did or went through in one incident: `behaviour` as a part of a sentence."""

    behaviour: str
    on: date | None = None
    until: date | None = None
    place: str = ""


@dataclass(frozen=True)
class Agreement:
    """What was agreed about this child."""

    title: str
    on: date | None = None


@dataclass(frozen=True)
class ChildStory:
    """What the text is made from. `since` is the day of the first report."""

    name: str
    since: date
    class_name: str = ""
    happenings: tuple[Happening, ...] = ()
    agreements: tuple[Agreement, ...] = ()


def compose(story: ChildStory, others: Iterable[str], say: Say, language: str) -> str:
    """The text, without a name of `others` in it."""
    about = ", ".join(filter(None, (story.name, story.class_name)))
    lines = [say("about", child=about)]
    lines.append(say("since", day=plain_date(story.since, language)))
    lines += [_told(happening, say, language) for happening in story.happenings]
    lines += ["", say("agreements")]
    lines += [_agreed(agreement, say, language) for agreement in story.agreements]
    if not story.agreements:
        lines.append(say("no_agreements"))
    return without_others("\n".join(lines), story.name, others, say("somebody"))


def without_others(text: str, own: str, others: Iterable[str], mark: str) -> str:
    """`text` with every name of `others` replaced by `mark`, in whole or in part.

    The child's own whole name stays. A word that the child shares with somebody else (a surname, the same
    first name) stays only within that whole name: elsewhere it may mean the other.
    """
    codes = dict.fromkeys(_written(others), mark)
    before = None
    while before != text:  # what stands beside a mark may only now be a word by itself
        before, parts = text, _parts(text, own, mark)
        text = "".join(part if kept else hide_names(part, codes) for kept, part in parts)
    return text


def names_left(text: str, own: str, others: Iterable[str], mark: str) -> tuple[str, ...]:
    """The names of `others` of which something still stands in `text`."""
    rest = [part for kept, part in _parts(text, own, mark) if not kept]
    return tuple(
        name
        for name in dict.fromkeys(others)
        if any(_hides(part, dict.fromkeys(_written([name]), "\0")) for part in rest)
    )


def places_of_others(text: str, own: str, others: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """From where to where a name of `others` stands in `text`; the own whole name is no such place."""
    names, found, begin = tuple(_written(others)), [], 0
    for kept, part in _parts(text, own, "\0"):
        if not kept:
            found += [(begin + first, begin + last) for first, last in places_named(part, names)]
        begin += len(part)
    return tuple(found)


def mentions(text: str, name: str) -> bool:
    """Whether `text` is about the person of this name: the whole name or a part of it."""
    return _hides(text, dict.fromkeys(_written([name]), "\0"))


def _hides(text: str, codes: dict[str, str]) -> bool:
    return hide_names(text, codes) != text


def _told(happening: Happening, say: Say, language: str) -> str:
    days = say("some_day")
    if happening.on is not None:
        days = say("on_day", day=plain_date(happening.on, language))
        if happening.until is not None:
            last = plain_date(happening.until, language)
            days = say("in_period", first=plain_date(happening.on, language), last=last)
    place = say("place", place=happening.place) if happening.place else ""
    return say("happening", days=days, place=place, behaviour=happening.behaviour)


def _agreed(agreement: Agreement, say: Say, language: str) -> str:
    if agreement.on is None:
        return say("agreement", title=agreement.title)
    day = plain_date(agreement.on, language)
    return say("agreement_on", title=agreement.title, day=day)


def _parts(text: str, own: str, mark: str) -> Iterator[tuple[bool, str]]:
    """The text in pieces, with whether a piece is kept: the child's own whole name, or a mark."""
    kept = re.escape(mark)
    if own.split():
        whole = r"\s+".join(map(re.escape, own.split()))
        kept += rf"|(?<!\w)(?i:{whole}){_AFTER_NAME}"
    pieces = re.split(f"({kept})", text)
    yield from ((bool(number % 2), piece) for number, piece in enumerate(pieces) if piece)


def _written(names: Iterable[str]) -> Iterator[str]:
    """Each name as people write it: also without accents, and its first word in small letters."""
    for name in names:
        if not name.strip():
            continue
        for form in dict.fromkeys((name, _plain(name))):
            yield form
            first = re.split(r"[\s-]+", form.strip())[0].lower()
            if len(first.strip(".")) > 1 and first.strip(".") not in _NO_FIRST_NAMES:
                yield first


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
