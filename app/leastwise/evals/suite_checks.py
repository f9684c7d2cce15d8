"""Assertions of a suite, read with everything that must not be ignored."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.json_value import JsonValue
from leastwise.domain.suites import Check
from leastwise.evals.check_types import (
    BY_JUDGE,
    DECIDABLE,
    IN_OWN_WORDS,
    OWN,
    RUBRIC,
    SET,
    VALUELESS,
    split_type,
)
from leastwise.evals.scripts import SCRIPT_TYPES, Script, language_of
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_yaml import read_document

_FILE = "file://"
_KEYS = frozenset(
    (
        *("type", "value", "threshold", "weight", "metric", "provider", "rubricPrompt"),
        *("config", "transform"),
    )
)
_OWN_PROMPT = "rubricPrompt"
_PROGRAMS = frozenset((".cjs", ".cts", ".js", ".mjs", ".mts", ".py", ".ts"))
_SET_KEYS = frozenset(("type", "assert", "threshold", "weight", "metric", "config"))


@dataclass(frozen=True)
class CheckDraft:
    """A check whose templates are not filled in yet.

    `literal` holds the positions in a list value that came from files and are no templates;
    `whole_literal` says the same of the whole value.
    """

    check: Check
    literal: frozenset[int] = frozenset()
    whole_literal: bool = False
    parts: tuple[CheckDraft, ...] = ()

    def finish(self, render: Callable[[str], str]) -> Check:
        """The check, its value and metric passed through `render`."""
        metric = render(self.check.metric)
        if self.parts:
            value: JsonValue = [as_json(part.finish(render)) for part in self.parts]
        else:
            value = self._value(render)
        if value is self.check.value and metric is self.check.metric:
            return self.check
        return replace(self.check, value=value, metric=metric)

    def _value(self, render: Callable[[str], str]) -> JsonValue:
        value = self.check.value
        if self.whole_literal:
            return value
        if isinstance(value, str):
            return render(value)
        if isinstance(value, list | tuple):
            return [
                render(item) if isinstance(item, str) and place not in self.literal else item
                for place, item in enumerate(value)
            ]
        if isinstance(value, Mapping) and self.check.type in OWN:
            return {key: _filled_in(item, render) for key, item in value.items()}
        return value


def _filled_in(value: JsonValue, render: Callable[[str], str]) -> JsonValue:
    """A field of the value of a check of ours: a text, or a list of them, is a template."""
    if isinstance(value, list | tuple):
        return [render(item) if isinstance(item, str) else item for item in value]
    return render(value) if isinstance(value, str) else value


def as_json(check: Check) -> dict[str, JsonValue]:
    """A check inside an assert-set, as the set's value holds it."""
    return {
        "type": check.type,
        "negated": check.negated,
        "value": check.value,
        "threshold": check.threshold,
        "weight": check.weight,
        "metric": check.metric,
        "unsupported": check.unsupported,
        "transform": check.transform,
        "config": check.config,
        "rubric_prompt": check.rubric_prompt,
    }


def unsupported_check(name: str) -> CheckDraft:
    """Stands for something other than a check that Leastwise does not know."""
    return CheckDraft(Check(type=name, unsupported=name))


def read_checks(asserts: Located | None, files: SuiteFiles) -> tuple[CheckDraft, ...]:
    """The drafts of a list of assertions; raises SuiteError with the place."""
    if asserts is None:
        return ()
    drafts: list[CheckDraft] = []
    for entry in resolved(asserts).items():
        with files.collecting():
            drafts.append(_read_check(resolved(entry), files))
    return tuple(drafts)


def resolved(entry: Located) -> Located:
    """`entry`, or what its `$ref: '#/...'` points to in the same document."""
    for _ in range(10):
        value = entry.value
        pointer = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(pointer, str) or not pointer.startswith("#/"):
            return entry
        target = entry.document.root
        for part in pointer[2:].split("/"):
            step = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(target.value, dict) or step not in target.value:
                raise entry.fault("suite.at.no_reference", name=pointer)
            target = target.child(step, target.value[step])
        entry = target
    raise entry.fault("suite.at.no_reference", name="$ref")


def _read_check(entry: Located, files: SuiteFiles) -> CheckDraft:
    fields = entry.mapping()
    if not isinstance(fields.get("type"), str) or not fields["type"]:
        raise entry.fault("suite.at.no_type")
    base, negated = split_type(str(fields["type"]))
    check = Check(
        type=base,
        negated=negated,
        value=fields.get("value"),
        threshold=_number(entry, "threshold"),
        weight=_weight(entry),
        metric=_metric(entry),
        config=fields.get("config"),
    )
    if base == SET:
        return _read_set(entry, check, files)
    unknown = [key for key in fields if key not in _KEYS and fields[key] is not None]
    if base in BY_JUDGE and fields.get(_OWN_PROMPT):
        own = entry.child(_OWN_PROMPT, fields[_OWN_PROMPT])
        words = read_rubric_prompt(own, files) if base in IN_OWN_WORDS else None
        check = replace(check, rubric_prompt=words or "")
        unknown += [_OWN_PROMPT] if words is None else []
    if base not in DECIDABLE or unknown:
        return CheckDraft(replace(check, unsupported=_unsupported_name(check, unknown)))
    transform = entry.get("transform")
    if transform is not None:
        read = read_transform(transform, files)
        check = replace(check, transform=read, unsupported="" if read else "transform")
    return CheckDraft(check) if check.unsupported else _with_value(entry, check, files)


