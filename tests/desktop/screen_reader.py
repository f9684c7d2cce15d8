"""What a screen reader gets of the real window, through AT-SPI on a display of its own.

python tests/desktop/screen_reader.py [FILE] writes the tree of every page, a line for each thing:
its role, its name, its states. Needs Linux, Xvfb, dbus-run-session and at-spi2-core.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, MessageType, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)

from leastwise.desktop.page_table import PAGES

TOOLS: Final = ("Xvfb", "dbus-run-session")
LAUNCHERS: Final = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
STATES: Final = {4: "checked", 11: "focusable", 12: "focused", 24: "sensitive", 25: "showing"}
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_LIMIT_S: Final = 60.0
_MOST_CHILDREN: Final = 60
_MOST_DEEP: Final = 40


def lacking() -> str:
    """What is not installed of what this needs; empty where all of it is."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    return f"not installed: {', '.join(missing)}" if missing else ""


@dataclass(frozen=True)
class Thing:
    """One object as AT-SPI tells of it."""

    address: tuple[str, str]
    role: str
    name: str
    states: frozenset[str]
    children: tuple[Thing, ...] = field(default=())

    def all(self) -> Iterator[Thing]:
        """It, and everything in it."""
        yield self
        for child in self.children:
            yield from child.all()

    def lines(self, depth: int = 0) -> Iterator[str]:
        """As text, what is in it further to the right."""
        states = " ".join(sorted(self.states - {"sensitive", "showing"}))
        yield f"{'  ' * depth}{self.role} {self.name!r} {states}".rstrip()
        for child in self.children:
            yield from child.lines(depth + 1)


class Gone(Exception):
    """What was asked of is not there any more."""


class Reader:
    """Asks the window as a screen reader does."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def window(self) -> tuple[str, str]:
        """Where the main window is told of, once it is."""
        found: tuple[str, str] = _waited(self._window, "no window is told of")
        return found

    def tree(self, address: tuple[str, str], depth: int = 0) -> Thing:
        """An object with all in it that is shown."""
        states = self._states(address)
        children: tuple[Thing, ...] = ()
        if "showing" in states and depth < _MOST_DEEP:
            found = self._ask(address, _ACCESSIBLE, "GetChildren")[:_MOST_CHILDREN]
            inside = (self._try_tree((name, path), depth + 1) for name, path in found)
            children = tuple(one for one in inside if one and "showing" in one.states)
        role = self._ask(address, _ACCESSIBLE, "GetRoleName")
        return Thing(address, role, self._name(address), states, children)

    def _try_tree(self, address: tuple[str, str], depth: int) -> Thing | None:
        try:
            return self.tree(address, depth)
        except Gone:
            return None

    def press(self, thing: Thing) -> None:
        """Do what the thing does first."""
        self._ask(thing.address, _ACTION, "DoAction", "i", (0,))

    def is_checked(self, thing: Thing) -> bool:
        """Whether it is checked now."""
        return "checked" in self._states(thing.address)

    def _window(self) -> tuple[str, str] | None:
        registry = ("org.a11y.atspi.Registry", _ROOT)
        for application in self._ask(registry, _ACCESSIBLE, "GetChildren"):
            for window in self._ask(tuple(application), _ACCESSIBLE, "GetChildren"):
                found: tuple[str, str] = (window[0], window[1])
                if self._name(found).startswith("Leastwise") and "showing" in self._states(found):
                    return found
        return None

    def dialog(self) -> tuple[str, str] | None:
        """Where a dialog over the main window is told of."""
        registry = ("org.a11y.atspi.Registry", _ROOT)
        for application in self._ask(registry, _ACCESSIBLE, "GetChildren"):
            for window in self._ask(tuple(application), _ACCESSIBLE, "GetChildren"):
                found: tuple[str, str] = (window[0], window[1])
                if self._ask(found, _ACCESSIBLE, "GetRoleName") == "dialog":
                    return found
        return None

    def _name(self, address: tuple[str, str]) -> str:
        where = DBusAddress(address[1], bus_name=address[0], interface=_ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(where).get("Name"))
        return str(_body(reply)[1])

    def _states(self, address: tuple[str, str]) -> frozenset[str]:
        low = self._ask(address, _ACCESSIBLE, "GetState")[0]
        return frozenset(name for bit, name in STATES.items() if low >> bit & 1)

    def _ask(
        self,
        address: tuple[str, ...],
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> Any:
        where = DBusAddress(address[1], bus_name=address[0], interface=interface)
        call = new_method_call(where, method, signature or None, body)
        return _body(self._bus.send_and_get_reply(call))


def _body(reply: Any) -> Any:
    if reply.header.message_type is MessageType.error:
        raise Gone(str(reply.body))
    return reply.body[0]


def _waited(ask: Any, told: str) -> Any:
    deadline = time.monotonic() + _LIMIT_S
    while time.monotonic() < deadline:
        with suppress(Gone):  # what closes meanwhile is looked for once more
            found = ask()
            if found:
                return found
        time.sleep(0.1)
    raise TimeoutError(told)


@contextmanager
def own_display() -> Iterator[str]:
    """A display without a screen; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def look_around(report: Path) -> None:
    """On a session bus of its own: start the window, read every page, end it."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "LEASTWISE_HOME": home}
        window = subprocess.Popen([sys.executable, "-m", "leastwise"], env=environment)
        try:
            report.write_text("\n".join(_pages()) + "\n", encoding="utf-8")
        finally:
            window.terminate()
            window.wait(20)


def _pages() -> Iterator[str]:
    reader = Reader()
    try:
        address = reader.window()
        guide = _waited(reader.dialog, "the first start is not told of")
        shown = reader.tree(guide)
        yield "# First start"
        yield from shown.lines()
        reader.press(next(one for one in shown.all() if one.name == "Skip"))
        _waited(lambda: reader.dialog() is None, "the first start does not end")
        entries = _entries(reader.tree(address))
        for entry in entries:
            reader.press(entry)
            _waited(partial(reader.is_checked, entry), f"{entry.name} does not open")
            yield f"# {entry.name}"
            yield from reader.tree(address).lines()
    finally:
        reader.close()


def _entries(window: Thing) -> list[Thing]:
    pages = next(one for one in window.all() if one.name == "Pages")
    titles = {entry.title for entry in PAGES}
    return [one for one in pages.all() if one.name in titles]


def main(report: Path) -> int:
    """Run all of it on a display and a bus of its own."""
    with own_display() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        inside = [sys.executable, __file__, "--inside", str(report)]
        command = ["dbus-run-session", "--", *inside]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        look_around(Path(sys.argv[2]))
    else:
        sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "screen-reader.txt")))
