"""A suite that is being written: as it stands in its file, with nothing filled in or left out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.judging import NOBODY, Judges
from leastwise.domain.messages import Message
from leastwise.domain.suites import Bar, Check, Generation
from leastwise.domain.verdicts import CaseOutcome

NEGATION = "not-"
_MARKING = ("vars", "assert", "options", "metadata", "provider", "providerOutput", "threshold")


@dataclass(frozen=True)
class DraftCheck:
    """One check as it is written: keys that are not known here stay in `written`."""

    written: JsonObject

    @property
    def kind(self) -> str:
        """The bare type."""
        return str(self.written.get("type", "")).removeprefix(NEGATION)

    @property
    def negated(self) -> bool:
        """Whether it is written `not-`."""
        return str(self.written.get("type", "")).startswith(NEGATION)

    @property
    def value(self) -> JsonValue:
        """What the answer is held against."""
        return self.written.get("value")

    def number(self, key: str) -> float | None:
        """`threshold` or `weight`; None where it is not written."""
        found = self.written.get(key)
        return float(found) if isinstance(found, int | float) else None

    def changed(self, **values: JsonValue) -> DraftCheck:
        """The same with these keys; None takes a key away."""
        merged = {**self.written, **values}
        return DraftCheck({key: value for key, value in merged.items() if value is not None})

    @cached_property
    def parts(self) -> tuple[DraftCheck, ...] | None:
        """The checks of a set; None where they lie elsewhere or are none that can be shown."""
        found = self.written.get("assert")
        if not isinstance(found, list | tuple):
            return None
        parts = tuple(DraftCheck(one) for one in found if isinstance(one, Mapping))
        return parts if len(parts) == len(found) else None

    def with_parts(self, parts: Sequence[DraftCheck]) -> DraftCheck:
        """A set with other checks."""
        return self.changed(**{"assert": [part.written for part in parts]})

    @property
    def words(self) -> str:
        """It on one line, as a cell of a table shows it."""
        if self.parts is not None:
            inside = "; ".join(part.words for part in self.parts)
            return f"{self.written.get('type', '')} ({inside})"
        value = self.value
        text = value if isinstance(value, str) else as_words(value)
        return f"{self.written.get('type', '')} {text}".strip()


@dataclass(frozen=True)
class DraftCase:
    """One test as it is written. `key` stays the same whatever is changed about it."""

    written: JsonObject = field(default_factory=dict)
    key: object = field(default_factory=object, compare=False, repr=False)

    @cached_property
    def variables(self) -> JsonObject:
        """Its variables; none where they lie in files."""
        found = self.written.get("vars")
        return found if isinstance(found, Mapping) else {}

    @cached_property
    def checks(self) -> tuple[DraftCheck, ...]:
        """Its own checks, without those for all cases."""
        found = self.written.get("assert")
        listed = found if isinstance(found, Sequence) and not isinstance(found, str) else ()
        return tuple(DraftCheck(entry) for entry in listed if isinstance(entry, Mapping))

    @property
    def description(self) -> str:
        """What the suite calls it."""
        return str(self.written.get("description") or "")

    @cached_property
    def checks_words(self) -> str:
        """Its checks on one line."""
        return "; ".join(check.words for check in self.checks)

    @cached_property
    def search_words(self) -> str:
        """All that a filter looks at, folded."""
        values = (as_words(value) for value in self.variables.values())
        return "\n".join((self.description, *values, self.checks_words)).casefold()

    def with_variable(self, name: str, value: JsonValue) -> DraftCase:
        """The same with another value of a variable; None takes the variable away."""
        variables = {**self.variables, name: value}
        if value is None:
            del variables[name]
        return self._with("vars", variables)

    def with_checks(self, checks: Sequence[DraftCheck]) -> DraftCase:
        """The same with other checks."""
        return self._with("assert", [check.written for check in checks] or None)

    def over_data(self, data: DraftCase) -> DraftCase:
        """A scenario's test on one of its rows of data."""
        merged = {**data.written, **self.written}
        for key in ("vars", "options", "metadata"):
            parts = (data.written.get(key), self.written.get(key))
            whole = [part for part in parts if isinstance(part, Mapping)]
            if len(whole) > 1:
                merged[key] = {**whole[0], **whole[1]}
        checks = (*data.checks, *self.checks)
        return replace(self, written=merged).with_checks(checks)

    def with_description(self, text: str) -> DraftCase:
        """The same called otherwise."""
        return self._with("description", text or None)

    def _with(self, key: str, value: JsonValue) -> DraftCase:
        written = {**self.written, key: value}
        if value is None:
            del written[key]
        return replace(self, written=written)


@dataclass(frozen=True)
class DraftScenario:
    """Rows of data and tests: each row is run with each test. `written` is as it was read."""

    written: JsonObject = field(default_factory=dict)
    rows: tuple[DraftCase, ...] = ()
    tests: tuple[DraftCase, ...] = ()

    @property
    def as_written(self) -> JsonObject:
        """It as it stands in the file."""
        whole = {**self.written, "config": [row.written for row in self.rows]}
        if self.tests or self.written.get("tests"):
            whole["tests"] = [_marked(test.written) for test in self.tests]
        return whole


def _marked(test: JsonObject) -> JsonObject:
    """A test that says nothing of its own is none to promptfoo, but may have an empty list."""
    is_marked = any(test.get(key) is not None for key in _MARKING)
    return test if is_marked else {**test, "assert": []}


