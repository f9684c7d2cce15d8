"""Scripts in suites: JavaScript in the embedded engine, Python that the user trusted."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.suites import Case, Check

JAVASCRIPT: Final = "javascript"
PYTHON: Final = "python"
SCRIPT_TYPES: Final = frozenset((JAVASCRIPT, PYTHON))
_LANGUAGES: Final = {".js": JAVASCRIPT, ".cjs": JAVASCRIPT, ".mjs": JAVASCRIPT, ".py": PYTHON}
_DECLARES: Final = re.compile(r"(?:const|let|var)\s")
_INDENT: Final = re.compile(r"^(?!\s*$)\s+", re.MULTILINE)


@dataclass(frozen=True)
class Script:
    """A piece of code: inline (`file` is empty), or a file's text of which `function` is called."""

    language: str
    code: str
    file: str = ""
    function: str = ""

    @property
    def sha256(self) -> str:
        """What consent is given to: the code to the letter."""
        return hashlib.sha256(self.code.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def needs_consent(self) -> bool:
        """Inline JavaScript needs none: its engine has no files and no network to give."""
        return self.language == PYTHON or self.file != ""

    def as_value(self) -> dict[str, JsonValue]:
        """How a check's value holds a script from a file."""
        return {
            "language": self.language,
            "code": self.code,
            "file": self.file,
            "function": self.function,
        }


def language_of(file: str) -> str:
    """By the file's suffix; empty where it is no script of ours."""
    return _LANGUAGES.get(PurePath(file).suffix.lower(), "")


def script_of(value: JsonValue, language: str) -> Script | None:
    """The script in a check's value or transform; a text is inline code in `language`."""
    if isinstance(value, str) and value:
        return Script(language, value)
    if isinstance(value, Mapping) and "code" in value and "language" in value:
        parts = (str(value.get(key, "")) for key in ("language", "code", "file", "function"))
        return Script(*parts)
    return None


def scripts_of(case: Case) -> Iterator[Script]:
    """Every script that a case runs, those inside sets included."""
    transform = script_of(case.transform, JAVASCRIPT)
    if transform is not None:
        yield transform
    for check in case.checks:
        yield from scripts_of_check(check)


def check_from_json(part: Mapping[str, Any]) -> Check:
    """A check as an assert-set's value holds it."""
    return Check(**part)


def scripts_of_check(check: Check) -> Iterator[Script]:
    """The check's own script and its transform, or those of a set's parts."""
    if check.type == "assert-set":
        for part in check.value if isinstance(check.value, list | tuple) else ():
            if isinstance(part, Mapping):
                yield from scripts_of_check(check_from_json(part))
    elif check.type in SCRIPT_TYPES and (own := script_of(check.value, check.type)):
        yield own
    transform = script_of(check.transform, JAVASCRIPT)
    if transform is not None:
        yield transform


def check_call(script: Script, output: JsonValue, context: JsonObject) -> JsonObject:
    """What the sandbox is asked to run for a check."""
    if script.language == PYTHON:
        code = script.code if script.file else _python_function(script.code)
        function = script.function or ("get_assert" if script.file else "main")
        return _python_call(code, function, script, output, context)
    body = script.code if script.file else javascript_body(script.code.rstrip())
    return _javascript_call(body, script, output, context)


def transform_call(script: Script, output: JsonValue, context: JsonObject) -> JsonObject:
    """What the sandbox is asked to run for a transform."""
    if script.language == PYTHON:
        function = script.function or "get_transform"
        return _python_call(script.code, function, script, output, context)
    inline = script.code if "\n" in script.code else f"return {script.code}"
    return _javascript_call(script.code if script.file else inline, script, output, context)


def javascript_body(code: str) -> str:
    """The function's body of an inline check; one line is an expression, perhaps after others."""
    if "\n" in code:
        return code
    line = re.sub(r";+\s*$", "", code.strip())
    if not _DECLARES.match(line):
        return f"return {line}"
    end = _last_semicolon(line)
    expression = line[end + 1 :].strip()
    return f"{line[: end + 1]} return {expression}" if end >= 0 and expression else line


def _last_semicolon(code: str) -> int:
    """The last one outside quotation marks, -1 without any."""
    quote, escaped, last = "", False, -1
    for place, character in enumerate(code):
        if not escaped and character in "'\"`":
            quote = ("" if character == quote else quote) if quote else character
        if character == ";" and not quote:
            last = place
        escaped = character == "\\" and not escaped
    return last


def _python_function(code: str) -> str:
    if "\n" not in code:
        return f"import json\n\ndef main(output, context):\n    return {code}\n"
    found = _INDENT.search(code)
    indent = found[0] if found else "    "
    body = "\n".join(f"{indent}{line}" for line in code.split("\n"))
    return f"import json\n\ndef main(output, context):\n{body}\n"


def _javascript_call(
    code: str, script: Script, output: JsonValue, context: JsonObject
) -> JsonObject:
    return {
        "code": code,
        "file": bool(script.file),
        "function": script.function,
        "output": output,
        "context": context,
    }


def _python_call(
    code: str, function: str, script: Script, output: JsonValue, context: JsonObject
) -> JsonObject:
    return {
        "code": code,
        "name": script.file or "inline",
        "function": function,
        "output": output,
        "context": context,
    }
