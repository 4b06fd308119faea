"""The recovery code: copied by hand, or printed after a warning; typed back; who keeps the sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vp_desktop.ui.first_run.code_check import first_wrong_group
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.recovery_prints import Lines, RecoveryPaper, RecoveryPrints
from vp_desktop.ui.widgets.buttons import TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Label, Quiet, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, column, row
from vp_desktop.ui.widgets.text_area import TextArea


class RecoveryPage(Page):
    """First shows the code, then hides it and asks it back. `is_checked` after that."""

    def __init__(self, messages: Messages, paper: RecoveryPaper | None = None) -> None:
        super().__init__("", "")
        self._lines: tuple[str, ...] = ()
        self.prints = RecoveryPrints(messages, paper, self, self._both_lines)
        self._is_shown = True
        self.is_checked = False
        self._shown = QWidget()
        self._shown_lines = column(self._shown, gap=4)
        self._asked = QWidget()
        self._asked_lines = column(self._asked, gap=4)
        self.fields: list[Field] = []
        self.typed: list[TextArea] = []
        self.keeper = LineEdit()
        self.again = TextButton(self.tr("De code nog eens tonen"), "eye", flush=True)
        self.body.addWidget(self._shown)
        self.body.addWidget(self._asked)
        self.body.addStretch()
        self.again.clicked.connect(self.show_code)

    def set_code(self, lines: tuple[str, ...]) -> None:
        """The code of the register that was just made."""
        self._lines = lines
        for number, line in enumerate(lines, start=1):
            self._shown_lines.addWidget(self._build_line(number, line))
            self._asked_lines.addWidget(self._build_field(number))
        self._shown_lines.addWidget(
            Text(self.tr("Niet fotograferen en niet op de computer opslaan."))
        )
        paper = FlowLayout(None, gap=2)
        for button in (self.prints.blank, self.prints.code):
            paper.addWidget(button)
        self._shown_lines.addLayout(paper)
        self._shown_lines.addStretch()
        self._build_keeper()
        self.show_code()

    def _both_lines(self) -> Lines:
        first, second = self._lines
        return first, second

    def is_shown(self) -> bool:
        """Whether the code is on the screen, and not yet asked back."""
        return self._is_shown

    @property
    def is_written(self) -> bool:
        """Whether she said that it stands on her sheet, and did not ask to see it again."""
        return not self._is_shown

    def next_text(self) -> str:
        return self.tr("Ik heb de code overgeschreven") if self.is_shown() else self.tr("Verder")

    def later_text(self) -> str:
        return self.tr("Later doen")

    def check(self) -> bool:
        """From showing to asking; then compare, and name the first wrong group of each line."""
        if self.is_shown():
            self._ask_code()
            return False
        wrong = [self._mark(number) for number in range(len(self._lines))]
        self.is_checked = not any(wrong)
        if not self.is_checked:
            self.fields[wrong.index(True)].editor.setFocus()
        return self.is_checked

    def _mark(self, number: int) -> bool:
        wrong = first_wrong_group(self._lines[number], self.typed[number].text())
        if wrong is None:
            words = ""
        elif wrong.missing:
            words = self.tr("Groep {number} ontbreekt.").format(number=wrong.number)
        else:
            words = self.tr(
                "Groep {number} klopt niet. Kijk op uw blad of de letters goed staan."
            ).format(number=wrong.number)
        self.fields[number].set_error(words)
        return wrong is not None

    def show_code(self) -> None:
        """Show it, not yet asked back."""
        self._turn(shown=True)
        self._word(
            self.tr("Schrijf de herstelcode over"),
            self.tr(
                "Met deze code opent u het register als u de wachtzin kwijt bent. Schrijf hem met de "
                "hand op een leeg blad; een O of een 0 maakt niet uit."
            ),
        )

    def _ask_code(self) -> None:
        self._turn(shown=False)
        self._word(
            self.tr("Typ de code over van uw blad"),
            self.tr("Zo weet u zeker dat wat op het blad staat ook werkt."),
        )
        self.fields[0].editor.setFocus()

    def _turn(self, shown: bool) -> None:
        self._is_shown = shown
        self._shown.setVisible(shown)
        self._asked.setVisible(not shown)

    def _word(self, title: str, explanation: str) -> None:
        self.title.setText(title)
        self.explain(explanation)
        self.setAccessibleName(title)

    def _build_line(self, number: int, line: str) -> Card:
        card = Card(padding=4, gap=2)
        words = self.tr("Regel {number}: {count} groepen, achter elkaar door")
        card.add(Quiet(words.format(number=number, count=len(line.split()))))
        groups = QWidget()
        flow = FlowLayout(groups, gap=5, line_gap=2)
        for group in line.split():
            flow.addWidget(Label(group, look="code", wrap=False))
        groups.setAccessibleName(line)
        card.add(groups)
        return card

    def _build_field(self, number: int) -> Field:
        editor = TextArea(lines=2)
        field = Field(self.tr("Regel {number}").format(number=number), editor)
        editor.changed.connect(field.clear_error)
        self.typed.append(editor)
        self.fields.append(field)
        return field

    def _build_keeper(self) -> None:
        line = row(items=(self.again,))
        line.addStretch()
        self._asked_lines.addLayout(line)
        self._asked_lines.addWidget(
            Field(
                self.tr("Wie bewaart het blad?"),
                self.keeper,
                self.tr(
                    "Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. "
                    "Nooit de schoolleiding of het bestuur."
                ),
            )
        )
        self._asked_lines.addStretch()
