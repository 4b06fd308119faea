"""Where files that go out may be written: checked before any work is done."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from vp_desktop.cli.command import PASSPHRASE_FILE, Arguments
from vp_desktop.cli.places import SUFFIX
from vp_desktop.cli.session import REGISTER
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.paths import full, is_taken


def check_file(path: Path, *, force: bool, keep: Iterable[Path] = ()) -> None:
    """Raise KnownError when a file may not or cannot be written here.

    Never over a register or one of `keep`; over another file only with `force`.
    """
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    if path.suffix == SUFFIX or any(_same(path, kept) for kept in keep):
        raise WrongUse("output_is_kept", path=path.name)
    if is_taken(path) and not force:
        raise WrongUse("output_needs_force", path=path.name)
    _check_folder_of(path)


def check_folder(path: Path, *, force: bool) -> None:
    """Raise KnownError when files may not or cannot be written in this folder."""
    if path.is_dir():
        if any(path.iterdir()) and not force:
            raise WrongUse("output_needs_force", path=path.name)
        if not os.access(path, os.W_OK):
            raise CannotWrite("cannot_write", path=path.name)
    elif is_taken(path):
        raise WrongUse("not_a_folder", path=path.name)
    else:
        _check_folder_of(path)


def check_different(paths: Iterable[Path]) -> None:
    """Raise WrongUse when two outputs have one name."""
    seen = set()
    for path in paths:
        if full(path) in seen:
            raise WrongUse("outputs_same", path=path.name)
        seen.add(full(path))


def _same(path: Path, other: Path) -> bool:
    return full(path) == full(other) or (path.exists() and other.exists() and path.samefile(other))


def _check_folder_of(path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        raise WrongUse("no_such_folder", path=folder.name)
    if not os.access(folder, os.W_OK):
        raise CannotWrite("cannot_write", path=path.name)


def read_files(arguments: Arguments) -> list[Path]:
    """The files that a command reads and must not write over: register, passphrase, others' summaries."""
    source = arguments.text(PASSPHRASE_FILE.name, "-")
    secret = [Path(source)] if source != "-" else []
    return [arguments.place(REGISTER), *secret, *arguments.paths("--published")]
