"""What an answer may be: schemas, grammars, given choices, penalties, biases, seeds."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRefused, SequenceRequest
from tests.integration.engine_samples import (
    close_to,
    finished,
    house,
    loaded,
    lone,
    lone_texts,
    nothing,
    reference,
    replies_of,
    requests,
    suite_prompts,
    tokens_of,
)

MODEL = house("triage-351k-F16")
TRIAGE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "category": {"enum": ["delivery", "damaged", "refund", "billing"]},
        "urgency": {"enum": ["low", "normal", "high"]},
        "amount_cents": {"type": ["integer", "null"]},
    },
    "required": ["category", "urgency", "amount_cents"],
    "additionalProperties": False,
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "object": TRIAGE,
    "enum": {"enum": ["yes", "no", "perhaps"]},
    "array": {
        "type": "array",
        "items": {"type": "integer"},
        "minItems": 2,
        "maxItems": 4,
    },
    "number": {"type": "number"},
    "boolean or null": {"type": ["boolean", "null"]},
    "choice or null": {"type": ["string", "null"], "enum": ["ja", "nein", None]},
    "list or null": {
        "type": ["array", "null"],
        "items": {"type": "boolean"},
        "minItems": 1,
        "maxItems": 2,
    },
    "a name used twice": {
        "type": "object",
        "properties": {
            "place": {"enum": ["a", "b"]},
            "home": {"$ref": "#/$defs/place"},
            "string": {"$ref": "#/$defs/string"},
        },
        "required": ["place", "home", "string"],
        "additionalProperties": False,
        "$defs": {"place": {"type": "boolean"}, "string": {"enum": ["x"]}},
    },
    "nested": {
        "type": "object",
        "properties": {
            "order": {
                "type": "object",
                "properties": {
                    "number": {"type": "string", "pattern": "^[0-9]{3}-[0-9]{3}$"},
                    "lines": {
                        "type": "array",
                        "items": {"$ref": "#/$defs/line"},
                        "minItems": 1,
                        "maxItems": 2,
                    },
                },
                "required": ["number", "lines"],
                "additionalProperties": False,
            }
        },
        "required": ["order"],
        "additionalProperties": False,
        "$defs": {
            "line": {
                "type": "object",
                "properties": {"open": {"type": "boolean"}},
                "required": ["open"],
                "additionalProperties": False,
            }
        },
    },
    "unicode": {
        "type": "object",
        "properties": {"größe": {"enum": ["sehr groß", "日本", "€"]}},
        "required": ["größe"],
        "additionalProperties": False,
    },
}
TRIAGE_GBNF = r"""
root ::= "{\"category\":\"" word "\",\"urgency\":\"" [a-z]+ "\"}"
word ::= "delivery" | "damaged" | "refund"
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with loaded(MODEL) as running:
        yield running


def refused(engine: Engine, generation: Generation, **options: Any) -> SequenceRefused:
    (reply,) = replies_of(engine, requests(["hello"], generation, **options)).values()
    assert isinstance(reply, SequenceRefused), reply
    assert "Traceback" not in str(engine.refusal(reply))
    return reply


# Schemas and grammars


@pytest.mark.parametrize("temperature", [0.0, 1.4])
@pytest.mark.parametrize("name", ["triage-35k-Q8_0", "triage-351k-Q4_0", "triage-1.1M-Q8_0"])
def test_what_a_schema_allows_always_validates(name: str, temperature: float) -> None:
    asked: list[SequenceRequest] = []
    schemas: list[dict[str, Any]] = []
    for schema in SCHEMAS.values():
        for seed in range(3):
            generation = Generation(
                max_tokens=120, temperature=temperature, seed=seed, json_schema=json.dumps(schema)
            )
            asked.append(SequenceRequest(len(asked), suite_prompts()[seed], generation))
            schemas.append(schema)
    ended = 0
    with loaded(house(name)) as engine:
        for done in finished(engine, asked):
            assert done.finish_reason in ("stop", "length")
            if done.finish_reason == "stop":
                ended += 1
                jsonschema.validate(json.loads(done.text), schemas[done.sequence])
    assert ended >= len(asked) * 0.7


@pytest.mark.parametrize("name", ["triage-35k-F16", "triage-123k-Q8_0", "triage-351k-Q4_0"])
def test_greedy_under_a_grammar_is_the_greatest_of_what_it_allows(name: str) -> None:
    """Against llama.cpp's own grammar over the whole vocabulary, token for token."""
    grammars = [TRIAGE_GBNF, 'root ::= [0-9]+ "." [0-9]{2}', 'root ::= ("ab" | "no")* "!"']
    prompts = suite_prompts()[:2]
    jobs = [
        {"do": "grammar", "prompt": prompt, "tokens": 30, "grammar": grammar}
        for grammar in grammars
        for prompt in prompts
    ]
    with loaded(house(name)) as engine:
        ours = [
            tokens_of(
                lone(
                    engine,
                    SequenceRequest(
                        0,
                        str(job["prompt"]),
                        Generation(max_tokens=30, grammar=str(job["grammar"])),
                        top_logprobs=0,
                    ),
                )
            )
            for job in jobs
        ]
    assert ours == reference(house(name), jobs)


