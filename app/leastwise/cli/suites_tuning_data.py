"""`leastwise suites tuning-data`: what a small model may learn from, and what it is judged on."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.tuning import HELD_OUT_SHARE


@click.command(
    "tuning-data",
    short_help="Write data to tune a small model with.",
    epilog="Example: leastwise suites tuning-data Tickets --from 3 --out ./tickets-tuning",
)
@click.argument("suite")
@click.option(
    "--from",
    "run_id",
    type=click.IntRange(min=1),
    required=True,
    metavar="RUN",
    help="The run whose best model is learned from.",
)
@click.option(
    "--out",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="FOLDER",
)
@click.option(
    "--held-out",
    "share",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=HELD_OUT_SHARE,
    show_default=True,
    help="The share of the cases that is kept to judge on.",
)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def tuning_data(
    *, suite: str, run_id: int, folder: Path, share: float, seed: int, as_json: bool
) -> None:
    """Write the passing answers of a run over SUITE as examples, without the cases held out.

    train.jsonl holds one chat a line, as fine-tuning tools take it: the prompt, and the answer of
    the model that passed most cases. The held-out cases are a suite of their own: judge what you
    tuned on it alone. Cases of one source, and cases that say almost the same, stay on one side.
    """
    from leastwise.cli.session import open_core

    with open_core() as core:
        asked, was = core.load_suite(suite), core.suite_of_run(run_id)
        run = core.stored_run(run_id)
        if was is None or was.sha256 != asked.sha256:
            raise BadInput(say("tuning.other_suite", run_id=run_id))
        place = folder.expanduser().absolute()
        data = core.suite_exchange.write_tuning_data(was, run, share, seed, place)
    if as_json:
        files: list[str] = list(data.files)
        write_json(
            {
                "suite": asked.name,
                "run_id": run_id,
                "reference": data.reference,
                "examples": data.examples,
                "skipped": data.skipped,
                "held_out": data.held_out,
                "groups": data.clusters,
                "seed": data.seed,
                "folder": data.folder,
                "files": files,
            }
        )
        return
    tell(
        say(
            "tuning.written",
            examples=data.examples,
            reference=data.reference,
            held_out=data.held_out,
            folder=data.folder,
            skipped=data.skipped,
            suite=str(Path(data.folder) / "held-out"),
        )
    )
