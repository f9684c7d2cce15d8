"""Standing answers in words: where a task stands, and why an answer is stale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

TASK_TEXTS: Final[Mapping[str, Text]] = {
    "stale.cases_new": Text("The suite has {count} new {count|case|cases}."),
    "stale.cases_gone": Text("{count} {count|case|cases} of the suite {count|is|are} gone."),
    "stale.checks_changed": Text("{count} {count|case has|cases have} other checks."),
    "stale.files": Text("The suite's files changed, and with them perhaps its prompts."),
    "stale.generation": Text("The suite now has its answers written otherwise: {what}."),
    "stale.bar": Text("The bar was {before:percent}, and is {after:percent}."),
    "stale.limit_changed": Text("The bar's limit of {limit} is another one now."),
    "stale.settings": Text("Models are run with other settings now: {what}."),
    "stale.model_changed": Text("The file of {model} changed."),
    "stale.model_written": Text("The file of {model} was written since, and not read yet."),
    "stale.model_gone": Text("The file of {model} is gone."),
    "stale.adapter_changed": Text("The adapter {name} changed."),
    "stale.judge_gone": Text("{name}, which judged, is gone."),
    "stale.judge_changed": Text("The file of {name}, which judged, has changed."),
    "stale.adapter_gone": Text("The adapter {name} is gone."),
    "stale.build": Text("Another build of llama.cpp: it was {before}, and is {after}."),
    "task.never_run": Text("This suite was not run yet.", "Run `leastwise find {suite}`."),
    "task.suite_gone": Text("The suite is no longer in {path}.", "Put it back, or run another."),
    "task.no_models": Text(
        "None of the models that {suite} was run with is there any more.",
        "Choose others on the Find page, or with `leastwise find --models`.",
    ),
    "queue.next": Text("Suite {position} of {total}: {name}"),
    "queue.summary": Text(
        "{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; "
        "{none} {none|has|have} none, {failed} could not be judged."
    ),
    "queue.resume": Text("A queue of suites takes no --resume.", "Resume its suites one by one."),
    "queue.all_and_some": Text("Name suites, or say --all or --stale: one of the three."),
    "queue.stale_alone": Text(
        "Stale suites are run with the models and the bar that they were run with.",
        "Leave out --models, --bar and --lora, or name the suites.",
    ),
    "queue.interrupted": Text(
        "Interrupted at suite {position} of {total}. What was finished is kept.",
        "Run `leastwise find` with this suite and --resume to go on with it.",
    ),
    "queue.empty": Text("No suite is stale, so nothing was run."),
    "vary.making": Text("Making {type} of {model}, unless it is there already."),
    "vary.left_out": Text("{type} of {model} is left out: {cause}"),
    "vary.unknown": Text(
        "There is no setting {name} to vary.",
        "Known are: {known}.",
    ),
    "vary.malformed": Text(
        "{text} names no values to try.", "Write a name and its values, such as ctx=2048,4096."
    ),
    "vary.bad_value": Text("{name} cannot be {value}.", "It may be {allowed}."),
    "vary.twice": Text("{name} is varied twice.", "Give all its values at once."),
    "vary.file_too_large": Text(
        "{path} is larger than 1 MiB.", "A grammar or a schema is smaller than that."
    ),
    "vary.too_many": Text(
        "That makes {count} candidates of each model, and {most} are the most.",
        "Vary fewer things at once.",
    ),
    "awake.refused": Text(
        "This computer may fall asleep while it works: {detail}.",
        'Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.',
    ),
}
