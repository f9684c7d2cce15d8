"""Settings: declared once, read and written whole, refused by name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import render, say
from leastwise.settings import DECLARATIONS, Settings


def test_every_field_is_declared_with_a_default_that_its_own_declaration_accepts() -> None:
    assert [s.name for s in DECLARATIONS] == list(vars(Settings()))
    titles: set[str] = set()
    for setting in DECLARATIONS:
        assert setting.accepts(setting.default), setting.name
        assert setting.parsed(setting.written(setting.default)) == setting.default, setting.name
        assert render(setting.about).endswith("."), setting.name
        assert render(setting.title) not in titles, setting.name
        titles.add(render(setting.title))
        assert render(say(f"settings.group.{setting.group}")), setting.name
        if setting.unit:
            assert render(say(f"settings.unit.{setting.unit}")), setting.name


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.toml") == Settings()


def test_the_defaults_run_models_as_the_engine_does_by_default() -> None:
    assert Settings().run_settings == RunSettings(sequences=24)


def test_what_was_saved_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    settings = (
        Settings()
        .with_value("theme", "dark")
        .with_value("threads", "3")
        .with_value("models_folders", f'/data/a "b"{os.pathsep}/data/ü')
    )
    settings.save(path)
    assert Settings.load(path) == settings
    assert settings.models_folders == (Path('/data/a "b"'), Path("/data/ü"))
    assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    Settings().with_value("threads", "2").save(path)
    assert path.read_text(encoding="utf-8") == "threads = 2\n"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('theme = "blue"', "theme"),
        ("threads = -1", "threads"),
        ('threads = "4"', "threads"),
        ("threads = true", "threads"),
        ("context_tokens = 1.5", "context_tokens"),
        ('models_folders = "/one"', "models_folders"),
        ("models_folders = [1]", "models_folders"),
        ('colour = "red"', "colour"),
    ],
)
def test_a_bad_line_is_refused_naming_key_and_file(tmp_path: Path, line: str, key: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        Settings.load(path)
    sentence = render(caught.value.message)
    assert key in sentence
    assert str(path) in sentence


@pytest.mark.parametrize("content", [b"theme = ", b"theme = '\xff'"])
def test_a_malformed_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        Settings.load(path)
    assert caught.value.message.code == "settings.malformed"


@pytest.mark.parametrize(
    ("name", "text"),
    [("theme", "blue"), ("threads", "many"), ("threads", "1025"), ("context_tokens", "1")],
)
def test_a_value_out_of_range_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadInput) as caught:
        Settings().with_value(name, text)
    assert text in render(caught.value.message)


def test_an_unknown_setting_is_refused_naming_the_known_ones() -> None:
    with pytest.raises(BadInput) as caught:
        Settings().with_value("colour", "red")
    assert "theme" in render(caught.value.message)


def test_a_folder_that_cannot_be_written_is_the_environments_fault(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentFault):
        Settings().save(in_the_way / "settings.toml")