def test_a_grammar_that_is_fulfilled_ends_the_answer(engine: Engine) -> None:
    generation = Generation(max_tokens=50, grammar='root ::= "yes" | "no"')
    done = lone(engine, requests(["hello"], generation)[0])
    assert done.text in ("yes", "no")
    assert done.finish_reason == "stop"


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_a_bias_that_bans_what_the_grammar_allows_is_refused(
    engine: Engine, temperature: float
) -> None:
    """llama.cpp ends its process where a token is accepted that its grammar forbids."""
    digits = [{"do": "tokens", "text": digit} for digit in "0123456789"]
    banned = {token for tokens in reference(MODEL, digits) for token in tokens}
    banned |= set(reference(MODEL, [{"do": "pieces_that_begin_with", "letters": "0123456789"}])[0])
    generation = Generation(
        max_tokens=8,
        temperature=temperature,
        grammar="root ::= [0-9]+",
        logit_bias=tuple((token, -math.inf) for token in sorted(banned)),
    )
    neighbour = SequenceRequest(1, suite_prompts()[0], Generation(max_tokens=30))
    alone = lone(engine, neighbour).text
    replies = replies_of(engine, (SequenceRequest(0, "hello", generation), neighbour))
    first, second = replies[0], replies[1]
    assert isinstance(first, SequenceRefused)
    assert first.code == "engine.constraint_unmet"
    assert isinstance(second, SequenceDone)
    assert second.text == alone


@pytest.mark.parametrize(
    ("generation", "code"),
    [
        (Generation(grammar="root ::= ("), "engine.grammar_refused"),
        (Generation(grammar="no root here"), "engine.grammar_refused"),
        (Generation(grammar="root ::= root"), "engine.grammar_refused"),
        (Generation(grammar='root ::= "\ud800" "a"'), ""),
        (Generation(json_schema="{"), "engine.schema_refused"),
        (Generation(json_schema='{"$ref": "#/nowhere"}'), "engine.schema_refused"),
        (Generation(json_schema='{"type": "unheard-of"}'), "engine.schema_refused"),
        (Generation(json_schema="[]"), "engine.schema_refused"),
        (Generation(json_schema='{"$ref": "https://example.org/s"}'), "engine.schema_refused"),
        *(
            (Generation(json_schema=json.dumps(schema)), "engine.schema_refused")
            for schema in (
                {"type": "integer", "minimum": 3},
                {"type": "number", "multipleOf": 0.5},
                {"type": "array", "uniqueItems": True, "items": {"type": "null"}},
                {"type": "array", "minItems": 3},
                {"type": "object", "properties": {"a": {"not": {}}}},
                {"type": "object", "required": ["a"]},
                {"type": "string", "pattern": "^a+$", "maxLength": 3},
                {"type": "object", "anyOf": [{"type": "object"}]},
                {"$ref": "#/$defs/a", "type": "string", "$defs": {"a": {}}},
            )
        ),
        (Generation(json_schema='{"type": "string", "pattern": "("}'), "engine.schema_refused"),
        (Generation(logit_bias=((10**6, 1.0),)), "engine.token_unknown"),
        (Generation(logit_bias=((-1, 1.0),)), "engine.token_unknown"),
    ],
)
def test_what_cannot_be_followed_is_refused_and_the_child_lives_on(
    engine: Engine, generation: Generation, code: str
) -> None:
    if code:
        assert refused(engine, generation).code == code
    else:  # whichever way it ends, it ends
        replies_of(engine, requests(["hello"], replace(generation, max_tokens=5)))
    assert lone(engine, requests(["hello"], Generation(max_tokens=3))[0]).timing.output_tokens


# Choices

CHOICES = (
    '{"category":"delivery"',
    '{"category":"damaged"',
    '{"category":"refund"',
    "no",
    "nothing of that",
    "n",
)


def choose(engine: Engine, prompt: str, choices: tuple[str, ...]) -> SequenceDone:
    (done,) = finished(engine, requests([prompt], choices=choices, cache_prompt=False))
    return done


@pytest.mark.parametrize("name", ["triage-35k-Q8_0", "triage-351k-Q4_0", "triage-1.1M-Q8_0"])
def test_choices_are_scored_as_llama_cpp_scores_them_token_by_token(name: str) -> None:
    prompts = suite_prompts()[:3]
    jobs = [{"do": "score", "prompt": p, "text": c} for p in prompts for c in CHOICES]
    with loaded(house(name)) as engine:
        done = [choose(engine, prompt, CHOICES) for prompt in prompts]
    ours = [score.logprob for one in done for score in one.scores]
    assert ours == pytest.approx(reference(house(name), jobs), abs=1e-3)
    for one in done:
        assert one.finish_reason == "choice"
        assert one.text == max(one.scores, key=lambda score: score.logprob).text
        assert [score.text for score in one.scores] == list(CHOICES)


