"""A faulty route is refused when it is read, and the file, the step and the fault are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vp_desktop.catalog.toml_file import ResourceFault, parse_toml
from vp_desktop.catalog.workflows import Words, read_workflow, read_workflows
from vp_desktop.composition import Program

SOUND = """
id = "walk"
version = 1
checked_on = 2026-11-21
purposes = ["adviser"]
label = { nl = "Wandeling", en = "A walk" }
about = { nl = "Samen lopen.", en = "Walking together." }
source = "Praktijk"
offered_when = { applies = "inform_board" }
tracks = { road = { nl = "De weg", en = "The road" } }
rhythm = [{ weeks = 1, nl = "Na een week", en = "After a week" }]
method = "support_group"

[[steps]]
id = "ask"
label = { nl = "Vraag", en = "Ask" }
explain = { nl = "Wil iemand mee?", en = "Does anyone come?" }
who = "adviser"
to = "reporter"
track = "road"
answers = [{ id = "yes", nl = "Ja", en = "Yes" }, { id = "no", nl = "Nee", en = "No" }]

[[steps]]
id = "go"
label = { nl = "Ga", en = "Go" }
explain = { nl = "Loop mee.", en = "Walk along." }
who = "adviser"
after = ["ask"]
duty = "tell_reporter"
only_when = { adviser = "internal" }
when_answer = { ask = "yes" }
term = { weeks = 4, from = "ask", article = "WVO 2020 art. 3.36", confirmed = true }

