"""Every value that the history keeps comes back from JSON as it was."""

from __future__ import annotations

import dataclasses
import json
import math
import types
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from enum import Enum
from types import ModuleType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leastwise.domain import candidates, computer, measures, suites, verdicts
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, render, say
from leastwise.domain.suites import Bar, Case, ChatTurn, Check, Generation
from leastwise.domain.texts import TEXTS
from leastwise.domain.verdicts import CaseResult, LadderResult
from leastwise.store import codec

# Lone surrogates included: odd file names and JSON's \ud800 bring them in.
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=6)
FLOATS = st.floats(allow_nan=False)
SCALARS = st.none() | st.booleans() | st.integers() | FLOATS | ANY_TEXT
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)
PARAMETERS = st.none() | st.integers() | FLOATS | ANY_TEXT | st.lists(ANY_TEXT).map(tuple)
CODES = st.sampled_from(sorted(TEXTS))
MESSAGES = st.recursive(
    st.builds(Message, CODES, st.dictionaries(ANY_TEXT, PARAMETERS, max_size=3)),
    lambda inner: st.builds(
        Message, CODES, st.dictionaries(ANY_TEXT, PARAMETERS | inner, max_size=3)
    ),
    max_leaves=3,
)
CHECKS = st.builds(
    Check,
    type=ANY_TEXT,
    negated=st.booleans(),
    value=JSON,
    threshold=st.none() | FLOATS,
    unsupported=ANY_TEXT,
)
CASES = st.builds(
    Case,
    index=st.integers(),
    turns=st.lists(st.builds(ChatTurn, role=ANY_TEXT, content=ANY_TEXT), max_size=2).map(tuple),
    checks=st.lists(CHECKS, max_size=2).map(tuple),
    description=ANY_TEXT,
    variables=st.dictionaries(ANY_TEXT, JSON, max_size=3),
    threshold=st.none() | FLOATS,
)


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value that the type allows, small."""
    if kind in OWN_STRATEGIES:
        return OWN_STRATEGIES[kind]
    members = get_args(kind)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{f.name: values_of(hints[f.name]) for f in fields(kind)})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if kind is Decimal:
        return st.decimals(-(10**9), 10**9, places=8)
    if get_origin(kind) is tuple and Ellipsis in members:
        return st.lists(values_of(members[0]), max_size=2).map(tuple)
    if get_origin(kind) is tuple:
        return st.tuples(*map(values_of, members))
    if get_origin(kind) is Mapping:
        return st.dictionaries(*map(values_of, members), max_size=2)
    assert get_origin(kind) in {Union, types.UnionType}, kind
    return st.one_of(*map(values_of, members))


OWN_STRATEGIES: dict[Any, st.SearchStrategy[Any]] = {
    str: ANY_TEXT,
    int: st.integers(),
    float: FLOATS,
    bool: st.booleans(),
    type(None): st.none(),
    Message: MESSAGES,
    Check: CHECKS,
    Case: CASES,
}


def _dataclasses(*modules: ModuleType) -> list[type]:
    found = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type)
        and dataclasses.is_dataclass(value)
        and value.__module__ == module.__name__
    ]
    assert len(found) > 15
    return found


KEPT = _dataclasses(candidates, computer, measures, suites, verdicts)


@pytest.mark.parametrize("kind", KEPT, ids=lambda kind: kind.__name__)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data())
def test_every_dataclass_comes_back(kind: type, data: st.DataObject) -> None:
    value = data.draw(values_of(kind))
    written = codec.dump(value)
    assert written.isascii()
    back: object = codec.load(kind, written)
    assert back == value
    assert codec.dump(back) == written
    assert type(back) is kind


@settings(max_examples=50, deadline=None, database=None)
@given(MESSAGES)
def test_messages_come_back_with_what_they_nest(message: Message) -> None:
    back = codec.load(Message, codec.dump(message))
    assert back == message
    kinds = {name: type(value) for name, value in message.params.items()}
    assert {name: type(value) for name, value in back.params.items()} == kinds


@settings(max_examples=50, deadline=None, database=None)
@given(JSON)
def test_plain_json_stays_as_it_is(value: JsonValue) -> None:
    case = Case(0, (), (Check("equals", value=value),), variables={"v": value})
    assert codec.load(Case, codec.dump(case)) == case


def test_tuples_of_two_kinds_and_optional_values_come_back() -> None:
    bar = Bar(0.1 + 0.2, ttft_s=None, memory_bytes=2**63)
    assert codec.load(Bar, codec.dump(bar)) == bar
    assert codec.load_optional(Bar, None) is None
    assert codec.dump_optional(None) is None
    back = codec.load(Generation, codec.dump(Generation(stop=("a", "b"))))
    assert back.stop == ("a", "b")


def test_equal_values_have_equal_fingerprints_in_any_order_of_keys() -> None:
    assert codec.fingerprint({"a": 1, "b": 2}) == codec.fingerprint({"b": 2, "a": 1})
    assert codec.fingerprint({"a": 1}) != codec.fingerprint({"a": "1"})


def test_a_message_of_another_version_is_still_a_sentence() -> None:
    written = json.dumps({"code": "of.the.future", "params": {"x": 1}})
    message = codec.load(Message, written)
    assert message == say("store.unknown_message", unknown_code="of.the.future")
    assert "of.the.future" in render(message)


def test_infinite_scores_survive() -> None:
    assert codec.load(float, codec.dump(math.inf)) == math.inf


def test_what_is_no_value_of_the_domain_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON for set"):
        codec.dump({1, 2})


def test_the_results_of_a_ladder_are_among_what_is_tried() -> None:
    assert {CaseResult, LadderResult} <= set(KEPT)
