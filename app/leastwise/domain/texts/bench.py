"""Measuring in words: what was found, what spoils it, and how two results compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

BENCH_TEXTS: Final[Mapping[str, Text]] = {
    "bench.settings_default": Text("default settings"),
    "bench.settings_tuned": Text("tuned on {date}"),
    "bench.settings_chosen": Text("chosen settings"),
    "bench.noisy": Text(
        "{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, "
        "more than {limit:percent}.",
        "About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.",
    ),
    "bench.too_few": Text(
        "{test} has {count} {count|sample|samples}, too few for an interval.",
        "Take at least three.",
    ),
    "bench.slower": Text(
        "{test} became slower while it was measured, by {change:percent} from the first sample to "
        "the last (p {p_value:chance}).",
        "Let the computer cool down and rest, then measure again.",
    ),
    "bench.faster": Text(
        "{test} became faster while it was measured, by {change:percent} from the first sample to "
        "the last (p {p_value:chance}).",
        "Measure again: it was not warm yet, or something else came to rest.",
    ),
    "bench.not_warm": Text(
        "Not stable after the warm-up of at most {count} repetitions: {test}. "
        "The last three did not lie within {tolerance:percent}."
    ),
    "bench.busy": Text(
        "Other programs used {share:percent} of the processors during {test}.",
        "Close them and measure again.",
    ),
    "bench.throttled": Text(
        "The processor was throttled {count} {count|time|times} during {test}: it was too hot.",
        "Let it cool down, and measure again.",
    ),
    "bench.slowed_clock": Text(
        "The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}."
    ),
    "bench.on_battery": Text(
        "This computer runs on its battery, which may slow it down.", "Plug it in for full speed."
    ),
    "bench.governor": Text(
        "The processor's frequency governor is {governor}, which may slow it down.",
        "With performance the figures are steadier.",
    ),
    "bench.swapped": Text(
        "The models do not fit into memory together ({needed:gib} needed, {available:gib} "
        "available), so they are loaded in turn, round by round."
    ),
    "bench.swapped_unknown": Text(
        "What the models need together is not known, so they are loaded in turn, round by round."
    ),
    "bench.no_models": Text("There is no model to measure.", "Name one, or a folder of them."),
    "bench.no_tests": Text(
        "There is nothing to measure.", "Give a prompt (-p) or an output (-n) of some tokens."
    ),
    "bench.bad_tokens": Text("{value} is no number of tokens.", "Give 0 or more."),
    "bench.bad_repetitions": Text(
        "{value} {value|repetition|repetitions} cannot be taken.",
        "Give a number from 1 to {maximum}.",
    ),
    "bench.bad_batch": Text(
        "A micro-batch of {micro} tokens does not go into a batch of {batch}.",
        "Make the batch (-b) at least as large as the micro-batch (-ub).",
    ),
    "bench.bad_value": Text("{option} cannot be {value}.", "It takes {allowed}."),
    "bench.too_long": Text(
        "{test} needs {needed} tokens of context, and {model} was trained for {context}."
    ),
    "bench.in_use": Text(
        "Another page is running models, and both together would spoil the figures.",
        "Wait until it is done, or cancel it there.",
    ),
    "bench.no_run": Text("There is no benchmark number {run_id}.", "See `leastwise bench --list`."),
    "bench.no_subject": Text(
        "Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.",
        "Write RUN or RUN.RESULT, such as 3 or 3.2.",
    ),
    "bench.bad_side": Text(
        "{value} names no recorded result.", "Write RUN or RUN.RESULT, such as 3 or 3.2."
    ),
    "bench.nothing_shared": Text(
        "The two results have no test in common.", "Measure both with the same -p, -n and -d."
    ),
    "bench.is_faster": Text("{gain:percent} faster ({low:percent} to {high:percent_up})"),
    "bench.is_slower": Text("{loss:percent} slower ({low:percent} to {high:percent_up})"),
    "bench.no_difference": Text("no difference that can be told ({low:signed} to {high:signed})"),
    "bench.cannot_tell": Text(
        "too few samples to tell a difference ({count}; at least three each are needed)"
    ),
    "bench.differs_model": Text("model: {first}, {second}"),
    "bench.differs_setting": Text("{name}: {first}, {second}"),
    "bench.differs_machine": Text("computer: {first}, {second}"),
    "bench.differs_build": Text("llama.cpp: {first}, {second}"),
    "bench.differs_version": Text("Leastwise: {first}, {second}"),
    "bench.score": Text(
        "Score {score:figure}: our measurement of {count} shapes by LocalScore's formula "
        "(localscore.ai); it is no official LocalScore."
    ),
    "bench.interrupted": Text("Stopped; what was measured is kept as benchmark {run_id}."),
    "bench.recorded": Text("Kept as benchmark {run_id}."),
    "tune.better": Text(
        "{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). "
        "These settings are used from now on."
    ),
    "tune.kept": Text(
        "No other settings are faster for {model} beyond the noise; {count} were tried. "
        "Its settings stay as they are."
    ),
    "tune.kv_left_out": Text(
        "KV caches of 8 bits were left out, since they can change what a model answers.",
        "Add --tune-kv to try them.",
    ),
    "tune.kv_changes_answers": Text(
        "A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals "
        "again."
    ),
}
