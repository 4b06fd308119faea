"""Which file a word of the command line means: a register that is there, or the place of a new one."""

from __future__ import annotations

from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import WrongUse

SUFFIX = ".vpr"


def existing_register(path: Path) -> Path:
    """`path`, when a register may be there: checked before a passphrase is asked for."""
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    if path.suffix != SUFFIX:
        raise WrongUse("wrong_suffix", path=path.name)
    if not path.exists():
        raise WrongUse("no_such_file", path=path.name)
    return path


def new_register(path: Path) -> Path:
    """`path`, when a register can be made there: checked before a passphrase is asked for."""
    if path.suffix != SUFFIX:
        raise WrongUse("wrong_suffix", path=path.name)
    if path.exists() or path.is_symlink():
        raise WrongUse("output_exists", path=path.name)
    if not path.parent.is_dir():
        raise WrongUse("no_such_folder", path=path.parent.name)
    return path


def among_registers(path: Path, fixed: str | None) -> Path:
    """`path`, when a register may be made there: in the folder that the administrator fixed, if any."""
    if fixed is not None and paths.full(path.parent) != paths.full(Path(fixed)):
        raise WrongUse("enforced_place", folder=fixed)
    return path
