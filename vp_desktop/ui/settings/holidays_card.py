"""The holidays of the school: school days are counted around them, and the agenda warns of them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import SchoolHoliday
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.school_days import LONGEST, SchoolDays
from vp_desktop.ui.dossier.forms.dialog_draft import DialogDraft
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.language import current_language
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.widgets.buttons import MenuButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.undo_bar import UndoBar


class HolidayForm(Form):
    """Name, first day and last day."""

    def __init__(self, clock: Clock, holiday: SchoolHoliday | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._holiday = holiday
        name = LineEdit(placeholder=self.tr("Herfstvakantie"))
        self.add("name", self.tr("Naam"), name, must=self.tr("Schrijf de naam van de vakantie."))
        line = self.side_by_side()
        for key, words, day in (
            ("from_on", self.tr("Eerste vrije dag"), holiday and holiday.from_on),
            ("to_on", self.tr("Laatste vrije dag"), holiday and holiday.to_on),
        ):
            edit = DayEdit(self._today, day)
            edit.edit.setPlaceholderText(self.tr("17 oktober"))
            self.add(key, words, edit, must=self.tr("Schrijf een dag."), into=line)
        if holiday:
            name.setText(holiday.name)

    def faults(self) -> dict[str, str]:
        found = super().faults()
        first, last = self.editor("from_on").day(), self.editor("to_on").day()
        if found or first is None or last is None:
            return found
        if last < first:
            found["to_on"] = self.tr("De laatste dag ligt voor de eerste.")
        elif (last - first).days >= LONGEST:
            found["to_on"] = self.tr("Dat is langer dan {days} dagen. Klopt het jaar?").format(
                days=LONGEST
            )
        return found

    def value(self) -> SchoolHoliday:
        return SchoolHoliday(
            name=self.text("name"),
            from_on=self.editor("from_on").day(),
            to_on=self.editor("to_on").day(),
            id=self._holiday.id if self._holiday else 0,
        )

    def _today(self) -> date:
        return self._clock().date()


class HolidaysCard(Card):
    """Lists the holidays; each can be changed and taken away again."""

    def __init__(
        self,
        keeping: Keeping,
        school_days: SchoolDays,
        clock: Clock,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(self.tr("Vakanties van de school"), gap=3)
        self._keeping = keeping
        self._school_days = school_days
        self._clock, self._drafts = clock, drafts
        self.dialog: FormDialog | None = None
        self.add(
            Quiet(
                self.tr(
                    "Termijnen in schooldagen slaan deze dagen over, en de agenda waarschuwt als iets "
                    "in een vakantie valt. Feestdagen kent het programma al."
                )
            )
        )
        self.menus: list[MenuButton] = []
        self._lines = column(gap=1)
        self.body.addLayout(self._lines)
        self.undo_bar = UndoBar()
        self.add(self.undo_bar)
        self.add_holiday = TextButton(self.tr("Vakantie toevoegen"), "plus", flush=True)
        self.add_holiday.clicked.connect(partial(self._ask, None))
        self.body.addWidget(self.add_holiday, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_holidays()

    def show_holidays(self) -> None:
        """Show the holidays as they are in the register."""
        clear(self._lines)
        self.menus = []
        for holiday in self._school_days.holidays():
            self._lines.addWidget(self._row(holiday))

    def _row(self, holiday: SchoolHoliday) -> QWidget:
        language = current_language()
        days = self.tr("{first} tot en met {last}").format(
            first=long_date(holiday.from_on, language), last=long_date(holiday.to_on, language)
        )
        more = MenuButton(self.tr("Meer bij {name}").format(name=holiday.name), False, False)
        more.set_acts(
            [
                (self.tr("Wijzigen"), partial(self._ask, holiday)),
                (self.tr("Verwijderen"), partial(self._remove, holiday)),
            ]
        )
        self.menus.append(more)
        made = QWidget()
        line = row(made, gap=3)
        line.addLayout(column(gap=0, items=(Text(holiday.name), Quiet(days))), 1)
        line.addWidget(more)
        return made

    def _ask(self, holiday: SchoolHoliday | None, *_: object) -> None:
        form = HolidayForm(self._clock, holiday)
        title = self.tr("Vakantie wijzigen") if holiday else self.tr("Vakantie toevoegen")
        action = self.tr("Opslaan") if holiday else self.tr("Toevoegen")
        self.dialog = FormDialog(title, form, action, parent=self.window())
        if self._drafts is not None:
            target = f"holiday/{holiday.id}" if holiday else "holiday"
            DialogDraft(self.dialog, form, self._drafts, target)
        self.dialog.submitted.connect(partial(self._store, form))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        form.editor("name").setFocus()

    def _store(self, form: HolidayForm) -> None:
        if self.dialog is None or not form.check():
            return
        holiday = form.value()
        act = self._school_days.change if holiday.id else self._school_days.add
        if self._keeping.do(partial(act, holiday)):
            self.undo_bar.clear()
            self.dialog.accept()
            self.show_holidays()

    def _remove(self, holiday: SchoolHoliday) -> None:
        if self._keeping.do(partial(self._school_days.remove, holiday.id)):
            self.show_holidays()
            words = self.tr("Verwijderd: {name}").format(name=holiday.name)
            self.undo_bar.offer(words, partial(self._put_back, holiday))

    def _put_back(self, holiday: SchoolHoliday) -> None:
        if self._keeping.do(partial(self._school_days.add, holiday)):
            self.show_holidays()

    def _forget_dialog(self) -> None:
        self.dialog = None
