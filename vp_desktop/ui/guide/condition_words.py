"""A condition in words, for steps that are there in some cases only."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.duties import AllOf, AnyOf, Applies, Condition, Not, OneOf
from vp_desktop.ui.guide.words import GuideWords

_LISTS = {
    "accused_type": "person_kind",
    "victim_type": "person_kind",
    "category": "category",
    "sector": "sector",
}


class ConditionWords(QObject):
    """`say` gives one sentence. What has no words of its own is called "in sommige zaken"."""

    def __init__(self, words: GuideWords) -> None:
        super().__init__()
        self._words = words

    def say(self, condition: Condition) -> str:
        said = self._say(condition)
        if said is None:
            return self.tr("Alleen in sommige zaken.")
        return self.tr("Alleen als {condition}.").format(condition=said)

    def _say(self, condition: Condition) -> str | None:
        match condition:
            case AllOf(parts):
                return self._join(self.tr("{one} en {other}"), parts)
            case AnyOf(parts):
                return self._join(self.tr("{one} of {other}"), parts)
            case Not(part):
                said = self._say(part)
                return said and self.tr("dit niet zo is: {condition}").format(condition=said)
            case Applies(duty):
                return self.tr("dit geldt: {duty}").format(duty=self._words.label("duty", duty))
            case OneOf(fact, values):
                return self._on_fact(fact, values)
        return None

    def _join(self, pattern: str, parts: tuple[Condition, ...]) -> str | None:
        said = [self._say(part) for part in parts]
        if not said or None in said:
            return None
        whole, *rest = [words for words in said if words]
        for words in rest:
            whole = pattern.format(one=whole, other=words)
        return whole

    def _on_fact(self, fact: str, values: tuple[str | bool | int, ...]) -> str | None:
        if fact in _LISTS:
            names = [self._words.label(_LISTS[fact], str(value)) for value in values]
            either = self.tr(" of ").join(name.lower() for name in names)
            return self._about()[fact].format(values=either)
        flag = self._flags().get(fact)
        if flag is not None and values == (True,):
            return flag
        return None

    def _about(self) -> dict[str, str]:
        return {
            "accused_type": self.tr("het gaat over: {values}"),
            "victim_type": self.tr("het overkwam: {values}"),
            "category": self.tr("de aard is: {values}"),
            "sector": self.tr("de school is: {values}"),
        }

    def _flags(self) -> dict[str, str]:
        return {
            "acute_danger": self.tr("er nu direct gevaar is"),
            "suicidal": self.tr("iemand aan zelfdoding denkt"),
            "recent_sexual_violence": self.tr("er pas seksueel geweld was"),
            "unsafe_home_now": self.tr("iemand nu niet veilig naar huis kan"),
            "abuse_at_home": self.tr("er een vermoeden is van mishandeling thuis"),
            "bullying": self.tr("het om pesten gaat"),
            "serious": self.tr("het ernstig is"),
            "crime_suspected": self.tr("er misschien iets strafbaars gebeurde"),
            "complaint_wanted": self.tr("de melder een klacht wil indienen"),
            "complaint_upheld": self.tr("een klacht gegrond is"),
            "data_breach": self.tr("er gegevens zijn gelekt"),
        }
