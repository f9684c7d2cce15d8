"""A ladder against a reference, in words: the sentence, the money, and why to stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

DECISION_TEXTS: Final[Mapping[str, Text]] = {
    "reference.done": Text(
        "{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}."
    ),
    "reference.will_cost": Text(
        "Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between "
        "{least:amount} and {most:amount} {currency}."
    ),
    "reference.will_cost_unpriced": Text(
        "Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not "
        "known."
    ),
    "reference.all_known": Text(
        "Every answer of {model} ({answers:,}) is here already; nothing is sent."
    ),
    "reference.several": Text(
        "A reference is held against one suite, and several were asked for.",
        "Name one suite.",
    ),
    "reference.stopped": Text(
        "The reference run stopped. Every answer that came in is kept.",
        "Run the same command again: it goes on there, and pays for none of them again.",
    ),
    "reference.not_local": Text(
        "{reference} is several models.", "Name one model as the reference, or cloud:NAME."
    ),
    "energy.root_on_macos": Text(
        "macOS tells the energy that is used (powermetrics) to root alone.",
        "Measure the power at the socket and give --watts.",
    ),
    "energy.no_counter": Text(
        "This computer has no energy counter that a program can read.",
        "Measure the power at the socket and give --watts.",
    ),
    "energy.not_readable": Text(
        "The processor counts its energy, but {path} may be read by root alone.",
        "Let this user read it, or measure the power at the socket and give --watts.",
    ),
    "decision.sentence": Text("{local}; {reference}; {money}."),
    "decision.nothing_ran": Text("No model on this computer could be judged; {reference}."),
    "decision.claim": Text("{model} passes {rate:percent} of your cases"),
    "decision.claim_takes": Text("{claim} {takes}"),
    "decision.none_passes": Text(
        "No model on this computer passes the bar of {bar:percent}: at best {claim}"
    ),
    "decision.none_passes_limits": Text(
        "No model on this computer keeps all limits: {claim}, and breaks a limit"
    ),
    "decision.in_memory_at_speed": Text("in {memory:gib} at {speed:speed}"),
    "decision.in_memory": Text("in {memory:gib}"),
    "decision.at_speed": Text("at {speed:speed}"),
    "decision.cloud_model": Text("the cloud model"),
    "decision.large_model": Text("the large model"),
    "decision.reference": Text("{kind} {name} passes {rate:percent}, {difference}"),
    "decision.reference_below": Text(
        "{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}"
    ),
    "decision.reference_below_too": Text(
        "{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, "
        "{difference}"
    ),
    "decision.reference_alone": Text("{kind} {name} passes {rate:percent}"),
    "decision.all_the_same": Text("and no case tells them apart"),
    "decision.cannot_tell": Text("a difference that these {cases:,} cases cannot tell"),
    "decision.tied": Text(
        "as many as the local one of the cases that both answered, though other ones ({more:,} "
        "each way)"
    ),
    "decision.reference_ahead": Text(
        "and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the "
        "other way round, more than chance would do (p {p:chance})"
    ),
    "decision.local_ahead": Text(
        "and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the "
        "other way round, more than chance would do (p {p:chance})"
    ),
    "decision.untested": Text(
        "and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can "
        "weigh since the local one was stopped early"
    ),
    "decision.one_case": Text("and one case tells nothing"),
    "decision.no_case_shared": Text("and no case was answered by both"),
    "decision.nothing_charged": Text("nobody charges for either"),
    "decision.no_price": Text("what {name} costs is not known"),
    "decision.no_volume": Text("the cloud model costs {amount:amount} {currency} per 1,000 calls"),
    "decision.cloud_month": Text(
        "the cloud model costs {amount:amount} {currency} a month at {volume}"
    ),
    "decision.saves": Text(
        "local saves {amount:amount} {currency} a month at {volume} ({counted})"
    ),
    "decision.costs_more": Text(
        "local costs {amount:amount} {currency} a month more at {volume} ({counted})"
    ),
    "decision.saves_with": Text(
        "local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} "
        "machines like this ({counted})"
    ),
    "decision.costs_more_with": Text(
        "local costs {amount:amount} {currency} a month more at {volume}, which take "
        "{machines:,} machines like this ({counted})"
    ),
    "decision.counted.energy.hardware": Text("electricity and the machine are counted"),
    "decision.counted.energy.no_hardware": Text("electricity is counted, the machine is not"),
    "decision.counted.no_energy.hardware": Text("the machine is counted, electricity is not"),
    "decision.counted.no_energy.no_hardware": Text(
        "neither electricity nor the machine is counted"
    ),
    "decision.no_hardware_price": Text(
        "From which volume on a machine pays for itself is not known: no price of one was given."
    ),
    "decision.never_pays": Text(
        "A machine does not pay for itself at any volume: a call costs at least as much here."
    ),
    "decision.pays_from": Text(
        "A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is "
        "{calls:,} in all ({energy})."
    ),
    "decision.pays_beyond": Text(
        "A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one "
        "answers {most:,} a month at most ({energy})."
    ),
    "decision.in_years": Text("within {years} {years|year|years}"),
    "decision.calls": Text("{count:,} {count|call|calls}"),
    "decision.with_energy.yes": Text("electricity is counted"),
    "decision.with_energy.no": Text("electricity is not counted"),
    "decision.energy_elsewhere": Text("Its energy is part of what the provider charges."),
    "decision.energy_unknown": Text(
        "How much energy a call takes was not measured and not given, so that electricity is left "
        "out."
    ),
    "decision.energy_missing": Text("Electricity is left out. {why}"),
    "decision.energy_given": Text(
        "{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call "
        "took."
    ),
    "decision.energy_measured": Text(
        "{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by "
        "{counters}; the power of an idle computer is not subtracted."
    ),
    "decision.lost": Text("Cases that {model} fails and the reference passes: {cases}."),
    "decision.won": Text("Cases that {model} passes and the reference fails: {cases}."),
    "decision.at_once": Text(
        "Times are from the request to the last token, with up to {at_once} "
        "{at_once|answer|answers} in the making at once on this computer."
    ),
    "decision.stay": Text("Stay with {reference} for this task, or change the task:"),
    "stay.gathered": Text(
        "{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in "
        "{key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than "
        "chance would put there (permutation test, p {p:chance})."
    ),
    "stay.split": Text(
        "Split the task: leave {key} = {kind} to the large model, or tune a small one on it."
    ),
    "stay.spread": Text(
        "The {failures} {failures|failure is|failures are} spread: nothing that the suite tells "
        "of its cases ({keys}) gathers them more than chance would (permutation test, least p "
        "{p:chance})."
    ),
    "stay.open_ended": Text(
        "The task is open-ended or too varied for these models, or the suite does not name what "
        "makes a case hard: add metadata that does."
    ),
    "stay.check": Text(
        "Of the failing answers ({failures}), those that fail the check {check}: {count}."
    ),
    "stay.look_at_check": Text(
        "Check whether {check} asks for what the task needs; a form of answer can be enforced "
        "with a JSON schema."
    ),
    "stay.lost": Text(
        "Cases that {model} fails and {reference} passes: {count} (numbers {cases})."
    ),
    "stay.tune": Text("Tune on cases like these: the answers of the large model are examples."),
    "stay.look_at_cases": Text("Look at these cases first: they are what going local would lose."),
    "stay.few_cases": Text(
        "There are too few cases to tune on ({cases}): half of them are held back to test, and "
        "fewer than {fewest} cannot show that 90 % of new inputs would pass."
    ),
    "stay.more_cases": Text("Cases to add at the least: {more}."),
    "stay.memory": Text(
        "{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has."
    ),
    "stay.memory_here": Text(
        "{model} is here and needs {need:gib}, {short:gib} more than this computer has."
    ),
    "stay.more_memory": Text(
        "Try it on a computer with more memory, or at a smaller quantisation."
    ),
}
