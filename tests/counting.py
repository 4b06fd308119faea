"""Counts how often something is asked: numbers that say the same on a slow machine as on a fast one."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from vp_desktop.services.guidance import Guidance
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register


class Counter:
    """What was asked of a register since counting began."""

    def __init__(self) -> None:
        self.statements = 0
        self.readings = 0
        self.by_words: Tally[str] = Tally()

    def forget(self) -> None:
        """Begin again."""
        self.statements = self.readings = 0
        self.by_words.clear()


@contextmanager
def counted(register: Register) -> Iterator[Counter]:
    """Count the statements of a register, and how often is read what is known of a case."""
    counter = Counter()
    ways = {name: getattr(Connection, name) for name in ("execute", "row", "rows")}
    read_once = Guidance.read

    def counting(way: Callable[..., Any]) -> Callable[..., Any]:
        def ask(self: Connection, sql: str, parameters: Sequence[Any] = ()) -> Any:
            if self is register.connection:
                counter.statements += 1
                counter.by_words[" ".join(sql.split())] += 1
            return way(self, sql, parameters)

        return ask

    def read(self: Guidance, *args: Any, **given: Any) -> Any:
        counter.readings += 1
        return read_once(self, *args, **given)

    try:
        for name, way in ways.items():
            setattr(Connection, name, counting(way))
        Guidance.read = read  # type: ignore[method-assign]
        yield counter
    finally:
        for name, way in ways.items():
            setattr(Connection, name, way)
        Guidance.read = read_once  # type: ignore[method-assign]
