"""What Leastwise keeps on this computer, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

DATA_TEXTS: Final[Mapping[str, Text]] = {
    "data.title.models": Text("Models"),
    "data.about.models": Text("Model files that Leastwise owns, or that you put there."),
    "data.title.downloads": Text("Unfinished downloads"),
    "data.about.downloads": Text("What was fetched of models that are not whole yet."),
    "data.title.history": Text("History"),
    "data.about.history": Text("Runs with every answer, benchmarks, kept answers and prompts."),
    "data.title.suites": Text("Suites"),
    "data.about.suites": Text("The suites that you added or wrote."),
    "data.title.headers": Text("Answers of the Hub"),
    "data.about.headers": Text(
        "Headers and lists of models that lie elsewhere, kept so that they are asked for once."
    ),
    "data.title.planning": Text("Work files"),
    "data.about.planning": Text("Files that stand in for models while their memory is planned."),
    "data.title.log": Text("Log"),
    "data.about.log": Text("What happened inside, never what was asked or said."),
    "data.title.network-log": Text("Network log"),
    "data.about.network-log": Text("Each request that left this computer."),
    "data.title.crashes": Text("Crash reports"),
    "data.about.crashes": Text("What is known of crashes; nothing of it is sent."),
    "data.title.cloud": Text("Cloud"),
    "data.about.cloud": Text("Providers, own prices and what was spent. No key lies here."),
    "data.title.playground": Text("Playground"),
    "data.about.playground": Text("Answers that are being written just now."),
    "data.title.other": Text("Settings and the rest"),
    "data.about.other": Text("Settings, the window's place, consents and locks."),
    "data.nothing_to_clean": Text("There is nothing to clean."),
    "data.all_in_use": Text("What is there is in use just now, and stays."),
    "data.cleans_caches": Text(
        "{count:,} {count|file that is|files that are} fetched or made again when {count|it "
        "is|they are} needed; {size_bytes:gb} on the disk."
    ),
    "data.cleans_downloads": Text(
        "What was fetched of {count:,} {count|download that does|downloads that do} not run; "
        "{size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want "
        "{count|it|them} again."
    ),
    "data.cleans_logs": Text(
        "{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk."
    ),
    "data.cleans_crashes": Text(
        "{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk."
    ),
    "data.cleans_runs": Text(
        "{count:,} {count|run|runs} with every answer; this cannot be undone. How much that "
        "frees is known once {count|it is|they are} gone."
    ),
    "data.cleaned": Text("Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free."),
    "data.cleaned_partly": Text(
        "Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would "
        "not go, {path} first.",
        "Check their permissions, or whether another program holds them.",
    ),
    "data.not_confirmed": Text(
        "Cleaning needs your word, and nobody can be asked here.", "Add --yes."
    ),
    "data.kept": Text("Nothing was cleaned."),
    "data.only_history_has_days": Text(
        "--older-than is of the history.", "Leave it out, or clean `history`."
    ),
    "data.sums": Text("In all {size_bytes:gb}; {free_bytes:gb} are free on the disk."),
    "data.sums_two_disks": Text(
        "In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on "
        "that of the models."
    ),
    "crash.found": Text(
        "Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it "
        "was last open.",
        "What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.",
    ),
    "data.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the folder's permissions and the disk."
    ),
}
