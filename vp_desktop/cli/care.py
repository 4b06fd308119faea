"""`check`, `backup`, `restore` and `self-test`: is it sound, and is there a second one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from vp_desktop import paths
from vp_desktop.cli.command import ATTENTION, DONE, PASSPHRASE_FILE, Command, Option
from vp_desktop.cli.editions import EDITION, check_edition
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.places import among_registers, existing_register, new_register
from vp_desktop.cli.session import REGISTER, Session
from vp_desktop.cli.voice import show
from vp_desktop.core.errors import WrongUse

BACKUP, OUT = "BACKUP", "OUT.vpr"
_NAMED_FAULTS = 20
"""How many faults are named one by one."""


def _check(session: Session) -> int:
    from vp_desktop.services import checking

    path = existing_register(session.arguments.place(REGISTER))
    if session.arguments.has(EDITION.name):
        return check_edition(session)
    checkup = checking.check(session.program.registers, path, ask(session))
    for kind in checking.KINDS:
        found = [fault for fault in checkup.faults if fault.kind == kind]
        if kind in checkup.left_out:
            session.tell("check_left_out", what=session.say(f"check_{kind}"))
        else:
            what = session.say(f"check_{kind}")
            session.tell("check_wrong" if found else "check_sound", what=what)
        for fault in found[:_NAMED_FAULTS]:
            session.tell(f"fault_{kind}", table=fault.table, number=fault.number)
        if len(found) > _NAMED_FAULTS:
            session.tell("fault_more", count=len(found) - _NAMED_FAULTS)
    session.tell("check_faulty" if checkup.faults else "check_done")
    return ATTENTION if checkup.faults else DONE


def _backup(session: Session) -> int:
    folder = session.arguments.path("--to")
    existing_register(session.arguments.place(REGISTER))
    if folder is not None and folder.exists() and not folder.is_dir():
        raise WrongUse("not_a_folder", path=folder.name)
    with session.opened(ask(session)) as services:
        made = services.backups.make(folder)
    session.tell("backup_made", path=made)
    return DONE


def _restore(session: Session) -> int:
    from vp_desktop.core.formats import long_date
    from vp_desktop.services import restoring

    source = existing_register(session.arguments.place(BACKUP))
    target = new_register(session.arguments.place(OUT))
    program = session.program
    among_registers(target, program.enforced.registers_folder)
    restored = restoring.restore(source, target, ask(session), program.clock)
    changed = restored.last_change
    on = f"{long_date(changed.date(), session.language)}, {changed:%H:%M}"
    session.tell("restored", path=target, on=on)
    for table, count in restored.counts.items():
        session.tell("restored_count", what=session.say(f"counted_{table}"), count=count)
    session.tell("restored_comes_back")  # there is no register beside it to take anything over from
    return DONE


def _self_test(session: Session) -> int:
    from vp_desktop.catalog.demo_material import read_demo_material
    from vp_desktop.services.self_test import SelfTest, Step

    program = session.program
    with tempfile.TemporaryDirectory(prefix="vp-desktop-test-") as folder:
        test = SelfTest(
            Path(folder),
            program.registers,
            read_demo_material(paths.resources("demo")),
            program.taxonomy,
            program.papers.summary,
            program.clock,
        )
        results = []
        for result in test.run():
            results.append(result)
            what = session.say(f"step_{result.step}")
            session.tell("step_done" if result.sound else "step_failed", what=what)
            if result.error is not None:
                error = result.error
                say = program.texts.say
                show(f"  {say('errors', error.code, session.language, **error.values)}")
            elif result.fault:
                session.tell("step_fault", fault=result.fault)
    sound = len(results) == len(Step) and all(result.sound for result in results)
    session.tell("self_test_sound" if sound else "self_test_failed")
    if program.enforced.unknown:  # named on standard error before this began
        session.tell("self_test_enforced", path=paths.enforced_settings())
    return DONE if sound and not program.enforced.unknown else ATTENTION


COMMANDS = (
    Command("check", (REGISTER,), (EDITION, PASSPHRASE_FILE), _check),
    Command("backup", (REGISTER,), (Option("--to", "DIR"), PASSPHRASE_FILE), _backup),
    Command("restore", (BACKUP, OUT), (PASSPHRASE_FILE,), _restore),
    Command("self-test", (), (), _self_test),
)
