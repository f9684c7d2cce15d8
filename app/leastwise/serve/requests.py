"""What clients ask, as the API writes it: checked, and in our own words."""

from __future__ import annotations

import json
import secrets
from typing import Annotated, Any, Final, Literal, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from leastwise.domain.messages import say
from leastwise.domain.suites import Generation
from leastwise.serve.faults import ApiFault

_SEEDS: Final = 2**32 - 1  # the last one means "any" to llama.cpp
_AS_LONG_AS_IT_GETS: Final = 2**31 - 1
_LONGEST_SCHEMA: Final = 32_768
_GREATEST_REPETITION: Final = 2_000
_DEEPEST_SCHEMA: Final = 32
_One = TypeVar("_One", bound=BaseModel)

Stop = str | Annotated[list[str], Field(max_length=16)]


class Part(BaseModel):
    """A part of a message."""

    type: str
    text: str = ""


class FunctionCall(BaseModel):
    """A call of a tool as the model wrote it; `arguments` are JSON."""

    name: str
    arguments: str = "{}"


class ToolCall(BaseModel):
    """A call in an earlier turn."""

    id: str = ""
    function: FunctionCall


class Turn(BaseModel):
    """One message of a chat."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[Part] | None = None
    name: str | None = None
    tool_calls: list[ToolCall] | None = None
    tool_call_id: str | None = None

    @property
    def text(self) -> str:
        """Its text. Raises ApiFault for parts of another kind."""
        if self.content is None or isinstance(self.content, str):
            return self.content or ""
        for part in self.content:
            if part.type != "text":
                unsupported("messages.content", f"only parts of type text, not {part.type:.40}")
        return "\n".join(part.text for part in self.content)


class Function(BaseModel):
    """A tool that the model may call."""

    name: str = Field(pattern=r"^[A-Za-z0-9_.-]{1,64}$")
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Tool(BaseModel):
    """A function is the only kind of tool."""

    type: Literal["function"] = "function"
    function: Function


class NamedFunction(BaseModel):
    """The name of a function."""

    name: str


class NamedTool(BaseModel):
    """The tool that must be called."""

    type: Literal["function"] = "function"
    function: NamedFunction


class SchemaFormat(BaseModel):
    """A JSON Schema that the answer must follow."""

    name: str = ""
    schema_: dict[str, Any] = Field(default_factory=dict, alias="schema")


class ResponseFormat(BaseModel):
    """How the answer is bound."""

    type: Literal["text", "json_object", "json_schema"] = "text"
    json_schema: SchemaFormat | None = None


class StreamOptions(BaseModel):
    """What a stream tells beside the text."""

    include_usage: bool = False


class Sampling(BaseModel):
    """What chat and completions share. What is left out is as suites are judged: greedy."""

    model_config = ConfigDict(extra="ignore")

    model: str
    temperature: float | None = Field(None, ge=0, le=10)
    top_p: float | None = Field(None, ge=0, le=1)
    top_k: int | None = Field(None, ge=0)
    min_p: float | None = Field(None, ge=0, le=1)
    seed: int | None = None
    stop: Stop | None = None
    max_tokens: int | None = Field(None, ge=1)
    n: int | None = Field(None, ge=1, le=16)
    frequency_penalty: float | None = Field(None, ge=-2, le=2)
    presence_penalty: float | None = Field(None, ge=-2, le=2)
    repeat_penalty: float | None = Field(None, gt=0, le=10)
    logit_bias: dict[int, float] | None = Field(None, max_length=300)
    stream: bool | None = False
    stream_options: StreamOptions | None = None

    @property
    def longest(self) -> int:
        """The most tokens of an answer."""
        return self.max_tokens or _AS_LONG_AS_IT_GETS

    @property
    def tells_usage(self) -> bool:
        """Whether a stream ends with its usage."""
        return self.stream_options is not None and self.stream_options.include_usage

    def generations(self, json_schema: str = "") -> tuple[Generation, ...]:
        """How each of the `n` answers is written; seeds count up from the first."""
        seed = secrets.randbelow(_SEEDS) if self.seed is None else self.seed
        stop = (self.stop,) if isinstance(self.stop, str) else tuple(self.stop or ())
        bias = tuple((token, change) for token, change in (self.logit_bias or {}).items())
        return tuple(
            Generation(
                max_tokens=min(self.longest, _AS_LONG_AS_IT_GETS),
                temperature=self.temperature or 0.0,
                top_k=self.top_k or 0,
                top_p=1.0 if self.top_p is None else self.top_p,
                min_p=self.min_p or 0.0,
                seed=(seed + number) % _SEEDS,
                stop=tuple(text for text in stop if text),
                repeat_penalty=self.repeat_penalty or 1.0,
                frequency_penalty=self.frequency_penalty or 0.0,
                presence_penalty=self.presence_penalty or 0.0,
                logit_bias=bias,
                json_schema=json_schema,
            )
            for number in range(self.n or 1)
        )


class ChatRequest(Sampling):
    """`POST /v1/chat/completions`."""

    messages: list[Turn] = Field(min_length=1, max_length=2000)
    max_completion_tokens: int | None = Field(None, ge=1)
    tools: list[Tool] | None = Field(None, max_length=128)
    tool_choice: Literal["none", "auto", "required"] | NamedTool | None = None
    response_format: ResponseFormat | None = None
    logprobs: bool | None = False
    top_logprobs: int | None = Field(None, ge=0, le=20)

    @property
    def longest(self) -> int:
        """The most tokens of an answer, by either of its names."""
        return self.max_completion_tokens or super().longest

    @property
    def wanted_logprobs(self) -> int | None:
        """How many of the likeliest are told with each token; None: nothing is."""
        return (self.top_logprobs or 0) if self.logprobs else None

    @property
    def format_schema(self) -> dict[str, Any] | None:
        """The JSON Schema that the answer must follow, if any."""
        chosen = self.response_format
        if chosen is None or chosen.type == "text":
            return None
        if chosen.type == "json_object":
            return {"type": "object"}
        if chosen.json_schema is None:
            raise ApiFault(
                400,
                say("serve.bad_field", field="response_format.json_schema", detail="is missing"),
                "response_format.json_schema",
            )
        return chosen.json_schema.schema_


class CompletionRequest(Sampling):
    """`POST /v1/completions`."""

    prompt: str | Annotated[list[str], Field(min_length=1, max_length=64)]
    logprobs: int | None = Field(None, ge=0, le=20)
    echo: bool | None = False
    suffix: str | None = None
    best_of: int | None = None

    @property
    def prompts(self) -> tuple[str, ...]:
        """The prompts, in order. Raises ApiFault for what cannot be done with them."""
        if self.echo or self.suffix or (self.best_of or 1) > 1:
            unsupported("echo, suffix, best_of", "leave them out")
        return (self.prompt,) if isinstance(self.prompt, str) else tuple(self.prompt)


class EmbeddingRequest(BaseModel):
    """`POST /v1/embeddings`."""

    model: str
    input: str | Annotated[list[str], Field(min_length=1, max_length=2048)]
    encoding_format: Literal["float", "base64"] = "float"
    dimensions: int | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts, in order."""
        return (self.input,) if isinstance(self.input, str) else tuple(self.input)


