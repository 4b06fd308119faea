"""A writer who names somebody in other words than the register has, and one who names nobody."""

from __future__ import annotations

import pytest

from tests.unit.story_growth import FAR_TOO_MUCH, growth
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_check import FoundKind, Known, look_through

KNOWN = Known(
    names=(
        *(
            "Sebastiaan van der Meer",
            "Roos de Jong",
            "Mei Lin Bakker",
            "Işıl Yıldırım",
            "Çağla İnce",
        ),
        *("Mohammed El Amrani", "Anne-Fleur 't Hart", "René d'Hondt", "Max Klein", "Willemijn Los"),
        *("Ilse smit", "kees"),
    ),
    classes=("3B", "7", "8a", "brugklas", "H4-2"),
    numbers=(CaseNumber(2025, 7), CaseNumber(2025, 31), CaseNumber(2026, 1)),
    outside=("k7m2p9qx", "2024", "VI-2025-0088"),
    texts=(
        "Belt liever op 06-1234 5678, of mailt naar Roos.dj@voorbeeld.nl. Kijkt bang.",
        "Hij zei dat ze dik is en niemand haar wil.",
        "De kluisjes achter de gymzaal zijn kapot.",
    ),
)


def found(text: str, known: Known = KNOWN) -> list[tuple[FoundKind, str]]:
    return [(each.kind, each.words) for each in look_through({"trends": text}, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("met van der meer", None),
        ("met Van der Meer", "Van der Meer"),
        ("met vd Meer", "Meer"),
        ("van der Meers moeder", "van der Meers"),
        ("roos de jong", "roos de jong"),
        ("Roos kwam langs", "Roos"),
        ("ROOS", "ROOS"),
        ("bij Roos’ moeder", "Roos"),
        ("Roosje", "Roosje"),
        ("toen zei Sebas iets", "Sebas"),
        ("toen zei Willem iets", "Willem"),
        ("de vader van Moham", "Moham"),
        ("mohammed", "mohammed"),
        ("El-Amrani", "El-Amrani"),
        ("IŞIL YILDIRIM", "IŞIL YILDIRIM"),
        ("isil", "isil"),
        ("Isıl", "Isıl"),
        ("YILDIRIM", "YILDIRIM"),
        ("yildirim", "yildirim"),
        ("cagla ince", "cagla ince"),
        ("İnce", "İnce"),
        ("Anne Fleur", "Anne Fleur"),
        ("anne-fleur", "anne-fleur"),
        ("’t Hart", "t Hart"),
        ("D’Hondt", "D’Hondt"),
        ("rene", "rene"),
        ("Max", "Max"),
        ("Kees", "Kees"),
        ("Rene\u0301", "Rene\u0301"),
        ("R\u200denée\u00a0d\u2019Hondt", None),
    ],
)
def test_a_name_in_another_shape(text: str, words: str | None) -> None:
    names = [each for kind, each in found(text) if kind is FoundKind.NAME]
    if words is None:
        assert words not in names
    else:
        assert words in names


@pytest.mark.parametrize(
    "text",
    [
        "Er waren meer meldingen dan vorig jaar, en in mei vroegen ouders er vaker naar.",
        "Een roos op het bureau, een klein gebaar, een bakker uit de buurt en de jongens.",
        "Dat ging los van de lessen; we bleven aan de kant, met hart en ziel.",
        "De maximale wachttijd, het annexe gebouw en de incentive.",
        "In het schooljaar 2024-2025 en in 2024 was er ruimte voor groei.",
        "Ik ben bereikbaar op 06-87654321 en op vertrouwenspersoon@voorbeeld.nl.",
        "De Wet veiligheid op school vraagt een monitor. De MR en het MT spraken erover.",
        "Hij zei dat ze bij hem.",
        "In de loop van het jaar.",
        "Weinig meldingen betekenen niet dat er weinig gebeurt.",
        "Er is een les over internet en een ouderavond, o.a. met de wijkagent, d.w.z. één keer.",
        "Is er iets? Als het goed is.",
    ],
)
def test_an_ordinary_sentence_stays_unmarked(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("S. vertelde", FoundKind.INITIALS, "S."),
        ("leerling R uit de bovenbouw", FoundKind.INITIALS, "R"),
        ("de moeder van R.d.J. belde", FoundKind.INITIALS, "R.d.J."),
        ("SvdM", FoundKind.INITIALS, "SvdM"),
        ("uit 3b", FoundKind.CLASS, "3b"),
        ("uit 3 b", FoundKind.CLASS, "3 b"),
        ("in groep 7", FoundKind.CLASS, "groep 7"),
        ("in groep zeven", FoundKind.CLASS, "groep zeven"),
        ("in de groepen 6, 7 en 8", FoundKind.CLASS, "groepen 6, 7 en 8"),
        ("in groep 8", FoundKind.CLASS, "groep 8"),
        ("klas 3", FoundKind.CLASS, "klas 3"),
        ("de brugklas", FoundKind.CLASS, "brugklas"),
        ("h42", FoundKind.CLASS, "h42"),
        ("zaak 7", FoundKind.NUMBER, "zaak 7"),
        ("dossier 031", FoundKind.NUMBER, "dossier 031"),
        ("2025-0007", FoundKind.NUMBER, "2025-0007"),
        ("2025 / 31", FoundKind.NUMBER, "2025 / 31"),
        ("melding 2024", FoundKind.NUMBER, "melding 2024"),
        ("VI 2025 0088", FoundKind.NUMBER, "VI 2025 0088"),
        ("bel 0612345678", FoundKind.CONTACT, "0612345678"),
        ("bel +31 6 1234 5678", FoundKind.CONTACT, "+31 6 1234 5678"),
        ("bel (06) 12.34.56.78", FoundKind.CONTACT, "(06) 12.34.56.78"),
        ("ROOS.DJ@voorbeeld.nl", FoundKind.CONTACT, "ROOS.DJ@voorbeeld.nl"),
        ("iemand hoorde: hij zei dat ze dik is", FoundKind.QUOTE, "hij zei dat ze dik is"),
        ("kluisjes achter de gymzaal zijn", FoundKind.QUOTE, "kluisjes achter de gymzaal zijn"),
    ],
)
def test_what_points_to_somebody_without_a_name(text: str, kind: FoundKind, words: str) -> None:
    assert (kind, words) in found(text)


@pytest.mark.parametrize("text", ["groep 5", "3 uur", "7 keer", "12 zaken", "2025-12", "H4", "3B2"])
def test_figures_that_are_nobodys(text: str) -> None:
    assert found(text) == []


def test_the_time_for_a_page_of_names_grows_with_its_length_alone() -> None:
    known = Known(
        names=[f"Voor{number % 40} van der Achter{number}" for number in range(3000)],
        classes=[f"{year}{letter}" for year in range(1, 7) for letter in "ABCDEF"],
        numbers=[CaseNumber(2025, number) for number in range(1, 1001)],
        outside=[f"k{number:07}" for number in range(1000)],
        texts=[
            " ".join(f"woord{(number * step) % 977}" for step in range(80))
            for number in range(4000)
        ],
    )
    text = ("In de week van Voor3 sprak ik met klas 3B over café en zaak 2025-007. " * 150)[:10_000]
    assert len(look_through({"trends": text}, known)) > 2
    assert growth(text, known) < FAR_TOO_MUCH
