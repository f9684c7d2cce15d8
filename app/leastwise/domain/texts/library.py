"""The model files on this computer and what is done with them, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

LIBRARY_TEXTS: Final[Mapping[str, Text]] = {
    "model.changed": Text(
        "{path} does not hold what it should: its hash is not the one that it is known by.",
        "It is not used like that: get the model again, or, if another program changed the file on "
        "purpose, run `leastwise models discover` to take it as it is now.",
    ),
    "model.changing": Text("{path} changed while it was read.", "Wait until it is whole."),
    "model.link_lost": Text(
        "{path} is a link to a file that is gone.",
        "Bring that file back, or remove the model with `leastwise models remove`.",
    ),
    "library.hashing": Text("reading {name} for its hash"),
    "library.copying": Text("copying {name}"),
    "library.checking": Text("checking the copy of {name}"),
    "library.verifying": Text("reading {name}"),
    "library.nothing_found": Text(
        "No other program on this computer holds a model that was found.",
        "Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.",
    ),
    "library.discovered": Text(
        "{known} {known|model was|models were} found; {added} {added|file was|files were} not "
        "known before."
    ),
    "library.gone": Text("{path} is gone, and is known no more."),
    "library.imported": Text("{name} is in the store, as a copy that was read back."),
    "library.imported_by_hard_link": Text(
        "{name} is in the store as a hard link, which takes no more room.",
        "It stays when the file is deleted where it was.",
    ),
    "library.imported_by_symbolic_link": Text(
        "{name} is in the store as a symbolic link, which takes no more room.",
        "It breaks when the file is moved or deleted where it is.",
    ),
    "library.already_there": Text("{name} is in the store already."),
    "library.cannot_link": Text(
        "{path} cannot be linked into the store: {detail}.", "Copy it: add --copy."
    ),
    "library.no_room": Text(
        "The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.",
        "Free some space, or take another disk with `leastwise models move`.",
    ),
    "library.disk_full": Text(
        "The disk of {folder} is full.", "Free some space and do it again; nothing was changed."
    ),
    "library.unwritable": Text(
        "{folder} cannot be written: {detail}.", "Check the folder's permissions and the disk."
    ),
    "library.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the file's permissions and the disk."
    ),
    "library.copy_differs": Text(
        "The copy of {path} is not what was written.",
        "The disk of {folder} does not keep what it is given: take another.",
    ),
    "library.store_missing": Text(
        "The folder of the models, {folder}, is not there.",
        "Connect its disk, or set store_folder to another folder in {settings}.",
    ),
    "library.busy": Text(
        "Another Leastwise is changing the models just now.",
        "Wait until it is done, then try again.",
    ),
    "library.several": Text("{count} models are called {name}.", "Give the path of one: {paths}."),
    "library.ships": Text("{name} ships with the program and cannot be removed."),
    "library.not_confirmed": Text(
        "Nothing was removed, because nobody was there to be asked.", "Add --yes to remove it."
    ),
    "library.kept": Text("Nothing was removed."),
    "library.removed": Text("{name} was removed; {freed_bytes:gb} became free."),
    "library.forgotten": Text("{name} is not shown any more; its file stays at {path}."),
    "library.deletes": Text("deletes {path}"),
    "library.forgets": Text("forgets {path} and leaves it there"),
    "library.frees": Text("frees {freed_bytes:gb}"),
    "library.depends_runs": Text(
        "{count} {count|run measured it; it stays|runs measured it; they stay} in the "
        "history and cannot be repeated."
    ),
    "library.depends_open_runs": Text("{count} interrupted {count|run|runs} could not go on."),
    "library.depends_benches": Text(
        "{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in "
        "the history."
    ),
    "library.depends_tuned": Text("The settings that were tuned for it stay, and wait for it."),
    "library.depends_child": Text("{name} was made from it, and stays."),
    "library.depends_link": Text("{name} is a link to it, and breaks: {path}."),
    "library.move_into_itself": Text(
        "{folder} lies in the store, or the store in it.", "Give a folder beside it."
    ),
    "library.move_not_empty": Text(
        "{folder} holds something already ({name}).", "Give an empty folder or a new one."
    ),
    "library.move_downloads": Text(
        "{count} {count|download|downloads} into {folder} {count|is|are} not finished.",
        "Let them finish or cancel them, then move the models.",
    ),
    "library.moving": Text(
        "The models are being moved.", "Begin the download once they are in their new place."
    ),
    "library.moved": Text(
        "{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now."
    ),
    "library.left_behind": Text("{path} is not Leastwise's own, and stayed."),
    "library.move_interrupted": Text(
        "Moving the models to {folder} was interrupted; they are all where they were.",
        "Run `leastwise models move` with that folder again to go on.",
    ),
    "library.nothing_to_verify": Text("There is no model to verify."),
    "library.file_sound": Text("intact"),
    "library.file_new": Text("read for the first time; its hash is known from now on"),
    "library.file_changed": Text("changed: it holds something else than it did"),
    "library.file_missing": Text("missing"),
    "library.file_unreadable": Text("cannot be read"),
    "library.broken_count": Text(
        "{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.",
        "They are not offered until they are mended: get the models again.",
    ),
}
