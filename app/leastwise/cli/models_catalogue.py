"""`leastwise models catalogue`: the small models that ship by name, and what fits here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.tables import plain_table, print_words
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain import figures
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.catalogue import CatalogueCheck, CatalogueFit, ModelKind

_KINDS = ("general", "code", "reasoning", "multilingual", "embedding", "vision")


@click.command("catalogue", epilog="Example: leastwise models catalogue --kind code --fits")
@click.option("--kind", type=click.Choice(_KINDS), help="Only models for this.")
@click.option("--fits", "only_fitting", is_flag=True, help="Only models that fit this computer.")
@click.option("--check", is_flag=True, help="Ask the Hub whether each row is still right.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def catalogue(*, kind: str | None, only_fitting: bool, check: bool, as_json: bool) -> int:
    """List the small models that Leastwise knows by name, and what fits this computer.

    Fit and speed are computed offline from each model's published shape. A name works wherever a
    MODEL is asked for: leastwise fit qwen3-4b, or qwen3-4b:Q8_0.

    Exit status: 0 listed, 1 --check found rows that are wrong or gone, 3 the Hub gave no answer.
    """
    from leastwise.cli.session import open_core
    from leastwise.domain.catalogue import ModelKind
    from leastwise.report.catalogue_document import catalogue_document

    wanted = ModelKind(kind) if kind else None
    with interruptible() as cancellation, open_core() as core:
        fits = [one for one in core.catalogue.fits(wanted) if not only_fitting or _is_fitting(one)]
        checks = _checked(core, wanted, fits, cancellation) if check else None
        document = catalogue_document(core.catalogue.catalogue, fits, checks)
    if as_json:
        write_json(document)
    else:
        _print(fits)
    return _told(checks)


def _is_fitting(one: CatalogueFit) -> bool:
    from leastwise.domain.fits import FitVerdict

    judgement = one.fit.judgement if one.fit else None
    return judgement is not None and judgement.verdict is FitVerdict.FITS


def _checked(
    core: Core,
    kind: ModelKind | None,
    fits: Sequence[CatalogueFit],
    cancellation: Cancellation,
) -> Mapping[str, CatalogueCheck]:
    shown = {one.row.variant.id for one in fits}

    def on_row(check: CatalogueCheck) -> None:
        if check.row.variant.id in shown and (words := _wrong(check)):
            tell(f"{check.row.variant.id}: {render(words)}")

    checks = core.catalogue.check(on_row, cancellation, kind)
    return {one.row.variant.id: one for one in checks if one.row.variant.id in shown}


def _wrong(check: CatalogueCheck) -> Message | None:
    """What is wrong with a row, or None."""
    from leastwise.domain.catalogue import CheckOutcome

    repository = check.row.variant.repository
    if check.outcome is CheckOutcome.GONE:
        return say("catalogue.gone", repository=repository)
    if check.outcome is CheckOutcome.LACKS:
        return say("catalogue.lacks", repository=repository, lacking=check.lacking)
    if check.outcome is CheckOutcome.UNKNOWN:
        return say("catalogue.unanswered", repository=repository, reason=check.reason)
    return None


def _told(checks: Mapping[str, CatalogueCheck] | None) -> int:
    """What the Hub said in one sentence, and the exit status."""
    from leastwise.domain.catalogue import CheckOutcome

    if checks is None:
        return 0
    outcomes = [one.outcome for one in checks.values()]
    wrong = outcomes.count(CheckOutcome.GONE) + outcomes.count(CheckOutcome.LACKS)
    unknown = outcomes.count(CheckOutcome.UNKNOWN)
    found = outcomes.count(CheckOutcome.FOUND)
    count = len(outcomes)
    tell(say("catalogue.checked", found=found, count=count, wrong=wrong, unknown=unknown))
    if wrong:
        return 1
    return 3 if unknown else 0


def _print(fits: Sequence[CatalogueFit]) -> None:
    from leastwise.fit.suggesting import good_at_words

    right = ("weights", "memory", "tokens/s")
    table = plain_table("model", *right[:1], "licence", "good at", "fit", *right[1:], right=right)
    table.columns[0].no_wrap = True  # it is there to be copied
    for one in fits:
        family, variant = one.row.family, one.row.variant
        count = variant.parameters
        table.add_row(
            visible(f"{variant.id}:{one.quantisation}", lines=False),
            figures.NOT_MEASURED if count is None else figures.parameters(count),
            visible(family.licence, lines=False),
            render(good_at_words(family.good_at)),
            *_figures(one),
        )
    out = console()
    out.print(table)
    print_words(out, render(say("catalogue.basis")))
    missing = (one.fit.speed_missing for one in fits if one.fit)
    for words in dict.fromkeys(render(one) for one in missing if one is not None):
        print_words(out, words)


def _figures(one: CatalogueFit) -> tuple[str, str, str]:
    """The verdict, the memory and the speed of writing."""
    fit = one.fit
    if fit is None or fit.memory is None:
        return "not known offline", figures.NOT_MEASURED, figures.NOT_MEASURED
    verdict = figures.NOT_MEASURED if fit.judgement is None else fit.judgement.verdict.value
    speed = fit.speed.decode_tokens_per_s.likely if fit.speed else None
    written = figures.NOT_MEASURED if speed is None else figures.significant(speed)
    return verdict, figures.gib(fit.memory.total_bytes), written
