"""What the statistics say of a run: intervals, pairs of models, shared sources, repeats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

STATISTICS_TEXTS: Final[Mapping[str, Text]] = {
    "statistics.above": Text(
        "The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too "
        "(95 % confidence)."
    ),
    "statistics.below": Text(
        "The whole interval lies below the bar of {bar:percent} (95 % confidence)."
    ),
    "statistics.more_to_clear": Text(
        "The bar of {bar:percent} lies inside this interval. If {cases:,} more "
        "{cases|case|cases} passed at the same rate, its lower end would reach the bar."
    ),
    "statistics.more_to_fall": Text(
        "The bar of {bar:percent} lies inside this interval. If {cases:,} more "
        "{cases|case|cases} passed at the same rate, its upper end would fall below the bar."
    ),
    "statistics.too_many_more": Text(
        "The bar of {bar:percent} lies inside this interval, and the rate is so near to it that "
        "more than {most:,} further cases would be needed to tell."
    ),
    "statistics.rate_is_bar": Text(
        "The rate is the bar itself, {bar:percent}: no number of further cases that pass at this "
        "rate would tell on which side of it new inputs lie."
    ),
    "statistics.clustered": Text(
        "{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and "
        "{cases|is|are} worth {effective:figure} independent ones: by sources expect "
        "{low:percent} to {high:percent_up} on new inputs."
    ),
    "statistics.one_source": Text(
        "All {cases:,} cases come from one source, which says nothing of others."
    ),
    "statistics.pass_hat": Text(
        "The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats})."
    ),
    "statistics.pair_untested": Text(
        "{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it "
        "passes. No test tells whether that is chance: one was stopped early, and earlier "
        "outcomes chose which cases came first."
    ),
    "statistics.pair_differs": Text(
        "{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it "
        "passes: more than chance would do ({test}, p {p:chance})."
    ),
    "statistics.pair_may_be_chance": Text(
        "{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it "
        "passes: that may be chance ({test}, p {p:chance})."
    ),
    "statistics.failed_by_all": Text(
        "Cases that no model passes: {count} (numbers {cases}).",
        "Check whether they ask for what the task needs.",
    ),
    "statistics.check_never_fails": Text(
        "Cases in which the check {check} passes whatever the model: {count} (numbers {cases})."
    ),
    "statistics.check_never_passes": Text(
        "Cases in which the check {check} fails whatever the model: {count} (numbers {cases})."
    ),
    "statistics.pair_same": Text(
        "{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}."
    ),
    "statistics.pair_nothing": Text(
        "{first} and {second} share no case, so that nothing can be compared."
    ),
    "statistics.nearest": Text(
        "Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. "
        "Failed: {count:,} (numbers {cases})."
    ),
    "report.not_written": Text(
        "The report could not be written to {path}: {detail}.", "Choose another place."
    ),
    "report.written": Text("Report written to {path}."),
    "report.no_place": Text("No file can be written at {path}.", "Name a file in a folder."),
    "report.several_runs": Text(
        "A report is of one run, and several suites were asked for.",
        "Leave out --report, then use `leastwise history export`.",
    ),
    "report.unknown_ending": Text(
        "No report has the ending of {path}.",
        "Use .html, .json, .csv, .xml (JUnit) or .md (a summary).",
    ),
    "statistics.mcnemar": Text("exact McNemar test"),
    "statistics.anytime": Text("anytime-valid test, since one was stopped early"),
}
