"""Sentences that are said outside the window: errors, command line, documents. In two languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vp_desktop.core.taxonomy import Label


@dataclass(frozen=True)
class Texts:
    """Sentences by section (a file of `resources/texts/`) and key."""

    sections: Mapping[str, Mapping[str, Label]]

    def say(self, section: str, key: str, language: str, /, **values: Any) -> str:
        """The sentence in `language`, its `{placeholders}` filled from `values`."""
        return self.sections[section][key].text(language).format(**values)
