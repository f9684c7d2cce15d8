"""What is handed over, read back by each format's own rules."""

from __future__ import annotations

import ast
import itertools
import json
import math
import shlex
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.domain.candidates import Adapter, Candidate, ModelFile, RunSettings
from leastwise.domain.errors import BadInput
from leastwise.domain.hand_offs import TARGETS, HandOff, common_system
from leastwise.domain.history import StoredRun
from leastwise.domain.suites import Case, ChatTurn, Generation
from leastwise.report.hand_off_llama_server import request, script
from leastwise.report.hand_off_lmstudio import preset
from leastwise.report.hand_off_ollama import modelfile
from leastwise.report.hand_off_python import snippet
from leastwise.report.handing_off import HandingOff, check_target
from leastwise.report.run_report import RunReport
from tests.unit.run_samples import stored_candidate, stored_run

SCHEMA = {"type": "object", "properties": {"a": {"const": 'say "no"\n'}}}
NASTY = 'It\'s "quoted" $HOME `ls` \\ %PATH%\nand {{more}} # not a comment'
MODEL = ModelFile('/m/my model\'s "best" $x\n.gguf', "ab", 5, "my model", "llama", "Q8_0")
TURNS = (ChatTurn("system", NASTY), ChatTurn("user", "late"))
GIVEN = HandOff(
    Candidate(MODEL, RunSettings(threads=3, gpu_layers=0, adapters=(Adapter("/a b/l.gguf"),))),
    Generation(max_tokens=9, stop=("\n\n", 'x"', " y"), json_schema=json.dumps(SCHEMA), seed=7),
    NASTY,
    TURNS,
)
FIXTURES = Path(__file__).parents[1] / "fixtures"
LM_STUDIO = json.loads((FIXTURES / "lmstudio_fields.json").read_text(encoding="utf-8"))
TEXTS = st.text(st.sampled_from('" \n\t#a\\\u00a0\u200bé'), min_size=1, max_size=14)


def _modelfile(text: str) -> list[tuple[str, str]]:
    """The commands, read by the rules of Ollama's parser: character by character."""
    commands: list[tuple[str, str]] = []
    state, buffer, name = "nil", "", ""
    for character in [*text, None]:
        newline = character in ("\n", "\r", None)
        space = character in (" ", "\t")
        if state == "value":
            read = _unquoted(buffer.strip())
            if newline and read is not None:
                commands.append((name, read))
                state, buffer = "nil", ""
            elif character is not None and (newline or space or _printable(character)):
                buffer += character
        elif state == "comment":
            state = "nil" if newline else "comment"
        elif state == "nil" and not newline and not space:
            state, buffer = ("comment", "") if character == "#" else ("name", character or "")
        elif state == "name" and space and buffer.lower() == "parameter":
            buffer = ""
        elif state == "name" and space:
            state, name, buffer = "value", buffer.lower(), ""
        elif state == "name":
            assert character
            buffer += character
    assert state == "nil"
    return commands


def _unquoted(text: str) -> str | None:
    if text.startswith('"""'):
        return text[3:-3] if len(text) >= 6 and text.endswith('"""') else None
    if text.startswith('"'):
        return text[1:-1] if len(text) >= 2 and text.endswith('"') else None
    return text


def _printable(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] in "LMNPS"


def test_a_modelfile_says_the_same_to_ollamas_parser() -> None:
    read = _modelfile(modelfile(GIVEN))
    assert read[0] == ("from", MODEL.path)
    assert ("adapter", "/a b/l.gguf") in read
    assert ("system", NASTY) in read
    assert [value for name, value in read if name == "stop"] == ["\n\n", 'x"', " y"]
    values = {name: value for name, value in read if name != "stop"}
    assert values["num_predict"] == "9"
    assert float(values["temperature"]) == 0
    assert values["seed"] == "7"