def parsed(kind: type[_One], body: bytes) -> _One:
    """A request's body. Raises ApiFault, which names the field at fault."""
    try:
        written = json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ApiFault(400, say("serve.malformed_json", detail=str(error)[:200])) from None
    try:
        return kind.model_validate(written)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        field = ".".join(str(step) for step in first["loc"]) or "body"
        message = say("serve.bad_field", field=field, detail=first["msg"][:300])
        raise ApiFault(400, message, field) from None


def schema_text(schema: dict[str, Any] | None, param: str) -> str:
    """A schema as JSON, or empty. Raises ApiFault where it asks for more than is sensible."""
    if schema is None:
        return ""
    text = json.dumps(schema)
    if len(text) > _LONGEST_SCHEMA:
        _bad(param, f"a schema has at most {_LONGEST_SCHEMA} characters")
    _check_schema(schema, param, 0)
    return text


def unsupported(field: str, detail: str) -> NoReturn:
    """Raises ApiFault: it would change the answer, and cannot be done."""
    raise ApiFault(400, say("serve.unsupported_field", field=field, detail=detail), field)


def _check_schema(value: object, param: str, depth: int) -> None:
    """Repetitions become rules of a grammar, one each, in the process that holds the model."""
    if depth > _DEEPEST_SCHEMA:
        _bad(param, f"a schema is at most {_DEEPEST_SCHEMA} levels deep")
    if isinstance(value, dict):
        for name, one in value.items():
            bounds = name in ("minItems", "maxItems", "minLength", "maxLength")
            if bounds and isinstance(one, int) and one > _GREATEST_REPETITION:
                _bad(param, f"{name} is at most {_GREATEST_REPETITION}")
            _check_schema(one, param, depth + 1)
    elif isinstance(value, list):
        for one in value:
            _check_schema(one, param, depth + 1)


def _bad(field: str, detail: str) -> NoReturn:
    raise ApiFault(400, say("serve.bad_field", field=field, detail=detail), field)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
