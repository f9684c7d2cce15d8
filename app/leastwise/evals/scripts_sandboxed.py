"""Checks and transforms written in JavaScript or Python, inside the sandbox."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.javascript import StoppedScriptError, failure_of, new_context, run_pending

JAVASCRIPT_LIMIT_S: Final = 1.0
_EXPORTS: Final = (
    (re.compile(r"^[ \t]*export\s+default\s+", re.MULTILINE), "module.exports.default = "),
    (
        re.compile(r"^[ \t]*export\s+((?:async\s+)?function\s*\*?\s*(\w+))", re.MULTILINE),
        r"module.exports.\2 = \2; \1",
    ),
    (
        re.compile(r"^[ \t]*export\s+(?:const|let|var)\s+(\w+)\s*=", re.MULTILINE),
        r"const \1 = module.exports.\1 =",
    ),
)
# Calls the script and leaves what became of it as JSON; a number is text, since NaN is no JSON.
_RUNNER: Final = """
(function (text) {
  const asked = JSON.parse(text);
  const log = function () {};
  globalThis.console = { log, info: log, warn: log, error: log, debug: log };
  const lacking = (name) => {
    throw new Error(`the module ${name} is not there: scripts run without Node.js`);
  };
  const shim = { env: {}, mainModule: { require: lacking } };
  const load = () => {
    if (!asked.file) return new Function("output", "context", "process", asked.code);
    const module = { exports: {} };
    new Function("module", "exports", "require", "process", asked.code)(
      module, module.exports, lacking, shim);
    const all = module.exports;
    if (asked.function && typeof all[asked.function] === "function") return all[asked.function];
    if (typeof all === "function") return all;
    if (all && typeof all.default === "function") return all.default;
    throw new Error("the file exports no function");
  };
  const keep = (value) => {
    const kind = value === null ? "null" : typeof value;
    const plain = kind === "number" ? String(value) : value;
    globalThis.kept = JSON.stringify({ kind, value: plain === undefined ? null : plain });
  };
  const fail = (error) => {
    globalThis.kept = JSON.stringify({ threw: String((error && error.message) || error) });
  };
  globalThis.kept = undefined;
  try {
    Promise.resolve(load()(asked.output, asked.context, shim)).then(keep).catch(fail);
  } catch (error) {
    fail(error);
  }
})
"""


def run_javascript(argument: JsonObject) -> JsonValue:
    """What the function makes of `output`: its kind and value, what it threw, or `stopped`.

    `code` is a function's body, or with `file` a module whose `function` is called.
    """
    import quickjs

    asked = dict(argument)
    if asked["file"]:
        for pattern, replacement in _EXPORTS:
            asked["code"] = pattern.sub(replacement, str(asked["code"]))
    context = new_context(JAVASCRIPT_LIMIT_S)
    try:
        context.eval(_RUNNER)(json.dumps(asked))
        run_pending(context)
        kept = context.get("kept")
    except (quickjs.JSException, quickjs.StackOverflow, StoppedScriptError) as error:
        return failure_of(error)
    if kept is None:
        return {"threw": "it never finished"}
    found: JsonObject = json.loads(kept)
    if "threw" in found and str(found["threw"]) in ("interrupted", "out of memory"):
        return {"stopped": True}
    return found


def run_python(argument: JsonObject) -> JsonValue:
    """What the `function` of a trusted Python script makes of `output` and `context`.

    Whatever it raises goes to the sandbox, which says so.
    """
    names: dict[str, Any] = {"__name__": "leastwise_check"}
    exec(compile(str(argument["code"]), str(argument["name"]), "exec"), names)  # noqa: S102 - the user trusted this text
    function = names.get(str(argument["function"]))
    if not callable(function):
        raise TypeError(f"there is no function {argument['function']}")
    value = function(argument["output"], argument["context"])
    return {"kind": _kind(value), "value": _plain(value)}


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "string" if isinstance(value, str) else "object"


def _plain(value: Any) -> JsonValue:
    """A value as JSON has it; a number is text, since NaN is no JSON."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "NaN" if math.isnan(value) else repr(value)
    if isinstance(value, Mapping) and "score" in value and _kind(value["score"]) == "number":
        value = {**value, "score": float(value["score"])}
    plain: JsonValue = json.loads(json.dumps(value))
    return plain