@given(TEXTS)
def test_a_text_goes_through_a_modelfile_unchanged_or_is_refused(text: str) -> None:
    handed = replace(GIVEN, system=text)
    try:
        written = modelfile(handed)
    except BadInput:
        assert any(not _printable(c) and c not in "\n\t" for c in text) or '"""' in text
        return
    assert ("system", text) in _modelfile(written)


def test_a_shell_reads_the_command_line_as_it_was_meant() -> None:
    parts = shlex.split(script(GIVEN), comments=True)
    assert parts[:2] == ["exec", "llama-server"]
    assert parts[-1] == "$@"
    options = dict(itertools.pairwise(parts))
    assert options["--model"] == MODEL.path
    assert options["--lora"] == "/a b/l.gguf"
    assert (options["--threads"], options["--gpu-layers"], options["--seed"]) == ("3", "0", "7")
    asked = json.loads(request(GIVEN))
    assert asked["messages"][0]["content"] == NASTY
    assert asked["response_format"]["json_schema"]["schema"] == SCHEMA
    assert asked["stop"] == ["\n\n", 'x"', " y"]


def test_python_reads_the_program_as_it_was_meant() -> None:
    calls = [n for n in ast.walk(ast.parse(snippet(GIVEN))) if isinstance(n, ast.Call)]
    given: dict[str, Any] = {
        one.arg: ast.literal_eval(one.value)
        for call in calls
        for one in call.keywords
        if one.arg is not None
    }
    assert given["model_path"] == MODEL.path
    assert given["lora_path"] == "/a b/l.gguf"
    assert given["response_format"] == {"type": "json_object", "schema": SCHEMA}
    assert (given["n_threads"], given["max_tokens"], given["seed"]) == (3, 9, 7)
    assert snippet(GIVEN).isascii()


def test_a_preset_has_lm_studios_keys_and_kinds() -> None:
    document = json.loads(preset(GIVEN))
    asked = {field["key"]: field["value"] for field in document["operation"]["fields"]}
    assert asked["llm.prediction.systemPrompt"] == NASTY
    assert asked["llm.prediction.structured"] == {"type": "json", "jsonSchema": SCHEMA}
    assert asked["llm.prediction.maxPredictedTokens"] == {"checked": True, "value": 9}
    assert asked["llm.prediction.stopStrings"] == ["\n\n", 'x"', " y"]
    loaded = {field["key"]: field["value"] for field in document["load"]["fields"]}
    assert loaded["llm.load.contextLength"] == GIVEN.context_tokens
    assert document["identifier"].startswith("@local:")


def _is_number(value: object, field: dict[str, Any]) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low, high = field.get("min", -math.inf), field.get("max", math.inf)
    return low <= value <= high and (not field.get("int") or value == int(value))


def _is_of_kind(value: Any, field: dict[str, Any]) -> bool:
    match field["kind"]:
        case "numeric":
            return _is_number(value, field)
        case "checkboxNumeric":
            return (
                value.keys() == {"checked", "value"}
                and isinstance(value["checked"], bool)
                and _is_number(value["value"], field)
            )
        case "cacheType":
            return value["checked"] is True and value["value"] in LM_STUDIO["cacheTypes"]
        case "stringArray":
            return all(isinstance(one, str) and one for one in value)
        case "logitBias":
            return all(_is_number(t, {}) and (c == "-inf" or _is_number(c, {})) for t, c in value)
        case "structured":
            return value["type"] == "json" and isinstance(value["jsonSchema"], dict)
        case kind:
            return isinstance(value, {"string": str, "boolean": bool}[kind])


