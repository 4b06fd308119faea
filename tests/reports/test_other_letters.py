"""Letters that Inter lacks: drawn by the other font, in the right order, read as they were written."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from typing import Any

import pypdf
import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import flat, packaged_texts, pdf, taxonomy
from tests.reports.sample_stories import read, story, told
from vp_desktop import paths
from vp_desktop.core.story import PaperSection, StoryPages
from vp_desktop.reports import glyphs, style
from vp_desktop.reports.pieces import text
from vp_desktop.reports.wall import wall_pdf

HEBREW, ARABIC = "בית ספר", "بيت العلم"
FONTS = paths.resources("fonts")


@pytest.fixture(autouse=True)
def _fonts() -> None:
    style.register_fonts(FONTS)


def told_with(text: str) -> bytes:
    return told(samples.small(), StoryPages(sections=(PaperSection("x", "Over ons", text),)))


def fonts_of(made: bytes) -> set[str]:
    found: set[str] = set()
    for page in read(made).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            described = font.get_object()
            assert "/FontFile2" in described["/FontDescriptor"]
            found.add(described["/BaseFont"].split("+")[-1])
    return found


def spoken(made: bytes) -> list[str]:
    """What the tags give to be said in place of letters on paper."""
    reader = read(made)
    root: Any = reader.trailer["/Root"]
    found = []

    def walk(element: Any) -> None:
        if "/ActualText" in element:
            found.append(str(element["/ActualText"]))
        for kid in element.get("/K", ()):
            if "/S" in kid.get_object():
                walk(kid.get_object())

    walk(root["/StructTreeRoot"]["/K"].get_object())
    return found


# ---- order and shape


def test_a_word_from_right_to_left_is_laid_from_left_to_right() -> None:
    assert glyphs.line("De שלום-groep", style.TEXT_FONT) == [
        ("Inter-Regular", "De "),
        ("DejaVuSans", "םולש"),
        ("Inter-Regular", "-groep"),
    ]


def test_a_line_that_begins_from_the_right_runs_from_the_right() -> None:
    assert "".join(run for _, run in glyphs.line("שלום Al 12", style.TEXT_FONT)) == "Al 12 םולש"


def test_arabic_letters_are_joined() -> None:
    written = "".join(run for _, run in glyphs.line("بيت", style.TEXT_FONT))
    assert written == "\ufe96\ufef4\ufe91"  # final, medial, initial


def test_brackets_are_mirrored() -> None:
    assert "".join(run for _, run in glyphs.line("א(ב)", style.TEXT_FONT)) == "(ב)א"


def test_points_follow_their_letter() -> None:
    assert "".join(run for _, run in glyphs.line("שָׁ", style.TEXT_FONT))[0] == "ש"


def test_lines_of_a_paragraph_are_read_from_the_top() -> None:
    """Broken as it is read: the first words stand on the first line."""
    text = " ".join(f"מילה{number}" for number in range(60))
    page = read(told_with(text)).pages[1].extract_text()
    lines = [re.findall(r"\d+", line) for line in page.splitlines() if "מ" in line]
    assert len(lines) >= 4
    drawn = [int(number) for line in lines for number in reversed(line)]
    assert drawn == list(range(60))


def test_strong_print_remains_strong() -> None:
    assert [font for font, _ in glyphs.line("Школа א", style.STRONG_FONT)][-1] == "DejaVuSans-Bold"


# ---- documents


@pytest.mark.parametrize("name", [HEBREW, ARABIC, f"{ARABIC} / {HEBREW} Al-Amal 2", "Գ ა"])
def test_a_name_in_any_letters_is_drawn_and_not_boxed(name: str) -> None:
    for made in (
        pdf(samples.small(schools=(name,))),
        wall_pdf(samples.edition(schools=(name,)), taxonomy(), packaged_texts(), FONTS),
    ):
        assert not any("□" in page.extract_text() for page in read(made).pages)
        assert "DejaVuSans-Bold" in fonts_of(made)


def test_what_is_said_is_what_was_written() -> None:
    said = spoken(told_with(f"Zie {HEBREW} en {ARABIC}.\n\n- punt {ARABIC}\n- gewoon Ğ"))
    assert f"Zie {HEBREW} en {ARABIC}." in said
    assert f"punt {ARABIC}" in said
    assert not any("gewoon" in each for each in said)


def test_what_no_font_has_is_a_box_that_is_still_said() -> None:
    made = told_with("een 漢 en 字")
    assert "een □ en □" in flat(" ".join(page.extract_text() for page in read(made).pages))
    assert "een 漢 en 字" in spoken(made)


def test_copied_letters_are_letters() -> None:
    """Arabic shapes are named as the letters they are, and a letter after U+FFFF as itself."""
    text = flat(" ".join(page.extract_text() for page in read(told_with("بيت 😀")).pages))
    assert "😀" in text
    assert set("بيت") <= set(text)
    assert not any("\ufe70" <= mark <= "\ufefc" for mark in text)


def test_a_paragraph_over_two_pages_is_said_once() -> None:
    long = f"{HEBREW} woord " * 900
    said = spoken(told_with(long))
    assert said.count(long.strip()) == 1


def test_headings_and_contents_have_them_too() -> None:
    pages = StoryPages(sections=(PaperSection("x", HEBREW, "Tekst."),))
    reader = read(told(samples.small(), pages))
    titles = [str(item.title) for item in reader.outline if not isinstance(item, list)]
    assert f"1. {HEBREW}" in titles
    assert sum(HEBREW in each for each in spoken(told(samples.small(), pages))) == 2


def test_the_header_keeps_the_year_however_long_the_name() -> None:
    for name in ("Lange naam " * 30, f"{HEBREW} " * 30):
        for page in read(pdf(samples.small(schools=(name,)))).pages[1:]:
            assert "schooljaar 2025-2026" in flat(page.extract_text())


def test_the_same_letters_give_the_same_bytes() -> None:
    first = told_with(f"{HEBREW} {ARABIC}")
    pdf(samples.with_hidden())
    assert told_with(f"{HEBREW} {ARABIC}") == first


def test_other_fonts_are_in_no_file_that_needs_none() -> None:
    assert not any("DejaVu" in font for font in fonts_of(told(samples.edition(), story())))


def test_what_few_texts_need_is_loaded_only_for_them() -> None:
    code = (
        "import sys; from tests.reports import sample_editions as s; from vp_desktop import paths;"
        "from vp_desktop.catalog.reader import read_taxonomy, read_texts;"
        "from vp_desktop.reports.summary import summary_pdf; f = paths.resources;"
        "summary_pdf(s.edition(), read_taxonomy(f('taxonomy')), read_texts(f('texts')), f('fonts'));"
        "print([m for m in ('bidi', 'arabic_reshaper') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_the_licence_stands_beside_the_fonts() -> None:
    folder = FONTS / "paper"
    assert {file.name for file in folder.iterdir()} == {
        "DEJAVU.txt",
        "DejaVuSans.ttf",
        "DejaVuSans-Bold.ttf",
    }
    assert "Bitstream Vera" in (folder / "DEJAVU.txt").read_text()


# ---- figures and ligatures


def test_figures_below_each_other_have_one_width() -> None:
    for font in (style.FIGURE_FONT, style.STRONG_FIGURE_FONT):
        assert len({round(glyphs.width(digit, font, 10), 3) for digit in "0123456789"}) == 1


def test_no_ligature_hides_a_letter() -> None:
    words = "officiële fluit, affiche, ĳs, Ĳ, ﬁ"
    made = told_with(words)
    text = flat(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages))
    assert words in text


def test_the_year_stands_behind_a_name_from_the_right() -> None:
    page = read(pdf(samples.small(schools=(f"{HEBREW} Al",)))).pages[1]
    places: dict[str, float] = {}
    page.extract_text(
        visitor_text=lambda text, _cm, tm, _font, _size: places.setdefault(text.strip(), tm[4])
    )
    year = next(x for text, x in places.items() if "schooljaar" in text)
    name = next(x for text, x in places.items() if "Al" in text or "ב" in text)
    assert name < year


def test_lines_in_one_font_are_turned_too() -> None:
    piece = text("אבג דהו " * 40, style.BODY)
    piece.wrap(200, 1000)
    broken = [" ".join(line[1]) for line in piece.blPara.lines]
    assert len(broken) > 3
    with piece.turned():
        assert [" ".join(line[1]) for line in piece.blPara.lines] == [line[::-1] for line in broken]
    assert [" ".join(line[1]) for line in piece.blPara.lines] == broken
