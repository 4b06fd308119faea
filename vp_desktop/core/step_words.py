"""What a step is called in a case: never by a function that is held by who the case is about.

A label names the usual function ("Vertel het rechtstreeks aan het bestuur"). When that function is held
by an accused, another comes instead (`core/addressees.py`), and a title that still named the first would
send the reader to the accused. Whoever keeps the register stays who she is: her own steps are hers.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from vp_desktop.core.addressees import HELD_BY, instead_of
from vp_desktop.core.taxonomy import CodeList, Label
from vp_desktop.core.workflow import Step

_ADVISER = "adviser"
_TO, _BY = Label("aan", "to"), Label("door", "by")


def performer(function: str, accused_kinds: Collection[str]) -> str:
    """Who does a step when persons of these kinds are who the case is about."""
    return function if function == _ADVISER else instead_of(function, accused_kinds)


def title(step: Step, accused_kinds: Collection[str], functions: CodeList, language: str) -> str:
    """The label of a step, with the function that comes instead of one held by an accused.

    Where the label does not name that function, the one that comes instead is put behind it.
    """
    said = renamed(step.label, accused_kinds, functions, language)
    added = [
        f"{word.text(language)}: {name}"
        for word, usual, new in (
            (_BY, step.who, performer(step.who, accused_kinds)),
            (_TO, step.to, instead_of(step.to, accused_kinds) if step.to else None),
        )
        if new is not None and new != usual
        if (name := _name(new, functions, language)).lower() not in said.lower()
    ]
    return f"{said} ({', '.join(added)})" if added else said


def renamed(
    label: Label, accused_kinds: Collection[str], functions: CodeList, language: str
) -> str:
    """A label of a step or duty, in which no function is named that is held by an accused."""
    names = {
        _name(code, functions, language).lower(): _name(new, functions, language)
        for code in HELD_BY
        if (new := instead_of(code, accused_kinds)) != code
    }
    text = label.text(language)
    if not names:
        return text

    def put(match: re.Match[str]) -> str:
        name = names[match[0].lower()]
        return name if match[0][0].isupper() else name[0].lower() + name[1:]

    usual = "|".join(map(re.escape, names))
    return re.sub(rf"\b({usual})\b", put, text, flags=re.IGNORECASE)


def _name(code: str, functions: CodeList, language: str) -> str:
    """The name of a function without what stands in brackets behind it."""
    return functions.label_of(code, language).partition(" (")[0]
