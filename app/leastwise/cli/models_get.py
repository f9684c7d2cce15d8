"""`leastwise models get`: download a model from the Hub, or go on with it."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, write_json
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.domain.downloads import Obtained

_RATE = re.compile(r"(\d+(?:\.\d+)?)\s*([kKMG]?)B?(?:/s)?")
_SCALES = {"": 1.0, "k": 1e3, "K": 1e3, "M": 1e6, "G": 1e9}


@click.command("get", epilog="Example: leastwise models get Qwen/Qwen2.5-0.5B-Instruct-GGUF:q8_0")
@click.argument("model")
@click.option(
    "--limit",
    metavar="RATE",
    help="At most so many bytes a second: 500k, 5M, 2.5MB/s; else as the settings say.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def get_model(model: str, *, limit: str | None, as_json: bool) -> None:
    """Download MODEL from the Hub: owner/repository, and after a colon which quantisation.

    Without one it is Q4_K_M, or the only file. A name of the catalogue does as well: qwen3-4b.
    Ctrl-C keeps what was fetched; the same command goes on. The model is there only after its
    hash matched what the Hub lists.

    Exit status: 0 it is here, 2 bad input, 3 the computer's fault, 130 interrupted.
    """
    from leastwise.cli.download_view import download_view
    from leastwise.cli.session import open_core

    rate = parsed_rate(limit) if limit else None
    begun_s = time.monotonic()
    with interruptible() as cancellation, open_core() as core:
        if rate is not None:
            core.downloads.set_rate_limit(rate)
        try:
            with download_view(console(stderr=True)) as view:
                obtained = core.downloads.fetch(model, cancellation, view.show)
        except (Cancelled, EnvironmentFault):
            if core.downloads.has_begun(model):
                tell(say("download.kept", reference=model))
            raise
    _report(model, obtained, time.monotonic() - begun_s, as_json=as_json)


def parsed_rate(written: str) -> float:
    """Bytes a second of what the user wrote. Raises BadInput."""
    match = _RATE.fullmatch(written.strip())
    bytes_per_s = float(match[1]) * _SCALES[match[2]] if match else 0.0
    if not 1 <= bytes_per_s <= 1e15:
        raise BadInput(say("download.bad_rate", value=written))
    return bytes_per_s


def _report(reference: str, obtained: Obtained, wall_s: float, *, as_json: bool) -> None:
    total_bytes = sum(file.size_bytes for file in obtained.manifest.files)
    code = "download.there" if obtained.was_there else "download.done"
    tell(say(code, reference=reference, folder=obtained.folder, total_bytes=total_bytes))
    if as_json:
        write_json(obtained_document(reference, obtained, wall_s))


def obtained_document(reference: str, obtained: Obtained, wall_s: float) -> dict[str, JsonValue]:
    """The document of `--json`; docs/json.md describes it."""
    manifest = obtained.manifest
    return {
        "model": reference,
        "folder": obtained.folder,
        "repository": manifest.repository,
        "commit": manifest.commit,
        "licence": manifest.licence or None,
        "files": [
            {"name": file.name, "sha256": file.sha256, "size_bytes": file.size_bytes}
            for file in manifest.files
        ],
        "was_there": obtained.was_there,
        "fetched_bytes": obtained.fetched_bytes,
        "wall_s": wall_s,
    }