@settings(max_examples=60)
@given(
    st.builds(
        Generation,
        max_tokens=st.integers(1, 10_000),
        temperature=st.floats(0, 5),
        top_k=st.integers(0, 1000),
        top_p=st.floats(0.01, 1),
        min_p=st.floats(0, 1),
        seed=st.integers(0, 2**32 - 1),
        stop=st.lists(st.text(min_size=1, max_size=5), max_size=3).map(tuple),
        repeat_penalty=st.floats(0.1, 3),
        logit_bias=st.lists(
            st.tuples(st.integers(0, 9), st.floats(-math.inf, 100, allow_nan=False)), max_size=3
        ).map(tuple),
        json_schema=st.sampled_from(("", json.dumps(SCHEMA))),
    ),
    st.builds(
        RunSettings,
        threads=st.integers(0, 64),
        flash_attention=st.sampled_from(("auto", "on", "off")),
        kv_type_k=st.sampled_from(("f32", "f16", "q8_0", "q4_0")),
        kv_type_v=st.sampled_from(("f16", "q8_0")),
    ),
)
def test_whatever_is_handed_over_lm_studios_own_schema_takes_it_or_it_is_refused(
    generation: Generation, chosen: RunSettings
) -> None:
    handed = HandOff(Candidate(MODEL, chosen), generation, NASTY)
    if generation.top_k > 500:
        with pytest.raises(BadInput):
            check_target(handed, "lmstudio")
        return
    document = json.loads(preset(handed), parse_constant=pytest.fail)
    assert document.keys() == {"identifier", "name", "changed", "operation", "load"}
    for part, scope in (("operation", "llm.prediction."), ("load", "llm.load.")):
        keys = [field["key"] for field in document[part]["fields"]]
        assert len(set(keys)) == len(keys)
        for field in document[part]["fields"]:
            assert field.keys() == {"key", "value"}
            assert field["key"].startswith(scope)
            assert _is_of_kind(field["value"], LM_STUDIO["fields"][field["key"]]), field


def test_a_bias_is_handed_over_or_refused() -> None:
    biased = replace(GIVEN, generation=Generation(logit_bias=((7, -math.inf), (9, 1.5))))
    assert json.loads(request(biased))["logit_bias"] == [[7, False], [9, 1.5]]
    assert 'logit_bias={7: float("-inf"), 9: 1.5},' in snippet(biased)
    ast.parse(snippet(biased))
    with pytest.raises(BadInput):
        check_target(biased, "ollama")


def _desk(run: StoredRun) -> HandingOff:
    return HandingOff(lambda _: run, lambda _: None, lambda _: RunReport.of(run, None))


@pytest.mark.parametrize("target", TARGETS)
def test_a_winner_comes_with_its_report_and_overwrites_nothing(target: str, tmp_path: Path) -> None:
    failed, winner = stored_candidate("a", "FFF", 3, 3), stored_candidate("b", "PPP", 3, 3)
    model = replace(winner.candidate.model, path=str(tmp_path / "w.gguf"))
    Path(model.path).write_bytes(b"GGUF")
    winner = replace(winner, candidate=replace(winner.candidate, model=model))
    run = replace(stored_run("FFF", "PPP", cases=3), candidates=(failed, winner))
    handed = _desk(run).winner_of(1)
    assert handed.candidate.model == model
    over = _desk(run).write(handed, target, tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(over.files)
    assert "report.html" in over.files
    with pytest.raises(BadInput):
        _desk(run).write(handed, target, tmp_path / "out")


def test_what_a_target_has_no_place_for_is_refused(tmp_path: Path) -> None:
    desk = _desk(stored_run("FFF", cases=3))
    bound = replace(GIVEN, generation=Generation(grammar='root ::= "a"'))
    for handed, target in ((GIVEN, "lmstudio"), (bound, "ollama"), (bound, "lmstudio")):
        with pytest.raises(BadInput):
            desk.write(handed, target, tmp_path / target)
        assert not (tmp_path / target).exists()
    with pytest.raises(BadInput):
        desk.winner_of(1)


def test_a_system_turn_is_handed_over_where_all_cases_share_it() -> None:
    cases = tuple(
        Case(n, (ChatTurn("system", "be brief"), ChatTurn("user", "x")), ()) for n in (0, 1)
    )
    other = Case(2, (ChatTurn("user", "x"),), (), prompt=1)
    assert common_system(cases, None) == "be brief"
    assert common_system((*cases, other), None) == ""
    assert common_system((*cases, other), 0) == "be brief"
