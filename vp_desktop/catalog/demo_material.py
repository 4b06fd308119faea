"""Reading `resources/demo/*.toml`: the names and texts of which a made-up register is made.

A faulty file raises `ResourceFault`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vp_desktop.catalog.reader import ResourceFault

Weights = Mapping[str, int]
"""How often each value occurs, compared with the others."""


@dataclass(frozen=True)
class CaseKind:
    """A kind of case: what it counts as, where and by whom it happens, and how it is told."""

    category: str
    weight: int
    places: Weights
    accused: Weights
    """By kind of person."""
    keywords: tuple[str, ...]
    stories: tuple[str, ...]
    """Texts in which {subject} and {accused} stand for first names."""


@dataclass(frozen=True)
class OwnWord:
    """A finer word under a value of a list."""

    list_id: str
    leaf: str
    label: str


@dataclass(frozen=True)
class OwnChoice:
    """A field of the adviser's own, to choose in."""

    label: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class DemoMaterial:
    """Names, texts and how often things occur. Everything in it is made up."""

    school: str
    sector: str
    own_title: str
    first_names: tuple[str, ...]
    surnames: tuple[str, ...]
    classes: tuple[str, ...]
    """Letters of the parallel classes of a year."""
    kinds: tuple[CaseKind, ...]
    texts: Mapping[str, tuple[str, ...]]
    """Texts by what they are for."""
    tasks: tuple[tuple[str, str], ...]
    """Titles of tasks, each with its reason."""
    weights: Mapping[str, Weights]
    """How often the values of a coded list occur, by the list's name."""
    own_word: OwnWord
    own_field: OwnChoice


def read_demo_material(folder: Path) -> DemoMaterial:
    """The material in `folder`. Raises ResourceFault."""
    people, cases, course = (
        _load(folder / f"{name}.toml") for name in ("people", "cases", "course")
    )
    try:
        file = folder / "cases.toml"
        kinds = tuple(_kind(category, value) for category, value in cases.items())
        file = folder / "course.toml"
        texts = {name: tuple(texts) for name, texts in course["texts"].items()}
        tasks = tuple((task["title"], task["reason"]) for task in course["tasks"])
        weights = course["weights"]
        file = folder / "people.toml"
        return DemoMaterial(
            school=people["school"],
            sector=people["sector"],
            own_title=people["own_title"],
            first_names=tuple(people["first_names"]),
            surnames=tuple(people["surnames"]),
            classes=tuple(people["classes"]),
            kinds=kinds,
            texts=texts,
            tasks=tasks,
            weights=weights,
            own_word=_own_word(people["own_word"]),
            own_field=OwnChoice(
                people["own_field"]["label"], tuple(people["own_field"]["choices"])
            ),
        )
    except KeyError as error:
        raise ResourceFault(file, f"{error.args[0]} is missing") from error


def _load(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ResourceFault(file, str(error)) from error


def _own_word(word: Mapping[str, str]) -> OwnWord:
    return OwnWord(word["list"], word["leaf"], word["label"])


def _kind(category: str, value: Mapping[str, Any]) -> CaseKind:
    return CaseKind(
        category=category,
        weight=value["weight"],
        places=value["places"],
        accused=value["accused"],
        keywords=tuple(value["keywords"]),
        stories=tuple(value["stories"]),
    )
