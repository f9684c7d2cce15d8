"""What a suite is held against, from the command line: a cloud model, or a large one here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import click

from leastwise.cli.cloud_run import UNPRICED
from leastwise.cli.cloud_sending import confirming
from leastwise.cli.terminal import console, tell, visible
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.history import FindRequest
    from leastwise.domain.references import ReferenceRequest
    from leastwise.domain.suites import Bar, Suite

_CLOUD = "cloud:"


@dataclass(frozen=True)
class ReferenceOptions:
    """The options that `reference_options` adds."""

    send: bool = False
    unpriced: bool = False
    at_once: int | None = None
    own_temperature: bool = False

    @property
    def words(self) -> list[str]:
        """The options as they are written, for a command to be repeated; hosts stay confirmed."""
        words = ["--unpriced"] if self.unpriced else []
        words += ["--at-once", str(self.at_once)] if self.at_once is not None else []
        return words + (["--own-temperature"] if self.own_temperature else [])

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """The options, taken out of a command's other ones.

        `send` stays there: others may have the user agree to a host as well.
        """
        own = {name: options.pop(name) for name in cls.__dataclass_fields__ if name != "send"}
        return cls(send=options["send"], **own)


def reference_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how a cloud model is asked, beside `--send`."""
    for option in reversed(
        (
            UNPRICED,
            click.option(
                "--at-once",
                type=click.IntRange(1, 32),
                metavar="N",
                help="Calls to the cloud model in flight at once (setting cloud_calls).",
            ),
            click.option(
                "--own-temperature",
                is_flag=True,
                help="Send no temperature, for models that take none; Anthropic gets none anyway.",
            ),
        )
    ):
        command = option(command)
    return command


def reference_of(
    core: Core, written: str, suite: Suite, bar: Bar, options: ReferenceOptions
) -> ReferenceRequest | Path:
    """What `cloud:NAME`, `cloud:NAME/MODEL`, a provider's name or a local model means.

    A name that is both a provider and a model is the model. Raises BadInput, EnvironmentFault.
    """
    name = written.removeprefix(_CLOUD)
    if written == name and not _is_provider(core, name):
        return _one_model(core, written)
    return core.references.request(
        name,
        suite,
        bar,
        at_once=options.at_once or core.settings.cloud_calls,
        own_temperature=options.own_temperature,
        unpriced=options.unpriced,
    )


def tell_estimate(core: Core, request: ReferenceRequest) -> None:
    """What the reference run will still send and cost, before anything is sent."""
    words = core.references.estimate(request).words(request.reference)
    tell(visible(render(words), lines=False))


def _is_provider(core: Core, written: str) -> bool:
    if Path(written).expanduser().exists():
        return False
    return written.partition("/")[0] in core.cloud.shelf.read().providers


def _one_model(core: Core, written: str) -> Path:
    paths = core.model_paths(written)
    if len(paths) != 1:
        raise BadInput(say("reference.not_local", reference=written))
    return paths[0]


@dataclass(frozen=True)
class Against:
    """What `leastwise find --reference` holds the ladder against; nothing without it."""

    written: str | None
    options: ReferenceOptions

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """The options, taken out of a command's other ones."""
        return cls(options.pop("reference"), ReferenceOptions.taken_from(options))

    @property
    def words(self) -> list[str]:
        """The options as they are written, for a command to be repeated."""
        return [] if self.written is None else ["--reference", self.written, *self.options.words]

    def agreed(self, core: Core, asked: FindRequest) -> ReferenceRequest | Path | None:
        """The reference, and the user's agreement to what will be sent, before anything is run."""
        if self.written is None:
            return None
        suite = replace(asked.suite, judges=asked.judges)  # graded as the ladder is
        found = reference_of(core, self.written, suite, asked.bar, self.options)
        if not isinstance(found, Path):
            tell_estimate(core, found)
            core.references.agree(found, confirming(send=self.options.send))
        return found

    def run(
        self,
        core: Core,
        asked: FindRequest,
        found: ReferenceRequest | Path | None,
        cancellation: Cancellation,
    ) -> int | None:
        """The number of the reference's run; None where nothing was asked for."""
        from leastwise.cli.walk_view import walk_view
        from leastwise.decision.desk import DecideRequest

        if found is None:
            return None
        confirm = confirming(send=self.options.send)
        with walk_view(console(stderr=True)) as view:
            request = DecideRequest(asked, found)
            try:
                return core.decisions.reference_run(request, view.show, confirm, cancellation)
            except Cancelled:
                tell(say("reference.stopped"))
                raise
