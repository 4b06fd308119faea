"""The window: on a register, on none, or on a made-up one that vanishes when it is closed."""

from __future__ import annotations

from pathlib import Path

from vp_desktop import paths
from vp_desktop.cli.command import Command, Option
from vp_desktop.cli.parser import WINDOW
from vp_desktop.cli.session import Session, existing_register
from vp_desktop.core.errors import NeedsAttention, WrongUse

REGISTER = "REGISTER.vpr"
_DEMO = "--demo"
_FOLDER = "vp-desktop-demo-"
_NAME = "voorbeeld.vpr"
_PASSPHRASE = "wachtzin.txt"


def _window(session: Session) -> int:
    if session.arguments.has(_DEMO):
        if session.arguments.places:
            raise WrongUse("too_many_words")
        return _open_demo(session, _make_demo(session))
    if REGISTER not in session.arguments.places:
        return _open(session, None, None)
    place = session.arguments.place(REGISTER)
    if session.program.practice.is_it(place):  # made by the window when there is none yet
        return _open(session, session.program.practice.path, None)
    path = existing_register(place)
    return _open_demo(session, path) if _is_demo(path) else _open(session, path, None)


def _make_demo(session: Session) -> Path:
    """A made-up register in a private folder, with its passphrase beside it: it is a secret of nothing.

    After a lock the program starts anew with the path only, and must know the passphrase to show.
    """
    import shutil
    import tempfile

    from vp_desktop.catalog.demo_material import read_demo_material
    from vp_desktop.services import demo

    folder = Path(tempfile.mkdtemp(prefix=_FOLDER)).resolve()
    try:
        passphrase = demo.suggest_passphrase(session.program.words)
        (folder / _PASSPHRASE).write_text(passphrase, encoding="utf-8")
        material = read_demo_material(paths.resources("demo"))
        program = session.program
        path = folder / _NAME
        plan = demo.DemoPlan()
        demo.make(
            *(path, passphrase, plan, material, program.taxonomy, program.clock),
            program.follow_routes,
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    session.tell("demo_passphrase", passphrase=passphrase)
    return path


def _is_demo(path: Path) -> bool:
    """Whether this is the register of a demo that was locked: in our own folder, and marked as such."""
    import tempfile

    folder = path.resolve().parent
    ours = folder.parent == Path(tempfile.gettempdir()).resolve()
    return ours and folder.name.startswith(_FOLDER) and (folder / _PASSPHRASE).is_file()


def _open_demo(session: Session, path: Path) -> int:
    """The window on a made-up register; its folder goes when the window is closed.

    A lock replaces the process, so that nothing after it runs here; the next process comes by again.
    """
    import shutil

    folder = path.resolve().parent
    passphrase = (folder / _PASSPHRASE).read_text(encoding="utf-8")
    try:
        return _open(session, path, passphrase)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _open(session: Session, path: Path | None, demo_passphrase: str | None) -> int:
    try:
        return session.open_window(path, demo_passphrase)
    except ImportError as error:
        if (error.name or "").startswith("vp_desktop"):
            raise
        raise NeedsAttention("no_window") from error


COMMANDS = (Command(WINDOW, (REGISTER,), (Option(_DEMO),), _window, optional=1),)