def test_more_choices_than_places_are_all_scored(engine: Engine) -> None:
    many = tuple(f"choice number {n}" for n in range(40))
    together = choose(engine, suite_prompts()[0], many).scores
    for at in (0, 13, 39):
        (single,) = choose(engine, suite_prompts()[0], many[at : at + 1]).scores
        assert [together[at].logprob] == close_to([single])


def test_choosing_beside_writing_disturbs_neither(engine: Engine) -> None:
    written = requests(suite_prompts()[:6])
    alone = lone_texts(engine, written)
    scores = [choose(engine, prompt, CHOICES).scores for prompt in suite_prompts()[6:8]]
    choosing = tuple(
        SequenceRequest(6 + n, suite_prompts()[6 + n], Generation(), choices=CHOICES)
        for n in range(2)
    )
    together = finished(engine, (*choosing, *written))
    assert [one.text for one in together[:6]] == alone
    for one, expected in zip(together[6:], scores, strict=True):
        assert [s.logprob for s in one.scores] == close_to(expected)


def test_an_empty_choice_is_refused(engine: Engine) -> None:
    assert refused(engine, Generation(), choices=("a", "")).code == "engine.choice_empty"


# Samplers


def text_of(engine: Engine, generation: Generation, prompt: str = "") -> str:
    return lone(engine, requests([prompt or suite_prompts()[0]], generation)[0]).text


WARM = Generation(max_tokens=40, temperature=3.0)


def test_a_seed_gives_the_same_alone_and_beside_others(engine: Engine) -> None:
    how = replace(WARM, temperature=1.2)
    asked = tuple(
        SequenceRequest(n, suite_prompts()[n], replace(how, seed=n), cache_prompt=False)
        for n in range(8)
    )
    alone = lone_texts(engine, asked)
    assert lone_texts(engine, asked) == alone
    together = [one.text for one in finished(engine, asked)]
    assert [one.text for one in finished(engine, asked)] == together
    changed = sum(one != other for one, other in zip(together, alone, strict=True))
    assert changed <= 2  # a batch's shape moves the last bits, and rarely a draw
    others = lone_texts(
        engine, (replace(asked[0], generation=replace(WARM, seed=n)) for n in (8, 9))
    )
    assert len({alone[0], *others}) == 3


def test_top_k_of_one_is_greedy_at_any_temperature(engine: Engine) -> None:
    hot = Generation(max_tokens=60, temperature=2.0, top_k=1)
    greedy = Generation(max_tokens=60)
    for prompt in suite_prompts()[:5]:
        assert text_of(engine, hot, prompt) == text_of(engine, greedy, prompt)


def test_a_small_top_p_and_a_large_min_p_are_greedy_too(engine: Engine) -> None:
    greedy = text_of(engine, Generation(max_tokens=40))
    assert text_of(engine, replace(WARM, top_p=0.01)) == greedy
    assert text_of(engine, replace(WARM, min_p=0.999)) == greedy


def first_row(engine: Engine, generation: Generation) -> SequenceDone:
    asked = SequenceRequest(
        0, suite_prompts()[0], replace(generation, max_tokens=6), top_logprobs=10**6
    )
    return engine.answer(asked, nothing, Cancellation())


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_a_bias_bans_a_token_or_forces_it(engine: Engine, temperature: float) -> None:
    how = Generation(temperature=temperature, seed=5)
    likeliest = first_row(engine, Generation()).logprobs[0].token
    ban = replace(how, logit_bias=((likeliest, -math.inf),))
    assert likeliest not in tokens_of(first_row(engine, ban))
    other = (likeliest + 7) % 300
    force = replace(how, logit_bias=((other, 100.0),))
    assert tokens_of(first_row(engine, force)) == [other] * 6
    halves = replace(how, logit_bias=((other, 50.0), (other, 50.0)))
    assert tokens_of(first_row(engine, halves)) == [other] * 6


@pytest.mark.parametrize(
    "penalty",
    [{"repeat_penalty": 50.0}, {"presence_penalty": 100.0}, {"frequency_penalty": 100.0}],
    ids=str,
)
def test_a_penalty_keeps_a_forced_token_from_coming_twice(
    engine: Engine, penalty: dict[str, Any]
) -> None:
    token = first_row(engine, Generation()).logprobs[0].token
    forced = Generation(logit_bias=((token, 30.0),))
    assert tokens_of(first_row(engine, forced)) == [token] * 6
    assert tokens_of(first_row(engine, replace(forced, **penalty))).count(token) <= 1


def test_log_probabilities_are_those_of_the_whole_vocabulary(engine: Engine) -> None:
    done = first_row(engine, replace(WARM, seed=2, repeat_penalty=1.3))
    for one in done.logprobs:
        assert math.fsum(math.exp(value) for _, _, value in one.top) == pytest.approx(1, abs=1e-6)
        values = [value for _, _, value in one.top]
        assert values == sorted(values, reverse=True)
        assert {token: value for token, _, value in one.top}[one.token] == one.logprob
    assert "".join(one.text for one in done.logprobs) == done.text
    few = SequenceRequest(0, suite_prompts()[0], Generation(max_tokens=6), top_logprobs=2)
    assert [len(one.top) for one in lone(engine, few).logprobs] == [2] * 6
