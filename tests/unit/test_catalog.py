"""The packaged lists and sentences: complete in two languages, and checked when read."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import ResourceFault, read_taxonomy, read_texts, read_words
from vp_desktop.core.purpose import Purpose

TAXONOMY = read_taxonomy(paths.resources("taxonomy"))
GOOD = """
id = "x"
label = { nl = "Iks", en = "Ex" }
source = "s"
unknown = "c"
tops = [["a", "c"]]
[items.a]
nl = "A"
en = "A"
parts = ["b"]
[items.b]
nl = "B"
en = "B"
[items.c]
nl = "C"
en = "C"
"""


@pytest.mark.parametrize("purpose", Purpose)
def test_every_dimension_is_a_tree_whose_parts_come_in_twos_and_threes_at_the_top(
    purpose: Purpose,
) -> None:
    for dimension in purpose.dimensions:
        tree = TAXONOMY[dimension]
        assert tree.tops
        assert all(len(top) in (2, 3) for top in tree.tops)
        for code, item in tree.items.items():
            assert len(item.parts) != 1, code


def test_the_codes_are_those_of_the_contract() -> None:
    assert TAXONOMY["category"].leaves_under("psychological_violence") == (
        "bullying",
        "threat",
        "exclusion",
        "intimidation",
        "extortion",
        "different_psychological",
        "unknown_psychological",
    )
    assert TAXONOMY["term"].leaves_under("august_december") == ("08", "09", "10", "11", "12")
    assert TAXONOMY["outcome"].tops == (("running", "settled", "further"), ("running", "closed"))
    assert TAXONOMY["place"].by_word(" KAMP / excursie ") == "trip"


def test_every_source_is_named() -> None:
    assert all(code_list.source for code_list in TAXONOMY.lists.values())


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('nl = "B"', 'nl = ""', "nl and en are both needed"),
        ('parts = ["b"]', 'parts = ["z"]', "z is not an item"),
        ('unknown = "c"', 'unknown = "a"', "not a leaf"),
        ('tops = [["a", "c"]]', 'tops = [["a"]]', "every leaf once"),
        ('source = "s"', "", "source is missing"),
        ("[items.a]", "[items.a", "line"),
        ('nl = "C"', 'nl = "C"\nimplies = ["y.z"]', "implies unknown y.z"),
        ('nl = "C"', 'nl = "C"\ngroup = "g"', "g is not a group"),
    ],
)
def test_a_broken_list_names_the_file_and_the_fault(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:
    for name in ("person_kind", "reporter_role", "accused_type"):
        source = paths.resources("taxonomy", f"{name}.toml")
        (tmp_path / source.name).write_bytes(source.read_bytes())
    assert old in GOOD
    (tmp_path / "x.toml").write_text(GOOD, encoding="utf-8")
    read_taxonomy(tmp_path)
    (tmp_path / "x.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(ResourceFault, match=f"x.toml.*: .*{fault}|x.toml, {fault}"):
        read_taxonomy(tmp_path)


def test_placeholders_are_the_same_in_both_languages() -> None:
    for section, sentences in read_texts(paths.resources("texts")).sections.items():
        for key, label in sentences.items():
            dutch, english = (
                {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
                for text in (label.nl, label.en)
            )
            assert dutch == english, f"{section}.{key}"


def test_the_words_for_a_phrase_are_many_and_plain(tmp_path: Path) -> None:
    words = read_words(paths.resources("words.txt"))
    assert len(words) >= 1024
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 8 for word in words)
    (tmp_path / "few.txt").write_text("een\ntwee\n", encoding="utf-8")
    with pytest.raises(ResourceFault, match="2 words"):
        read_words(tmp_path / "few.txt")
