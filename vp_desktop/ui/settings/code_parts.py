"""The recovery code on the screen, and the fields in which it is typed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vp_desktop.ui.first_run.code_check import first_wrong_group
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Label, Quiet, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.text_area import TextArea

Lines = tuple[str, str]


class CodeShown(QWidget):
    """The two lines in groups, to be copied by hand. Holds nothing while `clear`ed."""

    def __init__(self) -> None:
        super().__init__()
        self.renewed = Notice("", "accent")
        self._lines = column(gap=3)
        note = Text(
            self.tr(
                "Schrijf hem met de hand op een leeg blad. Niet fotograferen en "
                "niet op de computer opslaan."
            )
        )
        outer = column(self, gap=3, items=(self.renewed,))
        outer.addLayout(self._lines)
        outer.addWidget(note)

    def set_code(self, lines: Lines, *, new: bool = False) -> None:
        """`new` when it came with another passphrase: what the old sheet is still worth is said."""
        clear(self._lines)
        words = self.tr(
            "Dit is een nieuwe code: schrijf een nieuw blad. Het oude blad opent het register niet meer, "
            "alleen nog de oudere reservekopieën."
        )
        self.renewed.set_text(words if new else "")
        for number, line in enumerate(lines, start=1):
            self._lines.addWidget(Quiet(self.tr("Regel {number}").format(number=number)))
            groups = QWidget()
            flow = FlowLayout(groups, gap=4, line_gap=2)
            for group in line.split():
                flow.addWidget(Label(group, look="code", wrap=False))
            groups.setAccessibleName(line)
            self._lines.addWidget(groups)

    def clear(self) -> None:
        self.renewed.set_text("")
        clear(self._lines)


class CodeAsked(QWidget):
    """Two fields; `check` names the first wrong group under each."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("Regel {number}")
        self.editors = (TextArea(lines=2), TextArea(lines=2))
        self.fields = [
            Field(words.format(number=number), editor)
            for number, editor in enumerate(self.editors, start=1)
        ]
        for field, editor in zip(self.fields, self.editors, strict=True):
            editor.changed.connect(field.clear_error)
        column(self, gap=3, items=self.fields)

    def typed(self) -> Lines:
        first, second = (editor.text() for editor in self.editors)
        return first, second

    def check(self, lines: Lines, is_whole_line: Callable[[int, str], bool]) -> bool:
        """Whether what was typed is `lines`; the first field that is not gets the keyboard.

        A line without a slip that is another one comes from another sheet: no group is to blame then.
        """
        wrong = [self._mark(place, line, is_whole_line) for place, line in enumerate(lines)]
        if any(wrong):
            self.editors[wrong.index(True)].setFocus()
        return not any(wrong)

    def clear(self) -> None:
        for field, editor in zip(self.fields, self.editors, strict=True):
            editor.set_text("")
            field.clear_error()

    def _mark(self, place: int, line: str, is_whole_line: Callable[[int, str], bool]) -> bool:
        typed = self.editors[place].text()
        wrong = first_wrong_group(line, typed)
        if wrong is None:
            words = ""
        elif is_whole_line(place, typed):
            words = self.tr(
                "Dit lijkt de code van een ouder blad: die opent dit register niet meer. Typ de code "
                "van het nieuwe blad, of toon hem en schrijf hem opnieuw over."
            )
        elif wrong.missing:
            words = self.tr("Groep {number} ontbreekt.")
        else:
            words = self.tr("Groep {number} klopt niet. Kijk op uw blad of de letters goed staan.")
        self.fields[place].set_error(words.format(number=wrong.number) if wrong else "")
        return wrong is not None
