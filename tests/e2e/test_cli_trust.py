"""Consent to a suite's scripts, from outside: given, used, and asked for anew once one changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema

from leastwise.paths import shipped_resources
from tests.e2e.command_line import Said, leastwise, within

ALWAYS = "def get_assert(output, context):\n    return {word!r} in output\n"


def trusted(said: Said) -> dict[str, Any]:
    """What `suites trust --json` said, held against its schema."""
    assert said.status == 0, said.err
    found = json.loads(said.out)
    path = shipped_resources() / "schemas" / "suites-trust.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    assert isinstance(found, dict)
    return found


def test_consent_is_given_used_and_asked_for_again_once_the_script_changes(tmp_path: Path) -> None:
    home, suite, script = tmp_path / "home", tmp_path / "suite", tmp_path / "suite" / "check.py"
    suite.mkdir()
    script.write_text(ALWAYS.format(word="yes"))
    check = {"type": "python", "value": "file://check.py"}
    config = {"prompts": ["Say {{what}}"], "tests": [{"vars": {"what": "x"}, "assert": [check]}]}
    (suite / "promptfooconfig.yaml").write_text(json.dumps(config))
    answers = tmp_path / "answers.jsonl"
    answers.write_text(json.dumps({"case": 0, "output": "oh yes"}) + "\n")

    def outcome() -> str:
        said = within(home, "suites", "grade", str(suite), str(answers), "--json")
        assert said.status == 0, said.err
        found: str = json.loads(said.out)["cases"][0]["outcome"]
        return found

    def trust(*more: str) -> Said:
        return within(home, "suites", "trust", str(suite), "--json", *more)

    refused = leastwise(home, "suites", "trust", str(suite), "--json")
    assert (refused.status, refused.out) == (2, "")
    assert "get_assert" in refused.err
    given = trusted(trust("--yes"))
    assert given["given"] == 1
    assert [(one["language"], one["trusted"]) for one in given["scripts"]] == [("python", True)]
    assert outcome() == "passed"
    script.write_text(ALWAYS.format(word="no"))
    assert outcome() == "unsupported"
    again = trusted(trust("--yes"))
    assert again["given"] == 1
    assert again["scripts"][0]["sha256"] != given["scripts"][0]["sha256"]