def read_transform(entry: Located, files: SuiteFiles) -> JsonValue:
    """A transform as a case or check holds it; None where it is neither code nor our script."""
    value = entry.value
    if not isinstance(value, str) or not value:
        return None
    if not value.startswith(_FILE):
        return value
    name, colon, function = value[len(_FILE) :].rpartition(":")
    if not colon or len(name) < 2:  # no function is named; a drive's letter is no name
        name, function = value[len(_FILE) :], ""
    return _script(entry, name, function, files)


def _script(place: Located, name: str, function: str, files: SuiteFiles) -> JsonValue:
    language = language_of(name)
    if not language:
        return None
    code = _text(place, files.folder / name, files)
    return Script(language, code, name, function).as_value()


def read_rubric_prompt(entry: Located, files: SuiteFiles) -> str | None:
    """A suite's own words for a judge: a text, a chat as JSON, or a file with either.

    None for a program that would make them.
    """
    value = entry.value
    if isinstance(value, Mapping | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""
    if not isinstance(value, str):
        return None
    if not value.startswith(_FILE):
        return value
    name = value[len(_FILE) :]
    if "{{" in name or Path(name.partition(":")[0]).suffix in _PROGRAMS:
        return None
    return _text(entry, files.folder / name, files)


def judged_as_asked(
    drafts: Iterable[CheckDraft], options: Mapping[str, JsonValue]
) -> tuple[CheckDraft, ...]:
    """The checks, judged by a test's own words where its options have them.

    Those that can only be judged by ours are unsupported then.
    """
    asked = [name for name in (_OWN_PROMPT, "factuality") if options.get(name)]
    words = options.get(_OWN_PROMPT)
    if not asked:
        return tuple(drafts)
    return tuple(
        _asked_otherwise(draft, asked, words if isinstance(words, str) else "") for draft in drafts
    )


def _asked_otherwise(draft: CheckDraft, asked: Sequence[str], words: str) -> CheckDraft:
    check = draft.check
    parts = tuple(_asked_otherwise(part, asked, words) for part in draft.parts)
    lacking = [part.check.unsupported for part in parts if part.check.unsupported]
    worded = check.type in IN_OWN_WORDS and bool(check.rubric_prompt or words)
    if worded:
        check = replace(check, rubric_prompt=check.rubric_prompt or words)
    if check.type in BY_JUDGE:
        named = (
            name for name in asked if (name == _OWN_PROMPT and not worded) or name in check.type
        )
        lacking += [f"test option {name}" for name in named]
    unsupported = check.unsupported or (lacking[0] if lacking else "")
    return replace(draft, check=replace(check, unsupported=unsupported), parts=parts)


def _unsupported_name(check: Check, unknown: Sequence[str]) -> str:
    if check.type not in DECIDABLE:
        return check.name
    return f"assert option {unknown[0]}"


def _read_set(entry: Located, check: Check, files: SuiteFiles) -> CheckDraft:
    unknown = [key for key in entry.mapping() if key not in _SET_KEYS]
    listed = entry.get("assert")
    if listed is None:
        raise entry.fault("suite.at.set_without_assert")
    parts = read_checks(listed, files)
    lacking = [part.check.unsupported for part in parts if part.check.unsupported]
    name = f"assert option {unknown[0]}" if unknown else (lacking[0] if lacking else "")
    if check.negated or any(part.check.type == SET for part in parts):
        name = check.name
    return CheckDraft(replace(check, value=None, unsupported=name), parts=parts)


def _with_value(entry: Located, check: Check, files: SuiteFiles) -> CheckDraft:
    value = check.value
    own_rubric = check.type == RUBRIC and check.rubric_prompt
    needs_value = check.type not in VALUELESS and not own_rubric
    if value is None and "value" not in entry.mapping() and needs_value:
        return CheckDraft(replace(check, unsupported=f"{check.name} without a value"))
    if isinstance(value, str) and value.startswith(_FILE):
        return _from_file(entry.child("value", value), check, files)
    if isinstance(value, str) and value.startswith("package:"):
        return CheckDraft(replace(check, unsupported="package:"))
    if not isinstance(value, list):
        return CheckDraft(check)
    items, literal = list(value), set()
    for place, item in enumerate(value):
        if isinstance(item, str) and item.startswith(_FILE):
            part = _from_file(entry.child("value", value).child(place, item), check, files)
            if part.check.unsupported:
                return part
            items[place] = part.check.value
            literal.add(place)
    return CheckDraft(replace(check, value=items), literal=frozenset(literal))


def _from_file(place: Located, check: Check, files: SuiteFiles) -> CheckDraft:
    name = place.text()[len(_FILE) :]
    if check.type in SCRIPT_TYPES:
        file, _, function = name.partition(":")
        if language_of(file):
            return CheckDraft(replace(check, value=_script(place, file, function, files)))
    suffix = Path(name.partition(":")[0]).suffix
    path = files.folder / name
    if suffix in (".json", ".yaml", ".yml"):
        value = read_document(path, _text(place, path, files)).value
    elif suffix == ".txt":
        value = _text(place, path, files).strip()
    else:
        return CheckDraft(replace(check, unsupported=f"value from a {suffix or name} file"))
    return CheckDraft(replace(check, value=value), whole_literal=True)


def _text(place: Located, path: Path, files: SuiteFiles) -> str:
    if not path.is_file():
        raise place.fault("suite.at.no_reference", name=str(place.value))
    return files.text(path)


def _number(entry: Located, key: str) -> float | None:
    found = entry.get(key)
    return None if found is None else found.number()


def _weight(entry: Located) -> float:
    weight = _number(entry, "weight")
    if weight is not None and weight < 0:
        raise entry.child("weight", weight).fault("suite.at.negative", key="weight")
    return 1.0 if weight is None else float(weight)


def _metric(entry: Located) -> str:
    found = entry.get("metric")
    return "" if found is None else found.text()