@dataclass(frozen=True)
class Part:
    """The list of cases that is looked at: the suite's own, or one of a scenario's two."""

    scenario: int | None = None
    is_data: bool = False


OWN_CASES = Part()


@dataclass(frozen=True)
class SuiteDraft:
    """A suite as its files have it, to be changed by `dataclasses.replace` and saved.

    `token` stands for the files as they were read, `root` is the configuration in them and
    `as_read` the draft that they made. `elsewhere` names the keys of `root` whose content lies
    in other files or in another form than is written here, `fixed` those that hold something
    which nothing here can write. `shared` holds for all cases.
    """

    path: Path
    token: str
    name: str
    shipped: bool = False
    description: str = ""
    prompts: tuple[str, ...] = ()
    shared: DraftCase = field(default_factory=DraftCase)
    cases: tuple[DraftCase, ...] = ()
    scenarios: tuple[DraftScenario, ...] = ()
    bar: Bar = field(default_factory=Bar)
    generation: Generation = field(default_factory=Generation)
    judges: Judges = NOBODY
    root: JsonObject = field(default_factory=dict, repr=False)
    elsewhere: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    as_read: SuiteDraft | None = field(default=None, repr=False, compare=False)

    @property
    def folder(self) -> Path:
        """Where its files lie."""
        return self.path.parent

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The variables of all cases, in the order in which they appear."""
        names: dict[str, None] = {}
        for case in self.cases:
            names.update(dict.fromkeys(case.variables))
        return tuple(names)

    @property
    def is_changed(self) -> bool:
        """Whether it says anything else than its files."""
        return self.as_read is not None and self != self.as_read

    @property
    def origins(self) -> list[int | None]:
        """For each case its place in the files as they were read; None for a new one."""
        read = self.as_read.cases if self.as_read else ()
        places = {id(case.key): place for place, case in enumerate(read)}
        return [places.get(id(case.key)) for case in self.cases]

    def over_files_of(self, saved: SuiteDraft) -> SuiteDraft:
        """What is written here, to be saved over what `saved` was read from."""
        return replace(
            self,
            path=saved.path,
            token=saved.token,
            shipped=saved.shipped,
            root=saved.root,
            elsewhere=saved.elsewhere,
            fixed=saved.fixed,
            as_read=saved.as_read,
        )

    def cases_of(self, part: Part) -> tuple[DraftCase, ...]:
        """The cases of a part."""
        if part.scenario is None:
            return self.cases
        scenario = self.scenarios[part.scenario]
        return scenario.rows if part.is_data else scenario.tests

    def with_cases_of(self, part: Part, cases: Sequence[DraftCase]) -> SuiteDraft:
        """The same with other cases in a part."""
        at, listed = part.scenario, tuple(cases)
        if at is None:
            return replace(self, cases=listed)
        was = self.scenarios[at]
        now = replace(was, rows=listed) if part.is_data else replace(was, tests=listed)
        return replace(self, scenarios=(*self.scenarios[:at], now, *self.scenarios[at + 1 :]))

    def with_case(self, place: int, case: DraftCase) -> SuiteDraft:
        """The same with another case at `place`."""
        return replace(self, cases=(*self.cases[:place], case, *self.cases[place + 1 :]))

    @property
    def makes_cases(self) -> bool:
        """Whether anything is to be run."""
        return bool(self.cases) or any(one.rows and one.tests for one in self.scenarios)


@dataclass(frozen=True)
class Trial:
    """An answer held against a case's checks: the first ones are those for all cases.

    `checks` are as they were read, `faults` what is wrong with each check itself, by its place.
    """

    outcome: CaseOutcome
    checks: tuple[Check, ...]
    faults: Mapping[int, Message]


@dataclass(frozen=True)
class PastAnswer:
    """What a model answered to this case in an earlier run."""

    model: str
    text: str
    passed: bool


@dataclass(frozen=True)
class CaseFlags:
    """What stands out about a case after a run, each by its place in the suite.

    `ran` and `passed` count models in the newest run. `dull` names checks that passed (or
    failed) for every answer of the run. `twin` is the most similar earlier case, `likeness`
    the share of their word sequences that both have, in [0, 1].
    """

    ran: int = 0
    passed: int = 0
    never_failed: tuple[str, ...] = ()
    never_passed: tuple[str, ...] = ()
    twin: int | None = None
    likeness: float = 0.0

    @property
    def fails_all(self) -> bool:
        """Whether every model that ran it failed it."""
        return self.ran > 0 and self.passed == 0


@dataclass(frozen=True)
class SuiteReview:
    """What is to be known about a suite's cases, by place; `run_id` is the newest run's.

    `answers` counts the answers of that run to these cases. The checks for all cases are given
    by their place among them.
    """

    flags: Mapping[int, CaseFlags] = field(default_factory=dict)
    run_id: int | None = None
    answers: int = 0
    shared_never_failed: tuple[int, ...] = ()
    shared_never_passed: tuple[int, ...] = ()


def as_words(value: JsonValue) -> str:
    """A value as a cell shows it: a text as it is, anything else as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def from_words(text: str, before: JsonValue) -> JsonValue:
    """The value that a cell's text means: JSON where JSON stood before, else the text."""
    if before is None or isinstance(before, str):
        return text
    try:
        value: JsonValue = json.loads(text)
    except ValueError:
        return text
    return value
