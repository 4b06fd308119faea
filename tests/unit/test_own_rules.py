"""The user's own rule files: they may add advice, and can neither remove nor change what is law."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest

from tests.unit.duties_by_hand import ORDINARY, any_facts
from vp_desktop import paths
from vp_desktop.catalog.own_rules import read_rules_with_own, with_own_duties
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.catalog.rules import read_rules
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, parse_toml, read_toml_folder
from vp_desktop.core.duties import RuleSets, assess
from vp_desktop.core.facts import Facts
from vp_desktop.core.taxonomy import Label

TAXONOMY = read_taxonomy(paths.resources("taxonomy"))
PACKAGED = read_toml_folder(paths.resources("rules"))
LAW = read_rules(paths.resources("rules"))
HEAD = 'id = "ours"\nchecked_on = 2026-01-15\nadds_to = "current_law"\n'
RULE = """
[[rules]]
duty = "ours_talk"
label = { nl = "Praat met het zorgteam", en = "Talk to the care team" }
order = 90
who = "adviser"
to = "mentor"
term = "soon"
binding = "advice"
when = { serious = true }
why = { nl = "Zo doen wij dat.", en = "That is how we do it." }
"""


def own(text: str, name: str = "ours") -> TomlFile:
    return parse_toml(Path(f"/own/{name}.toml"), text.encode(), own=True)


def read(*texts: str) -> RuleSets:
    files = [own(text, name) for text, name in zip(texts, ("ours", "theirs"), strict=False)]
    return read_rules_with_own([*PACKAGED, *files], TAXONOMY)


def fault_of(*texts: str) -> str:
    with pytest.raises(ResourceFault) as caught:
        read(*texts)
    return str(caught.value)


def names(sets: RuleSets, **facts: object) -> list[str]:
    return [duty.duty for duty in assess(Facts.of({**ORDINARY, **facts}), sets)]


def test_advice_is_added_to_a_rule_set_and_to_what_lies_over_it() -> None:
    sets = read(HEAD + RULE)
    for profile in ("current_law", "bill_36777"):
        assert names(sets, profile=profile, serious=True)[-1] == "ours_talk"
        assert "ours_talk" not in names(sets, profile=profile)
        assert sets.checked_on(profile) == date(2026, 1, 15)
    duty = assess(Facts.of({**ORDINARY, "serious": True}), sets)[-1]
    assert duty.label == Label("Praat met het zorgteam", "Talk to the care team")
    assert list(sets.sets) == list(LAW.sets)
    to_bill = read(HEAD.replace("current_law", "bill_36777") + RULE)
    assert "ours_talk" in names(to_bill, profile="bill_36777", serious=True)
    assert "ours_talk" not in names(to_bill, serious=True)
    assert to_bill.checked_on("current_law") == LAW.checked_on("current_law")


def test_the_example_of_the_manual_is_right() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "own-rules.md").read_text(encoding="utf-8")
    sets = read(manual.partition("```toml\n")[2].partition("```")[0])
    found = names(sets, category="physical_violence", serious=True)
    assert found[-1] == "ours_care_team"


def test_the_window_has_words_for_an_own_duty_and_keeps_its_own() -> None:
    words = with_own_duties(TAXONOMY, read(HEAD + RULE))
    assert words.label("duty", "ours_talk", "nl") == "Praat met het zorgteam"
    for duty in TAXONOMY["duty"].items:
        assert words.label("duty", duty, "en") == TAXONOMY.label("duty", duty, "en")
    assert words["function"] is TAXONOMY["function"]


def test_it_may_speak_with_the_conditions_and_sources_of_below_and_add_some() -> None:
    more = '\n[conditions.ours]\nis = "task"\nbullying = true\n'
    rule = RULE.replace(
        "{ serious = true }", '{ is = "ours", not = { applies = "breach_notice" } }'
    )
    sets = read(HEAD + more + rule.replace("order", 'source = "safety"\norder'))
    facts = {"bullying": True, "accused_task_holder": "yes"}
    assert "ours_talk" in names(sets, **facts)
    assert "ours_talk" not in names(sets, **facts, data_breach=True)
    assert assess(Facts.of({**ORDINARY, **facts}), sets)[-1].source == "WVO 2020 art. 3.40"


def test_whatever_it_adds_all_the_rest_stays_as_it_was() -> None:
    second = HEAD.replace('"ours"', '"theirs"').replace("current_law", "bill_36777")
    sets = read(
        HEAD + RULE.replace("{ serious = true }", "{ sector = 'vo' }"),
        second + RULE.replace("ours_talk", "theirs_talk").replace("90", "91"),
    )
    chance = random.Random(11)
    for _ in range(1500):
        facts = Facts.of(any_facts(chance))
        without = [duty for duty in assess(facts, sets) if duty.label is None]
        assert without == assess(facts, LAW)


FAULTS = {
    "law": ('binding = "advice"', 'binding = "statutory"', 11, "binding must be advice"),
    "proposal": ('binding = "advice"', 'binding = "proposed"', 11, "binding must be advice"),
    "duty of the law": ('"ours_talk"', '"inform_board"', 5, "stands in another file already"),
    "duty of the bill": ('"ours_talk"', '"serious_incident_notice"', 5, "in another file"),
    "a sentence for a duty": ('"ours_talk"', '"Praat met A"', 5, "a word of small letters"),
    "before the law": ("order = 90", "order = 3", 7, "order must be above 25"),
    "order of the last": ("order = 90", "order = 25", 7, "order must be above 25"),
    "no label": ("label =", "# label =", 4, "ours_talk: label is missing"),
    "Dutch alone": (', en = "Talk to the care team"', "", 6, "en is missing"),
    "stranger": ('to = "mentor"', 'to = "Jan de Vries"', 9, "it is not in the list function"),
    "somebody it is about": ('to = "mentor"', 'to = "accused"', 9, "the case is about this person"),
    "strange term": ('term = "soon"', 'term = "ooit"', 10, "it is not in the list duty_term"),
    "what people must find": (
        'term = "soon"',
        'term = "soon"\ncondition = "reasonable_suspicion"',
        11,
        "unknown key condition",
    ),
    "silences a duty": ('term = "soon"', 'removes = "inform_board"', 10, "unknown key removes"),
    "unknown fact": ("serious = true", "seriuos = true", 12, "unknown fact seriuos"),
    "unknown duty": ("serious = true", 'applies = "sing"', 12, "applies names unknown duty sing"),
    "itself": ("serious = true", 'applies = "ours_talk"', 12, "depends on itself"),
    "another id": ('id = "ours"', 'id = "current_law"', 1, "id must be ours"),
    "no date": ("2026-01-15", "2026", 2, "checked_on must be a date"),
    "adds to nothing": ('"current_law"', '"old_law"', 3, "old_law is no rule set of the program"),
    "over": ("adds_to", "over", 3, "unknown key over"),
    "status": ("adds_to", 'status = "in_force"\nadds_to', 3, "unknown key status"),
    "meaning of task": (
        "\n[[rules]]",
        '\n[conditions.task]\nsector = "ho"\n[[rules]]',
        5,
        "conditions.task: stands in the rule set below already",
    ),
    "article of another": (
        "\n[[rules]]",
        '\n[sources.safety]\nvo = { article = "x", confirmed = true }\n[[rules]]',
        5,
        "sources.safety: stands in the rule set below already",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_an_own_file_cannot_do(name: str) -> None:
    old, new, line, fault = FAULTS[name]
    text = HEAD + RULE
    assert old in text
    said = fault_of(text.replace(old, new, 1))
    # The head is three lines and a blank one: [[rules]] is the fifth.
    assert said.startswith(f"ours.toml, line {line + (line > 3 and name not in TABLES)}: ")
    assert fault in said


TABLES = {"meaning of task", "article of another"}


def test_own_files_keep_out_of_each_others_way() -> None:
    second = HEAD.replace('"ours"', '"theirs"')
    said = fault_of(HEAD + RULE, second + RULE.replace("90", "91"))
    assert said == "theirs.toml, line 6: ours_talk: stands in another file already"
    said = fault_of(HEAD + RULE, second + RULE.replace("ours_talk", "theirs_talk"))
    assert said == "theirs.toml, line 8: theirs_talk: order 90 is taken already"
    assert "stands here twice" in fault_of(HEAD + RULE + RULE.replace("90", "91"))
    twice = HEAD + RULE + RULE.replace("ours_talk", "ours_walk")
    assert fault_of(twice) == "ours.toml, line 19: ours_walk: order 90 is taken already"


def test_it_cannot_take_the_name_of_a_rule_set() -> None:
    text = HEAD.replace('"ours"', '"current_law"', 1) + RULE
    with pytest.raises(ResourceFault, match="line 1: own rules: current_law is a rule set of the"):
        read_rules_with_own([*PACKAGED, own(text, "current_law")], TAXONOMY)


def test_the_window_has_words_for_all_that_the_packaged_rules_name() -> None:
    for profile in LAW.sets:
        assert TAXONOMY["rule_set"].has(profile)
        for rule in LAW.rules(profile):
            assert TAXONOMY["duty"].has(rule.duty)
            for who in (rule.who, rule.to, *(to for _, to in rule.to_instead)):
                assert TAXONOMY["function"].has(who), who
            assert TAXONOMY["duty_term"].has(rule.term)
            assert rule.label is None


def test_what_is_not_confirmed_yet_for_a_school() -> None:
    assert LAW.unconfirmed("current_law", ["vo"]) == (
        "Wet op het onderwijstoezicht art. 6",
        "WVO 2020",
        "WMS art. 8",
        "AVG art. 33",
    )
    both = LAW.unconfirmed("bill_36777", {"po", "vo"})
    assert both[0] == "WPO art. 4a"
    assert "Wetsvoorstel 36 777" in both
    assert "WVO 2020 art. 3.39" not in both
