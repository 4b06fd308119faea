"""A system bus of the test's own, with a logind on it that says what the test wants."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import threading
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{_PATH}/session/_31"
OTHER = f"{_PATH}/session/_32"
_WAIT = 10


class FakeLogind:
    """Answers as logind does, and keeps the reading end of the lock that it gave."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus=address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(_NAME))
        self.listening = threading.Event()
        self._held: list[int] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """After the bus is gone: nothing stays open."""
        self._thread.join(_WAIT)
        self._bus.close()
        for end in self._held:
            os.close(end)

    def is_let_go(self) -> bool:
        """Whether the other end of the newest lock is closed by everybody who held it."""
        readable, _, _ = select.select([self._held[-1]], [], [], 0)
        return bool(readable)

    def sleep(self, begins: bool) -> None:
        self._emit(_PATH, f"{_NAME}.Manager", "PrepareForSleep", "b", (begins,))

    def lock(self, session: str = SESSION) -> None:
        self._emit(session, f"{_NAME}.Session", "Lock", None, ())

    def change(self, name: str, value: bool, session: str = SESSION) -> None:
        body = (f"{_NAME}.Session", {name: ("b", value)}, [])
        self._emit(
            session, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body
        )

    def _emit(
        self, path: str, interface: str, name: str, signature: str | None, body: tuple[Any, ...]
    ) -> None:
        self._bus.send(new_signal(DBusAddress(path, interface=interface), name, signature, body))

    def _serve(self) -> None:
        while True:
            try:
                message: Message = self._bus.receive()
            except ConnectionError:
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            asked = message.header.fields[HeaderFields.member]
            if asked == "GetSessionByPID":
                self._bus.send(new_method_return(message, "o", (SESSION,)))
            elif asked == "Inhibit":
                assert message.body[0] == "sleep" and message.body[3] == "delay"
                held, given = os.pipe()
                self._bus.send(new_method_return(message, "h", (given,)))
                os.close(given)
                self._held.append(held)
                self.listening.set()


@pytest.fixture
def logind(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A fake logind on a bus that stands for the system's."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("this system has no dbus-daemon")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    made = FakeLogind(address)
    yield made
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()
    made.end()
