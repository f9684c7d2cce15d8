"""`leastwise settings`: as a person uses it, on real files."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from leastwise.core import Core
from leastwise.domain.errors import BadInput
from leastwise.paths import Paths, shipped_resources
from leastwise.settings import DECLARATIONS, Settings
from leastwise.upkeep.environment import with_environment
from tests.e2e.command_line import Said, within


@pytest.fixture(autouse=True)
def _no_other_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)


def document(schema: str, said: Said) -> dict[str, object]:
    assert said.status == 0, said.err
    found: dict[str, object] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    return found


def test_a_value_is_kept_shown_and_reset(tmp_path: Path) -> None:
    kept = document("settings-get", within(tmp_path, "settings", "set", "threads", "3", "--json"))
    assert (kept["value"], kept["source"]) == (3, "file")
    assert Settings.load(tmp_path / "settings.toml").threads == 3
    assert within(tmp_path, "settings", "get", "threads").out == "3\n"
    changed = within(tmp_path, "settings", "list", "--changed")
    assert "threads" in changed.out
    assert "context_tokens" not in changed.out
    done = document("settings-reset", within(tmp_path, "settings", "reset", "threads", "--json"))
    assert done == {"reset": ["threads"]}
    assert "default" in within(tmp_path, "settings", "list", "--changed").err


def test_the_list_holds_every_setting(tmp_path: Path) -> None:
    said = document("settings-list", within(tmp_path, "settings", "list", "--json"))
    listed = said["settings"]
    assert isinstance(listed, list)
    assert [one["name"] for one in listed] == [setting.name for setting in DECLARATIONS]
    assert {one["source"] for one in listed} == {"default"}


def test_what_cannot_be_is_refused_in_words_and_changes_nothing(tmp_path: Path) -> None:
    for arguments, words in (
        (("set", "threads", "many"), "a whole number from 0 to 1024"),
        (("set", "theme", "blue"), "one of: system, light, dark"),
        (("set", "thread", "3"), "There is no setting called thread"),
        (("set", "store_folder", "/tmp/x"), "leastwise models move"),
        (("reset",), "Name settings, or give --all"),
        (("reset", "--all"), "Give --yes"),
        (("get", "\x1b[31m"), "\\x1b"),
    ):
        said = within(tmp_path, "settings", *arguments)
        assert said.status == 2, arguments
        assert words in " ".join(said.err.split()), said.err
    assert not (tmp_path / "settings.toml").exists()


def test_all_are_reset_but_the_folder_of_the_models(tmp_path: Path) -> None:
    store = str(tmp_path / "elsewhere")
    Settings(threads=2, sequences=3, store_folder=store).save(tmp_path / "settings.toml")
    assert within(tmp_path, "settings", "reset", "--all", "--yes").status == 0
    assert Settings.load(tmp_path / "settings.toml") == Settings(store_folder=store)


def test_the_environment_stands_above_the_file_and_is_told(tmp_path: Path) -> None:
    Settings(threads=2).save(tmp_path / "settings.toml")
    more = {"LEASTWISE_THREADS": "5", "LEASTWISE_MODELS_FOLDERS": f"/a{os.pathsep}/b"}
    said = document("settings-list", within(tmp_path, "settings", "list", "--json", more=more))
    listed = said["settings"]
    assert isinstance(listed, list)
    by_name = {one["name"]: one for one in listed}
    threads = by_name["threads"]
    assert (threads["value"], threads["source"]) == (5, "environment")
    assert threads["variable"] == "LEASTWISE_THREADS"
    assert by_name["models_folders"]["value"] == ["/a", "/b"]
    refused = within(tmp_path, "settings", "set", "threads", "4", more=more)
    assert refused.status == 2
    assert "LEASTWISE_THREADS" in refused.err
    assert Settings.load(tmp_path / "settings.toml") == Settings(threads=2)
    off = within(tmp_path, "settings", "get", "offline", more={"LEASTWISE_OFFLINE": "off"})
    assert off.out == "off\n"
    bad = within(tmp_path, "settings", "list", more={"LEASTWISE_THREADS": "x"})
    assert bad.status == 2
    assert "LEASTWISE_THREADS in the environment says x" in bad.err


def test_an_empty_variable_sets_nothing() -> None:
    assert with_environment(Settings(), {"LEASTWISE_THREADS": ""}) == Settings()


def test_a_running_program_takes_up_what_was_changed(tmp_path: Path) -> None:
    with Core(Paths(tmp_path), Settings()) as core:
        core.upkeep.settings.put("context_tokens", 4096)
        assert core.settings.run_settings.context_tokens == 4096
        core.upkeep.settings.put("download_limit_kb_per_s", 500)
        assert _limit(core) == 500_000
        core.upkeep.settings.put("offline", "on")
        assert _is_offline(core)
        assert Settings.load(core.paths.settings_file).offline == "on"
        core.upkeep.settings.reset_all()
        assert not _is_offline(core)
        assert _limit(core) is None
        assert core.settings == Settings()
        folder = tmp_path / f"a{os.pathsep}b"
        core.upkeep.settings.put("models_folders", (folder,))
        assert Settings.load(core.paths.settings_file).models_folders == (folder,)


def _limit(core: Core) -> float | None:
    return core.downloads.rate_limit


def _is_offline(core: Core) -> bool:
    return core.network.offline is not None


def test_a_switch_of_the_environment_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with Core(Paths(tmp_path), Settings()) as core:
        state = core.upkeep.settings.state("offline")
        assert (state.value, state.variable) == ("on", "HF_HUB_OFFLINE")
        with pytest.raises(BadInput):
            core.upkeep.settings.put("offline", "off")


def test_a_report_holds_what_helps_and_no_secret(tmp_path: Path) -> None:
    home = tmp_path / "exampleton"
    data = home / "data"
    Settings(threads=2, store_folder=str(home / "CANARY-store")).save(data / "settings.toml")
    log = Paths(data).log_file
    log.parent.mkdir(parents=True)
    head = "2026-11-26 20:00:00,123 77"
    log.write_text(
        f"{head} INFO leastwise.x: began in {home}/work\n"
        f"{head} ERROR leastwise.x: a job failed\n"
        "Traceback (most recent call last):\n"
        '  File "/opt/leastwise/evals/x.py", line 3, in judge\n'
        "ValueError: CANARY-prompt of a person\n\nCANARY-answer\n"
        f"{head} WARNING leastwise.x: api_key=CANARY-key refused\n",
        encoding="utf-8",
    )
    crash = Paths(data).crashes / "20261126-200000-77.txt"
    crash.parent.mkdir()
    crash.write_text("Leastwise\nFatal Python error: Aborted\n", encoding="utf-8")
    more = {"HOME": str(home), "USERPROFILE": str(home), "OTHER_TOKEN": "CANARY-of-environment"}
    said = within(data, "report", more=more)
    assert said.status == 0, said.err
    assert "CANARY" not in said.out
    assert "exampleton" not in said.out
    for kept in (
        "threads = 2 (file)",
        "store_folder = set (file)",
        "llama-cpp-python",
        "began in ~/work",
        "ValueError: [removed]",
        "a job failed",
        "Fatal Python error: Aborted",
        "vector extensions",
    ):
        assert kept in said.out, kept
    written = document("report", within(data, "report", "--json", more=more))
    assert str(written["report"]).startswith("Leastwise")
