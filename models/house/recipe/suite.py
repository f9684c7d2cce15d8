"""Writes the cases of the suite `support-triage` from the held-out half, in promptfoo's format."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from random import Random

from recipe.conversation import SYSTEM_PROMPT
from recipe.messages import Example, MessageWriter
from recipe.wording import CATEGORIES, URGENCIES

SEED = 20_260_314
CSV_CASES = 200
WEIGHED_CASES = 20
COLUMNS = (
    "message",
    "__description",
    "__metric",
    *("__expected", *(f"__expected{n}" for n in range(1, 6))),
)
ORDER_PATTERN = "^[0-9]{3}-[0-9]{3}$"

CONFIG_HEAD = """\
# yaml-language-server: $schema=https://promptfoo.dev/config-schema.json
description: "Support triage: a message in, JSON out"

prompts:
  - file://prompt.json

# Any OpenAI-compatible server on this computer will do, for example llama-server.
providers:
  - id: openai:chat:triage
    config:
      apiBaseUrl: http://127.0.0.1:8080/v1
      apiKey: none
      temperature: 0
      max_tokens: 96

defaultTest:
  assert:
    - type: is-json
      value: file://schema.json
      metric: schema
    - type: not-contains
      value: "```"
      weight: 0
      metric: no-fence

tests:
  - file://cases.csv
"""


def draw_cases(seed: int = SEED) -> list[Example]:
    """The suite's examples: held-out wording and values, every category equally often."""
    writer = MessageWriter(Random(seed), held_out=True)
    total = CSV_CASES + WEIGHED_CASES
    return [writer.write(CATEGORIES[index % len(CATEGORIES)]) for index in range(total)]


def write_suite(folder: Path) -> None:
    """Writes prompt, schema, cases and configuration; README and sidecar are written by hand."""
    folder.mkdir(parents=True, exist_ok=True)
    cases = draw_cases()
    _write_json(folder / "prompt.json", _make_prompt())
    _write_json(folder / "schema.json", _make_schema())
    with (folder / "cases.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        table.writeheader()
        for index, case in enumerate(cases[:CSV_CASES]):
            table.writerow(_make_row(index, case))
    weighed = "".join(_make_weighed_test(case) for case in cases[CSV_CASES:])
    (folder / "promptfooconfig.yaml").write_text(CONFIG_HEAD + weighed, encoding="utf-8")


def _make_prompt() -> list[dict[str, str]]:
    return [
        {"role": "system", "content": SYSTEM_PROMPT},
        {"role": "user", "content": "{{message}}"},
    ]


def _make_schema() -> dict[str, object]:
    null = {"type": "null"}
    properties = {
        "category": {"enum": list(CATEGORIES)},
        "order": {"anyOf": [{"type": "string", "pattern": ORDER_PATTERN}, null]},
        "urgency": {"enum": list(URGENCIES)},
        "date": {"anyOf": [{"type": "string", "format": "date"}, null]},
        "amount_cents": {"anyOf": [{"type": "integer", "minimum": 0}, null]},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _make_row(index: int, case: Example) -> dict[str, str]:
    checks = (_check_whole, _check_fields, _check_mixed)[index % 3](case)
    row = {
        "message": case.message,
        "__metric": case.answer.category,
        "__description": _describe(case),
    }
    for number, check in enumerate(checks):
        row["__expected" if number == 0 else f"__expected{number}"] = check
    return row


def _describe(case: Example) -> str:
    answer = case.answer
    missing = [name for name in ("order", "date", "amount_cents") if getattr(answer, name) is None]
    without = f" without {' and '.join(missing)}" if missing else ""
    trap = ", with another order named" if case.other_order else ""
    return f"{answer.category}, {answer.urgency} urgency{without}{trap}"


def _check_whole(case: Example) -> list[str]:
    """Every field at once, however the JSON is spaced or ordered."""
    fields = json.loads(case.answer.to_json())
    schema = {"properties": {name: {"const": value} for name, value in fields.items()}}
    return [f"is-json:{json.dumps(schema)}"]


def _check_fields(case: Example) -> list[str]:
    return [f"regex:{pattern}" for pattern in _field_patterns(case).values()]


def _check_mixed(case: Example) -> list[str]:
    """As strict as the other two kinds, but by whichever plain text check says it best."""
    answer, patterns = case.answer, _field_patterns(case)
    order = f"contains:{answer.order}" if answer.order else f"regex:{patterns['order']}"
    date = f'contains:"{answer.date}"' if answer.date else f"regex:{patterns['date']}"
    first = f"not-contains:{case.other_order}" if case.other_order else "starts-with:{"
    return [
        first,
        f'icontains:"{answer.category}"',
        order,
        f'contains:"{answer.urgency}"',
        date,
        f"regex:{patterns['amount_cents']}",
    ]


def _field_patterns(case: Example) -> dict[str, str]:
    """One ECMAScript pattern a field, which allows white space around the colon."""
    fields = json.loads(case.answer.to_json())
    return {name: rf'"{name}"\s*:\s*{json.dumps(value)}\s*[,}}]' for name, value in fields.items()}


def _make_weighed_test(case: Example) -> str:
    """A case in which a slip in the urgency alone is forgiven: 9 of 10 points suffice."""
    weights = {"category": 2, "order": 2, "urgency": 1, "date": 2, "amount_cents": 2}
    patterns = _field_patterns(case)
    lines = [
        f"  - description: {_quote(_describe(case) + ', weighed')}",
        "    vars:",
        f"      message: {_quote(case.message)}",
        "    threshold: 0.9",
        "    assert:",
    ]
    for name, weight in weights.items():
        lines += [
            "      - type: regex",
            f"        value: {_quote(patterns[name])}",
            f"        weight: {weight}",
        ]
    return "\n".join(lines) + "\n"


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
