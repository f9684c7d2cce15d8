"""Verdicts in words: per candidate, and for the ladder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

VERDICT_TEXTS: Final[Mapping[str, Text]] = {
    "candidate.passes": Text(
        "Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} "
        "{required|is|are} needed."
    ),
    "candidate.confirmed": Text(
        "Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} "
        "{required|is|are} needed. One case decides, so all were asked again one at a time: "
        "{changed} came out differently."
    ),
    "candidate.fails_early": Text(
        "Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and "
        "{required} to pass, it can no longer reach the bar."
    ),
    "candidate.given_up": Text(
        "Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, "
        "and {required} of all {required|is|are} needed. The chance that it would have passed "
        "them is at most {error:at_most}."
    ),
    "candidate.passes_early": Text(
        "Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, "
        "and {required} of all {required|is|are} needed. The chance that it would have missed "
        "them is at most {error:at_most}."
    ),
    "candidate.passes_certain": Text(
        "Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} "
        "{required|is|are} needed."
    ),
    "candidate.refuted": Text(
        "It was expected to pass, but the rest of its cases refuted that: {failed} of {run} "
        "failed; of {cases}, {required} must pass."
    ),
    "candidate.fails_rate": Text(
        "Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} "
        "{required|is|are} needed."
    ),
    "candidate.fails_ttft": Text(
        "Its first token takes {measured:seconds} (95th percentile of {repetitions} "
        "{repetitions|answer|answers}); the bar allows {limit:seconds}."
    ),
    "candidate.fails_speed": Text(
        "It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the "
        "bar asks for {limit:speed}."
    ),
    "candidate.fails_memory": Text(
        "It took {measured:gib} of memory at its peak; the bar allows {limit:gib}."
    ),
    "candidate.fails_cost": Text(
        "1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows "
        "{limit:amount}."
    ),
    "candidate.fails_unmeasured": Text(
        "The bar limits {limit}, and this could not be measured here."
    ),
    "candidate.same_file": Text("Its file is the same as that of another candidate."),
    "candidate.not_needed": Text("A smaller model passes."),
    "candidate.sibling_passes": Text("This model passes already, tried in another way."),
    "candidate.interrupted": Text("Interrupted after {run} of {cases} {cases|case|cases}."),
    "candidate.unsupported": Text(
        "{count} {count|case has|cases have} checks that could not be decided ({names}), and "
        "the verdict depends on {count|it|them}.",
        "Name a judge for those that need one, or change them; `leastwise suites check` tells "
        "which are not known at all.",
    ),
    "candidate.could_not_run": Text("It could not be run here: {cause}"),
    "ladder.answer": Text(
        "{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, "
        "{memory:gib} of memory, {speed:speed}."
    ),
    "ladder.answer_with_gaps": Text(
        "{model} is the smallest of those that could be judged and passes: {rate:percent} of "
        "{cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: "
        "{undecided}."
    ),
    "ladder.answer_early": Text(
        "{model} is the smallest that passes, with a chance of error of at most {error:at_most}: "
        "{passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all "
        "{cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}."
    ),
    "ladder.answer_early_with_gaps": Text(
        "{model} is the smallest of those that could be judged and passes, with a chance of error "
        "of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that "
        "{run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} "
        "of memory, {speed:speed}. Not judged: {undecided}."
    ),
    "ladder.foreseen": Text(
        "Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that "
        "passes, with a chance of error of at most {error:at_most} on this suite. The others are "
        "run to make that exact."
    ),
    "ladder.foreseen_certain": Text(
        "After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever "
        "the others bring. They are run for its exact pass rate."
    ),
    "ladder.foreseen_gaps": Text("Smaller ones that could not be judged: {undecided}."),
    "ladder.foreseen_memory": Text(
        "This says nothing of the limit on memory, which the remaining cases may still break."
    ),
    "ladder.early": Text(
        "Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after "
        "{wall_s:seconds}."
    ),
    "ladder.early_alone": Text(
        "Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}."
    ),
    "ladder.none_passes": Text(
        "None passes: the best of {count} judged reached {best:percent}, "
        "and {bar:percent} is the bar.",
        "Add a larger model, or stay with the one you have.",
    ),
    "ladder.none_passes_limits": Text(
        "None passes: of {count} judged, each misses the bar or breaks one of its limits.",
        "Read the reasons below, then add other models or change the limits.",
    ),
    "ladder.none_passes_with_gaps": Text(
        "None passes of the {count} that could be judged. Not judged: {undecided}.",
        "The reasons stand beside each model.",
    ),
    "ladder.undecided": Text(
        "No verdict: none of the candidates could be judged ({undecided}).",
        "The reasons stand beside each model.",
    ),
    "ladder.interrupted": Text(
        "Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.",
        "What was finished is kept; resume to go on from there.",
    ),
    "ladder.chance": Text(
        "Models stopped early: {count}. The chance that one of them would have passed the whole "
        "suite is at most {error:at_most}."
    ),
    "suite_rate": Text(
        "On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence "
        "sequence, from {run} of {cases} {cases|case|cases})."
    ),
    "reused": Text(
        "Cases whose answers are from earlier runs, with the same model, prompt and settings: "
        "{count}. They were checked anew."
    ),
    "reliability": Text(
        "Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed "
        "every time, {sometimes} at times, {never} never. A case passes only if it does so "
        "every time."
    ),
    "prompts_too_long": Text(
        "Cases whose prompts are longer than the context of {context} tokens: {count} (numbers "
        "{cases}; the longest has {longest} tokens). They fail.",
        "Give the model a longer context with the setting `context_tokens`.",
    ),
    "expectation": Text(
        "On new inputs of this kind expect {low:percent} to {high:percent_up} to pass "
        "(95 % confidence)."
    ),
}
