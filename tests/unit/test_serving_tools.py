"""Tools of the local server: offered, called, and kept out of a stream's text."""

from __future__ import annotations

import json
from typing import Any

import pytest

from leastwise.serve.faults import ApiFault
from leastwise.serve.requests import ChatRequest, schema_text
from leastwise.serve.tools import CallFilter, Toolbox, messages_for, read_calls, toolbox

PARAMETERS: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"$ref": "#/$defs/city"}},
    "$defs": {"city": {"type": "string"}},
}
NAMES = frozenset({"weather"})
CALL = {"name": "weather", "arguments": {"city": "Köln"}}


def _asked(**more: Any) -> ChatRequest:
    tool = {"type": "function", "function": {"name": "weather", "parameters": PARAMETERS}}
    messages = [{"role": "user", "content": "is it raining?"}]
    return ChatRequest.model_validate({"model": "m", "messages": messages, "tools": [tool], **more})


@pytest.mark.parametrize(
    ("text", "said", "calls"),
    [
        (f"<tool_call>\n{json.dumps(CALL)}\n</tool_call>", "", 1),
        (f"Let me see. <tool_call>{json.dumps(CALL)}</tool_call>", "Let me see.", 1),
        (f"<tool_call>{json.dumps(CALL)}</tool_call>\n" * 2, "", 2),
        (f"<tool_call>{json.dumps(CALL)}", "", 1),
        (json.dumps({"name": "weather", "parameters": {"city": "Köln"}}), "", 1),
        (json.dumps([CALL, CALL]), "", 2),
        (json.dumps({"name": "other", "arguments": {}}), None, 0),
        (json.dumps({"name": ["weather"]}), None, 0),
        ("<tool_call>nonsense</tool_call>", None, 0),
        ('{"city": "Köln"}', None, 0),
        ("[]", None, 0),
        ("[" * 9999, None, 0),
        ("It rains.", None, 0),
        ("", None, 0),
    ],
)
@pytest.mark.parametrize("step", [1, 3, 10_000])
def test_calls_are_read_out_of_an_answer_and_out_of_a_stream(
    text: str, said: str | None, calls: int, step: int
) -> None:
    whole = read_calls(text, NAMES)
    assert whole[0] == (text if said is None else said)
    assert [call.name for call in whole[1]] == ["weather"] * calls
    kept = CallFilter(NAMES)
    shown = "".join(kept.feed(text[at : at + step]) for at in range(0, len(text), step))
    rest, called = kept.finish(text)
    assert (shown + rest).strip() == whole[0].strip()
    assert [call.arguments for call in called] == [call.arguments for call in whole[1]]
    assert all(json.loads(call.arguments) == {"city": "Köln"} for call in called)


def test_without_tools_a_stream_shows_everything_at_once() -> None:
    kept = CallFilter(frozenset())
    assert [kept.feed(part) for part in ("{", "<tool_call>", "x")] == ["{", "<tool_call>", "x"]
    assert kept.finish("{<tool_call>x") == ("", ())


def test_a_forced_call_has_a_schema_with_its_definitions_at_the_root() -> None:
    schema = toolbox(_asked(tool_choice="required")).schema
    assert schema is not None
    assert schema["$defs"] == {"city": {"type": "string"}}
    assert schema["properties"]["name"] == {"const": "weather"}
    assert toolbox(_asked()).schema is None
    assert toolbox(_asked(tool_choice="none")) == Toolbox()
    named = {"type": "function", "function": {"name": "other"}}
    with pytest.raises(ApiFault):
        toolbox(_asked(tool_choice=named))


def test_a_template_that_knows_tools_gets_them_and_another_gets_words() -> None:
    turns = [
        {"role": "developer", "content": "be brief"},
        {"role": "assistant", "tool_calls": [{"id": "1", "function": {**CALL, "arguments": "{}"}}]},
        {"role": "tool", "tool_call_id": "1", "content": [{"type": "text", "text": "rain"}]},
    ]
    asked = _asked(messages=turns)
    box = toolbox(asked)
    native: Any = messages_for(asked.messages, box, "{% if tools %}")
    assert [one["role"] for one in native] == ["system", "assistant", "tool"]
    assert native[1]["tool_calls"][0]["function"]["arguments"] == {}
    assert native[2]["content"] == "rain"
    plain: Any = messages_for(asked.messages, box, "{{ messages }}")
    assert [one["role"] for one in plain] == ["system", "assistant", "user"]
    assert "be brief" in plain[0]["content"]
    assert '"weather"' in plain[0]["content"]
    assert "<tool_call>" in plain[1]["content"]
    assert "rain" in plain[2]["content"]
    bad = {"role": "assistant", "tool_calls": [{"function": {"name": "w", "arguments": "["}}]}
    malformed = _asked(messages=[bad]).messages
    with pytest.raises(ApiFault):
        messages_for(malformed, box, "")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {}, "minItems": 10**9},
        {"const": "x" * 40_000},
        {"anyOf": [{"type": "string", "maxLength": 2001}]},
    ],
)
def test_a_schema_that_would_grow_beyond_sense_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(ApiFault):
        schema_text(schema, "response_format")
    deep: dict[str, Any] = {}
    for _ in range(40):
        deep = {"items": deep}
    with pytest.raises(ApiFault):
        schema_text(deep, "tools")
