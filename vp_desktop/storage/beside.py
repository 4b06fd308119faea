"""Making a file beside its place, so that nothing half-made ever stands under its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vp_desktop.core.errors import CannotWrite
from vp_desktop.storage import files


def make_beside(
    path: Path, fill: Callable[[Path], object], is_whole: Callable[[Path], bool]
) -> Path:
    """Fill a file beside `path` and read it back; `files.put_in_place` gives it its name.

    Whatever goes wrong, nothing is left of it. Raises CannotWrite, and what filling it raises.
    """
    partial = files.partial_of(path)
    files.remove(partial)
    files.make_file(partial)
    try:
        fill(partial)
        files.sync_file(partial)
        if not is_whole(partial):
            raise CannotWrite("copy_differs")
    except BaseException:
        files.remove(partial)
        raise
    return partial
