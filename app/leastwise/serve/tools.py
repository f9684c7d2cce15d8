"""Tools: offered to the model in its template's way, and its calls read out of what it wrote."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.serve.faults import ApiFault
from leastwise.serve.requests import ChatRequest, FunctionCall, NamedTool, Turn

_BEGIN, _END = "<tool_call>", "</tool_call>"
# For templates that know no tools; models that were trained on calls mostly know this form.
_OFFER: Final = (
    "You may call these functions, given as JSON:\n<tools>\n{tools}\n</tools>\n"
    'To call one, answer with {begin}{{"name": NAME, "arguments": {{...}}}}{end} alone.'
)


@dataclass(frozen=True)
class Call:
    """One call; `arguments` are JSON."""

    name: str
    arguments: str
    id: str = field(default_factory=lambda: f"call_{secrets.token_hex(12)}")

    @property
    def document(self) -> dict[str, Any]:
        """The call as the API says it."""
        function = {"name": self.name, "arguments": self.arguments}
        return {"id": self.id, "type": "function", "function": function}


@dataclass(frozen=True)
class Toolbox:
    """The tools of one request. With `forced` the answer is a call of one of them and no more."""

    tools: tuple[dict[str, Any], ...] = ()
    forced: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """What may be called."""
        return frozenset(tool["function"]["name"] for tool in self.tools)

    @property
    def schema(self) -> dict[str, Any] | None:
        """What a forced call looks like."""
        shapes: list[dict[str, Any]] = []
        shared: dict[str, dict[str, Any]] = {}
        for tool in self.tools:
            function = tool["function"]
            if function["name"] in self.forced:
                parameters = dict(function.get("parameters") or {"type": "object"})
                for home in ("$defs", "definitions"):
                    shared.update({home: {**shared.get(home, {}), **parameters.pop(home, {})}})
                shapes.append(_call_shape(function["name"], parameters))
        if not shapes:
            return None
        shape = shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
        return {**shape, **{home: defs for home, defs in shared.items() if defs}}


def toolbox(asked: ChatRequest) -> Toolbox:
    """The tools that a request offers. Raises ApiFault where it forces one that is not there."""
    choice = asked.tool_choice
    if not asked.tools or choice == "none":
        return Toolbox()
    tools = tuple(tool.model_dump(exclude_none=True) for tool in asked.tools)
    box = Toolbox(tools)
    if isinstance(choice, NamedTool):
        if choice.function.name not in box.names:
            message = say("serve.bad_field", field="tool_choice", detail="names no given tool")
            raise ApiFault(400, message, "tool_choice")
        return Toolbox(tools, (choice.function.name,))
    return Toolbox(tools, tuple(sorted(box.names)) if choice == "required" else ())


def messages_for(turns: Sequence[Turn], box: Toolbox, template: str) -> list[JsonObject]:
    """The turns as the template knows them; one without tools gets them as text.

    Raises ApiFault for arguments that are no JSON object.
    """
    if "tools" in template:
        return [_native(turn) for turn in turns]
    messages = [_as_text(turn) for turn in turns]
    if not box.tools:
        return messages
    lines = "\n".join(json.dumps(tool["function"], ensure_ascii=False) for tool in box.tools)
    offer = _OFFER.format(tools=lines, begin=_BEGIN, end=_END)
    if messages[0]["role"] == "system":
        return [
            {"role": "system", "content": f"{messages[0]['content']}\n\n{offer}"},
            *messages[1:],
        ]
    return [{"role": "system", "content": offer}, *messages]


def read_calls(text: str, names: Collection[str]) -> tuple[str, tuple[Call, ...]]:
    """What is said beside the calls, and the calls in an answer, in the forms that models use.

    Between tags, or the whole answer as one JSON object or a list of them. What names no given
    tool is no call.
    """
    if not names:
        return text, ()
    before, tag, rest = text.partition(_BEGIN)
    if tag:
        pieces = [piece.partition(_END)[0] for piece in rest.split(_BEGIN)]
        calls = [_call(_json_of(piece), names) for piece in pieces]
        found = tuple(call for call in calls if call)
        return (before.strip(), found) if found else (text, ())
    whole = _json_of(text)
    listed = whole if isinstance(whole, list) else [whole]
    calls = [_call(one, names) for one in listed]
    if calls and all(calls):
        return "", tuple(call for call in calls if call)
    return text, ()


@dataclass
class CallFilter:
    """A stream's text, without what may turn out to be a call; that is kept until the end."""

    names: Collection[str]
    forced: bool = False
    begun: bool = False
    whole: str = ""
    _shown: int = 0

    def feed(self, text: str) -> str:
        """What may be shown now."""
        self.begun = True
        self.whole += text
        if not self.names:
            return text
        if self.forced or self.whole.lstrip()[:1] in ("", "{", "["):
            return ""
        end = self.whole.find(_BEGIN)
        if end < 0:
            end = len(self.whole) - _begun(self.whole)
        shown, self._shown = self.whole[self._shown : end], max(end, self._shown)
        return shown

    def finish(self, text: str) -> tuple[str, tuple[Call, ...]]:
        """What was kept and is text, and the calls, of the whole answer `text`."""
        said, calls = read_calls(text, self.names)
        rest = "" if calls else text[self._shown if self.names else len(self.whole) :]
        if calls and not self._shown:
            rest = said
        return rest, calls


def _call_shape(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    properties = {"name": {"const": name}, "arguments": parameters}
    return {"type": "object", "properties": properties, "required": ["name", "arguments"]}


def _native(turn: Turn) -> JsonObject:
    message: dict[str, Any] = {"role": _role(turn), "content": turn.text}
    if turn.tool_calls:
        message["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.function.name, "arguments": _arguments(call.function)},
            }
            for call in turn.tool_calls
        ]
    for name in ("name", "tool_call_id"):
        if getattr(turn, name) is not None:
            message[name] = getattr(turn, name)
    return message


def _as_text(turn: Turn) -> JsonObject:
    if turn.role == "tool":
        return {"role": "user", "content": f"<tool_response>\n{turn.text}\n</tool_response>"}
    parts = [turn.text] if turn.text else []
    for call in turn.tool_calls or ():
        written = {"name": call.function.name, "arguments": _arguments(call.function)}
        parts.append(f"{_BEGIN}{json.dumps(written, ensure_ascii=False)}{_END}")
    return {"role": _role(turn), "content": "\n".join(parts)}


def _role(turn: Turn) -> str:
    return "system" if turn.role == "developer" else turn.role


def _arguments(function: FunctionCall) -> dict[str, Any]:
    arguments = _json_of(function.arguments)
    if not isinstance(arguments, dict):
        field_name = "messages.tool_calls.function.arguments"
        detail = "a call's arguments are a JSON object"
        raise ApiFault(400, say("serve.bad_field", field=field_name, detail=detail), field_name)
    return arguments


def _json_of(text: str) -> Any:
    try:
        return json.loads(text.strip())
    except (ValueError, RecursionError):
        return None


def _call(written: Any, names: Collection[str]) -> Call | None:
    name = written.get("name") if isinstance(written, dict) else None
    if not isinstance(name, str) or name not in names:
        return None
    arguments = written.get("arguments", written.get("parameters", {}))
    text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return Call(name, text)


def _begun(text: str) -> int:
    """How many characters at the end may be the beginning of a tag."""
    longest = min(len(_BEGIN) - 1, len(text))
    return next((n for n in range(longest, 0, -1) if _BEGIN.startswith(text[-n:])), 0)
