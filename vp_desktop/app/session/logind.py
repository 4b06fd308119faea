"""Linux: logind tells over the system bus that the session was locked or left, and that sleep is near.

logind waits for us before it sleeps, for as long as we hold its lock of the kind "delay"; the lock is a
file that closes when the process replaces itself, so the computer sleeps when the register is closed.
https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_NAME = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = f"{_NAME}.Manager"
_SESSION = f"{_NAME}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE = 5.0
_LOOK = 1.0
_MOST_WAITING = 100


class LogindSession:
    """Calls `tell` from a thread of its own. Without a system bus or logind nothing is told."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._hold: Any = None
        self._over = threading.Event()
        threading.Thread(target=self._watch, name="vp-session", daemon=True).start()

    def stop(self) -> None:
        """Nothing is told any more; the thread ends within a second."""
        self._over.set()

    def _watch(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        # A container, another init system, a bus that goes away: the lock after a while remains.
        with suppress(Exception), open_dbus_connection("SYSTEM", enable_fds=True) as bus:
            try:
                self._listen(bus)
            finally:
                self._let_go()

    def _listen(self, bus: Any) -> None:
        from jeepney import HeaderFields, MatchRule, message_bus

        session = self._session(bus)
        for interface, member, path in (
            (_MANAGER, "PrepareForSleep", _PATH),
            (_SESSION, "Lock", session),
            (_PROPERTIES, "PropertiesChanged", session),
        ):
            rule = MatchRule(type="signal", interface=interface, member=member, path=path)
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)
        with bus.filter(MatchRule(type="signal"), bufsize=_MOST_WAITING) as signals:
            self._hold_sleep(bus)
            while not self._over.is_set():
                try:
                    signal = bus.recv_until_filtered(signals, timeout=_LOOK)
                except TimeoutError:
                    continue
                member = signal.header.fields.get(HeaderFields.member)
                if self._means_leaving(member, signal.body):
                    self._tell()
                elif member == "PrepareForSleep":  # awake again, and nothing replaced this process
                    self._hold_sleep(bus)

    def _means_leaving(self, member: str | None, body: Any) -> bool:
        if member == "PrepareForSleep":
            return bool(body[0])
        if member == "PropertiesChanged":
            changed = body[1]
            locked, active = changed.get("LockedHint"), changed.get("Active")
            return bool(locked and locked[1]) or bool(active and not active[1])
        return member == "Lock"

    def _session(self, bus: Any) -> str:
        """The path of the session: of this process, else the one that the desktop named."""
        named = os.environ.get("XDG_SESSION_ID", "")
        for method, signature, value in (
            ("GetSessionByPID", "u", os.getpid()),
            ("GetSession", "s", named),
        ):
            reply = self._call(bus, method, signature, (value,))
            if reply is not None:
                return str(reply[0])
        raise LookupError(method)

    def _hold_sleep(self, bus: Any) -> None:
        words = ("sleep", "VP Desktop", "closing the register", "delay")
        self._let_go()
        reply = self._call(bus, "Inhibit", "ssss", words)
        if reply is not None:
            self._hold = reply[0].to_file("rb")
            os.set_inheritable(self._hold.fileno(), False)  # it closes when the process is replaced

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.close()
        self._hold = None

    def _call(self, bus: Any, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        """What logind answers; None when it refuses."""
        from jeepney import DBusAddress, MessageType, new_method_call

        logind = DBusAddress(_PATH, bus_name=_NAME, interface=_MANAGER)
        reply = bus.send_and_get_reply(
            new_method_call(logind, method, signature, body), timeout=_PATIENCE
        )
        return reply.body if reply.header.message_type is MessageType.method_return else None
