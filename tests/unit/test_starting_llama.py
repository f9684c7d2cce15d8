"""Backends come from the binding's own folder, whatever lies where the program was started."""

from __future__ import annotations

import os
from pathlib import Path

import llama_cpp
import pytest

from leastwise.engine.child import starting


class Ggml:
    """A build whose backends are libraries of their own: ggml's list is empty until they load."""

    def __init__(self, *, finds: bool) -> None:
        self.finds = finds
        self.backends = 0
        self.did: list[str] = []

    def call(self, name: str, *arguments: object) -> object:
        if name == "ggml_backend_reg_count":
            return self.backends
        assert name == "ggml_backend_load_all_from_path"
        (folder,) = arguments
        assert isinstance(folder, bytes)
        self.did.append(f"load from {os.fsdecode(folder)}")
        self.backends = int(self.finds)
        return None

    def start(self) -> None:
        self.did.append("start")


def started(monkeypatch: pytest.MonkeyPatch, ggml: Ggml) -> None:
    monkeypatch.setattr(starting, "call", ggml.call)
    monkeypatch.setattr(llama_cpp, "llama_backend_init", ggml.start)
    starting.start_llama()


def test_backends_in_libraries_are_loaded_from_the_bindings_folder_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GGML_BACKEND_PATH", "/elsewhere/libggml-cpu-x.so")
    ggml = Ggml(finds=True)
    started(monkeypatch, ggml)
    # llama.cpp's own start looks in the current directory where it finds no backend
    assert ggml.did == [f"load from {starting.library_folder()}", "start"]
    assert starting.library_folder() == Path(llama_cpp.__file__).parent / "lib"
    assert "GGML_BACKEND_PATH" not in os.environ


def test_without_a_backend_nothing_is_looked_for_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    ggml = Ggml(finds=False)
    with pytest.raises(RuntimeError, match="no backend"):
        started(monkeypatch, ggml)
    assert "start" not in ggml.did


def test_a_build_with_its_backends_inside_loads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ggml = Ggml(finds=True)
    ggml.backends = 1
    started(monkeypatch, ggml)
    assert ggml.did == ["start"]
