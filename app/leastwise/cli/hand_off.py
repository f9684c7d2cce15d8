"""`leastwise hand-off`: a model with its settings, as files for another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import one_model
from leastwise.cli.terminal import tell, write_json
from leastwise.domain.hand_offs import TARGETS, HandOff
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation


@click.command(
    "hand-off", epilog="Example: leastwise hand-off --run 3 --to ollama --out ./triage-for-ollama"
)
@click.argument("model", required=False)
@click.option(
    "--run", "run_id", type=click.IntRange(min=1), metavar="RUN", help="The winner of this run."
)
@click.option("--to", "target", type=click.Choice(TARGETS), required=True)
@click.option(
    "--out",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Where to; a new folder here if left out.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def hand_off(
    *, model: str | None, run_id: int | None, target: str, folder: Path | None, as_json: bool
) -> None:
    """Write files with which another program runs MODEL, or a run's winner, as it ran here.

    ollama: a Modelfile. llama-server: a shell script and a request. python: a program over
    llama-cpp-python. lmstudio: a preset. Of a run the prompt, the JSON schema and the report lie
    beside. The model file stays where it is, and is named by its path. No file is overwritten.
    """
    from leastwise.cli.session import open_core

    if (model is None) == (run_id is None):
        raise click.UsageError("Give either MODEL or --run")
    with interruptible() as cancellation, open_core() as core:
        handed = _handed(core, model, run_id, cancellation)
        place = (folder or Path(f"{handed.name}-for-{target}")).expanduser().absolute()
        over = core.handing_off.write(handed, target, place)
    name = handed.candidate.name
    if as_json:
        files: list[str] = list(over.files)
        write_json({"model": name, "to": target, "folder": over.folder, "files": files})
    else:
        tell(say("hand_off.done", name=name, target=target, folder=over.folder, files=over.files))


def _handed(
    core: Core, model: str | None, run_id: int | None, cancellation: Cancellation
) -> HandOff:
    from leastwise.domain.suites import Generation
    from leastwise.report.handing_off import of_candidate

    if run_id is not None:
        return core.handing_off.winner_of(run_id)
    path = one_model(core, model or "")
    (candidate,) = core.examine([path], lambda _event: None, cancellation)
    return of_candidate(candidate, Generation())
