"""Ourselves against llama.cpp's own tools, in pairs: `make bench`.

    .venv/bin/python -m tests.benchmarks.peers [--list] [--pairs N] [NAME ...]

With 15 pairs or more the table is filed in tests/benchmarks/RESULTS.md.
"""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime

import click

from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import render
from leastwise.engine.build import build_name
from leastwise.machine.cores import physical_cores
from leastwise.machine.processor import detect_processor
from tests.benchmarks.peers.build import build_tools, cache_folder
from tests.benchmarks.peers.comparisons import COMPARISONS, ROOT, Place
from tests.benchmarks.peers.pairs import HEADER, Figures, Row, run_pairs, summarise

RESULTS = ROOT / "tests" / "benchmarks" / "RESULTS.md"
FILED_FROM_PAIRS = 15
_STOPPED = " stopped"
_SAME = "The tools are built from the same source and run on the same libraries."


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(COMPARISONS)))
@click.option("--pairs", default=FILED_FROM_PAIRS, show_default=True, type=click.IntRange(1))
@click.option("--list", "listed", is_flag=True, help="Name the comparisons and end.")
def main(names: tuple[str, ...], pairs: int, listed: bool) -> None:
    """Compare, print the table, and file it."""
    if listed:
        for name, comparison in COMPARISONS.items():
            click.echo(f"{name:14} {comparison.what}")
        return
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    cache = cache_folder()
    place = Place(build_tools(cache), cache, physical_cores())
    place.notes["load average at the start"] = load
    rows: list[Row] = []
    try:
        for name in names or COMPARISONS:
            rows += _compare(name, pairs, place)
    finally:
        text = _section(rows, place)
        click.echo(text)
        if rows and pairs >= FILED_FROM_PAIRS:
            with RESULTS.open("a", encoding="utf-8") as file:
                file.write(text)
    if any(note.endswith(_STOPPED) for note in place.notes):
        raise SystemExit(1)


def _compare(name: str, pairs: int, place: Place) -> list[Row]:
    """The rows of one comparison, from the pairs that were done where it stopped midway."""
    comparison = COMPARISONS[name]
    wanted = min(pairs, comparison.most_pairs or pairs)
    done: list[tuple[Figures, Figures]] = []
    try:
        with comparison.ready(place) as (ours, peer):
            for pair in run_pairs(ours, peer, wanted):
                done.append(pair)
                _tell(f"{name} {len(done)}/{wanted}", *pair)
    except (OSError, RuntimeError, subprocess.CalledProcessError, LeastwiseError) as error:
        words = render(error.message) if isinstance(error, LeastwiseError) else str(error)
        click.echo(f"{name}: {words}", err=True)
        place.notes[f"{name}{_STOPPED}"] = words
    return [
        summarise(
            f"{name}: {figure} ({comparison.what})",
            kind,
            [mine[figure] for mine, _ in done],
            [theirs[figure] for _, theirs in done],
        )
        for figure, kind in comparison.figures.items()
        if done
    ]


def _tell(name: str, ours: Figures, peer: Figures) -> None:
    words = ", ".join(f"{key} {ours[key]:.4g} : {peer[key]:.4g}" for key in ours)
    click.echo(f"{name}: {words}", err=True)


def _section(rows: list[Row], place: Place) -> str:
    commit = subprocess.run(
        ["git", "-C", str(ROOT), "describe", "--always", "--dirty"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    when = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, commit {commit or 'unknown'}"
    machine = f"{detect_processor().name}, {place.threads} threads, {platform.platform()}"
    sides = f"Python {platform.python_version()}, {build_name()}"
    lines = [
        f"\n## Against llama.cpp's own tools, {when}\n",
        f"`make bench`: {machine}, {sides}. {_SAME}\n",
        HEADER,
        *(row.markdown for row in rows),
        "",
        *(f"- {name}: {words}" for name, words in place.notes.items()),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
