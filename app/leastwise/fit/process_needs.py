"""The memory of processes that will hold models, for whoever keeps several in memory at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.engine.client import Engine
from leastwise.fit.judging import reserve_bytes
from leastwise.fit.memory import memory_need
from leastwise.hub.shards import read_model_header


@dataclass(frozen=True)
class ProcessNeeds:
    """Plans each in a child of its own; stand-ins lie in `folder` for a while."""

    start_engine: Callable[[], Engine]
    folder: Path

    def need_of(self, candidate: Candidate, cancellation: Cancellation) -> int:
        """The computed peak of its process, in bytes.

        Raises ModelFileError, EnvironmentFault, ChildDied, EngineFault, Cancelled.
        """
        path = Path(candidate.model.path)
        header = read_model_header(path)
        need = memory_need(
            path, header, candidate.settings, self.start_engine, cancellation, self.folder
        )
        return need.total_bytes

    def reserve(self, total_bytes: int) -> int:
        """What must stay free beside processes of `total_bytes` together."""
        return reserve_bytes(total_bytes)
