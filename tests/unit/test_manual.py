"""The manual: it says what the window says, in both languages, and every link leads somewhere."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from vp_desktop import paths
from vp_desktop.catalog.manual import CONTENTS, Manual
from vp_desktop.core.manual import ManualPage, plain, search

ROOT = Path(__file__).resolve().parents[2]
WINDOW = [ROOT / "vp_desktop" / "ui", ROOT / "vp_desktop" / "app"]
FOLDERS = {language: paths.manual(language) for language in ("nl", "en")}
DUTCH, ENGLISH = FOLDERS["nl"], FOLDERS["en"]
NAMES = sorted(file.name for file in DUTCH.glob("*.md"))
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]*)\)")
ARTICLE = re.compile(r"\b(?:artikel|article|art\.?)\s*(\d[\w.:]*\w|\d)", re.IGNORECASE)
BEFORE_THE_WORK = {"first_run", "unlock", "restore"}
"""Screens that stand alone, without a register."""
LONGEST_SENTENCE = 27
MOST_BYTES = 3_000_000

EVERY_PAGE = pytest.mark.parametrize("name", NAMES)
EVERY_TEXT = pytest.mark.parametrize(
    "file",
    [folder / name for folder in FOLDERS.values() for name in NAMES],
    ids=lambda file: f"{file.parent.name}/{file.name}",
)


@cache
def said_by_the_window() -> frozenset[str]:
    """Every text that the window can show, as it stands in the source."""
    said = set()
    for file in (file for folder in WINDOW for file in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate"):
                given = (arg.value for arg in node.args if isinstance(arg, ast.Constant))
                said |= {text for text in given if isinstance(text, str)}
    return frozenset(said)


@cache
def translations() -> dict[str, set[str]]:
    """The English of every Dutch text that was gathered."""
    found: dict[str, set[str]] = {}
    tree = ElementTree.parse(ROOT / "translations" / "vp_en.ts")
    for message in tree.getroot().iter("message"):
        node = message.find("translation")
        assert node is not None
        forms = [node, *node.findall("numerusform")]
        said = {form.text for form in forms if form.text and form.text.strip()}
        found.setdefault(message.findtext("source", ""), set()).update(said)
    return found


def shape(text: str) -> list[str]:
    """What a page is built of, without its words: headings, pictures, list items, lines of tables."""
    marks = re.findall(r"^(#+|!\[|- |\d+\.|\|)", text, re.MULTILINE)
    return [re.sub(r"\d+", "1", mark) for mark in marks]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_stands_in_the_contents(language: str) -> None:
    folder = FOLDERS[language]
    linked = [link[2] for link in LINK.findall((folder / CONTENTS).read_text(encoding="utf-8"))]
    assert sorted([*linked, CONTENTS]) == sorted(file.name for file in folder.glob("*.md"))
    assert [f"{page.name}.md" for page in Manual(folder).pages] == linked


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_contents_call_a_page_by_its_title(language: str) -> None:
    text = (FOLDERS[language] / CONTENTS).read_text(encoding="utf-8")
    named = {link[2]: link[1] for link in LINK.findall(text)}
    assert named == {f"{page.name}.md": page.title for page in Manual(FOLDERS[language]).pages}


@EVERY_TEXT
def test_links_and_pictures_lead_somewhere(file: Path) -> None:
    for picture, words, address in LINK.findall(file.read_text(encoding="utf-8")):
        assert words.strip(), address
        assert (file.parent / address).is_file(), address
        if picture:
            assert Manual(file.parent).picture(address) == file.parent / address
        else:
            assert address in NAMES


def test_no_picture_is_left_over() -> None:
    for folder in FOLDERS.values():
        texts = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.md"))
        shown = {address for picture, _, address in LINK.findall(texts) if picture}
        assert shown == {f"pictures/{file.name}" for file in (folder / "pictures").iterdir()}


def test_pictures_keep_the_repository_small() -> None:
    assert sum(file.stat().st_size for file in (ROOT / "docs").rglob("*.png")) < MOST_BYTES


@EVERY_PAGE
def test_bold_words_stand_so_in_the_window(name: str) -> None:
    bold = BOLD.findall((DUTCH / name).read_text(encoding="utf-8"))
    assert [words for words in bold if words not in said_by_the_window()] == []


@EVERY_PAGE
def test_the_english_names_are_those_of_the_english_window(name: str) -> None:
    """Texts that were not gathered yet are for the test of the translations to find."""
    english = Counter(BOLD.findall((ENGLISH / name).read_text(encoding="utf-8")))
    dutch = BOLD.findall((DUTCH / name).read_text(encoding="utf-8"))
    assert english.total() == len(dutch)
    for words in dutch:
        said = translations().get(words)
        if not said:
            continue
        same = next((one for one in english if one in said and english[one]), None)
        assert same, f"{words}: {said} is not among {sorted(english)}"
        english[same] -= 1


@EVERY_PAGE
def test_both_languages_are_built_alike(name: str) -> None:
    dutch, english = ((folder / name).read_text(encoding="utf-8") for folder in (DUTCH, ENGLISH))
    assert shape(dutch) == shape(english)
    addresses = [[link[2] for link in LINK.findall(text)] for text in (dutch, english)]
    assert addresses[0] == addresses[1]
    page = name.removesuffix(".md")
    if name != CONTENTS:
        screens = [Manual(folder).page(page).screens for folder in (DUTCH, ENGLISH)]  # type: ignore[union-attr]
        assert screens[0] == screens[1]


@EVERY_TEXT
def test_no_article_of_law_but_those_of_the_rules(file: Path) -> None:
    known = {
        article
        for rules in (ROOT / "resources").rglob("*.toml")
        for article in ARTICLE.findall(rules.read_text(encoding="utf-8"))
    }
    assert set(ARTICLE.findall(file.read_text(encoding="utf-8"))) <= known


@EVERY_TEXT
def test_pages_are_short_and_plain(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 80
    body = re.sub(r"\A---.*?---\n", "", text, flags=re.DOTALL)
    lines = [line for line in body.splitlines() if not line.startswith(("#", "|", "!"))]
    for line in lines:
        for sentence in re.split(r"(?<=[.!?:;])\s", plain(line)):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence


def screens_of_the_window() -> set[str]:
    """The packages in which a screen is written: what the manual calls it."""
    made = re.compile(r"^class \w+\((?:Screen|DayScreen|PackageScreen)\):", re.MULTILINE)
    found = {
        file.parent.name
        for file in (ROOT / "vp_desktop" / "ui").rglob("*.py")
        if made.search(file.read_text(encoding="utf-8"))
    }
    return (found - {"shell", "help"}) | BEFORE_THE_WORK


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_screen_is_explained_in_a_few_sentences(language: str) -> None:
    manual = Manual(FOLDERS[language])
    for screen in screens_of_the_window():
        page = manual.about(screen)
        assert page is not None, screen
        assert 2 <= len(re.findall(r"[.!?](?:\s|$)", page.intro)) <= 5, page.intro
        assert not set("*[]#|") & set(page.intro)
    named = [screen for page in manual.pages for screen in page.screens]
    assert sorted(named) == sorted(screens_of_the_window()), "each screen on one page"


def page_of(text: str, name: str = "een") -> ManualPage:
    return ManualPage(name, "Eén titel", (), text)


PAGE = page_of("# Eén titel\n\nOver **kopieën** en meer.\n\n## Stick\n\nNeem een USB-stick mee.\n")


@pytest.mark.parametrize("typed", ["KOPIEEN", "kopie", "kopieën  meer", "stick"])
def test_words_are_found_without_accents_and_capitals(typed: str) -> None:
    assert search([PAGE], typed)


def test_of_a_sentence_the_small_words_do_not_count_and_one_strange_word_hides_nothing() -> None:
    assert search([PAGE], "neem een stick") == search([PAGE], "mag ik een neem met stick")
    (stick, *_) = search([PAGE], "xyzzy usb")
    assert stick.heading == "Stick"


def test_a_hit_names_the_part_and_shows_the_words() -> None:
    (hit,) = search([PAGE], "usb")
    assert hit.heading == "Stick" and hit.line == "Neem een USB-stick mee."
    assert hit.page is PAGE


@pytest.mark.parametrize("typed", ["", "   ", "bestaat-niet", "bestaat-niet xyzzy", "*", "[("])
def test_nothing_is_found_where_nothing_stands(typed: str) -> None:
    assert search([PAGE], typed) == []


def test_a_long_line_is_cut_at_words_around_the_find() -> None:
    long = page_of("# Eén titel\n\n" + "voor " * 60 + "hier " + "na " * 60)
    (hit,) = search([long], "hier")
    assert hit.line.startswith("… voor") and hit.line.endswith("na …") and " hier " in hit.line
    assert len(hit.line) < 120


def test_a_title_comes_before_a_mention() -> None:
    other = ManualPage("twee", "Stick", (), "# Stick\n\nTekst.\n")
    assert search([page_of("# Eén titel\n\nEen stick.\n"), other], "stick")[0].page is other


def test_front_matter_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / CONTENTS).write_text("# Inhoud\n\n- [Een](een.md)\n", encoding="utf-8")
    (tmp_path / "een.md").write_text(
        "---\nscreens: a, b c\n---\n# Een\n\nTekst.\n", encoding="utf-8"
    )
    page = Manual(tmp_path).about("b")
    assert page is not None
    assert page.screens == ("a", "b", "c") and page.text == "# Een\n\nTekst."
    assert page.title == "Een" and page.intro == "Tekst."


def test_a_page_that_is_gone_or_damaged_is_left_out(tmp_path: Path) -> None:
    links = "- [Een](een.md)\n- [Weg](weg.md)\n- [Stuk](stuk.md)\n- [Buiten](../buiten.md)\n"
    (tmp_path / CONTENTS).write_text(links, encoding="utf-8")
    (tmp_path / "een.md").write_text("# Een\n\nTekst.\n", encoding="utf-8")
    (tmp_path / "stuk.md").write_bytes(b"# \xff\xfe\xff")
    assert [page.name for page in Manual(tmp_path).pages] == ["een"]
    assert Manual(tmp_path / "nergens").pages == ()


@pytest.mark.parametrize(
    "address",
    [
        *("http://example.test/pictures/a.png", "file:///etc/passwd", "/etc/hostname"),
        *("pictures/../../secret.png", "../pictures/a.png", "pictures/a.svg", "pictures/a.png\n"),
        *("Pictures/a.png", "pictures/sub/a.png", "qrc:/a.png", "data:image/png;base64,AA", ""),
    ],
)
def test_only_pictures_of_the_manual_have_a_file(tmp_path: Path, address: str) -> None:
    assert Manual(tmp_path).picture(address) is None


def test_the_manual_goes_along_in_what_is_installed() -> None:
    """The window reads it from the packaged data; pictures lie beside the pages."""
    build = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for folder in FOLDERS.values():
        assert f'"{folder.relative_to(ROOT).as_posix()}"' in build
    assert '"docs" = "vp_desktop/data/docs"' in build


def test_a_page_is_found_by_words_that_are_not_in_it(tmp_path: Path) -> None:
    (tmp_path / CONTENTS).write_text("- [Een](een.md)\n- [Twee](twee.md)\n", encoding="utf-8")
    (tmp_path / "een.md").write_text("# Een\n\nOver **zeden** en meer.\n", encoding="utf-8")
    (tmp_path / "twee.md").write_text(
        "---\nalso: zedenzaak meester\n---\n# Twee\n\nTekst.\n\n## Deel\n\nMeer.\n",
        encoding="utf-8",
    )
    manual = Manual(tmp_path)
    (hit,) = manual.search("meester")
    assert (hit.page.name, hit.heading, hit.line) == ("twee", "", "Twee. Tekst.")
    assert [hit.page.name for hit in manual.search("zeden")] == ["twee", "een"]
    assert "meester" not in hit.page.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_second_register_is_explained(language: str) -> None:
    asked = {"nl": "tweede register", "en": "second register"}[language]
    assert Manual(FOLDERS[language]).search(asked)[0].page.name == "registers"
