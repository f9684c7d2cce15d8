"""Finding models, their parts and their headers, here and on the Hub, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

HUB_TEXTS: Final[Mapping[str, Text]] = {
    "model.header_too_large": Text(
        "The header of {path} is larger than {most_bytes:gib}.",
        "It is damaged, or has an unusually large vocabulary: take another file of this model. No "
        "more is fetched of a file that lies elsewhere; a downloaded one may have more.",
    ),
    "model.shard_missing": Text(
        "{path} is part of a model in {count} files, and {missing} is not there.",
        "Get the missing file; all parts lie in one folder under their own names.",
    ),
    "model.shard_misnamed": Text(
        "{path} says inside that it is part {number} of {count}, and its name says otherwise.",
        "Give the parts back the names that they were downloaded with.",
    ),
    "model.shard_unmarked": Text(
        "{path} is named like part of a model in {count} files, and says nothing of that inside.",
        "Rename it if it is a whole model, or download it again.",
    ),
    "model.shards_differ": Text(
        "{path} and {other} are not parts of one model: {detail}.",
        "Download all parts again from one place.",
    ),
    "hub.no_repository": Text(
        "There is no model repository {repository} on {host}, or it is private.",
        "Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with "
        "`leastwise models token set`, in the window under Library.",
    ),
    "hub.no_gguf": Text(
        "{repository} holds no GGUF file.", "Look for a repository of this model with GGUF files."
    ),
    "hub.which_quantisation": Text(
        "{repository} holds several files.", "Add which one after a colon: {known}."
    ),
    "hub.no_quantisation": Text("{repository} holds no file {wanted}.", "Take one of: {known}."),
    "hub.several_files": Text(
        "Several files of {repository} are meant.", "Add one name after a colon: {files}."
    ),
    "hub.gated": Text(
        "{repository} is open only to those whom its authors let in.",
        "Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with "
        "`leastwise models token set`, in the window under Library.",
    ),
    "hub.gated_for_token": Text(
        "The account of your key has no access to {repository}.", "Ask for it on {page}."
    ),
    "hub.forbidden": Text(
        "{host} does not show {repository} to everybody.",
        "Set HF_TOKEN to a key of an account that may see it, or keep it with "
        "`leastwise models token set`, in the window under Library.",
    ),
    "hub.token_refused": Text(
        "{host} does not accept the key that is set for it.",
        "Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.",
    ),
    "hub.bad_token": Text(
        "HF_TOKEN holds something that is no key.", "Set it to a key of your account, or unset it."
    ),
    "hub.no_ranges": Text(
        "{host} gives files as a whole only, so a header cannot be read without the weights.",
        "Download the file and name it by its path, or let HF_ENDPOINT name another server.",
    ),
    "hub.moved": Text("{file} changed or moved while it was read.", "Try again."),
    "hub.other_size": Text(
        "{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.",
        "Try again; if it stays so, take another file of this model.",
    ),
    "hub.cache": Text(
        "The kept headers in {path} cannot be used: {detail}.",
        "Check the folder's permissions and the disk.",
    ),
    "hub.planning_unwritable": Text(
        "The stand-in for a model cannot be written to {path}: {detail}.",
        "Check the folder's permissions and the disk.",
    ),
    "hub.no_sparse_files": Text(
        "The disk of {path} has no sparse files, so memory cannot be planned without the weights.",
        "Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).",
    ),
}
