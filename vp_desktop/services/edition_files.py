"""Reading a file that should be the JSON of an edition."""

from __future__ import annotations

from pathlib import Path

from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.publication_reader import MOST_BYTES


def read_edition_file(path: Path) -> bytes:
    """The bytes of a file that should be a summary, and no more than one can have. Raises KnownError."""
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise WrongUse("no_such_file", path=path.name) from None
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error
