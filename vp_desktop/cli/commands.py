"""Every command of the program, in the order of the help. A command is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from types import ModuleType

from vp_desktop.cli.command import Command


def _window() -> ModuleType:
    from vp_desktop.cli import window

    return window


def _registers() -> ModuleType:
    from vp_desktop.cli import registers

    return registers


def _lists() -> ModuleType:
    from vp_desktop.cli import lists

    return lists


def _summary() -> ModuleType:
    from vp_desktop.cli import summary

    return summary


def _combine() -> ModuleType:
    from vp_desktop.cli import combine

    return combine


def _assess() -> ModuleType:
    from vp_desktop.cli import assess

    return assess


def _care() -> ModuleType:
    from vp_desktop.cli import care

    return care


class Commands(MutableMapping[str, Command]):
    """The commands by name; the window's, which has none, comes up without loading the others."""

    def __init__(self, where: dict[str, Callable[[], ModuleType]]) -> None:
        self._where = where
        self._loaded: dict[str, Command] = {}

    def __getitem__(self, name: str) -> Command:
        if name not in self._loaded:
            for command in self._where[name]().COMMANDS:
                self._loaded.setdefault(command.name, command)
        return self._loaded[name]

    def __setitem__(self, name: str, command: Command) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._where[name], self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._where

    def __iter__(self) -> Iterator[str]:
        return iter(self._where)

    def __len__(self) -> int:
        return len(self._where)


COMMANDS = Commands(
    {
        "": _window,
        "new": _registers,
        "demo": _registers,
        "import": _lists,
        "summary": _summary,
        "combine": _combine,
        "assess": _assess,
        "check": _care,
        "backup": _care,
        "restore": _care,
        "self-test": _care,
    }
)
