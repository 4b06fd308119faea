"""The passages of the cases of a request: listed, released one by one, and put in the answer.

Nothing is released by itself. What was decided is kept by where a passage stands and a keyed digest of
its text; a text that was changed since has to be decided anew, and no text is stored a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vp_desktop.core.attachment import Attachment, ClearKind
from vp_desktop.core.child_text import places_of_others
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.core.own_fields import YES, FieldKind, is_code
from vp_desktop.core.request import Judged, Judgement, Passage, Request, joined
from vp_desktop.core.request_letters import (
    RequestLetter,
    RequestPage,
    RequestWords,
    Sender,
    advice,
    answer,
    extension,
    refusal,
)
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.clock import Clock
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.program_lines import ProgramLines
from vp_desktop.services.settings import Settings
from vp_desktop.storage import cases, own_fields, people, records, requests
from vp_desktop.storage.connection import Row
from vp_desktop.storage.register import Register

RequestPdf = Callable[[RequestPage, str], bytes]
_ORDER = (
    *("involvements", "reports", "incidents", "contacts", "consents", "steps", "informed"),
    *("referrals", "tasks", "documents", "closings", "own_field_values"),
)


class Passages:
    """What the cases of a request hold, and what of it goes into the copy."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        taxonomy: Taxonomy,
        texts: Texts,
        pdf: RequestPdf,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy
        self._texts = texts
        self._pdf = pdf
        self._clear = InTheClear(register, clock)
        self._clock = clock

    def words(self, language: str) -> RequestWords:
        return RequestWords(self._texts, self._taxonomy, language)

    def listed(self, request_id: int, language: str) -> tuple[Judged, ...]:
        """Every passage of the chosen cases, old to new; personal notes and attachments come last."""
        request = requests.get(self._connection, request_id)
        chosen = self._together(requests.cases_of(self._connection, request_id))
        if not chosen:
            return ()
        words = self.words(language)
        found = [
            *ProgramLines(self._connection, self._texts).settle(
                requests.texts(self._connection, chosen), language
            ),
            *self._coded(chosen, words),
            *self._people(chosen, words),
            *self._attachments(chosen, words),
            *self._own_fields(chosen, words),
        ]
        decided = requests.judgements(self._connection, request_id)
        own, others = self._names(request, chosen)
        listed = [self._judged(one, decided, own, others) for one in found]
        return tuple(sorted(listed, key=_place))

    def judge(self, request_id: int, passage: Passage, judgement: Judgement) -> None:
        """Decide about one passage. Raises WrongUse once the request was decided."""
        if not requests.get(self._connection, request_id).is_open:
            raise WrongUse("request_decided")
        last = len(passage.text)
        kept = joined([(max(0, begin), min(end, last)) for begin, end in judgement.covered])
        with self._register.change("passage_judged", self._clock()) as connection:
            requests.judge(
                connection, request_id, passage, replace(judgement, covered=kept), self._clock()
            )

    def page(self, request_id: int, kind: RequestLetter, language: str) -> RequestPage:
        """The letter as it will be on paper. Raises WrongUse for an answer that is not decided on."""
        request, words = requests.get(self._connection, request_id), self.words(language)
        today, sender = self._clock().date(), self._sender(request, words)
        if kind is RequestLetter.ADVICE:
            return advice(request, sender, today, words)
        if kind is RequestLetter.EXTENSION:
            return extension(request, sender, today, words)
        if request.is_open:
            raise WrongUse("request_not_decided")
        if kind is RequestLetter.REFUSAL:
            return refusal(request, sender, today, words)
        released = [one for one in self.listed(request_id, language) if one.judgement.released]
        if any(one.changed for one in self.listed(request_id, language)):
            raise WrongUse("passages_changed")
        return answer(request, released, sender, today, words)

    def pdf(self, page: RequestPage, language: str) -> bytes:
        return self._pdf(page, language)

    def save(self, page: RequestPage, place: Path, language: str) -> None:
        """Put the letter at `place`, and note that it lies there unencrypted; both, or neither."""
        self._clear.write(ClearKind.DOCUMENT, {place: self._pdf(page, language)})

    def _together(self, chosen: Sequence[CaseId]) -> tuple[CaseId, ...]:
        """With the cases that joined one of them: they are shown as one."""
        found = [one for case_id in chosen for one in cases.together(self._connection, case_id)]
        return tuple(dict.fromkeys(found))

    def _coded(self, chosen: Sequence[CaseId], words: RequestWords) -> list[Passage]:
        found = []
        for table, row in requests.coded(self._connection, chosen):
            day, columns = requests.CODED[table]
            said = [words.label(codes, row[name]) for name, codes in columns if row[name]]
            on = date.fromisoformat(row[day][:10]) if row[day] else None
            text = " · ".join(dict.fromkeys(said))
            if text:
                key = (table, row["id"], requests.CODES)
                found.append(Passage(*key, row["case_id"], text, on, is_text=False))
        return found

    def _people(self, chosen: Sequence[CaseId], words: RequestWords) -> list[Passage]:
        rows = requests.roles(self._connection, chosen)
        return [
            Passage(
                *("involvements", row["id"], requests.WHOLE, row["case_id"]),
                *(_person_line(row, words), None, False),
            )
            for row in rows
        ]

    def _attachments(self, chosen: Sequence[CaseId], words: RequestWords) -> list[Passage]:
        marks = ", ".join("?" * len(chosen))
        kept = records.select(
            self._connection, Attachment, f"case_id IN ({marks}) ORDER BY id", chosen
        )
        return [
            Passage(
                *("attachments", one.id, requests.WHOLE, one.case_id),
                words.say(
                    "attachment_line",
                    name=" · ".join(filter(None, (one.name, one.note))),
                    kind=words.label("attachment_kind", one.kind),
                ),
                one.added_at.date(),
            )
            for one in kept
        ]

    def _own_fields(self, chosen: Sequence[CaseId], words: RequestWords) -> list[Passage]:
        """The user's own fields, each with its name: without it a day or a yes says nothing."""
        fields = {one.id: one for one in own_fields.every(self._connection)}
        found = []
        for one in own_fields.values_of(self._connection, chosen):
            field, value = fields[one.field_id], one.value
            if field.kind is FieldKind.DAY and is_code(field.kind, value):
                value = words.day(date.fromisoformat(value))
            elif field.kind is FieldKind.YES_NO and is_code(field.kind, value):
                value = words.say("own_field_yes" if value == YES else "own_field_no")
            text = words.say("own_field_line", label=field.label, value=value)
            key = ("own_field_values", one.id, requests.WHOLE)
            found.append(Passage(*key, one.case_id, text))
        return found

    def _names(self, request: Request, chosen: Sequence[CaseId]) -> tuple[str, tuple[str, ...]]:
        """Whom it is about, and the names of everybody else in these cases."""
        answers = request.answers
        meant = requests.person_of(self._connection, answers)
        own = meant.name if meant else answers.about_name
        others: dict[str, None] = {}
        for row in requests.roles(self._connection, chosen):
            if row["person_id"] is None:
                continue
            root = people.root(self._connection, row["person_id"])
            if meant is None or root != meant.id:
                others |= dict.fromkeys(people.names_of(self._connection, root))
        others.pop(own, None)
        return own, tuple(others)

    def _judged(
        self,
        passage: Passage,
        decided: dict[tuple[str, int, str], tuple[Judgement, str]],
        own: str,
        others: tuple[str, ...],
    ) -> Judged:
        named = joined(places_of_others(passage.text, own, others))
        judgement, of_text = decided.get(passage.key, (Judgement(), ""))
        if judgement.released is None:
            return Judged(passage, judgement, named)
        if of_text != requests.digest(self._connection, passage):
            was_released = bool(judgement.released)
            return Judged(passage, Judgement(), named, changed=was_released)
        return Judged(passage, judgement, named)

    def _sender(self, request: Request, words: RequestWords) -> Sender:
        """Of which school, when all the cases are of one."""
        title = self._settings.get("own_title").strip()
        title = title or words.say(f"own_title_{self._settings.purpose.value}")
        names = {school.id: school.name for school in self._settings.schools()}
        rows = self._connection.rows(
            "SELECT DISTINCT school_id FROM requested_cases JOIN cases ON cases.id = case_id"
            " JOIN matters ON matters.id = matter_id WHERE request_id = ?",
            (request.id,),
        )
        schools = [names[row["school_id"]] for row in rows] or list(names.values())
        return Sender(title, schools[0] if len(schools) == 1 else "")


def _person_line(row: Row, words: RequestWords) -> str:
    said = [words.label("role", row["role"])]
    said += [words.label("person_kind", row["kind"])] if row["kind"] != "unknown" else []
    said += [row["class_name"]] if row["class_name"] else []
    said += [words.say("age_line", age=row["age"])] if row["age"] is not None else []
    who = row["name"] or words.say("unnamed")
    return words.say("person_line", who=who, said=", ".join(said))


def _place(one: Judged) -> tuple[bool, bool, bool, date, int, int, str]:
    passage = one.passage
    source = passage.source
    known = _ORDER.index(source) if source in _ORDER else len(_ORDER)
    return (
        *(passage.is_attachment, passage.is_note, source != "involvements"),
        *(passage.on or date.max, known, passage.row_id, passage.field),
    )
