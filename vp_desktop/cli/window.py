"""The window: on a register, on none, or on a made-up one that vanishes when it is closed."""

from __future__ import annotations

from pathlib import Path

from vp_desktop import paths
from vp_desktop.cli.command import Command, Option
from vp_desktop.cli.opening import FOLDER, PASSPHRASE, open_at, open_demo
from vp_desktop.cli.parser import WINDOW
from vp_desktop.cli.session import Session
from vp_desktop.core.errors import WrongUse

REGISTER = "REGISTER.vpr"
_DEMO = "--demo"
_NAME = "voorbeeld.vpr"


def _window(session: Session) -> int:
    if session.arguments.has(_DEMO):
        if session.arguments.places:
            raise WrongUse("too_many_words")
        return open_demo(_make_demo(session), session.open_window)
    named = REGISTER in session.arguments.places
    place = session.arguments.place(REGISTER) if named else None
    return open_at(place, session.program, session.open_window)


def _make_demo(session: Session) -> Path:
    """A made-up register in a private folder, with its passphrase beside it: it is a secret of nothing.

    After a lock the program starts anew with the path only, and must know the passphrase to show.
    """
    import shutil
    import tempfile

    from vp_desktop.catalog.demo_material import read_demo_material
    from vp_desktop.services import demo

    folder = paths.full(Path(tempfile.mkdtemp(prefix=FOLDER)))
    try:
        passphrase = demo.suggest_passphrase(session.program.words)
        (folder / PASSPHRASE).write_text(passphrase, encoding="utf-8")
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


COMMANDS = (Command(WINDOW, (REGISTER,), (Option(_DEMO),), _window, optional=1),)
