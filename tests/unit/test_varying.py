"""Candidates that vary: every combination once, what differs in the name, the rest refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.cli.variant_options import VariantOptions
from leastwise.domain.candidates import Adapter, Candidate, MemoryPlan, RunSettings
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from leastwise.domain.suites import ChatTurn, Generation, Suite
from leastwise.domain.variants import Variants, Varied
from leastwise.evals.varying import check_variants, varied_candidates
from leastwise.statistics.of_two_runs import compare_runs
from tests.integration import store_samples as samples
from tests.unit.run_samples import stored_run

BASE = RunSettings(threads=2)


def two_prompts() -> Suite:
    """Each of five tests with a long prompt, then with a short one."""
    plain = samples.suite(10)
    cases = (
        replace(case, prompt=at % 2, turns=(ChatTurn("user", "x" * (9 - at % 2 * 5)),))
        for at, case in enumerate(plain.cases)
    )
    return replace(plain, cases=tuple(cases))


def varied(variants: Variants, suite: Suite | None = None) -> tuple[Candidate, ...]:
    def examine(settings: RunSettings) -> list[Candidate]:
        kv_bytes = settings.context_tokens // (2 if settings.kv_type_k == "q8_0" else 1)
        plan = MemoryPlan(1, kv_bytes, 0, 0, len(settings.adapters))
        return [Candidate(samples.model(letter), settings, plan) for letter in "ab"]

    return varied_candidates(variants, BASE, suite or samples.suite(), examine)


def test_nothing_varied_gives_the_models_as_they_are() -> None:
    assert [one.name for one in varied(Variants())] == ["house-a (Q8_0)", "house-b (Q8_0)"]
    assert {one.key for one in varied(Variants())} == {
        replace(samples.candidate(letter), settings=BASE).key for letter in "ab"
    }


def test_settings_and_adapters_multiply_and_stand_in_the_names() -> None:
    asked = Variants(
        adapters=(Adapter("/x/tuned.gguf", 1.0, "7" * 64),),
        settings=(Varied("ctx", ("2048", "4096")), Varied("kv", ("f16", "q8_0"))),
    )
    found = varied(asked)
    assert len(found) == len({one.key for one in found}) == 2 * 2 * 2 * 2
    assert [one.name for one in found][:2] == [
        "house-a (Q8_0), ctx 2048, kv q8_0",
        "house-b (Q8_0), ctx 2048, kv q8_0",
    ]
    assert found[2].name == "house-a (Q8_0) + tuned, ctx 2048, kv q8_0"
    assert found[-1].settings == replace(BASE, context_tokens=4096, adapters=asked.adapters)
    memory = [one.plan.total_bytes for one in found if one.plan]
    assert memory == sorted(memory)


def test_each_prompt_is_a_candidate_the_shorter_one_first() -> None:
    suite = two_prompts()
    found = varied(Variants(prompts=True), suite)
    assert [one.name for one in found] == [
        "house-a (Q8_0), prompt 2",
        "house-a (Q8_0), prompt 1",
        "house-b (Q8_0), prompt 2",
        "house-b (Q8_0), prompt 1",
    ]
    assert (found[0].prompt, found[0].prompt_characters) == (1, 20)
    own = suite.with_prompt(1)
    assert [case.index for case in own.cases] == list(range(5))
    assert {case.turns[0].content for case in own.cases} == {"x" * 4}


def test_a_grammar_changes_how_that_candidate_writes(tmp_path: Path) -> None:
    (tmp_path / "short.gbnf").write_text('root ::= "a"')
    (tmp_path / "answer.json").write_text('{"type": "object"}')
    suite = replace(samples.suite(), generation=Generation(max_tokens=9, grammar='root ::= "b"'))
    files = ("none", str(tmp_path / "short.gbnf"))
    asked = Variants(settings=(Varied("grammar", files),))
    written = {one.name: one.generation for one in varied(asked, suite)}
    bare = written["house-a (Q8_0), grammar none"]
    assert bare == Generation(max_tokens=9)
    assert written["house-a (Q8_0), grammar short"] == replace(bare, grammar='root ::= "a"')
    schema = Variants(settings=(Varied("schema", (str(tmp_path / "answer.json"),)),))
    (first, _second) = varied(schema, suite)
    assert first.generation == replace(bare, json_schema='{"type": "object"}')


@pytest.mark.parametrize(
    ("variants", "said"),
    [
        (Variants(settings=(Varied("heat", ("1",)),)), "There is no setting heat"),
        (Variants(settings=(Varied("ctx", ("many",)),)), "ctx cannot be many. It may be 64 to"),
        (Variants(settings=(Varied("ctx", ("1",)),)), "ctx cannot be 1."),
        (Variants(settings=(Varied("kv", ("q9",)),)), "kv cannot be q9. It may be f32, f16"),
        (Variants(settings=(Varied("grammar", ("/none",)),)), "/none cannot be read"),
        (Variants(quantisations=("Q9_9",)), "no quantisation called Q9_9"),
        (Variants(settings=(Varied("ctx", tuple(map(str, range(64, 130)))),)), "66 candidates"),
    ],
)
def test_what_cannot_be_varied_is_refused_in_words(variants: Variants, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_variants(variants, samples.suite())
    assert said in render(refused.value.message)


def test_a_schema_that_is_none_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"type": }')
    asked = Variants(settings=(Varied("schema", (str(tmp_path / "broken.json"),)),))
    with pytest.raises(BadInput, match="schema_malformed"):
        check_variants(asked, samples.suite())


def test_the_options_are_read_and_written_again() -> None:
    given = VariantOptions((), "Q8_0, Q4_0,Q8_0", True, True, ("ctx=2048, 4096", "kv=q8_0"))
    assert given.variants == Variants(
        quantisations=("Q8_0", "Q4_0"),
        settings=(Varied("ctx", ("2048", "4096")), Varied("kv", ("q8_0",))),
        prompts=True,
        discard=True,
    )
    words = ["--quantisations", "Q8_0, Q4_0,Q8_0", "--discard", "--prompts"]
    assert given.words == [*words, "--vary", "ctx=2048, 4096", "--vary", "kv=q8_0"]
    for text in ("ctx", "=1", "ctx="):
        with pytest.raises(BadInput, match="malformed"):
            _ = VariantOptions((), None, False, False, (text,)).variants


def test_two_runs_are_compared_variant_by_variant_in_whatever_order_they_stood() -> None:
    run = stored_run("PPPPP", "FFFFF", cases=5)
    model = samples.candidate("a")
    names = ("prompt 1", "prompt 2")
    varied = tuple(
        replace(one, candidate=replace(model, prompt=at, told=(names[at],)))
        for at, one in enumerate(run.candidates)
    )
    first, second = replace(run, candidates=varied), replace(run, candidates=varied[::-1])
    compared = compare_runs(first, second)
    assert [one.first.candidate.told for one in compared.candidates] == [(n,) for n in names]
    assert all(one.first.candidate == one.second.candidate for one in compared.candidates)
    assert compared.only_first == compared.only_second == ()
