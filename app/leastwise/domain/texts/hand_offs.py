"""Handing a model over, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

HAND_OFF_TEXTS: Final[Mapping[str, Text]] = {
    "hand_off.done": Text("Handed {name} over to {target}: {files} in {folder}."),
    "hand_off.none_passed": Text(
        "No model passed in run {run_id}, so there is no winner to hand over.",
        "Name a model file instead, or lower the bar and run again.",
    ),
    "hand_off.exists": Text("There is a file at {path} already.", "Choose another folder."),
    "hand_off.not_written": Text(
        "{path} cannot be written: {detail}.", "Choose another folder, or free some space."
    ),
    "hand_off.not_in_modelfile": Text(
        "A Modelfile cannot hold this text: {text}",
        "It knows no way to write characters that are not printable, nor three quotes at a line's "
        "end. Change the text, or take another target.",
    ),
    "hand_off.not_in_command": Text("A command line cannot hold the path {path}."),
    "hand_off.adapters": Text(
        "{target} does not take this candidate's LoRA adapters ({count}).",
        "Take llama-server, or quantise a model that has them merged.",
    ),
    "hand_off.no_grammar": Text(
        "{target} cannot hold the answer to a grammar.",
        "Use llama-server or Python, or bind the answer with a JSON schema.",
    ),
    "hand_off.no_place": Text(
        "{target} has no place for this setting: {name}.",
        "Change the setting, or take another target.",
    ),
    "tuning.written": Text(
        "{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} "
        "{held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case "
        "has|cases have} no passing answer and {skipped|is|are} in neither.",
        "Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or "
        "`--models BASE.gguf --lora ADAPTER.gguf`.",
    ),
    "tuning.nothing_left": Text(
        "The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} "
        "{clusters|group that shares|groups that share} a source or almost all words "
        "{cases|leaves|leave} nothing on one side.",
        "Add cases from other sources, or change --held-out.",
    ),
    "tuning.no_run": Text(
        "There is no finished run over {suite} as it is now to learn from.",
        "Find the smallest for it, or hold it against a reference on the Decision page.",
    ),
    "tuning.folder_used": Text("There is something in {path} already.", "Choose another folder."),
    "tuning.none_passed": Text(
        "No model passed any case in run {run_id}.", "Take a run with a model that passes some."
    ),
    "tuning.other_suite": Text(
        "Run {run_id} was over another suite, or over this one before it was changed.",
        "Run it again, or name a newer run.",
    ),
}
