"""`leastwise models catalogue` and `suggest` as a person uses them; their names as a MODEL."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema

from leastwise.paths import shipped_resources
from tests.e2e.command_line import Said, within
from tests.fixtures.local_hub import local_hub

OFFLINE = {"HF_HUB_OFFLINE": "1"}


def document(said: Said, name: str) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{name}.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    return found


def test_the_catalogue_is_listed_without_a_network(tmp_path: Path) -> None:
    said = within(tmp_path, "models", "catalogue", "--kind", "code", more=OFFLINE)
    assert said.status == 0, said.err
    assert "qwen2.5-coder-7b" in said.out
    assert "smollm3" not in said.out
    assert "published shape" in said.out
    assert not (tmp_path / "logs" / "network.jsonl").exists()


def test_three_are_suggested_with_reasons(tmp_path: Path) -> None:
    said = within(tmp_path, "models", "suggest", "--no-measure", "--json", more=OFFLINE)
    assert said.status == 0, said.err
    suggestions = document(said, "models-suggest")["suggestions"]
    assert [one["place"] for one in suggestions] == ["small", "middle", "large"]


def test_a_hub_that_holds_none_of_them_is_told_row_by_row(tmp_path: Path) -> None:
    with local_hub() as hub:
        more = {"HF_ENDPOINT": hub.endpoint, "HF_HUB_OFFLINE": ""}
        arguments = ("models", "catalogue", "--kind", "embedding", "--check", "--json")
        said = within(tmp_path, *arguments, more=more)
        named = within(tmp_path, "fit", "qwen3-4b", "--no-measure", more=more)
    assert said.status == 1, said.err
    rows = document(said, "models-catalogue")["models"]
    assert len(rows) == sum("is not there" in line for line in said.err.splitlines())
    assert all("embedding" in str(row["kinds"]) for row in rows)
    assert named.status == 2
    assert "unsloth/Qwen3-4B-GGUF" in named.out + named.err
