"""What the window asks about settings, data and log; `leastwise.upkeep` is what answers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.data_places import Cleanable, Cleaned, Cleaning, DataReport
    from leastwise.settings import SettingValue
    from leastwise.upkeep.log_reading import LogLine, LogQuery
    from leastwise.upkeep.settings_desk import SettingState


class SettingsCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def states(self) -> tuple[SettingState, ...]:
        """How every setting stands."""

    def put(self, name: str, value: SettingValue) -> SettingState:
        """Keep a value and take it up."""

    def reset(self, names: Iterable[str]) -> tuple[str, ...]:
        """Put settings back to their defaults; those that were changed."""


class DataCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def report(self, cancellation: Cancellation) -> DataReport:
        """Every part with its size on the disk."""

    def plan(self, what: Cleanable, days: int = 365) -> Cleaning:
        """What cleaning would take away."""

    def clean(self, planned: Cleaning) -> Cleaned:
        """Take away what was planned."""


class LogCalls(Protocol):
    """`lines` reads a few lines where they stand, and returns at once; the others may take long.

    With another `generation` the numbers of lines are others.
    """

    generation: int

    def read_on(self, cancellation: Cancellation) -> int:
        """Take what was added; how many lines there are."""

    def select(self, query: LogQuery, cancellation: Cancellation, after: int = 0) -> array[int]:
        """The numbers of the lines that match."""

    def lines(self, numbers: Sequence[int]) -> tuple[LogLine, ...]:
        """These lines."""


class CrashCalls(Protocol):
    """Reports of crashes."""

    def gather(self) -> tuple[Path, ...]:
        """Those that nobody was told of yet."""

    def text(self, report: Path) -> str:
        """What a report says."""

    def delete(self, report: Path) -> None:
        """Remove one."""


class DiagnosisCalls(Protocol):
    """A report for others."""

    def report(self, cancellation: Cancellation) -> str:
        """The report as text; takes a second."""


class UpkeepCalls(Protocol):
    """Each part is made at its first use."""

    @property
    def settings(self) -> SettingsCalls:
        """The settings."""

    @property
    def data(self) -> DataCalls:
        """Where the data lies."""

    @property
    def log(self) -> LogCalls:
        """The log."""

    @property
    def crashes(self) -> CrashCalls:
        """Crash reports."""

    @property
    def diagnosis(self) -> DiagnosisCalls:
        """Reports for others."""
