"""Downloads and the store's folders, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

DOWNLOAD_TEXTS: Final[Mapping[str, Text]] = {
    "download.disk_full": Text(
        "The disk of {path} is full.",
        "Free some space and go on with the download; what was fetched is kept.",
    ),
    "download.no_room": Text(
        "{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} "
        "are free.",
        "Free some space, or take a smaller quantisation; what was fetched is kept.",
    ),
    "download.no_room_beside": Text(
        "{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} "
        "are free, of which the other downloads still need {others_bytes:gb}.",
        "Free some space, cancel one of them, or take a smaller quantisation.",
    ),
    "download.file_too_large": Text(
        "The disk of {path} takes no file as large as this one.",
        "Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was "
        "fetched is kept.",
    ),
    "download.read_only": Text(
        "Nothing can be written to {path}: {detail}.", "Check the folder's permissions."
    ),
    "download.store_gone": Text(
        "{path} is not there any more.",
        "Connect its disk again and go on with the download; what was fetched is kept there.",
    ),
    "download.disk_failed": Text(
        "{path} cannot be written: {detail}.",
        "Check the disk and go on with the download; what was fetched is kept.",
    ),
    "download.link_refused": Text(
        "{host} does not give {file} under the address that the Hub names (status {status}).",
        "Try again later; what was fetched is kept.",
    ),
    "download.corrupted": Text(
        "What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.",
        "Try again later or over another network; a proxy may change what passes through it.",
    ),
    "download.corrupted_once": Text(
        "What came of {file} is not what the Hub lists, so it is fetched once more."
    ),
    "download.no_hash": Text(
        "{host} lists no hash for {file}, so nothing could tell whether it arrived whole.",
        "Take another file of this model, or download it yourself and import it.",
    ),
    "download.elsewhere": Text(
        "{reference} is being downloaded by another Leastwise.",
        "Wait until that is done, or stop it there.",
    ),
    "download.not_on_hub": Text(
        "{reference} names nothing on the Hub.",
        "Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.",
    ),
    "download.unknown": Text("There is no download {download_id}.", "See the list of downloads."),
    "download.defect": Text(
        "The download of {reference} ran into a defect of Leastwise ({detail}).",
        "Go on with it, and please report the log file; what was fetched is kept.",
    ),
    "download.checking": Text("Checking what is here already: {done_bytes:gb}."),
    "download.progress": Text(
        "{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left"
    ),
    "download.done": Text("{reference} is here: {folder} ({total_bytes:gb}, every hash matched)."),
    "download.there": Text("{reference} was here already: {folder} ({total_bytes:gb})."),
    "download.kept": Text(
        "What was fetched is kept.", "To go on: leastwise models get {reference}"
    ),
    "download.bad_rate": Text(
        "{value} is no rate.", "Write it as 500k, 5M or 2.5 MB/s, in bytes per second."
    ),
    "manifest.unsafe_name": Text(
        "{name} is no name for a file on this disk.", "Take another file of this model."
    ),
    "manifest.unwritable": Text(
        "{path} cannot be written: {detail}.", "Check the folder's permissions and the disk."
    ),
    "manifest.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the folder's permissions and the disk."
    ),
    "manifest.damaged": Text(
        "{path} is damaged: {detail}.", "Move its folder away and get the model again."
    ),
}
