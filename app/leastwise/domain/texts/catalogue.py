"""The catalogue in words: what models are good at, their terms, and what to try first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

CATALOGUE_TEXTS: Final[Mapping[str, Text]] = {
    "catalogue.damaged": Text(
        "The catalogue in {path} cannot be read: {detail}.", "Install Leastwise again."
    ),
    "catalogue.no_shape": Text(
        "Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header."
    ),
    "catalogue.no_mix": Text(
        "Not known offline as {quantisation}: ask with `leastwise fit {reference}`."
    ),
    "catalogue.basis": Text(
        "Memory and speed are computed from each model's published shape, with the usual mix of "
        "types of its quantisation; `leastwise fit` asks the file itself."
    ),
    "catalogue.checked": Text(
        "{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or "
        "gone: {wrong}; not answered: {unknown}."
    ),
    "catalogue.gone": Text("{repository} is not there, or not for everybody."),
    "catalogue.lacks": Text("{repository} has no file as {lacking}."),
    "catalogue.unanswered": Text("{repository}: {reason}"),
    "catalogue.none_fits": Text(
        "No model of the catalogue is sure to fit this computer now.",
        "Close other programs, or ask `leastwise models catalogue` for what is closest.",
    ),
    "catalogue.memory_unknown": Text(
        "How much memory is available could not be read, so that nothing can be suggested."
    ),
    "catalogue.speed_unknown": Text(
        "How fast they will be is not known: this computer was not measured.",
        "Measure it once, on the Machine page or with `leastwise machine --measure`.",
    ),
    "catalogue.try_small": Text(
        "A small one, soon downloaded and quick: {parameters:parameters} parameters, "
        "{memory_bytes:gib} of memory."
    ),
    "catalogue.try_middle": Text(
        "One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free."
    ),
    "catalogue.try_large": Text(
        "The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay "
        "free."
    ),
    "catalogue.try_speed": Text("About {tokens_per_s:speed} are predicted."),
    "catalogue.try_licence": Text("Licence: {licence}."),
    "catalogue.try_reason": Text("{place} {speed} {licence} {good_at}"),
    "catalogue.try_reason_unmeasured": Text("{place} {licence} {good_at}"),
    "catalogue.list": Text("{first}, {second}"),
    "catalogue.good_at": Text("Good at {what}."),
    "catalogue.good_at_unknown": Text("What it is best at was not found."),
    "catalogue.good_at_nothing": Text("not known"),
    "catalogue.good_at.chat": Text("conversation"),
    "catalogue.good_at.code": Text("code"),
    "catalogue.good_at.extraction": Text("taking data out of texts"),
    "catalogue.good_at.long_texts": Text("long texts"),
    "catalogue.good_at.many_languages": Text("many languages"),
    "catalogue.good_at.maths": Text("mathematics"),
    "catalogue.good_at.on_device": Text("small devices"),
    "catalogue.good_at.pictures": Text("images"),
    "catalogue.good_at.reasoning": Text("reasoning in steps"),
    "catalogue.good_at.search": Text("finding texts by meaning"),
    "catalogue.good_at.summaries": Text("summaries"),
    "catalogue.good_at.tools": Text("calling tools"),
    "catalogue.template.unknown": Text("Whether its template asks for anything is not known."),
    "catalogue.template.thinks": Text(
        "It thinks in writing before it answers: leave it room for a thousand tokens and more."
    ),
    "catalogue.template.switch": Text(
        "It can think in writing before it answers; its template lets that be switched."
    ),
    "catalogue.template.no_system": Text(
        "It knows no system message: its template puts one before the first question."
    ),
    "catalogue.template.refuses_system": Text(
        "It knows no system message: its template refuses one."
    ),
    "catalogue.template.prefix": Text(
        "It gives vectors; texts need the prefix that its authors name for their purpose."
    ),
    "catalogue.template.instruction": Text(
        "It gives vectors; a question may begin with an instruction that says what is looked for."
    ),
    "catalogue.template.embed": Text("It gives vectors and holds no conversation."),
    "catalogue.licence.apache-2.0": Text(
        "Any use, business included; keep the notices with what you pass on."
    ),
    "catalogue.licence.mit": Text(
        "Any use, business included; keep the notice with what you pass on."
    ),
    "catalogue.licence.gemma": Text(
        "Business use is allowed; what Google's policy of prohibited uses names is not, and "
        "whoever gets the model from you must be bound to the same."
    ),
    "catalogue.licence.llama3.1": Text(
        "Business use is allowed below 700 million monthly users; Meta's policy of acceptable use "
        'holds, and whoever passes it on, or a product with it, must show "Built with Llama".'
    ),
    "catalogue.licence.llama3.2": Text(
        "Business use is allowed below 700 million monthly users; Meta's policy of acceptable use "
        'holds, and whoever passes it on, or a product with it, must show "Built with Llama".'
    ),
    "catalogue.licence.lfm1.0": Text(
        "Business use is free below 10 million US dollars of yearly revenue, and needs a paid "
        "licence above that."
    ),
    "catalogue.licence.falcon-llm-license": Text(
        "Its terms were not found: read them at its authors before a business uses it."
    ),
    "catalogue.licence.qwen-research": Text("Research only: no business use."),
    "catalogue.licence.exaone": Text(
        "Research and education only: no business use, and not for making models that compete."
    ),
    "catalogue.licence.cc-by-nc-4.0": Text(
        "No business use; name the authors, and keep to Cohere's policy of acceptable use."
    ),
}
