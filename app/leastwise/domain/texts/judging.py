"""What is said about models that judge answers, and about what they need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

JUDGING_TEXTS: Final[Mapping[str, Text]] = {
    "judge.none": Text(
        "it needs a judge: name one with --judge, on the Find page, or for the suite"
    ),
    "judge.no_embedding": Text(
        "it needs an embedding model: name one with --embedding, on the Find page, or for the suite"
    ),
    "judge.said": Text("The judge says: {reason}"),
    "judge.said_scored": Text("The judge says ({score:figure}): {reason}"),
    "judge.below": Text(
        "The judge says ({score:figure}, and {threshold:figure} is needed): {reason}"
    ),
    "judge.relevance": Text(
        'The answer answers "{question}", which is {score:figure} like what was asked; at least '
        "{threshold:figure} is needed."
    ),
    "judge.share": Text("{score:percent} of it holds; at least {threshold:percent} is needed."),
    "judge.no_variable": Text("the case has no variable {name}, or it is no text"),
    "judge.own_words": Text("the suite's own question to the judge cannot be made: {cause}"),
    "judge.category": Text("The judge says ({category}): {reason}"),
    "judge.unreadable": Text('the judge gave no verdict, but "{text}"'),
    "judge.cut": Text("the judge did not come to its verdict within {tokens} tokens"),
    "judge.similar": Text(
        "The similarity is {score:figure}; at least {threshold:figure} is asked."
    ),
    "judge.too_similar": Text(
        "The similarity is {score:figure}, and should stay below {threshold:figure}."
    ),
    "judge.far": Text("The distance is {score:figure}; at most {threshold:figure} is allowed."),
    "judge.too_near": Text(
        "The distance is {score:figure}, and should be above {threshold:figure}."
    ),
    "judge.will_send": Text("Every answer that must be judged will be sent to {judge}."),
    "judge.will_cost": Text(
        "Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up "
        "to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and "
        "{most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.",
        "Nothing is sent before you start, and your caps hold.",
    ),
    "judge.will_cost_unpriced": Text(
        "Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up "
        "to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so "
        "no cap could hold.",
        "Give its price on the Cloud page first.",
    ),
    "judge.was_local": Text("The answers were judged by {judge}, on this computer."),
    "judge.was_cloud": Text("The answers were sent to {judge} to be judged."),
    "judge.spent": Text("Questions to the judge: {calls:,}. They cost {amount} {currency}."),
    "judge.spent_in_part": Text(
        "Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} "
        "whose cost is not known."
    ),
    "judge.spent_unknown": Text("Questions to the judge: {calls:,}. What they cost is not known."),
    "judge.embedded": Text("Similarity was measured with {model}, on this computer."),
    "judge.agreed": Text(
        "This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} "
        "({low:percent} to {high:percent_up} with 95 % confidence)."
    ),
    "judge.agreed_named": Text(
        "{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} "
        "({low:percent} to {high:percent_up} with 95 % confidence)."
    ),
    "judge.name_first": Text("Name a judge or an embedding model under Bar and settings first."),
    "judge.not_measured": Text(
        "How often {judge} agrees with you was not measured.",
        "`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.",
    ),
    "judge.no_room": Text(
        "{model} needs {needed:gib} of memory, and {available:gib} are left.",
        "Close other programs, or name a smaller model.",
    ),
    "judge.no_room_beside": Text(
        "{model} needs {needed:gib} of memory, and {available:gib} are left beside the models "
        "that judge.",
        "Close other programs, or name a smaller model.",
    ),
    "judge.several": Text(
        '"{name}" means {count} models.', "Name one model as the judge or for embeddings."
    ),
    "judge.not_usable": Text("{model} cannot judge here: {cause}"),
    "judge.cloud_in_sidecar": Text(
        "only --judge may name a cloud model; a suite may name a local one"
    ),
    "judge.cloud_embedding": Text(
        "Embeddings are made on this computer only: {name} is a cloud model.",
        "Name a local model with --embedding.",
    ),
    "judge.nothing_to_judge": Text(
        "No check of {suite} asks a judge.",
        "llm-rubric, model-graded-closedqa, factuality and g-eval do.",
    ),
    "judge.label_kind": Text('"pass" must be true or false: your own verdict on this answer'),
    "judge.no_checks": Text("no check of case {case} asks a judge"),
    "judge.no_labels": Text(
        "There is no labelled answer in {path} that could be judged.",
        'Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.',
    ),
    "judge.kappa": Text("Cohen's kappa is {kappa:figure}."),
    "judge.kappa_undefined": Text(
        "Cohen's kappa is not defined: you and the judge always say the same word."
    ),
    "judge.table": Text(
        "Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, "
        "only the judge passes {only_judge}."
    ),
    "judge.undecided": Text(
        "{count} {count|answer|answers} could not be judged and {count|is|are} not counted."
    ),
    "judge.same_cases": Text(
        "Some cases have several labelled answers: they are not independent, and the interval "
        "is narrower than it should be."
    ),
    "judge.disagreement": Text(
        "Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}"
    ),
}
