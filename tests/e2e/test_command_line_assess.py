"""`assess`: facts in, duties out, without a register."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.at_the_door import Door, Outcome, in_process, says, sentence
from vp_desktop import paths
from vp_desktop.composition import Program
from vp_desktop.core.duties import assess as duties
from vp_desktop.core.facts import Facts

VIGNETTES = Path(__file__).parents[1] / "data" / "duties.json"
ABUSE: dict[str, Any] = json.loads(VIGNETTES.read_text(encoding="utf-8"))[0]["facts"]


def assess(vp: Door, text: str | bytes, *words: str) -> Outcome:
    path = vp.folder / "facts.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return vp.run("assess", path, *words)


def test_duties_in_dutch_and_in_english(vp: Door) -> None:
    found = assess(vp, json.dumps(ABUSE))
    assert (found.status, found.err) == (0, "")
    written = json.loads(found.out)
    assert list(written) == ["profile", "duties"]
    assert written["profile"] == {
        **{"id": "current_law", "status": "in_force", "checked_on": "2026-11-21"}
    }
    told = written["duties"][1]
    assert told.pop("why").startswith("Iemand die voor de school werkt")
    assert told == {
        **{"duty": "inform_board", "who": "adviser", "to": "board", "term": "immediately"},
        **{"binding": "statutory", "source": "WVO 2020 art. 3.39", "confirmed": True},
    }
    english = json.loads(assess(vp, json.dumps(ABUSE), "--language", "en").out)
    assert english["duties"][1]["why"].startswith("Someone who works for the school")
    for dutch, other in zip(written["duties"], english["duties"], strict=True):
        assert dutch.get("why") != other.pop("why")
        dutch.pop("why", None)
        assert dutch == other


def test_the_bill_says_that_it_is_one(vp: Door) -> None:
    facts = {**ABUSE, "profile": "bill_36777", "victim_age": 18}
    written = json.loads(assess(vp, json.dumps(facts)).out)
    assert written["profile"]["id"] == "bill_36777"
    assert written["profile"]["status"] == "bill"
    bindings = {duty["duty"]: duty["binding"] for duty in written["duties"]}
    assert bindings["inform_board"] == "proposed"
    assert "report_to_police" not in bindings


def test_facts_from_standard_input() -> None:
    found = in_process("assess", "-", text=json.dumps(ABUSE))
    assert found.status == 0, found.err
    assert json.loads(found.out)["duties"][0]["duty"] == "tell_reporter"


def test_no_sign_is_lost_where_the_terminal_lacks_it() -> None:
    poor = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    found = in_process("assess", "-", text=json.dumps(ABUSE), env=poor)
    assert "vóór" in json.loads(found.out)["duties"][3]["why"]


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", '"facts"', "9" * 5000, "[" * 100_000, b"\xff\xfe{}"),
        json.dumps(ABUSE)[:-1] + ', "sector": "po"}',
    ],
    ids=["empty", "broken", "list", "null", "text", "number", "deep", "not UTF-8", "twice"],
)
def test_what_is_no_facts(vp: Door, text: str | bytes) -> None:
    for language in ("nl", "en"):
        found = assess(vp, text, "--language", language)
        assert (found.status, found.out) == (2, "")
        assert says(found, "facts_unreadable", language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_wrong_fact_is_named(vp: Door, language: str) -> None:
    def said(facts: dict[str, Any]) -> tuple[int, str, str]:
        found = assess(vp, json.dumps(facts), "--language", language)
        return found.status, found.out, found.err

    def expected(code: str, **values: str) -> tuple[int, str, str]:
        return 2, "", sentence(code, language, tuple(values.items())) + "\n"

    without = {name: value for name, value in ABUSE.items() if name != "suicidal"}
    assert said(without) == expected("fact_missing", fact="suicidal")
    assert said({**ABUSE, "pupil": 1}) == expected("fact_unknown", fact="pupil")
    wrong = expected("fact_wrong", fact="serious", expected="true, false")
    assert said({**ABUSE, "serious": None}) == wrong
    wrong = expected("fact_wrong", fact="victim_age", expected="0-130, null")
    assert said({**ABUSE, "victim_age": "Anna"}) == wrong
    wrong = expected("fact_wrong", fact="profile", expected="current_law, bill_36777")
    assert said({**ABUSE, "profile": "law"}) == wrong


def test_files_that_are_not_there(vp: Door) -> None:
    for place, code in (("none.json", "no_such_file"), (".", "is_directory")):
        found = vp.run("assess", vp.folder / place)
        assert found.status == 2
        assert says(found, code)


def test_a_byte_order_mark_does_no_harm(vp: Door) -> None:
    assert assess(vp, b"\xef\xbb\xbf" + json.dumps(ABUSE).encode()).status == 0


def test_a_broken_rule_file_is_named(
    vp: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(paths.resources("rules"), rules)
    bill = rules / "bill_36777.toml"
    line = len(bill.read_text(encoding="utf-8").splitlines()) + 1
    with bill.open("a", encoding="utf-8") as file:
        file.write('[[rules]]\nduty = "sing"\n')
    resources = paths.resources
    monkeypatch.setattr(
        paths, "resources", lambda *parts: rules if parts == ("rules",) else resources(*parts)
    )
    found = assess(vp, json.dumps(ABUSE))
    assert (found.status, found.out) == (2, "")
    assert says(found, "rules_broken")
    assert f"bill_36777.toml, line {line}: sing: " in found.err


def test_advice_of_the_user_is_for_the_window_alone(vp: Door) -> None:
    own = paths.own("rules") / "ours.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(
        'id = "ours"\nchecked_on = 2026-11-21\nadds_to = "current_law"\n[[rules]]\n'
        'duty = "ours_talk"\nlabel = { nl = "Praat", en = "Talk" }\norder = 90\nwho = "adviser"\n'
        'to = "mentor"\nterm = "soon"\nbinding = "advice"\nwhen = { victim_type = "pupil" }\n'
        'why = { nl = "Praat.", en = "Talk." }\n',
        encoding="utf-8",
    )
    try:
        facts = Facts.of(ABUSE)
        assert "ours_talk" in [duty.duty for duty in duties(facts, Program().rules)]
        assert "ours_talk" not in assess(vp, json.dumps(ABUSE)).out
    finally:
        own.unlink()
