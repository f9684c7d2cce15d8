"""What the process that serves a model and its parent say to each other, as JSON lines."""

from __future__ import annotations

import dataclasses
from typing import Any, Final

from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import Message
from leastwise.domain.serving import (
    EngineBack,
    EngineLost,
    ServeOptions,
    ServeOrder,
    ServerFailed,
    ServerLoading,
    ServerReady,
    ServerTraffic,
)
from leastwise.engine.protocol import Load, decode, encode

Told = ServerLoading | ServerReady | ServerTraffic | EngineLost | EngineBack | ServerFailed

_KINDS: Final[dict[str, type[Any]]] = {
    kind.__name__: kind
    for kind in (ServerLoading, ServerReady, ServerTraffic, EngineLost, EngineBack, ServerFailed)
}


def encode_order(order: ServeOrder) -> JsonObject:
    """An order as a JSON object; the model, its adapters and settings are the engine's own."""
    return {
        "load": encode(Load(0, order.path, order.settings)),
        "name": order.name,
        "options": dataclasses.asdict(dataclasses.replace(order.options, adapters=())),
        "log_file": order.log_file,
    }


def decode_order(line: JsonObject) -> ServeOrder:
    """The order in a JSON object. Raises ValueError, KeyError, TypeError for anything else."""
    fields: Any = line
    load = decode(fields["load"])
    if not isinstance(load, Load):
        raise TypeError("no order to load a model")
    told = fields["options"]
    options = ServeOptions(**{**told, "origins": tuple(told["origins"]), "adapters": ()})
    return ServeOrder(load.path, fields["name"], load.settings, options, fields["log_file"])


def encode_told(event: Told) -> JsonObject:
    """An event as a JSON object whose `kind` names it."""
    named = {field.name: getattr(event, field.name) for field in dataclasses.fields(event)}
    plain = {name: _plain(value) for name, value in named.items()}
    return {"kind": type(event).__name__, **plain}


def decode_told(line: JsonObject) -> Told:
    """The event in a JSON object. Raises KeyError or TypeError for anything else."""
    fields: Any = dict(line)
    kind = _KINDS[fields.pop("kind")]
    event: Told = kind(**{name: _value(value) for name, value in fields.items()})
    return event


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return {"code": value.code, "params": {k: _plain(v) for k, v in value.params.items()}}
    return list(value) if isinstance(value, tuple) else value


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        return Message(value["code"], {k: _value(v) for k, v in value["params"].items()})
    return tuple(value) if isinstance(value, list) else value
