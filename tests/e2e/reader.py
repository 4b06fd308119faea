"""Reads a window as a screen reader does: over AT-SPI, from another process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields, MessageType

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSABLE, _SHOWING, _FOCUSED = 11, 25, 12
"""Places in the set of states (AtspiStateType)."""


@dataclass(frozen=True)
class Node:
    """One thing on the screen as it is told to a screen reader."""

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: int
    children: int

    def _has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    @property
    def showing(self) -> bool:
        return self._has(_SHOWING)

    @property
    def focusable(self) -> bool:
        return self._has(_FOCUSABLE)


class Reader:
    """A connection to the accessibility bus of the session. Close it with `close`."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _ask(session, where, "GetAddress")
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def programs(self) -> list[Node]:
        """The programs that offer themselves to a screen reader."""
        return self.children_of(self._node("org.a11y.atspi.Registry", _ROOT))

    def children_of(self, node: Node) -> list[Node]:
        (children,) = self._call(node.bus, node.path, _ACCESSIBLE, "GetChildren")
        return [self._node(bus, path) for bus, path in children if path != f"{_ROOT[:-4]}null"]

    def walk(self, node: Node) -> Iterator[Node]:
        """The node and everything shown in it, in reading order. A long table is read at its start."""
        yield node
        for child in self.children_of(node)[:200]:
            if child.showing:
                yield from self.walk(child)

    def press(self, node: Node) -> None:
        """Do the first act of a node."""
        self._call(node.bus, node.path, _ACTION, "DoAction", "i", (0,))

    def _node(self, bus: str, path: str) -> Node:
        (role,) = self._call(bus, path, _ACCESSIBLE, "GetRoleName")
        (states,) = self._call(bus, path, _ACCESSIBLE, "GetState")
        low, high = (*states, 0, 0)[:2]
        return Node(
            bus,
            path,
            role,
            str(self._property(bus, path, "Name")),
            str(self._property(bus, path, "Description")),
            low | high << 32,
            int(self._property(bus, path, "ChildCount")),
        )

    def _property(self, bus: str, path: str, name: str) -> Any:
        ((_, value),) = self._call(bus, path, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, name))
        return value

    def _call(
        self,
        bus: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple = (),
    ) -> Any:
        return _ask(self._bus, DBusAddress(path, bus, interface), method, signature, body)


def _ask(
    bus: DBusConnection,
    where: DBusAddress,
    method: str,
    signature: str = "",
    body: tuple[Any, ...] = (),
) -> Any:
    reply = bus.send_and_get_reply(
        new_method_call(where, method, signature or None, body), timeout=10
    )
    if reply.header.message_type is MessageType.error:
        raise LookupError(f"{reply.header.fields[HeaderFields.error_name]}: {reply.body}")
    return reply.body
