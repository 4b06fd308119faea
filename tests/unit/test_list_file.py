"""Reading a list from its file: as Excel and others write it, and nothing else."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite, KnownError, WrongUse
from vp_desktop.services import list_file, list_table
from vp_desktop.services.list_file import read_csv, read_list
from vp_desktop.services.list_table import ListTable

DATA = Path(__file__).parents[1] / "data"
TEXT = 'Nr;Datum melding;Omschrijving\r\n1;3-9-2023;"Zoë; €5\nen ""Çelik"""\r\n\r\n2;4-9-2023;b\r\n'
CELLS = [("1", "3-9-2023", 'Zoë; €5\nen "Çelik"'), ("2", "4-9-2023", "b")]


def cells(table: ListTable) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def code_of(content: bytes) -> str:
    with pytest.raises(WrongUse) as caught:
        read_csv(content, "lijst.csv")
    return caught.value.code


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_encodings_and_separators(encoding: str, delimiter: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(csv.reader(TEXT.splitlines(True), delimiter=";"))
    table = read_csv(out.getvalue().encode(encoding), "lijst.csv")
    assert table.headers == ("Nr", "Datum melding", "Omschrijving")
    assert cells(table) == CELLS


def test_big_endian_utf_16() -> None:
    content = codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")
    assert cells(read_csv(content, "lijst.csv")) == CELLS


def test_lines_in_two_encodings() -> None:
    content = "Nr;Soort\n1;Zoë\n".encode() + "2;Çelik €\n".encode("cp1252")
    assert cells(read_csv(content, "lijst.csv")) == [("1", "Zoë"), ("2", "Çelik €")]


def test_letters_with_loose_accents_become_one_letter() -> None:
    assert cells(read_csv("Soort;Nr\nZoe\u0308;1".encode(), "x")) == [("Zoë", "1")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_has_the_line_on_which_it_starts(end: str) -> None:
    lines = ["", "Nr;Soort", "1;a", "", '2;"b', "", 'c"', ";;", "3;d"]
    table = read_csv(end.join(lines).encode(), "lijst.csv")
    assert [row.line for row in table.rows] == [3, 5, 9]
    assert cells(table) == [("1", "a"), ("2", "b\n\nc"), ("3", "d")]


def test_the_line_that_only_excel_reads_is_not_counted() -> None:
    table = read_csv(b"SEP=,\r\nNr,Soort;Aard\r\n1,a\r\n", "lijst.csv")
    assert (table.headers, table.rows[0].line) == (("Nr", "Soort;Aard"), 2)


def test_the_separator_is_the_one_with_which_the_header_makes_sense() -> None:
    table = read_csv(b"Nr;Soort;Wat, waar, wanneer, hoe en meer\n1;a;b,c\n", "lijst.csv")
    assert cells(table) == [("1", "a", "b,c")]
    quoted = read_csv(b'"Nr","Soort"\n"1","a;b"\n', "lijst.csv")
    assert cells(quoted) == [("1", "a;b")]


def test_empty_cells_at_the_end_are_no_columns() -> None:
    table = read_csv(b"Nr;Soort;;;\n1;a;;;\n2\n", "lijst.csv")
    assert (table.headers, cells(table)) == (("Nr", "Soort"), [("1", "a"), ("2",)])
    assert table.rows[1].cell(1) == ""
    assert read_csv(b"Nr;Soort;;\n1;a;x\n", "lijst.csv").headers == ("Nr", "Soort", "")


def test_both_shared_lists_are_read() -> None:
    assert len(read_list(DATA / "incidenten_vo.csv").rows) == 215
    assert len(read_list(DATA / "incidenten_po_klein.csv").rows) == 30


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Nr;Soort\n", "list_without_rows"),
        (b"Nr;Soort\n;\n  \n", "list_without_rows"),
        (b"\xef\xbb\xbf", "list_empty"),
        (b" \r\n\t\n", "list_empty"),
        (b"Nr;Soort\n1;a\0b\n", "list_not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "list_not_text"),
        (b"Nr;Soort\n1;\x81\n", "list_not_text"),
        (b"\xef\xbb\xbfNr;Soort\n1;\xff\n", "list_not_text"),
        (b"\xff\xfeN", "list_not_text"),
        (codecs.BOM_UTF32_LE + "Nr;Soort\n1;a".encode("utf-32-le"), "list_not_text"),
        (b'Nr;Soort\n1;"a\n2;b\n', "list_broken_line"),
        (b'Nr;Soort\n1;"a"b"\n', "list_broken_line"),
        (b"Nr;Soort\n1;" + b"a" * 140_000, "list_broken_line"),
        (b"Nr;Soort\n" + b"a;" * 65 + b"\n", "list_too_wide"),
        (b"Nr;Soort\n" + b"1;a\n" * 50_001, "list_too_long"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, code: str) -> None:
    assert code_of(content) == code


def test_a_broken_row_is_named_by_its_line() -> None:
    with pytest.raises(WrongUse) as caught:
        read_csv(b'Nr;Soort\n1;"a\nb"\n2;"geheim\n3;c\n', "lijst.csv")
    assert caught.value.values == {"path": "lijst.csv", "line": 4}


def test_the_limits_themselves_are_allowed() -> None:
    rows = b"1;a\n" * list_table.MOST_ROWS
    assert len(read_csv(b"Nr;Soort\n" + rows, "lijst.csv").rows) == 50_000
    wide = b"Nr" + b";a" * 63 + b"\n"
    assert len(read_csv(wide + wide, "lijst.csv").headers) == 64


def test_a_file_that_is_not_there_or_no_list(tmp_path: Path) -> None:
    (tmp_path / "map.csv").mkdir()
    (tmp_path / "lijst.ods").write_bytes(b"PK")
    (tmp_path / "leeg.csv").write_bytes(b"")
    for name, code in [
        ("weg.csv", "no_such_file"),
        ("map.csv", "is_directory"),
        ("lijst.ods", "list_unknown_kind"),
        ("leeg.csv", "list_empty"),
    ]:
        with pytest.raises(WrongUse, match=code):
            read_list(tmp_path / name)


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise PermissionError

    path = tmp_path / "lijst.csv"
    path.write_bytes(b"Nr;Soort\n1;a\n")
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(CannotWrite, match="cannot_read"):
        read_list(path)


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "LIJST.CSV"
    path.write_bytes(b"Nr;Soort\n1;a\n")
    monkeypatch.setattr(list_file, "MOST_BYTES", 13)
    assert len(read_list(path).rows) == 1
    monkeypatch.setattr(list_file, "MOST_BYTES", 12)
    with pytest.raises(WrongUse, match="list_too_large"):
        read_list(path)


def read_or_refuse(content: bytes) -> ListTable | None:
    """Anything but a table or a known error fails the test that calls it."""
    try:
        return read_csv(content, "lijst.csv")
    except KnownError:
        return None


@given(st.binary(max_size=400))
@example(b"sep=;")
@example(b'sep=,\n"')
@example(b"\xfe\xff")
def test_whatever_the_bytes_a_table_or_a_known_error(content: bytes) -> None:
    read_or_refuse(content)
    read_or_refuse(b"Nr;Datum melding;Soort\n" + content)


@given(st.text(alphabet=st.sampled_from(';,\t"\r\n \ufeffaë€\x0b\x1c\u2028='), max_size=60))
def test_whatever_the_signs_a_table_or_a_known_error(text: str) -> None:
    table = read_or_refuse(f"Nr;Soort\n{text}".encode())
    if table is not None:
        assert all(any(row.cells) for row in table.rows)
        assert [row.line for row in table.rows] == sorted({row.line for row in table.rows})


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=9), st.text(max_size=9)).filter(
            lambda cells: cells[0].strip() and "\0" not in "".join(cells)
        ),
        min_size=1,
        max_size=4,
    )
)
def test_what_is_written_as_csv_is_read_again(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows([("Nr", "Soort"), *rows])
    table = read_csv(out.getvalue().encode("utf-8-sig"), "lijst.csv")
    assert cells(table) == [list_table.Row.of(1, map(_composed, row)).cells for row in rows]


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_refusal_has_its_sentence(program: Program, language: str) -> None:
    values = {"path": "lijst.csv", "line": 3, "most": 64, "columns": "Soort"}
    codes = set()
    for source in Path(list_file.__file__).parent.glob("*.py"):
        codes |= set(
            re.findall(r'"(list_[a-z_]+)"(?:, (?:path|columns)=|\))', source.read_text("utf-8"))
        )
    assert len(codes) == 12
    for code in codes:
        assert "{" not in program.texts.say("errors", code, language, **values)
