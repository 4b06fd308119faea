"""Reading a file that somebody hands in: never more of it than such a file can have."""

from __future__ import annotations

from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import CannotWrite, InUse, WrongUse
from vp_desktop.storage import open_files


def read_some(path: Path, most: int) -> bytes:
    """At most `most` bytes of the file. Raises KnownError.

    Who refuses what is too large asks for one byte more than is allowed, and counts.
    """
    try:
        if paths.is_folder(path):
            raise WrongUse("is_directory", path=path.name)
        if open_files.salt_of(path) is not None:
            raise InUse("in_use")
        with path.open("rb") as file:
            return file.read(most)
    except (FileNotFoundError, NotADirectoryError):
        raise WrongUse("no_such_file", path=path.name) from None
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error
