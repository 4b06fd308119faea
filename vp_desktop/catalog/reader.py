"""Reading `resources/taxonomy/*.toml` and `resources/texts/*.toml`, with a check of each file.

A faulty file raises `ResourceFault`, which names the file and what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vp_desktop.catalog.toml_file import ResourceFault as ResourceFault
from vp_desktop.catalog.toml_file import read_toml
from vp_desktop.core.taxonomy import CodeList, Item, Label, Taxonomy
from vp_desktop.core.texts import Texts

_FEWEST_WORDS = 512  # six of them are 54 bits, behind a derivation of half a second a guess


def read_taxonomy(folder: Path) -> Taxonomy:
    """All coded lists in `folder`. Raises ResourceFault."""
    lists = {}
    for file in sorted(folder.glob("*.toml")):
        code_list = _read_list(file)
        lists[code_list.id] = code_list
    taxonomy = Taxonomy(lists)
    for code_list in lists.values():
        _check_implications(folder, code_list, taxonomy)
    _check_maps(folder, taxonomy)
    return taxonomy


def read_texts(folder: Path) -> Texts:
    """All sentences in `folder`: one section per file. Raises ResourceFault."""
    return Texts(
        {
            file.stem: {key: _label(file, key, value) for key, value in _load(file).items()}
            for file in sorted(folder.glob("*.toml"))
        }
    )


def read_words(file: Path) -> tuple[str, ...]:
    """The words of a word list, one on a line. Raises ResourceFault when there are too few."""
    words = tuple(dict.fromkeys(file.read_text(encoding="utf-8").split()))
    if len(words) < _FEWEST_WORDS:
        raise ResourceFault(file, f"{len(words)} words are too few")
    return words


def _load(file: Path) -> Mapping[str, Any]:
    return read_toml(file).data


def _label(file: Path, key: str, value: Any) -> Label:
    if not isinstance(value, Mapping) or not all(
        isinstance(value.get(language), str) and value[language] for language in ("nl", "en")
    ):
        raise ResourceFault(file, f"{key}: nl and en are both needed")
    return Label(value["nl"], value["en"])


def _read_list(file: Path) -> CodeList:
    data = _load(file)
    try:
        code_list = CodeList(
            id=data["id"],
            label=_label(file, "label", data["label"]),
            items={code: _item(file, code, value) for code, value in data["items"].items()},
            source=data["source"],
            tops=tuple(tuple(top) for top in data.get("tops", ())),
            unknown=data.get("unknown"),
            groups={
                code: _label(file, code, value) for code, value in data.get("groups", {}).items()
            },
        )
    except KeyError as error:
        raise ResourceFault(file, f"{error.args[0]} is missing") from error
    _check_list(file, code_list)
    return code_list


def _item(file: Path, code: str, value: Mapping[str, Any]) -> Item:
    return Item(
        code=code,
        label=_label(file, code, value),
        parts=tuple(value.get("parts", ())),
        words=tuple(value.get("words", ())),
        implies=tuple(_pair(file, code, text) for text in value.get("implies", ())),
        empty=value.get("empty"),
        different=value.get("different"),
        group=value.get("group"),
        maps_to=value.get("maps_to"),
        about=_label(file, f"{code}.about", value["about"]) if "about" in value else None,
    )


def _pair(file: Path, code: str, text: str) -> tuple[str, str]:
    dimension, dot, implied = text.partition(".")
    if not dot:
        raise ResourceFault(file, f"{code}: implies needs dimension.code, not {text}")
    return dimension, implied


def _check_list(file: Path, code_list: CodeList) -> None:
    items = code_list.items
    for code, item in items.items():
        named = [*item.parts, *(leaf for leaf in (item.empty, item.different) if leaf)]
        for other in named:
            if other not in items:
                raise ResourceFault(file, f"{code}: {other} is not an item")
        if item.group is not None and item.group not in code_list.groups:
            raise ResourceFault(file, f"{code}: {item.group} is not a group")
    if code_list.unknown is not None and not code_list.has(code_list.unknown):
        raise ResourceFault(file, f"unknown: {code_list.unknown} is not a leaf")
    for top in code_list.tops:
        covered = [leaf for part in top for leaf in code_list.leaves_under(part)]
        if sorted(covered) != sorted(code_list.leaves):
            raise ResourceFault(file, f"top {', '.join(top)} must hold every leaf once")


def _check_implications(folder: Path, code_list: CodeList, taxonomy: Taxonomy) -> None:
    for code, item in code_list.items.items():
        for dimension, implied in item.implies:
            if dimension not in taxonomy.lists or not taxonomy[dimension].has(implied):
                raise ResourceFault(
                    folder / f"{code_list.id}.toml",
                    f"{code}: implies unknown {dimension}.{implied}",
                )


_MAPS = {"person_kind": "accused_type", "reporter_role": "person_kind"}


def _check_maps(folder: Path, taxonomy: Taxonomy) -> None:
    for source, target in _MAPS.items():
        for code in taxonomy[source].leaves:
            mapped = taxonomy[source].items[code].maps_to
            if mapped is None or not taxonomy[target].has(mapped):
                raise ResourceFault(folder / f"{source}.toml", f"{code}: maps_to names no {target}")
