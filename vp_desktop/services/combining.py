"""Adding up the published summaries of many schools, in an engine that reads thousands of files at once.

The engine (DuckDB) is an optional extra and is used nowhere else. It runs the statements of
`resources/sql/combine.sql` in memory: no file of its own, no network, no extension, and no other file
than those that were named. Each file is read once; what was read is checked and then added up.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any

from vp_desktop.core.combined import (
    Audit,
    Combined,
    CombinedBlock,
    CombinedYear,
    Sum,
    to_document,
)
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.publication_reader import MOST_BYTES
from vp_desktop.core.published_file import PublishedFile, read_published, school_keys
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList, Taxonomy
from vp_desktop.paths import full, is_folder

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

FEWEST = 2
"""With one summary there is nothing to add up."""
_AT_ONCE = 256
_STATEMENT = "-- :: "
_CONTENTS = "SELECT name, content FROM file ORDER BY name"
_LIMITS: dict[str, str | int | float | list[str]] = {
    "memory_limit": "700MB",
    "temp_directory": "",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
}

PdfMaker = Callable[[Combined, str], bytes]
"""Makes the printed report in a language; given by composition."""


class Combining:
    """The report of a board about its schools."""

    def __init__(self, statements: Path, taxonomy: Taxonomy, make_pdf: PdfMaker) -> None:
        self._statements = statements
        self._taxonomy = taxonomy
        self._make_pdf = make_pdf

    def combine(self, paths: Sequence[Path]) -> Combined:
        """The sums of what all these summaries publish. Raises KnownError, naming the file at fault."""
        files = _files(paths)
        audit, together = Audit(), _Belonging()
        with _engine(files) as engine:
            statements = read_statements(self._statements.read_text(encoding="utf-8"))
            _run(engine, statements["make"])
            for some in _some_at_a_time(list(files)):
                _run(engine, statements["read"], [[_literally(path) for path in some]])
                contents = _run(engine, _CONTENTS).fetchall()
                if len(contents) != len(some):  # the engine passes over one that went away
                    raise CannotWrite("medium_failed")
                for name, content in contents:
                    file = read_published(files[name], content, self._taxonomy)
                    together.add(file)
                    audit.add(file)
                _run(engine, statements["open"])
                _run(engine, statements["close"])
            together.check_numbers()
            _run(engine, statements["cells"])
            years = _run(engine, statements["years"]).fetchall()
            sums = _run(engine, statements["sums"]).fetchall()
        combined = Combined(together.bullying, tuple(self._year(year, sums) for year in years))
        return replace(combined, checked=audit.checked(combined))

    def document(self, combined: Combined, language: str) -> dict[str, Any]:
        return to_document(combined, self._taxonomy, language)

    def pdf(self, combined: Combined, language: str) -> bytes:
        return self._make_pdf(combined, language)

    def _year(self, row: Sequence[Any], sums: Sequence[Sequence[Any]]) -> CombinedYear:
        label, summaries, schools, total, with_total, reports, with_reports, _, below = row
        cells = {
            (block, code): (value, (parent, parent_code) if parent else None)
            for year, block, code, parent, parent_code, value in sums
            if year == label
        }
        whole = Sum(_whole(total), int(with_total))
        return CombinedYear(
            school_year=label,
            summaries=summaries,
            schools=int(schools),
            total=whole,
            reports=Sum(_whole(reports), int(with_reports)),
            small_schools=int(schools) - whole.schools,
            small_below=below,
            blocks=tuple(self._blocks(cells, whole.value)),
        )

    def _blocks(
        self, cells: Mapping[tuple[str, str], Any], total: int | None
    ) -> Iterator[CombinedBlock]:
        """The blocks with a cell that all schools show, in the order of the lists."""
        found = {block for block, _ in cells}
        for name in dict.fromkeys(name for purpose in Purpose for name in purpose.dimensions):
            dimension = self._taxonomy[name]
            codes = (None, *dimension.items)
            for code in codes:
                block = dimension.id if code is None else f"{dimension.id}/{code}"
                if block not in found:
                    continue
                parts = [part for part in _in_order(dimension, code) if (block, part) in cells]
                parent = cells[block, parts[0]][1]
                above = total if code is None else None
                if parent in cells:
                    above = int(cells[parent][0])
                values = tuple((part, int(cells[block, part][0])) for part in parts)
                yield CombinedBlock(dimension.id, code, parent, above, values)


class _Belonging:
    """What the summaries are of, so that only what belongs together is added up."""

    def __init__(self) -> None:
        self._schools: dict[Any, str] = {}
        self._first: dict[bool, str] = {}
        self._summaries: dict[str, int] = {}

    @property
    def bullying(self) -> bool:
        return True in self._first

    def add(self, file: PublishedFile) -> None:
        """Raises WrongUse for a school and year that were there already, or for another purpose."""
        for key in school_keys(file):
            if key in self._schools:
                first, year = self._schools[key], str(key[1])
                raise WrongUse("combine_twice", first=first, second=file.name, year=year)
            self._schools[key] = file.name
        other = self._first.get(not file.bullying)
        if other is not None:
            raise WrongUse("combine_mixed", first=other, second=file.name)
        self._first.setdefault(file.bullying, file.name)
        self._summaries[file.school_year] = self._summaries.get(file.school_year, 0) + 1

    def check_numbers(self) -> None:
        """Raises WrongUse for a school year with one summary only."""
        for year, count in self._summaries.items():
            if count < FEWEST:
                raise WrongUse("combine_alone", year=year)


def read_statements(text: str) -> dict[str, str]:
    """The statements of a file by the name in the line above each."""
    parts = text.split(_STATEMENT)[1:]
    return {name.strip(): body for name, _, body in (part.partition("\n") for part in parts)}


def _files(paths: Sequence[Path]) -> dict[str, str]:
    """The name of each file by its full path, once each. Raises KnownError for what is no summary."""
    if len(paths) < FEWEST:
        raise WrongUse("combine_one_file")
    files: dict[str, str] = {}
    for path in paths:
        try:
            about = path.stat()
        except FileNotFoundError:
            raise WrongUse("no_such_file", path=path.name) from None
        except (OSError, ValueError) as error:
            raise CannotWrite("cannot_read", path=path.name) from error
        if is_folder(path):
            raise WrongUse("is_directory", path=path.name)
        if not S_ISREG(about.st_mode) or not 0 < about.st_size <= MOST_BYTES:
            raise WrongUse("combine_unreadable", path=path.name)
        if not os.access(path, os.R_OK):
            raise CannotWrite("cannot_read", path=path.name)
        place = str(full(path))
        if place in files:
            raise WrongUse("combine_same_file", path=path.name)
        files[place] = path.name
    return files


def _engine(files: Mapping[str, str]) -> DuckDBPyConnection:
    """An engine in memory that can open these files and nothing else. Raises WrongUse without it."""
    try:
        import duckdb
    except ImportError:
        raise WrongUse("needs_extra") from None
    engine = duckdb.connect(":memory:", config=_LIMITS)
    allowed = sorted({name for path in files for name in (path, _literally(path))})
    quoted = ", ".join("'{}'".format(path.replace("'", "''")) for path in allowed)
    engine.execute(f"SET allowed_paths = [{quoted}]")
    engine.execute("SET enable_external_access = false")
    engine.execute("SET lock_configuration = true")
    return engine


def _literally(path: str) -> str:
    """`path` with the signs that would stand for other names taken as they are."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in path)


def _some_at_a_time(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), _AT_ONCE):
        yield paths[start : start + _AT_ONCE]


def _run(
    engine: DuckDBPyConnection, statement: str, values: Sequence[Any] = ()
) -> DuckDBPyConnection:
    """Run a statement; a file that went away meanwhile, or too much of it, is no fault of the program."""
    import duckdb

    try:
        return engine.execute(statement, list(values))
    except (duckdb.IOException, duckdb.OutOfMemoryException) as error:
        raise CannotWrite("medium_failed") from error


def _in_order(dimension: CodeList, code: str | None) -> Iterable[str]:
    """The parts of a block as the summary of one school has them; of a top block, of all its trees."""
    tops = dict.fromkeys(part for top in dimension.tops for part in top)
    return tops if code is None else dimension.items[code].parts


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
