"""Where things live: packaged data, registers, settings and backups; and whether they can be reached.

One place for a source checkout, an installed wheel and a frozen program alike.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import platformdirs

_APP = "vp-desktop"
_COMMON_APPDATA = 0x23
"""%ProgramData%, by its number in the Windows shell (CSIDL_COMMON_APPDATA)."""
_NO_SUCH_NAME = (2, 3, 123, 206)
"""Windows' numbers for no such file, no such folder, letters that no name has, and a name too long."""
DRAWING = "draw-attachment"
"""With this word the program draws an attachment (`ui/attachments/drawing/`): for itself alone."""
AGAIN = "begin-again"
"""With this word the program begins again at a register, also at one that is gone: for itself alone."""


def is_there(path: Path) -> bool:
    """Whether something can be seen at `path`.

    What cannot be reached is as if it were not there: of a folder that may not be entered, or a disk that
    does not answer, Python's own questions raise OSError. Where "not there" allows to write over it, ask
    `is_taken` or `is_free`.
    """
    return _answer(path.exists)


def is_folder(path: Path) -> bool:
    """Whether a folder can be seen at `path`."""
    return _answer(path.is_dir)


def is_file(path: Path) -> bool:
    """Whether an ordinary file can be seen at `path`."""
    return _answer(path.is_file)


def is_taken(path: Path) -> bool:
    """Whether something has this name, also a link that leads nowhere: over that nothing may be written.

    Raises OSError when that cannot be known: a folder that may not be entered, a disk that fails. To all
    of that Python's own `exists` says False from 3.14 on.
    """
    try:
        path.lstat()
    except ValueError as error:  # letters that no name can have
        raise OSError(errno.EINVAL, "not a name") from error
    except OSError as error:
        if not _nothing_has_it(error):
            raise
        return False
    return True


def is_free(path: Path) -> bool:
    """Whether it is certain that nothing has this name: elsewhere the user is asked first."""
    try:
        return not is_taken(path)
    except OSError:
        return False


def _nothing_has_it(error: OSError) -> bool:
    """Windows says "not found" of a share that does not answer as well: only its own number is sure."""
    if (number := getattr(error, "winerror", None)) is not None:
        return number in _NO_SUCH_NAME
    return error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def full(path: Path) -> Path:
    """The place that `path` leads to, links followed; in a circle of links, or where nothing can be
    reached, as far as it goes. (`Path.resolve` raises RuntimeError for a circle.)
    """
    return Path(os.path.realpath(path))


def _answer(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except OSError:
        return False


def program() -> tuple[str, ...]:
    """The command line that starts this program anew, without its words."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "vp_desktop")


@cache
def _data_root() -> Path:
    """The folder that holds `resources`, `translations` and the manual."""
    package = Path(__file__).resolve().parent
    packaged = package / "data"
    return packaged if is_folder(packaged) else package.parent


def resources(*parts: str) -> Path:
    return _data_root().joinpath("resources", *parts)


def translations() -> Path:
    return _data_root() / "translations"


def manual(language: str) -> Path:
    """The folder of the manual in a language, as `ui.language` names it."""
    return _data_root().joinpath("docs", "manual" if language == "en" else "handleiding")


def settings_file() -> Path:
    """The settings of this user on this machine; never anything of a register."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "settings.toml"


def enforced_settings() -> Path:
    """What the administrator of this computer fixed for everybody who works on it (decision 013).

    The system itself says where, never the environment: a user could make that say something else.
    """
    if sys.platform == "win32":
        root = windows_folder(_COMMON_APPDATA)
    elif sys.platform == "darwin":
        root = Path("/Library/Application Support")
    else:
        root = Path("/etc")
    return root / _APP / "enforced.toml"


def windows_folder(number: int) -> Path:
    """A folder by its number in the shell (CSIDL): the system's word. Raises OSError."""
    import ctypes  # with others below it slow to load, and needed under Windows alone

    windll: Any = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    folder = ctypes.create_unicode_buffer(260)
    if windll.shell32.SHGetFolderPathW(None, number, None, 0, folder) != 0:
        raise OSError(f"the folder {number:#x} is not known")
    return Path(folder.value)


def registers() -> Path:
    """The default folder for registers: outside Documents and Desktop, which schools often sync."""
    return user_data() / "registers"


def practice() -> Path:
    """The folder of the made-up register to practise in: apart from those of the user."""
    return user_data() / "practice"


def own(kind: str) -> Path:
    """The user's own files of a kind (`rules`, `workflows`, `methods`): beside those of the program."""
    return user_data() / "own" / kind


def last_good(kind: str) -> Path:
    """Copies of files of a kind as they were last read without a fault; never anything of a case."""
    return user_data() / "last_good" / kind


def user_data() -> Path:
    """What the program keeps for this user on this machine."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False))


def write_own(file: Path, content: bytes) -> None:
    """Write a file that this user alone may read, beside its place, and put it there.

    Whoever reads finds the old or the new one, whole. Raises OSError.
    """
    import secrets

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with open(os.open(beside, flags, 0o600), "wb") as target:  # noqa: PTH123 private from birth
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
