"""One and many: no text that says "1 cases", in any language."""

from __future__ import annotations

import re

import pytest

from leastwise.domain.figures import FigureFormatter, counted
from leastwise.domain.messages import render, say
from translation_faults import faults
from window_texts import WindowText, window_texts

COUNTED = (
    "answers|benchmarks|bytes|calls|candidates|cases|cells|characters|checks|choices|columns|cores"
    "|downloads|edits|entries|examples|failures|files|folds|groups|images|layers|levels|likes"
    "|lines|models|pairs|parameters|parts|places|prompts|questions|repetitions|reports|requests"
    "|results|rows|runs|samples|settings|shapes|sources|speeds|suites|tensors|tests|things"
    "|threads|times|tokens|votes|weights|words|years"
)
_BARE = re.compile(rf"\{{(\w+)(?::,)?\}}(?: (?!gives|of|open|per)[a-z-]+)? (?:{COUNTED})\b")
# What is put there is no count, or never one.
NO_COUNT = {
    "{model} answers",
    "{provider} answers",
    "{size} bytes",  # of what lies in a folder
    "{sometimes} at times",
    "{threads} threads",  # may be "as many as cores"
    "{use} tokens",  # 3,900 of 4,096
    "{variant} experts",
    "{variant} weights",
}
# Bounds, and counts of texts that are only said of several.
NEVER_ONE = {"folds", "limit", "most", "resamples"}
SEVERAL = {
    "Delete {count} runs?",
    "Each of the suite's {count} prompts by itself, not as more cases",
    "Fit: {count} of the {total} models of the catalogue",
    "Made for {tokens} tokens.",
    "{size}, {count} parameters",
    "answers.id_not_unique",
    "bench.bad_batch",
    "bench.not_warm",
    "bench.score",
    "bench.too_long",
    "cascade.all_sent",
    "cascade.better",
    "cascade.no_better",
    "cascade.none_sent",
    "cascade.too_few",
    "check.more_differ",
    "cloud.will_send_several",
    "cloud.will_send_several_plain",
    "command.one_model",
    "decision.cannot_tell",
    "engine.context_full",
    "model.no_context",
    "engine.text_too_long",
    "fit.beyond_context",
    "fit.context_too_long",
    "fit.largest_context",
    "fit.settings",
    "fit.settings_at_once",
    "hub.other_size",
    "judge.cut",
    "judge.several",
    "judge.will_cost",
    "library.several",
    "model.shard_missing",
    "model.shard_unmarked",
    "offload.all",
    "prompts_too_long",
    "rehearsal.basis_layers",
    "rehearsal.basis_whole",
    "rehearsal.partly_on_gpu",
    "speeds.partly_on_gpu",
    "statistics.one_source",
    "statistics.pass_hat",
    "vary.too_many",
}


def _bare(text: str) -> list[str]:
    """Counts that stand before a plural whatever they are."""
    return [
        found[0]
        for found in _BARE.finditer(text)
        if found[0] not in NO_COUNT and found[1] not in NEVER_ONE
    ]


@pytest.fixture(scope="module")
def texts() -> list[WindowText]:
    """Every text of the window and of the core."""
    return window_texts()


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 cases have no answer"),
        (1, "1 case has no answer"),
        (2, "2 cases have no answer"),
        (1001, "1,001 cases have no answer"),
        (None, "- cases have no answer"),
    ],
)
def test_the_words_follow_the_count(count: int | None, said: str) -> None:
    words = "{count:,} {count|case has|cases have} no answer"
    assert FigureFormatter().format(words, count=count) == said


def test_a_figure_that_was_written_before_is_a_count_too() -> None:
    words = "{count} {count|case|cases}"
    written = [FigureFormatter().format(words, count=count) for count in ("1", "1,234")]
    assert written == ["1 case", "1,234 cases"]
    assert [counted(one, "core", "cores") for one in (1, 1200)] == ["1 core", "1,200 cores"]


def test_a_message_of_the_core_follows_its_count() -> None:
    told = say("candidate.interrupted", run=0, cases=1)
    assert render(told) == "Interrupted after 0 of 1 case."
    assert render(say("stale.cases_gone", count=1)) == "1 case of the suite is gone."
    assert render(say("stale.cases_gone", count=3)) == "3 cases of the suite are gone."


def test_no_text_has_a_plural_whatever_its_count(texts: list[WindowText]) -> None:
    found = {
        each.text: bare
        for each in texts
        if (bare := _bare(each.text)) and not {each.text, each.place} & SEVERAL
    }
    assert found == {}


def test_words_that_follow_a_count_are_two(texts: list[WindowText]) -> None:
    for each in texts:
        for name, words in re.findall(r"\{(\w+)\|([^{}]*)\}", each.text):
            assert words.count("|") == 1, each.text
            assert re.search(rf"\{{{name}(:,)?\}}", each.text), each.text


@pytest.mark.parametrize(
    "text", ["{count} cases", "{run} of {cases:,} new cases", "{n} prompt tokens"]
)
def test_the_rule_bites(text: str) -> None:
    assert _bare(text)


@pytest.mark.parametrize(
    ("language", "translation"),
    [
        ("de", "{run} von {cases} Fällen"),
        ("fr", "{run} modèles sur {cases}"),
        ("de", "{run} von {cases} {cases|Fall}"),
        ("ja", "{cases}件中{run}{run|件|件}"),
        ("de", "{run} von {cases} {other|Fall|Fällen}"),
    ],
)
def test_a_translation_without_singular_and_plural_is_a_fault(
    language: str, translation: str
) -> None:
    assert [*faults("{run} of {cases} {cases|case|cases}", translation, language)]


@pytest.mark.parametrize(
    ("language", "translation"),
    [
        ("de", "{run} von {cases} {cases|Fall|Fällen}"),
        ("fr", "{run} cas sur {cases}"),  # the same word for one and many
        ("fr", "{run} {run|cas jugé|cas jugés} sur {cases}"),
        ("es", "Casos: {run} de {cases}"),
        ("ja", "{cases}件中{run}件"),
    ],
)
def test_a_translation_follows_the_count_as_its_language_does(
    language: str, translation: str
) -> None:
    assert [*faults("{run} of {cases} {cases|case|cases}", translation, language)] == []
