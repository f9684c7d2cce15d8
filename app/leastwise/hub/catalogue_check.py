"""The catalogue held against the Hub: which rows are as they stand, which are wrong or gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.catalogue import CatalogueCheck, CatalogueRow, CheckOutcome
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.hub.hub_api import Hub, Repository
from leastwise.hub.model_names import group_models
from leastwise.net.client import NetClient, NetSession

# After so many repositories in a row without an answer there is no network: the rest is not asked.
_MOST_SILENT: Final = 3


def check_catalogue(
    rows: Iterable[CatalogueRow],
    hub: Hub,
    net: NetClient,
    on_row: Callable[[CatalogueCheck], None],
    cancellation: Cancellation,
) -> tuple[CatalogueCheck, ...]:
    """Each row's repository as the Hub lists it now; every request is in the network log.

    Raises EnvironmentFault when offline, Cancelled.
    """
    found: list[CatalogueCheck] = []
    silent: list[EnvironmentFault] = []
    with net.session() as session:
        for row in rows:
            if len(silent) >= _MOST_SILENT:
                check = CatalogueCheck(row, CheckOutcome.UNKNOWN, reason=silent[-1].message)
            else:
                check = _check(row, hub, session, silent, cancellation)
            found.append(check)
            on_row(check)
    return tuple(found)


def _check(
    row: CatalogueRow,
    hub: Hub,
    session: NetSession,
    silent: list[EnvironmentFault],
    cancellation: Cancellation,
) -> CatalogueCheck:
    """One row; `silent` gathers the faults since the last answer."""
    try:
        repository = hub.repository(row.variant.repository, session, cancellation)
    except BadInput as fault:
        silent.clear()
        return CatalogueCheck(row, CheckOutcome.GONE, reason=fault.message)
    except EnvironmentFault as fault:
        if fault.message.code.startswith("net."):
            silent.append(fault)
        return CatalogueCheck(row, CheckOutcome.UNKNOWN, reason=fault.message)
    silent.clear()
    return _held(row, repository)


def _held(row: CatalogueRow, repository: Repository) -> CatalogueCheck:
    sizes = {file.path: file.size_bytes for file in repository.files}
    models = group_models(sizes)
    lacking = tuple(
        wanted
        for wanted in row.variant.quantisations
        if not any(model.is_called(wanted) for model in models)
    )
    outcome = CheckOutcome.LACKS if lacking else CheckOutcome.FOUND
    files = tuple((path, size) for path, size in sorted(sizes.items()))
    return CatalogueCheck(row, outcome, lacking, files, repository.commit)
