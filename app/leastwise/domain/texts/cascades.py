"""Local first, the cloud when unsure, in words; and answers compared without names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

_FIGURES: Final = (
    "Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, "
    "and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against "
    "{remote_quality:percent} with {remote} alone."
)

CASCADE_TEXTS: Final[Mapping[str, Text]] = {
    "cascade.too_few": Text(
        "A cascade needs at least {needed} cases that both models answered; there are {cases}.",
        "Run the larger suite, or make more cases.",
    ),
    "cascade.no_signal": Text(
        "Nothing tells how sure the local model was of its answers.",
        "Run the suite again with --fresh: answers of older versions were kept without it.",
    ),
    "cascade.which_model": Text(
        "{name} does not name one model of run {run_id}.", "Name one of: {known}."
    ),
    "cascade.better": Text(
        _FIGURES + " Sending as many at random does worse: the difference is {lot:points} points "
        "({lot_low:points} to {lot_high:points_at_most})."
    ),
    "cascade.no_better": Text(
        _FIGURES
        + " These cases cannot tell that from sending as many at random: the difference is "
        "{lot:points} points ({lot_low:points} to {lot_high:points_at_most})."
    ),
    "cascade.none_sent": Text(
        "Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes "
        "{quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}."
    ),
    "cascade.all_sent": Text(
        "How sure {local} was does not tell which of its answers fail: to be as good as {remote} "
        "({remote_quality:percent} of {cases:,} cases) everything would have to go there."
    ),
    "cascade.saved": Text(
        "Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is "
        "{kept:percent} of the calls."
    ),
    "cascade.saved_calls": Text(
        "Against sending everything it saves {kept:percent} of the calls; what that is in money is "
        "not known, since the cost of an answer is not."
    ),
    "cascade.how": Text(
        "Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each "
        "case decided without its own. The interval of the share that passes is exact (95 %, "
        "Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. "
        "Cases left out: {left_out:,}."
    ),
    "blind.unknown": Text("There is no blind comparison {number} with that case."),
    "blind.closed": Text(
        "Blind comparison {number} was revealed, and takes no more votes.", "Begin a new one."
    ),
    "blind.same_model": Text(
        "That is {model} twice.", "Name two models, or a model of another run."
    ),
    "blind.nothing_differs": Text("Both models gave the same answers, so nothing can be compared."),
    "blind.no_votes": Text(
        "No vote prefers {first} or {second}: nothing can be said. Ties: {ties}."
    ),
    "blind.differs": Text(
        "{better} was preferred {more} {more|time|times} and {worse} {fewer} "
        "{fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes "
        "that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: "
        "{skipped}, alike: {same}."
    ),
    "blind.may_be_chance": Text(
        "{better} was preferred {more} {more|time|times} and {worse} {fewer} "
        "{fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes "
        "that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: "
        "{skipped}, alike: {same}."
    ),
    "blind.kept": Text(
        "{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.",
        "The same command goes on; --reveal names the models and ends it.",
    ),
    "cascade.rule": Text(
        "For use: send to {remote} where the {signal} is below {threshold:figure}."
    ),
}
