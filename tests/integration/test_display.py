"""Whether a window can be shown is asked before Qt is, which would end the process."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from leastwise import display
from leastwise.domain.messages import render

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X and Wayland")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_there_is_none() -> None:
    assert not display.display_available()
    assert display.window_fault() is None


def test_a_display_counts_when_its_socket_answers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not display.display_available()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert display.display_available()


def test_a_library_that_x_would_miss_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(display, "X_LIBRARIES", {"libnot-there.so.3": "libnot-there3"})
    fault = display.window_fault()
    assert fault is not None
    assert "libnot-there.so.3" in render(fault)
    assert "apt install libnot-there3" in render(fault)
