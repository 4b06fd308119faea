"""Runs first of all in the bundle: keeps Python's own way to import, for entry.py to put back."""

import builtins

builtins.plain_import = builtins.__import__