[[steps]]
id = "home"
label = { nl = "Naar huis", en = "Home" }
explain = { nl = "Klaar.", en = "Done." }
who = "adviser"
after = ["ask", "go"]
ends = true
"""
Edit = Callable[[str], str]


def change(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


GO = 'who = "adviser"\nafter = ["ask"]'
FAULTS: dict[str, tuple[Edit, str]] = {
    # the file
    "another id": (change('"walk"', '"run"'), "workflow: id must be walk"),
    "no version": (change("version = 1", ""), "workflow: version must be a whole number from 1"),
    "version by words": (change("version = 1", 'version = "1"'), "version must be a whole"),
    "version nought": (change("version = 1", "version = 0"), "version must be a whole"),
    "no day": (change("2026-11-21", '"yesterday"'), "checked_on must be a date"),
    "a moment": (change("2026-11-21", "2026-11-21T09:00:00"), "checked_on must be a date"),
    "unknown key": (change("version = 1", "version = 1\nauthor = 1"), "unknown key author"),
    "no source": (change('source = "Praktijk"', ""), "workflow: source is missing"),
    "no purposes": (change('["adviser"]', "[]"), "purposes must be some of adviser"),
    "strange purpose": (change('["adviser"]', '["police"]'), "purposes must be some of"),
    "purpose that is no list": (change('["adviser"]', '"adviser"'), "purposes must be a list"),
    "no English": (
        change('nl = "Wandeling", en = "A walk"', 'nl = "Wandeling"'),
        "workflow: en is missing",
    ),
    "empty English": (change('en = "A walk"', 'en = " "'), "workflow: en is missing"),
    "third language": (change('en = "A walk"', 'en = "A", de = "G"'), "unknown key de"),
    "offered on a strange fact": (
        change('{ applies = "inform_board" }', "{ seriuos = true }"),
        "unknown fact seriuos",
    ),
    "offered on a strange duty": (change('"inform_board"', '"sing"'), "applies names unknown duty"),
    "offered on a named condition": (
        change('{ applies = "inform_board" }', '{ is = "task" }'),
        "unknown named condition task",
    ),
    "tracks that are none": (change("tracks = { road", "tracks = 5 # {"), "a table is needed"),
    "track without English": (change(', en = "The road"', ""), "workflow: en is missing"),
    "strange method": (change('"support_group"', '"song"'), "unknown method song"),
    "method that is a list": (change('"support_group"', '["x"]'), "method is missing"),
    "moment without a length": (change("weeks = 1, nl", "nl"), "one number of days"),
    "moment of two lengths": (change("weeks = 1,", "weeks = 1, days = 2,"), "one number of days"),
    "no steps": (lambda text: text.partition("[[steps]]")[0], "workflow: steps are missing"),
    "no TOML": (lambda text: text + "\n[[steps\n", "Expected"),
    # a step
    "no id": (change('id = "go"', ""), "step without an id: id is missing"),
    "strange key": (change(GO, GO + "\nwhere = 1"), "go: unknown key where"),
    "no label": (change('label = { nl = "Ga", en = "Go" }', ""), "go: label is missing"),
    "no explanation": (
        change('explain = { nl = "Loop mee.", en = "Walk along." }', ""),
        "go: explain is missing",
    ),
    "nobody": (change(GO, 'after = ["ask"]'), "go: who is missing"),
    "strange function": (change(GO, GO.replace("adviser", "king")), "go: who: unknown function"),
    "strange addressee": (change('"reporter"', '"king"'), "ask: to: unknown function king"),
    "strange duty": (change('"tell_reporter"', '"sing"'), "go: unknown duty sing"),
    "duty that is a list": (change('"tell_reporter"', '["x"]'), "go: duty is missing"),
    "strange track": (change('track = "road"', 'track = "sea"'), "ask: unknown track sea"),
    "track that is a list": (change('track = "road"', 'track = ["road"]'), "ask: track is missing"),
    "strange fact": (change('adviser = "internal"', "age = 3"), "go: unknown fact age"),
    "strange value": (change('"internal"', '"intern"'), "go: adviser cannot be intern"),
    "flag by words": (change("ends = true", 'ends = "yes"'), "home: ends must be true or false"),
    "after a strange step": (change('["ask", "go"]', '["asked"]'), "home: unknown step asked"),
    "after that is no list": (change('["ask", "go"]', '"ask"'), "home: after must be a list"),
    "answer of a strange step": (change("{ ask = ", "{ asked = "), "go: unknown step asked"),
    "strange answer": (change('ask = "yes"', 'ask = "maybe"'), "go: ask has no answer maybe"),
    "strange answer in a list": (change('ask = "yes"', 'ask = ["yes", "si"]'), "no answer si"),
    "no answer": (change('ask = "yes"', "ask = []"), "go: an answer is missing"),
    "answers in lists": (change('ask = "yes"', 'ask = [["yes"]]'), "go: ask must be a list"),
    "answer that is a number": (change('ask = "yes"', "ask = 3"), "go: ask is missing"),
    "answers that are no table": (change('{ ask = "yes" }', '"yes"'), "go: when_answer: a table"),
    "answer of a later step": (
        change('to = "reporter"', 'to = "reporter"\nwhen_answer = { ask = "yes" }'),
        "ask: ask does not stand above this step",
    ),
    "answer without an id": (change('id = "yes", ', ""), "ask: id is missing"),
    "answer with more": (change('id = "yes"', 'id = "yes", ends = true'), "ask: unknown key ends"),
    "term of nothing": (change("weeks = 4, ", ""), "go: term: one number"),
    "term of two": (change("weeks = 4", "weeks = 4, days = 1"), "go: term: one number"),
    "term at once and later": (change("weeks = 4", "weeks = 4, at_once = true"), "go: term: one"),
    "term of nought": (change("weeks = 4", "weeks = 0"), "go: weeks must be a whole number from 1"),
    "term of ever": (change("weeks = 4", "weeks = 99999"), "go: weeks must be a whole number"),
    "strange unit": (change("weeks = 4", "years = 4"), "go: unknown key years"),
    "term from nowhere": (change('from = "ask", ', ""), "go: from is missing"),
    "term from a strange step": (change('from = "ask"', 'from = "x"'), "go: unknown step x"),
    "stands twice": (change('id = "home"', 'id = "go"'), "go: stands here twice"),
    # the whole
    "no end": (change("ends = true", ""), "nothing leads to this step, or it leads to no end"),
    "a circle": (
        change('track = "road"', 'track = "road"\nafter = ["home"]'),
        "nothing leads to this step, or it leads to no end",
    ),
    "a dead end": (change('after = ["ask", "go"]', 'after = ["ask"]'), "go: nothing leads to"),
}


@pytest.fixture
def words(program: Program) -> Words:
    return Words(program.taxonomy)


def read(text: str, words: Words) -> None:
    read_workflow(parse_toml(Path("walk.toml"), text.encode()), words)


def test_the_sound_file_reads(words: Words) -> None:
    read(SOUND, words)


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_named(name: str, words: Words) -> None:
    edit, fault = FAULTS[name]
    with pytest.raises(ResourceFault) as caught:
        read(edit(SOUND), words)
    said = str(caught.value)
    assert said.startswith("walk.toml, line ")
    assert fault in said


def test_a_route_may_stand_in_one_file_only(words: Words) -> None:
    source = parse_toml(Path("walk.toml"), SOUND.encode())
    with pytest.raises(ResourceFault, match="walk is there already"):
        read_workflows([source, source], words)
