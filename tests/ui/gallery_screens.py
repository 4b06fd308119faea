"""Screens made of the shared widgets, after the drawings of the design."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import (
    ChipButton,
    FilledButton,
    LinkButton,
    MenuButton,
    PlainButton,
    TextButton,
)
from vp_desktop.ui.widgets.card import ActionRow, Card, Circle, FigureRow, IconLabel, RowsCard
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Separator, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit
from vp_desktop.ui.widgets.search_field import SearchField
from vp_desktop.ui.widgets.step_rail import StepRail
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.timeline import Timeline, TimelineEntry

SUBTITLE = "VP-dossier · Het Baken"
ACTS = (("edit", "Wijzigen"), ("delete", "Verwijderen"))
ENTRIES = (
    TimelineEntry(
        "1",
        "Evaluatie steungroep, ronde 1",
        "wo 18 november 2026 · 25 min",
        "Gesprek",
        "S. geeft een 4: ‘ze doen gewoon, maar in de groepsapp niet.’ Besloten: tweede ronde, twee "
        "anderen erbij.",
        acts=ACTS,
    ),
    TimelineEntry(
        "2",
        "Bericht in de klassenapp",
        "zo 15 november 2026 · online",
        "Incident",
        "Filmpje van de gymles gedeeld.",
        detail="rollen bij dit incident: 3",
        acts=ACTS,
    ),
    TimelineEntry(
        "3",
        "Geheugensteun",
        "za 14 november 2026",
        "niet in documenten",
        "Zelf twijfel over de rol van N. Bespreken in intervisie, zonder namen.",
        personal=True,
        acts=ACTS,
    ),
    TimelineEntry(
        "4",
        "Steungroep bijeen",
        "wo 11 november 2026 · 30 min",
        "Stap 2 van 3",
        "Zes leerlingen, idee van henzelf: samen pauze, niet filmen. Mentor weet ervan.",
        acts=ACTS,
    ),
)
TODAY_ROWS = (
    (
        "circle-alert",
        "urgent",
        "Is het bestuur ingelicht?",
        "Onverwijld · u weet dit sinds gisteren 15.10 uur",
        ("2026-014", "22 uur geleden"),
        "Vastleggen",
    ),
    (
        "message-circle",
        "accent",
        "Vervolggesprek na één week",
        "Afgesproken met de leerling: hoe gaat het in de klas?",
        ("2026-011", "vandaag 13:15"),
        "Openen",
    ),
    (
        "hard-drive",
        "attention",
        "Controleer uw reservekopie",
        "Er verandert niets · de vorige keer is 92 dagen geleden",
        ("", "kan nu"),
        "Nu controleren",
    ),
)
FIGURES = (
    ("Lopende dossiers", "9", ""),
    ("Nieuw sinds augustus", "23", ""),
    ("Vier weken geen contact", "2", "attention"),
    ("Mag worden vernietigd", "0", ""),
)
STEPS = (
    "Is iedereen veilig?",
    "Wie meldt?",
    "Wat is er gebeurd?",
    "Over wie gaat het?",
    "Wat wil de melder?",
    "Wat nu?",
    "Afspraken",
)


def window(screen: QWidget, place: str = "today") -> MainWindow:
    """The main window with `screen` in the given place of the rail."""
    places = [
        ("today", "Vandaag", "sun", False),
        ("cases", "Dossiers", "folder", False),
        ("agenda", "Agenda", "calendar-days", False),
        ("summary", "Jaaroverzicht", "chart-column", False),
        ("guide", "Wegwijzer", "signpost", False),
        ("settings", "Instellingen", "settings", True),
    ]
    made = MainWindow(
        [
            Destination(key, label, icon, screen if key == place else Screen(label), below)
            for key, label, icon, below in places
        ],
        SUBTITLE,
    )
    made.show_destination(place)
    return made


def today(runner: TaskRunner) -> QWidget:
    screen = Screen("Goedemiddag. Drie dingen voor vandaag")
    screen.header.add_right(SearchField("Zoek in alles"))
    screen.header.add_right(FilledButton("Nieuwe melding", "plus"))
    rows = RowsCard()
    for icon, role, title, detail, aside, act in TODAY_ROWS:
        rows.add_row(ActionRow(icon, title, detail, aside, PlainButton(act), role))
    week = RowsCard()
    week.add_row(
        ActionRow(
            "phone",
            "Ouders terugbellen",
            "Uitkomst van het gesprek met de mentor",
            ("2026-009", "do 26 november"),
            PlainButton("Openen"),
        )
    )
    head = row(
        gap=2, items=(SectionTitle("Komende zeven dagen"), Quiet("één afspraak", wrap=False))
    )
    head.addStretch()
    screen.body.addWidget(rows)
    screen.body.addLayout(head)
    screen.body.addWidget(week)
    counts = Card("Dit schooljaar")
    for number, (name, figure, role) in enumerate(FIGURES):
        if number:
            counts.add(Separator())
        counts.add(FigureRow(name, figure, role))
    screen.aside.addWidget(counts)
    backup = Card()
    line = row(gap=2, items=(IconLabel("shield-check", "quiet"),))
    line.addWidget(
        Quiet("Reservekopie gemaakt vandaag 09:02 op USB-stick, geopend en gecontroleerd."), 1
    )
    backup.body.addLayout(line)
    screen.aside.addWidget(backup)
    return window(screen)


def case(runner: TaskRunner) -> QWidget:
    screen = Screen("2026-007")
    for chip in (
        Chip("Pesten", "accent"),
        Chip("loopt sinds 3 november 2026"),
        Chip("steungroep, ronde 2", "done"),
    ):
        screen.header.add_beside_title(chip)
    menu = MenuButton("Meer")
    menu.set_acts([("Afdrukken", print), None, ("Verwijderen", print)])
    screen.header.add_right(menu)
    screen.header.add_right(PlainButton("Dossier afsluiten"))
    adding = Card(padding=2)
    line = row(gap=2)
    line.setContentsMargins(8, 0, 0, 0)
    line.addWidget(IconLabel("plus", "quiet"))
    line.addWidget(Quiet("Wat is er gebeurd of afgesproken?", small=False), 1)
    for icon, words in (
        ("message-circle", "Gesprek"),
        ("zap", "Incident"),
        ("check-check", "Stap"),
    ):
        line.addWidget(ChipButton(words, icon))
    adding.body.addLayout(line)
    timeline = Timeline("Tijdlijn")
    timeline.set_entries(ENTRIES)
    screen.body.addWidget(adding)
    screen.body.addWidget(timeline)
    now = Card("Nu", gap=1)
    now.add(Text("Tweede ronde steungroep"))
    now.add(Quiet("vrijdag 27 november · vraag opnieuw hoe het gaat"))
    people = Card("Betrokkenen")
    for letter, name, times in (("S", "S., 12 jaar", "3 keer"), ("L", "L., 13 jaar", "2 keer")):
        person = row(gap=3, items=(Circle(letter),))
        person.addWidget(Text(name), 1)
        person.addWidget(Quiet(times, wrap=False))
        people.body.addLayout(person)
    screen.aside.addWidget(now)
    screen.aside.addWidget(people)
    return window(screen, "cases")


def intake(runner: TaskRunner) -> QWidget:
    screen = Screen("Nieuwe melding")
    screen.header.add_beside_title(Chip("opgeslagen 14.32", "neutral", "check"))
    screen.header.add_right(TextButton("Later verder"))
    steps = StepRail(STEPS)
    steps.set_current(5)
    screen.add_top(steps)
    screen.body.addWidget(SectionTitle("Dit volgt uit wat u hebt opgeschreven"))
    screen.body.addWidget(
        Quiet(
            "U bent interne vertrouwenspersoon. Uw geheimhouding geldt hier niet; "
            "de meldplicht gaat voor.",
            small=False,
        )
    )
    duties = RowsCard()
    for number, role, title, chips, text in (
        (
            "1",
            "accent",
            "Vertel het de leerling eerst, als dat veilig kan",
            (),
            "Wat u meldt, aan wie.",
        ),
        (
            "2",
            "urgent",
            "Bel nu het bestuur, niet alleen de directeur",
            (("onverwijld", "urgent"), ("wet", "neutral")),
            "Een medewerker heeft mogelijk een seksueel misdrijf gepleegd tegen een leerling van 14. U "
            "hoeft niet uit te zoeken wat het precies was.",
        ),
    ):
        holder = QWidget()
        line = row(holder, gap=4, margins=4, items=(Circle(number, role),))
        words = column(gap=1)
        head = row(gap=1, items=(Strong(title), *(Chip(*chip) for chip in chips)))
        head.addStretch()
        words.addLayout(head)
        words.addWidget(Small(text))
        words.addWidget(Quiet("WVO 2020, artikel 3.39"))
        line.addLayout(words, 1)
        duties.add_row(holder)
    screen.body.addWidget(duties)
    links = row(gap=2, items=(TextButton("Nummer van het bestuur", "phone"),))
    links.addStretch()
    screen.body.addLayout(links)
    why = Card("Waarom dit hier staat")
    why.add(Small("Seksueel misbruik, mogelijk"))
    why.add(LinkButton("Wat verandert het wetsvoorstel?"))
    screen.aside.addWidget(why)
    foot = QWidget()
    buttons = row(foot, gap=3, items=(PlainButton("Terug"),))
    buttons.addStretch()
    buttons.addWidget(Quiet("Stap 6 van 7", wrap=False))
    buttons.addWidget(FilledButton("Naar afspraken"))
    screen.add_bottom(foot)
    return window(screen, "cases")


def form(runner: TaskRunner) -> QWidget:
    screen = Screen("Velden en keuzes")
    screen.body.addWidget(
        Field("Trefwoord", LineEdit("blauw"), "Alleen voor uzelf; komt nergens op papier.")
    )
    wrong = Field("Naam", LineEdit())
    wrong.set_error("Vul een naam in.")
    screen.body.addWidget(wrong)
    screen.body.addWidget(Field("Wanneer", DayEdit(lambda: date(2026, 11, 21), date(2026, 2, 3))))
    secret = PassphraseEdit()
    secret.set_text("geheim")
    screen.body.addWidget(Field("Wachtzin", secret))
    area = TextArea("In de woorden van de melder")
    area.set_text(
        "Op het plein werd geroepen.\nDaarna nog een keer in de gang.\nEn thuis online.\nVier."
    )
    screen.body.addWidget(Field("Wat is er gebeurd?", area))
    options = [
        Option(str(n), word) for n, word in enumerate(("gesprek", "telefoon", "e-mail", "brief"))
    ]
    chips = ChoiceChips(options)
    chips.set_value("1")
    screen.body.addWidget(Field("Hoe", chips))
    many = ChoiceChips(options, multiple=True)
    many.set_values(["0", "2"])
    screen.body.addWidget(Field("Meer mag", many))
    combo = ChoiceCombo(
        [Option("a", "Kleedkamer", group="Sport"), Option("b", "Plein")], "Kies een plaats"
    )
    screen.body.addWidget(Field("Waar", combo))
    cards = ChoiceCards(
        [
            Option("yes", "Ja", "U legt een dossier aan met namen."),
            Option("no", "Nee", "Alleen datum, soort en aantal worden bewaard."),
        ]
    )
    cards.set_value("yes")
    screen.body.addWidget(Field("Toestemming voor een dossier", cards))
    for role in ("neutral", "accent", "attention", "urgent", "done", "personal"):
        screen.aside.addWidget(Notice(f"Een bericht in de rol {role}.", role, action="Bekijken"))
    empty = Card()
    empty.add(
        EmptyState("folder", "Nog geen dossiers", "Een melding maakt het eerste.", "Nieuwe melding")
    )
    screen.aside.addWidget(empty)
    disabled = FilledButton("Niet nu")
    disabled.setEnabled(False)
    screen.aside.addWidget(disabled)
    return window(screen)


def dialog(runner: TaskRunner) -> QWidget:
    content = QWidget()
    column(
        content,
        gap=4,
        items=(Field("Wie", LineEdit("Mentor")), Field("Wat is afgesproken?", TextArea())),
    )
    made = FormDialog(
        "Gesprek toevoegen", content, "Toevoegen", "Het komt op de tijdlijn van 2026-007."
    )
    made.set_error("Vul in wat er is afgesproken.")
    return made


SCREENS: dict[str, Callable[[TaskRunner], QWidget]] = {
    "today": today,
    "case": case,
    "intake": intake,
    "form": form,
    "dialog": dialog,
}
