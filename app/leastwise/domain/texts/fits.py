"""Whether a model fits, and what would help, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

FIT_TEXTS: Final[Mapping[str, Text]] = {
    "fit.fits": Text("Fits, with {spare_bytes:gib} to spare."),
    "fit.fits_assumed": Text(
        "Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available."
    ),
    "fit.tight": Text(
        "Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.",
        "Close other programs: they hold {reclaimable_bytes:gib}.",
    ),
    "fit.tight_exact": Text(
        "Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than "
        "{reserve_bytes:gib} to spare.",
        "Close other programs, or shorten the context.",
    ),
    "fit.short": Text("Does not fit: {short_bytes:gib} short."),
    "fit.short_but": Text("Does not fit: {short_bytes:gib} short; it fits {ways}."),
    "fit.device_short": Text(
        "Does not fit on {device}: {short_bytes:gib} short.",
        "Put fewer layers there, or let Leastwise compute how many fit.",
    ),
    "fit.way_context": Text("with a context of {context_tokens:,}"),
    "fit.way_kv": Text("with an 8-bit KV cache"),
    "fit.way_quantisation": Text("as {quantisation} (a file of {file_bytes:gb})"),
    "fit.way_two": Text("{first}, or {second}"),
    "fit.way_more": Text("{first}, {second}"),
    "fit.by_plan": Text("Memory is what llama.cpp itself plans for this file."),
    "fit.by_formula": Text(
        "Memory is computed by formula: this build of llama.cpp does not plan this architecture."
    ),
    "fit.settings": Text(
        "It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}."
    ),
    "fit.settings_at_once": Text(
        "It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV "
        "cache of {kv_type}."
    ),
    "fit.largest_context": Text("A context of up to {context_tokens:,} tokens fits."),
    "fit.no_context_fits": Text("No context fits."),
    "fit.transferred": Text("{transferred_bytes:gb} was fetched for this answer."),
    "fit.on_all": Text("Fits all of these machines: {models}."),
    "fit.none_on_all": Text("None of these models fits all of these machines."),
    "fit.memory_unknown": Text(
        "How much memory is available could not be read, so that nothing is said of fitting."
    ),
    "fit.context_too_long": Text(
        "{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were "
        "asked for.",
        "Ask for at most {trained_tokens:,}.",
    ),
    "fit.beyond_context": Text(
        "A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed "
        "is asked for.",
        "Ask for a longer context, or for the speed of less.",
    ),
    "fit.no_models": Text(
        "There is no model to look at.",
        "Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.",
    ),
    "fit.not_measured": Text(
        "How fast it will be is not known: this computer was not measured.",
        "Measure it once, on the Machine page or with `leastwise machine --measure`; that takes "
        "about 20 seconds.",
    ),
    "fit.profile_not_measured": Text(
        "How fast it will be is not known: the profile holds no measured speed."
    ),
    "fit.speed_of_size": Text(
        "How fast it will be is not known by the size of its file alone.", "Look it up."
    ),
    "fit.looking": Text("Looking for {model}"),
    "fit.planning": Text("Letting llama.cpp plan its memory"),
    "fit.searching_context": Text("Searching the largest context that fits"),
    "fit.measuring_machine": Text("Measuring this computer, once"),
    "fit.rehearsing": Text("Rehearsing {model}"),
}
