"""A faulty rule file is refused when it is read: the file, the line, the rule and the fault are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import ResourceFault
from vp_desktop.catalog.rules import read_rules

LAW, BILL = "current_law.toml", "bill_36777.toml"
HEAD = "[[rules]]"
Edit = Callable[[str], str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (LAW, BILL):
        text = paths.resources("rules", name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def change(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def rule(**lines: str) -> str:
    """A sound rule of advice as TOML, some lines different or left out (empty)."""
    sound = {
        "duty": '"talk"',
        "order": "90",
        "who": '"adviser"',
        "to": '"reporter"',
        "term": '"soon"',
        "binding": '"advice"',
        "when": "{ serious = true }",
        "why": '{ nl = "Praat.", en = "Talk." }',
        **lines,
    }
    return "\n[[rules]]\n" + "".join(f"{key} = {value}\n" for key, value in sound.items() if value)


def add(more: str) -> Edit:
    return lambda text: text + more


def when(condition: str) -> Edit:
    return add(rule(when=condition))


FAULTS: dict[str, tuple[str, Edit, str]] = {
    # conditions
    "unknown fact": (LAW, when("{ seriuos = true }"), "talk: unknown fact seriuos"),
    "the profile": (LAW, when('{ profile = "bill_36777" }'), "talk: unknown fact profile"),
    "unknown value": (LAW, when('{ sector = ["vo", "wo"] }'), "talk: sector cannot be wo"),
    "word for a flag": (LAW, when('{ serious = "yes" }'), "talk: serious cannot be yes"),
    "number for a flag": (LAW, when("{ serious = 1 }"), "talk: serious cannot be 1"),
    "range of words": (LAW, when("{ sector = { minimum = 1 } }"), "talk: sector has no range"),
    "empty range": (LAW, when("{ accused_age = {} }"), "talk: accused_age has no range"),
    "range upside down": (
        LAW,
        when("{ accused_age = { minimum = 18, maximum = 12 } }"),
        "talk: accused_age: the minimum is above the maximum",
    ),
    "key of a range": (LAW, when("{ accused_age = { below = 12 } }"), "talk: unknown key below"),
    "limit that is no number": (
        LAW,
        when('{ accused_age = { maximum = "12" } }'),
        "talk: accused_age cannot be 12",
    ),
    "unknown that is never so": (
        LAW,
        when("{ suspension_days = { unknown = true } }"),
        "talk: suspension_days: unknown",
    ),
    "unknown = false": (
        LAW,
        when("{ accused_age = { unknown = false } }"),
        "talk: accused_age: unknown",
    ),
    "unknown name": (LAW, when('{ is = ["task", "safe"] }'), "talk: unknown named condition safe"),
    "unknown duty": (LAW, when('{ applies = "sing" }'), "talk: applies names unknown duty sing"),
    "itself": (LAW, when('{ not = { applies = "talk" } }'), "talk: depends on itself"),
    "a circle": (
        LAW,
        add(
            rule(when='{ applies = "walk" }')
            + rule(duty='"walk"', order="91", when='{ applies = "talk" }')
        ),
        "walk: depends on itself through talk",
    ),
    "two duties in one": (LAW, when('{ applies = ["inform_board"] }'), "talk: applies names one"),
    "empty list": (LAW, when("{ any = [] }"), "talk: an empty list"),
    "empty condition": (LAW, when("{}"), "talk: a condition is a table"),
    "no condition": (LAW, when(""), "talk: a condition is a table"),
    "fault inside": (LAW, when("{ not = { any = [{ age = 3 }] } }"), "talk: unknown fact age"),
    # rules
    "unknown key": (LAW, add(rule(removes='"inform_board"')), "talk: unknown key removes"),
    "no Dutch": (LAW, add(rule(why='{ en = "Talk." }')), "talk: nl is missing"),
    "empty English": (LAW, add(rule(why='{ nl = "Praat.", en = " " }')), "talk: en is missing"),
    "third language": (
        LAW,
        add(rule(why='{ nl = "Praat.", en = "Talk.", de = "Red." }')),
        "talk: unknown key de",
    ),
    "no reason": (LAW, add(rule(why="")), "talk: why is missing"),
    "no addressee": (LAW, add(rule(to="")), "talk: to is missing"),
    "empty addressee": (LAW, add(rule(to='" "')), "talk: to is missing"),
    "limit on a line of its own": (
        LAW,
        add(rule(when="") + '[rules.when.accused_age]\nminimum = 1\nmaximum = "one"\n'),
        "talk: accused_age cannot be one",
    ),
    "no duty": (LAW, add(rule(duty="")), "rule without a duty: duty is missing"),
    "no order": (LAW, add(rule(order="")), "talk: order must be a whole number"),
    "strange binding": (LAW, add(rule(binding='"must"')), "talk: binding must be one of"),
    "strange source": (LAW, add(rule(source='"law"')), "talk: unknown source law"),
    "confirmed by words": (LAW, add(rule(confirmed='"yes"')), "talk: confirmed must be true"),
    "another addressee": (
        LAW,
        add(rule(to_instead='[{ when = { is = "who" }, to = "x" }]')),
        "talk: unknown named condition who",
    ),
    "duplicate order": (LAW, add(rule(order="25")), "clashes with"),
    "duty twice": (LAW, add(rule() + rule()), "talk: stands here twice"),
    "law without a source": (
        LAW,
        add(rule(binding='"statutory"')),
        "talk: only advice goes without a source",
    ),
    "law that hangs on a duty": (
        LAW,
        add(
            rule(
                binding='"statutory"',
                source='"safety"',
                when='{ serious = true, not = { applies = "inform_board" } }',
            )
        ),
        "talk: what is statutory depends on facts alone",
    ),
    # files
    "no TOML": (LAW, add("\n[[rules\n"), "Expected ']]'"),
    "another id": (LAW, change('id = "current_law"', 'id = "law"'), "rule set: id must be"),
    "no date": (LAW, change("2026-11-21", '"yesterday"'), "rule set: checked_on must be a date"),
    "strange status": (LAW, change('"in_force"', '"law"'), "rule set: status must be one of"),
    "unknown key of a file": (LAW, lambda t: "remove = true\n" + t, "unknown key remove"),
    "no rules": (LAW, lambda t: t.partition("[[rules]]")[0], "rule set: rules are missing"),
    "strange sector": (
        LAW,
        change("po = { article", "wo = { article"),
        "sources.sexual_offences: unknown key wo",
    ),
    "no mark": (
        LAW,
        change('"WPO art. 4a", confirmed = false', '"WPO art. 4a"'),
        "sources.sexual_offences: confirmed must be true or false",
    ),
    "name that hangs on a duty": (
        LAW,
        change('category = ["sexual_abuse", "sexual_harassment"]', 'applies = "inform_board"'),
        "conditions.sexual: a named condition is about facts alone",
    ),
    # over another set
    "over nothing": (BILL, change('over = "current_law"', 'over = "old_law"'), "over: old_law"),
    "over itself": (BILL, change('over = "current_law"', 'over = "bill_36777"'), "over: bill"),
    "a bill that makes law": (
        BILL,
        change('binding = "proposed"', 'binding = "statutory"'),
        "inform_board: binding cannot be statutory here",
    ),
    "law that is proposed": (
        LAW,
        change('binding = "statutory"', 'binding = "proposed"'),
        "inform_board: binding cannot be proposed here",
    ),
    "own rules that make law": (
        BILL,
        change('status = "bill"', 'status = "in_force"'),
        "inform_board: binding cannot be proposed here",
    ),
    "a name that means something else": (
        BILL,
        change("[conditions.pupil_and_task]", "[conditions.task]"),
        "conditions.task: ",
    ),
    "order of another duty": (BILL, change("order = 20", "order = 21"), "order 21 clashes with"),
    "order of its own": (BILL, change("order = 7", "order = 70"), "inform_board: order 70 clashes"),
}


WHERE: dict[str, str] = {
    # what stands on the line of the fault; of several such lines the last
    "unknown fact": "seriuos",
    "the profile": "when = { profile",
    "unknown value": '["vo", "wo"]',
    "word for a flag": 'serious = "yes"',
    "number for a flag": "serious = 1",
    "range of words": "sector = { minimum",
    "empty range": "accused_age = {}",
    "range upside down": "minimum = 18",
    "key of a range": "below = 12",
    "limit that is no number": 'maximum = "12"',
    "unknown that is never so": "suspension_days = { unknown",
    "unknown = false": "unknown = false",
    "unknown name": '"safe"',
    "unknown duty": 'applies = "sing"',
    "itself": 'applies = "talk"',
    "a circle": 'applies = "talk"',
    "two duties in one": 'applies = ["inform_board"]',
    "empty list": "any = []",
    "empty condition": "when = {}",
    "no condition": HEAD,
    "fault inside": "age = 3",
    "unknown key": "removes =",
    "no Dutch": 'why = { en = "Talk." }',
    "empty English": 'en = " "',
    "third language": 'de = "Red."',
    "no reason": HEAD,
    "no addressee": HEAD,
    "empty addressee": 'to = " "',
    "limit on a line of its own": 'maximum = "one"',
    "no duty": HEAD,
    "no order": HEAD,
    "strange binding": 'binding = "must"',
    "strange source": 'source = "law"',
    "confirmed by words": 'confirmed = "yes"',
    "another addressee": 'is = "who"',
    "duplicate order": "order = 25",
    "duty twice": 'duty = "talk"',
    "law without a source": 'binding = "statutory"',
    "law that hangs on a duty": 'not = { applies = "inform_board"',
    "no TOML": "[[rules",
    "another id": 'id = "law"',
    "no date": '"yesterday"',
    "strange status": 'status = "law"',
    "unknown key of a file": "remove = true",
    "no rules": "remove = nothing, so the line of the file itself",
    "strange sector": "wo = { article",
    "no mark": '"WPO art. 4a"',
    "name that hangs on a duty": "[conditions.sexual]",
    "over nothing": 'over = "old_law"',
    "over itself": 'over = "bill_36777"',
    "a bill that makes law": 'binding = "statutory"',
    "law that is proposed": 'binding = "proposed"',
    "own rules that make law": 'binding = "proposed"',
    "a name that means something else": "[conditions.task]",
    "order of another duty": "order = 21",
    "order of its own": "order = 70",
}
FIRST = {"own rules that make law"}
"""The first of such lines."""


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_named(name: str, folder: Path) -> None:
    file, edit, fault = FAULTS[name]
    path = folder / file
    broken = edit(path.read_text(encoding="utf-8"))
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(ResourceFault) as caught:
        read_rules(folder)
    lines = [
        number for number, text in enumerate(broken.splitlines(), start=1) if WHERE[name] in text
    ] or [1]
    line = lines[0] if name in FIRST else lines[-1]
    assert str(caught.value).startswith(f"{file}, line {line}: ")
    assert fault in str(caught.value)
    assert (caught.value.file, caught.value.line) == (path, line)


def test_a_fault_deep_in_a_rule_has_its_own_line(folder: Path) -> None:
    path = folder / LAW
    text = path.read_text(encoding="utf-8")
    before = text.count("\n")
    text += (
        "\n[[rules]]\n# why this rule\n"
        'duty = "talk"\norder = 90\nwho = "adviser"\nto = "reporter"\nterm = "soon"\n'
        'binding = "advice"\nwhy.nl = """Een\nlange [reden]\nmet = tekens"""\nwhy.en = "x"\n'
        "[rules.when]\nany = [\n    { serious = true },\n    { bullying = true, not = { sector = "
        '[\n        "vo",  # ] }\n        "wo",\n    ] } },\n]\n'
    )
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ResourceFault, match=f"line {before + 19}: talk: sector cannot be wo"):
        read_rules(folder)


def test_windows_lines_and_a_byte_order_mark_change_no_line(folder: Path) -> None:
    path = folder / LAW
    broken = path.read_text(encoding="utf-8") + rule(binding='"proposed"')
    line = broken.count("\n", 0, broken.rindex("binding =")) + 1
    path.write_bytes(b"\xef\xbb\xbf" + broken.replace("\n", "\r\n").encode())
    with pytest.raises(ResourceFault, match=f"^{LAW}, line {line}: talk: binding cannot be"):
        read_rules(folder)


@pytest.mark.parametrize(
    ("content", "line", "fault"),
    [
        (b'a = 1\nb = "x\n', 2, "Illegal character"),
        (b"a = 1\na = 2\n", 2, "Cannot overwrite"),
        (b"[a]\n\n[a]\n", 3, "Cannot declare"),
        (b'\n\nx = """nooit\ngesloten\n\n\n', 4, "Unterminated string|Expected"),
        (b"x = 1\ny =\n", 2, "Invalid value"),
        (b"x = 1\n\n# caf\xe9\n", 3, "UTF-8"),
        (b"x = " + b"[" * 100_000, None, "more than can be read"),
        (b"x = " + b"9" * 5000, None, "more than can be read"),
        (b"# " + b"x" * 1024 * 1024, None, "larger than 1024 kB"),
        (b"x = 1979-02-30", 1, "Invalid date"),
    ],
)
def test_what_is_no_toml(folder: Path, content: bytes, line: int | None, fault: str) -> None:
    (folder / LAW).write_bytes(content)
    with pytest.raises(ResourceFault, match=fault) as caught:
        read_rules(folder)
    assert (caught.value.file.name, caught.value.line) == (LAW, line)
    assert str(folder) not in str(caught.value)


def test_no_rule_set_at_all(tmp_path: Path) -> None:
    with pytest.raises(ResourceFault):
        read_rules(tmp_path)


def test_advice_may_be_added_in_a_file_over_the_law(folder: Path) -> None:
    head = 'id = "own"\nstatus = "in_force"\nchecked_on = 2026-11-21\nover = "bill_36777"\n'
    (folder / "own.toml").write_text(head + rule(when='{ is = "task" }'), encoding="utf-8")
    sets = read_rules(folder)
    assert list(sets.sets) == ["current_law", "bill_36777", "own"]
    assert sets.rules("own")[-1].duty == "talk"
    assert len(sets.rules("own")) == len(sets.rules("bill_36777")) + 1
