"""Letters and leaflets on paper: one style, nothing of the case in the properties, any text survives."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from itertools import product

import pypdf
import pytest

from tests.reports.reading import flat, packaged_texts, taxonomy
from vp_desktop import paths
from vp_desktop.core.leaflet import Audience, Leaflet, LeafletWords
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.letters import Page
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.reports.leaflet import leaflet_pdf
from vp_desktop.reports.letter import letter_pdf

FONTS = paths.resources("fonts")
PAGE = Page(
    kind=LetterKind.BOARD,
    reference="K7M2Q9XA",
    sender="vertrouwenspersoon\nDe Vlieger",
    day=date(2026, 11, 21),
    to_whom="Het bestuur",
    text="Geachte leden,\n\nEr is iets gemeld door Sanne Testpersoon.\n\n- punt een\n\n# Een kop\nTekst",
)
HOSTILE = {
    "markup": '<img src="file:///etc/passwd"/><font size=90>groot</font> & <b>vet <i>niet dicht',
    "entities": "&#0; &lt;para&gt; &unknown; ]]> <!-- -->",
    "emoji": "Zo boos 😡👩‍👩‍👧 \U0001f1f3\U0001f1f1 einde",
    "right to left": "\u202eom\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628 einde",
    "one word": "a" * 20_000,
    "controls": "a\x00b\x07c\ud800d\uffff einde",
    "heading": "# " + "kop " * 5_000,
    "nothing": "",
    "lines": "\n" * 5_000 + "einde",
    "headings": "# kop\n" * 500,
}


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def letter(page: Page, language: str = "nl") -> bytes:
    return letter_pdf(page, taxonomy(), packaged_texts(), FONTS, language)


def text_of(pdf: bytes) -> str:
    return flat(" ".join(page.extract_text() for page in read(pdf).pages))


def test_the_page_says_who_to_whom_when_and_what() -> None:
    text = text_of(letter(PAGE))
    for said in ("Brief aan het bestuur", "De Vlieger", "Het bestuur", "21 november 2026"):
        assert said in text
    for said in ("K7M2Q9XA", "punt een", "Een kop", "Vertrouwelijk", "Bladzijde 1 van 1"):
        assert said in text


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", LetterKind)
def test_the_properties_say_the_kind_and_nothing_of_the_case(
    kind: LetterKind, language: str
) -> None:
    pdf = letter(replace(PAGE, kind=kind), language)
    reader = read(pdf)
    label = taxonomy().label("document_kind", kind.value, language)
    assert reader.metadata is not None
    assert reader.metadata.title == label
    properties = " ".join(map(str, reader.metadata.values()))
    for private in ("Sanne", "K7M2Q9XA", "Vlieger", "bestuur," if kind else ""):
        assert private not in properties
    assert not reader.outline
    assert reader.xmp_metadata is None or "Sanne" not in str(reader.xmp_metadata)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_invitation_does_not_say_that_it_is_confidential(language: str) -> None:
    text = text_of(letter(replace(PAGE, kind=LetterKind.INVITATION), language)).lower()
    assert "vertrouwelijk" not in text
    assert "confidential" not in text.replace("confidential adviser", "")


def test_only_the_programs_own_fonts_are_in_the_file() -> None:
    fonts = {
        str(font["/BaseFont"])
        for page in read(letter(PAGE)).pages
        for font in (ref.get_object() for ref in page["/Resources"]["/Font"].values())  # type: ignore[index]
    }
    assert fonts
    assert all("Inter" in name or "VPFigures" in name for name in fonts), fonts


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_becomes_paper(name: str) -> None:
    pdf = letter(replace(PAGE, text=HOSTILE[name], to_whom=HOSTILE[name][:200] or "x"))
    assert read(pdf).pages
    assert "/etc/passwd" not in text_of(pdf) or name == "markup"
    assert b"/URI" not in pdf
    assert not any(page.images for page in read(pdf).pages)
    if HOSTILE[name].endswith("einde"):
        assert "einde" in text_of(pdf)


def test_markup_is_shown_and_not_obeyed() -> None:
    assert "<img src=" in text_of(letter(replace(PAGE, text=HOSTILE["markup"])))


def test_twenty_thousand_words_flow_over_numbered_pages() -> None:
    words = " ".join(f"woord{number}" for number in range(20_000))
    reader = read(letter(replace(PAGE, text=words)))
    count = len(reader.pages)
    assert count > 20
    last = flat(reader.pages[-1].extract_text())
    assert "woord19999" in last
    assert f"Bladzijde {count} van {count}" in last
    assert "Kenmerk K7M2Q9XA" in last  # a loose page can be laid back


def test_a_long_paragraph_in_parts_reads_as_one() -> None:
    words = [f"woord{number}" for number in range(3_000)]
    text = text_of(letter(replace(PAGE, text=" ".join(words) + " <b>&amp; einde")))
    body = re.sub(
        r"(Vertrouwelijk )?Bladzijde \d+ van \d+( Vertrouwelijk)?|Kenmerk K7M2Q9XA", " ", text
    )
    found = [word for word in body.split() if word.startswith("woord")]
    assert found == words
    assert "<b>&amp; einde" in text


def test_a_heading_stays_with_what_stands_under_it() -> None:
    for lines in range(20, 45):
        text = "regel\n" * lines + "\n# De kop hieronder\n\nDe tekst eronder"
        for page in read(letter(replace(PAGE, text=text))).pages:
            words = flat(page.extract_text())
            assert ("De kop hieronder" in words) == ("De tekst eronder" in words)


def test_the_same_page_gives_the_same_bytes() -> None:
    assert letter(PAGE) == letter(PAGE)


EVERY_LEAFLET = [
    Leaflet(audience, purpose, kind, "De Vlieger", "")
    for audience, purpose, kind in product(Audience, Purpose, AdviserKind)
]
LONG = {
    "school": "Openbare Scholengemeenschap voor Voortgezet Onderwijs De Vlieger, locatie Oosterpark",
    "own_title": "intern contactpersoon en vertrouwenspersoon voor leerlingen",
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "leaflet", EVERY_LEAFLET, ids=lambda each: "-".join(map(str, vars(each).values()))
)
def test_every_leaflet_is_one_page(leaflet: Leaflet, language: str) -> None:
    for each in (leaflet, replace(leaflet, **LONG), replace(leaflet, school="")):
        reader = read(leaflet_pdf(each, packaged_texts(), FONTS, language))
        assert len(reader.pages) == 1
        text = flat(reader.pages[0].extract_text())
        assert "{" not in text
        words = LeafletWords(each, packaged_texts(), language)
        assert len(words.topics()) == 6
        assert words.say("name") in text
        assert flat(words.say("reach")) in text


def test_retention_is_what_the_law_knows_and_no_more() -> None:
    def kept(purpose: Purpose) -> str:
        leaflet = Leaflet(Audience.PARENT, purpose, AdviserKind.INTERNAL, "De Vlieger", "")
        return LeafletWords(leaflet, packaged_texts(), "nl").say("kept_1")

    assert "vernietigd na afsluiting en na verwerking in het jaarverslag" in kept(Purpose.ADVISER)
    assert kept(Purpose.BULLYING).startswith("De school stelt de termijn vast")
    assert kept(Purpose.SCHOOL).startswith("De school stelt de termijn vast")
    assert not re.search(r"\d", kept(Purpose.BULLYING))


def test_only_who_is_employed_speaks_of_a_duty_of_her_own() -> None:
    def secrecy(kind: AdviserKind, audience: Audience) -> str:
        leaflet = Leaflet(audience, Purpose.ADVISER, kind, "De Vlieger", "")
        return LeafletWords(leaflet, packaged_texts(), "nl").say("secrecy_1")

    for audience in Audience:
        assert "moet ik" in secrecy(AdviserKind.INTERNAL, audience)
        assert "moet ik" not in secrecy(AdviserKind.EXTERNAL, audience)


def test_the_leaflet_of_a_school_register_does_not_speak_as_an_adviser() -> None:
    for audience in Audience:
        leaflet = Leaflet(audience, Purpose.SCHOOL, AdviserKind.INTERNAL, "De Vlieger", "")
        text = text_of(leaflet_pdf(leaflet, packaged_texts(), FONTS, "nl"))
        assert not re.search(r"\b(ik|mij|mijn)\b", text, re.IGNORECASE), text
        assert "wat de school heeft gedaan" in text


def test_a_child_is_never_spoken_to_as_u() -> None:
    for purpose, kind in product(Purpose, AdviserKind):
        leaflet = Leaflet(Audience.CHILD, purpose, kind, "De Vlieger", "")
        text = text_of(leaflet_pdf(leaflet, packaged_texts(), FONTS, "nl"))
        assert not re.search(r"\b(u|uw)\b", text), (purpose, kind)
        adult = replace(leaflet, audience=Audience.PARENT)
        text = text_of(leaflet_pdf(adult, packaged_texts(), FONTS, "nl"))
        assert not re.search(r"\b(je|jij|jou|jouw)\b", text), (purpose, kind)
