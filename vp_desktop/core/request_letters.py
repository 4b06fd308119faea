"""What goes out about a request: the answer, a refusal, and a question for advice without content.

The sentences stand in `resources/texts/request.toml`. Nothing of a case stands in a letter but passages
that were released by hand, as they were covered; the question for advice holds none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from vp_desktop.core.formats import plain_date
from vp_desktop.core.request import Asker, Decision, Judged, Request, RequestKind
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts

_SECTION = "request"


class RequestLetter(StrEnum):
    """The kinds of letter."""

    ANSWER = "answer"
    REFUSAL = "refusal"
    ADVICE = "advice"
    EXTENSION = "extension"


@dataclass(frozen=True)
class Part:
    """A heading and what stands under it; a heading without text stands above parts."""

    heading: str
    text: str


@dataclass(frozen=True)
class RequestPage:
    """A letter as it is printed."""

    kind: RequestLetter
    reference: str
    sender: str
    day: date
    to_whom: str
    opening: tuple[str, ...]
    parts: tuple[Part, ...] = ()
    closing: tuple[str, ...] = ()
    goes_home: bool = False
    """Whether to ask "kan dit veilig mee naar huis?" before it leaves."""


@dataclass(frozen=True)
class RequestWords:
    """Says the sentences of letters about requests in one language."""

    texts: Texts
    taxonomy: Taxonomy
    language: str

    def say(self, key: str, **values: Any) -> str:
        return self.texts.say(_SECTION, key, self.language, **values)

    def label(self, list_id: str, code: str) -> str:
        return self.taxonomy.label(list_id, code, self.language)

    def day(self, day: date) -> str:
        return plain_date(day, self.language)

    def source(self, source: str, field: str) -> str:
        """What a passage is: "Gesprek", "Geheugensteun"; the field where a row has several."""
        key = f"field_{source}_{field}"
        known = key in self.texts.sections[_SECTION]
        return self.say(key if known else f"source_{source}")


@dataclass(frozen=True)
class Sender:
    """Who writes, of which school."""

    title: str
    school: str

    def __str__(self) -> str:
        return "\n".join(filter(None, (self.title, self.school)))


def letter_of(request: Request) -> RequestLetter:
    """Which letter ends a request."""
    return RequestLetter.REFUSAL if request.decision is Decision.REFUSED else RequestLetter.ANSWER


def answer(
    request: Request, released: Iterable[Judged], sender: Sender, today: date, words: RequestWords
) -> RequestPage:
    """The answer to who asked: released passages alone, each with what it is and its day."""
    say = words.say
    released = tuple(released)
    parts = [_part(one, words) for one in released]
    if request.kind is not RequestKind.INSPECTION:
        parts = []
    opening = [_dear(request, words), _received(request, words)]
    opening.append(say(_outcome(request)))
    if request.decision is Decision.PARTLY:
        opening.append(say("partly_because", because=request.because.strip()))
    closing = [say("bars")] if any(one.judgement.covered for one in released) else []
    if request.kind is RequestKind.INSPECTION and parts:
        closing.append(say("put_right"))
    if request.answers.done.strip() and request.kind is not RequestKind.INSPECTION:
        opening.append(request.answers.done.strip())
    closing += [say("not_content"), say("greeting", sender=sender.title)]
    return _page(RequestLetter.ANSWER, request, sender, today, words, opening, parts, closing)


def refusal(request: Request, sender: Sender, today: date, words: RequestWords) -> RequestPage:
    """A refusal says who decided and why (law.md section 10: recorded in writing)."""
    say = words.say
    decider = words.label("function", request.decided_by).lower()
    opening = [
        _dear(request, words),
        _received(request, words),
        say("refused", decider=decider, day=words.day(request.decided_on or today)),
        say("refused_because", because=request.because.strip()),
    ]
    closing = [say("not_content"), say("greeting", sender=sender.title)]
    return _page(RequestLetter.REFUSAL, request, sender, today, words, opening, (), closing)


def extension(request: Request, sender: Sender, today: date, words: RequestWords) -> RequestPage:
    """That the answer takes longer, and why."""
    say = words.say
    opening = [
        _dear(request, words),
        _received(request, words),
        say("longer", day=words.day(request.due_on)),
        say("longer_because", because=request.answers.extended_because.strip()),
        say("unconfirmed_longer"),
    ]
    closing = [say("greeting", sender=sender.title)]
    return _page(RequestLetter.EXTENSION, request, sender, today, words, opening, (), closing)


def advice(request: Request, sender: Sender, today: date, words: RequestWords) -> RequestPage:
    """A question to the data protection officer or the board: no names, no content, no case."""
    say = words.say
    asker = words.label("request_asker", request.answers.asker or Asker.OTHER).lower()
    kind = words.label("request_kind", request.kind.value).lower()
    known = [
        say("advice_kind", kind=kind),
        say("advice_asker", asker=asker),
        say("advice_received", day=words.day(request.received_on), due=words.day(request.due_on)),
    ]
    if request.answers.may_be_dangerous:
        known.append(say("advice_danger"))
    if request.answers.for_another and request.answers.authority != "yes":
        known.append(say("advice_authority"))
    opening = [say("advice_opening", title=sender.title, school=sender.school), say("advice_none")]
    parts = [
        Part(say("advice_known"), "\n".join(f"- {line}" for line in known)),
        Part(say("advice_question"), say("advice_asked")),
    ]
    closing = [say("greeting", sender=sender.title)]
    return _page(RequestLetter.ADVICE, request, sender, today, words, opening, parts, closing)


def _page(
    kind: RequestLetter,
    request: Request,
    sender: Sender,
    today: date,
    words: RequestWords,
    opening: Iterable[str],
    parts: Iterable[Part],
    closing: Iterable[str],
) -> RequestPage:
    inside = kind is RequestLetter.ADVICE
    to_whom = request.answers.asker_name.strip()
    if inside:
        to_whom = words.label("function", request.answers.asked_advice_of or "board")
    return RequestPage(
        kind=kind,
        reference=request.reference,
        sender=str(sender) if inside else sender.school,
        day=today,
        to_whom=to_whom,
        opening=tuple(filter(None, opening)),
        parts=tuple(parts),
        closing=tuple(closing),
        goes_home=not inside,
    )


def _dear(request: Request, words: RequestWords) -> str:
    name = request.answers.asker_name.strip()
    return words.say("dear", name=name) if name else words.say("dear_nobody")


def _received(request: Request, words: RequestWords) -> str:
    kind = words.say(f"asked_{request.kind.value}")
    return words.say("received", day=words.day(request.received_on), kind=kind)


def _outcome(request: Request) -> str:
    decision = request.decision or Decision.GRANTED
    if decision in (Decision.NOTHING_KEPT, Decision.WITHDRAWN):
        return f"outcome_{decision.value}"
    return f"outcome_{request.kind.value}_{decision.value}"


def _part(one: Judged, words: RequestWords) -> Part:
    heading = words.source(one.passage.source, one.passage.field)
    if one.passage.on is not None:
        heading = words.say("dated", what=heading, day=words.day(one.passage.on))
    given = one.passage.is_attachment
    return Part(heading, words.say("attachment_given", name=one.copy) if given else one.copy)
