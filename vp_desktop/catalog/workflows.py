"""Reading `resources/workflows/*.toml` and `resources/methods/*.toml`: routes and bullying methods.

What a file may hold stands at the top of `resources/workflows/statutory_report.toml`. Checked at load:
both languages everywhere, known functions and purposes, every step reachable, no dead end, terms and
answers that refer to steps which are there. A faulty file raises `ResourceFault`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vp_desktop.catalog.conditions import Named, Place, read_condition
from vp_desktop.catalog.fields import (
    day_of,
    flag_of,
    label_of,
    names_of,
    tables_of,
    text_of,
    whole_of,
)
from vp_desktop.catalog.toml_file import TomlFile
from vp_desktop.core.duties import Condition
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Label, Taxonomy
from vp_desktop.core.terms import Span, Unit
from vp_desktop.core.workflow import (
    KNOWN,
    START,
    Answer,
    Moment,
    Step,
    Term,
    Workflow,
    paths_to_an_end,
)

_FILE_KEYS = {
    *("id", "version", "checked_on", "purposes", "label", "about", "source", "offered_when"),
    *("tracks", "rhythm", "steps", "method"),
}
_STEP_KEYS = {
    *(
        "id",
        "label",
        "explain",
        "who",
        "to",
        "after",
        "duty",
        "only_when",
        "unless",
        "when_answer",
        "answers",
    ),
    *("term", "track", "each_round", "optional", "ends", "source", "confirmed"),
}
_UNITS = {unit.value for unit in Unit}


@dataclass(frozen=True)
class Words:
    """What a workflow file may refer to: the coded lists, and conditions that have a name."""

    taxonomy: Taxonomy
    conditions: Named = field(default_factory=dict)


@dataclass(frozen=True)
class Defined:
    """A workflow and the text that defines it, which a case keeps when it is started on it."""

    workflow: Workflow
    definition: str


def read_workflows(files: Sequence[TomlFile], words: Words) -> dict[str, Defined]:
    """The workflows in `files` by id. Raises ResourceFault."""
    read: dict[str, Defined] = {}
    for source in files:
        workflow = read_workflow(source, words)
        if workflow.id in read:
            raise Place.of(source, "workflow", "id").fault(f"{workflow.id} is there already")
        read[workflow.id] = Defined(workflow, source.text)
    return read


def read_workflow(source: TomlFile, words: Words) -> Workflow:
    """The workflow that a file defines. Raises ResourceFault."""
    data = source.data
    place = Place.of(source, "workflow")
    place.only(data, _FILE_KEYS)
    if data.get("id") != source.path.stem:
        raise place.at("id").fault(f"id must be {source.path.stem}")
    tracks = _tracks(place.at("tracks"), data.get("tracks", {}))
    workflow = Workflow(
        id=source.path.stem,
        version=whole_of(place, "version", data, 1),
        checked_on=day_of(place, "checked_on", data),
        purposes=_purposes(place, data),
        label=label_of(place, "label", data),
        about=label_of(place, "about", data),
        source=text_of(place, "source", data),
        steps=tuple(
            _step(_named_place(source, number, table), table, words, tracks)
            for number, table in enumerate(tables_of(place, "steps", data))
        ),
        offered_when=_condition(place, data, "offered_when", words),
        tracks=tracks,
        rhythm=tuple(
            _moment(place.at("rhythm", number), table)
            for number, table in enumerate(tables_of(place, "rhythm", data, may_lack=True))
        ),
        method=_method(place, data, words),
    )
    _check(source, workflow)
    return workflow


def _named_place(source: TomlFile, number: int, table: Any) -> Place:
    name = table.get("id") if isinstance(table, Mapping) else None
    shown = name if isinstance(name, str) else "step without an id"
    return Place.of(source, shown, "steps", number)


def _tracks(place: Place, tables: Any) -> dict[str, Label]:
    if not isinstance(tables, Mapping):
        raise place.fault("tracks: a table is needed")
    return {name: label_of(place, name, tables) for name in tables}


def _step(place: Place, table: Any, words: Words, tracks: Mapping[str, Label]) -> Step:
    place.only(table, _STEP_KEYS)
    track = text_of(place, "track", table) if "track" in table else None
    if track is not None and track not in tracks:
        raise place.at("track").fault(f"unknown track {track}")
    duty = text_of(place, "duty", table) if "duty" in table else ""
    if duty and not words.taxonomy["duty"].has(duty):
        raise place.at("duty").fault(f"unknown duty {duty}")
    return Step(
        id=text_of(place, "id", table),
        label=label_of(place, "label", table),
        explain=label_of(place, "explain", table),
        who=_function(place, "who", table, words),
        to=_function(place, "to", table, words) if "to" in table else None,
        after=names_of(place, "after", table),
        duty=duty,
        only_when=_condition(place, table, "only_when", words),
        unless=_condition(place, table, "unless", words),
        when_answer=_when_answer(place.at("when_answer"), table.get("when_answer", {})),
        answers=tuple(
            _answer(place.at("answers", number), each)
            for number, each in enumerate(tables_of(place, "answers", table, True))
        ),
        term=_term(place.at("term"), table["term"]) if "term" in table else None,
        track=track,
        each_round=flag_of(place, "each_round", table, False),
        optional=flag_of(place, "optional", table, False),
        ends=flag_of(place, "ends", table, False),
        source=text_of(place, "source", table) if "source" in table else None,
        confirmed=flag_of(place, "confirmed", table, True),
    )


def _condition(place: Place, table: Mapping[str, Any], key: str, words: Words) -> Condition | None:
    if key not in table:
        return None
    condition = read_condition(place.at(key), table[key], words.conditions)
    for duty in condition.duties():
        if not words.taxonomy["duty"].has(duty):
            raise place.at(key).fault(f"applies names unknown duty {duty}")
    return condition


def _when_answer(place: Place, wanted: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(wanted, Mapping):
        raise place.fault("when_answer: a table is needed")
    return {
        step: names_of(place, step, wanted)
        if isinstance(value, list)
        else (text_of(place, step, wanted),)
        for step, value in wanted.items()
    }


def _answer(place: Place, table: Any) -> Answer:
    place.only(table, {"id", "nl", "en"})
    return Answer(
        text_of(place, "id", table), Label(text_of(place, "nl", table), text_of(place, "en", table))
    )


def _term(place: Place, table: Any) -> Term:
    place.only(table, {"from", "at_once", "article", "confirmed", *_UNITS})
    spans = [key for key in table if key in _UNITS]
    at_once = flag_of(place, "at_once", table, False)
    if len(spans) + at_once != 1:
        raise place.fault("term: one number of hours, days, weeks or months, or at_once = true")
    return Term(
        since=text_of(place, "from", table),
        span=None if at_once else Span(Unit(spans[0]), whole_of(place, spans[0], table, 1)),
        article=text_of(place, "article", table) if "article" in table else None,
        confirmed=flag_of(place, "confirmed", table, False),
    )


def _moment(place: Place, table: Any) -> Moment:
    place.only(table, {"nl", "en", *_UNITS})
    spans = [key for key in table if key in _UNITS]
    if len(spans) != 1:
        raise place.fault("one number of days, weeks or months is needed")
    amount = whole_of(place, spans[0], table, 0)
    span = Span(Unit(spans[0]), amount) if amount else None
    return Moment(span, Label(text_of(place, "nl", table), text_of(place, "en", table)))


def _method(place: Place, data: Mapping[str, Any], words: Words) -> str | None:
    method = text_of(place, "method", data) if "method" in data else None
    if method is not None and not words.taxonomy["bullying_method"].has(method):
        raise place.at("method").fault(f"unknown method {method}")
    return method


def _check(source: TomlFile, workflow: Workflow) -> None:
    steps = {step.id: step for step in workflow.steps}
    for number, step in enumerate(workflow.steps):
        place = Place.of(source, step.id, "steps", number)
        if steps[step.id] is not step:
            raise place.fault("stands here twice")
        above = {each.id for each in workflow.steps[:number]}
        for name in step.after:
            if name not in steps:
                raise place.at("after").fault(f"unknown step {name}")
        _check_answers(place.at("when_answer"), step, steps, above)
        if step.term and step.term.since not in (START, KNOWN, *steps):
            raise place.at("term").fault(f"unknown step {step.term.since}")
    for name in paths_to_an_end(workflow.steps):
        number = next(n for n, step in enumerate(workflow.steps) if step.id == name)
        place = Place.of(source, name, "steps", number)
        raise place.fault("nothing leads to this step, or it leads to no end")


def _check_answers(
    place: Place, step: Step, steps: Mapping[str, Step], above: Collection[str]
) -> None:
    for name, wanted in step.when_answer.items():
        if name not in steps:
            raise place.at(name).fault(f"unknown step {name}")
        if name not in above:  # the step would never be there
            raise place.at(name).fault(f"{name} does not stand above this step")
        if not wanted:
            raise place.at(name).fault("an answer is missing")
        for answer in wanted:
            if answer not in {each.id for each in steps[name].answers}:
                raise place.at(name).fault(f"{name} has no answer {answer}")


def _purposes(place: Place, data: Mapping[str, Any]) -> tuple[str, ...]:
    names = names_of(place, "purposes", data)
    if not names or any(name not in [*Purpose] for name in names):
        raise place.at("purposes").fault(f"purposes must be some of {', '.join(Purpose)}")
    return names


def _function(place: Place, key: str, table: Mapping[str, Any], words: Words) -> str:
    code = text_of(place, key, table)
    if not words.taxonomy["function"].has(code):
        raise place.at(key).fault(f"{key}: unknown function {code}")
    return code
