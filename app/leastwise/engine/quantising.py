"""The parent's side of the process that makes a smaller file of a model."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import ChildDied, EnvironmentFault
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.domain.quantising import FileType, QuantisingProgressed
from leastwise.process.role import RoleEnd, RoleProcess, start_role

_START_LIMIT_S = 60.0


class QuantisingRefused(Exception):
    """llama.cpp does not make this type of this file; the reason is its own."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True)
class QuantisingPlan:
    """What llama.cpp will make: bytes of all weights before and after, to a hundredth of a MiB.

    `saved_bytes` is the difference, exactly.
    `others` of `tensors` get another type, because their rows do not divide into its blocks.
    """

    old_bytes: int
    new_bytes: int
    saved_bytes: int
    tensors: int
    others: int
    needs_imatrix: bool


class QuantisingProcess:
    """One child process. Use as a context manager."""

    def __init__(self, log_file: str) -> None:
        """Start the child; `log_file` is what error messages name. Raises EnvironmentFault."""
        self._log_file = log_file
        self._heard: queue.SimpleQueue[JsonObject | RoleEnd] = queue.SimpleQueue()
        try:
            self._child = RoleProcess(start_role(["quantise"]), self._heard.put, self._heard.put)
        except OSError as error:
            raise self._start_failure(str(error)) from error
        try:
            ready = self._heard.get(timeout=_START_LIMIT_S)
        except queue.Empty:
            self._child.kill()
            raise self._start_failure("no answer") from None
        if isinstance(ready, RoleEnd):
            self._child.kill()
            raise self._start_failure("; ".join(ready.last_words[-1:]))

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    def plan(self, source: Path, wanted: FileType, cancellation: Cancellation) -> QuantisingPlan:
        """What would come out, without writing anything.

        Raises QuantisingRefused, ChildDied, Cancelled.
        """
        said = self._ask(source, None, wanted, cancellation)
        sizes = {
            name: int(str(said[name]))
            for name in ("old_bytes", "new_bytes", "saved_bytes", "tensors")
        }
        others, needs_imatrix = int(str(said["others"])), bool(said["needs_imatrix"])
        return QuantisingPlan(**sizes, others=others, needs_imatrix=needs_imatrix)

    def quantise(
        self,
        source: Path,
        target: Path,
        wanted: FileType,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
    ) -> None:
        """Write `target`, whatever type the source has.

        Cancelling ends the process at once, and leaves a part of the target.

        Raises QuantisingRefused, ChildDied, Cancelled.
        """
        self._ask(source, target, wanted, cancellation, on_progress)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close()

    def _ask(
        self,
        source: Path,
        target: Path | None,
        wanted: FileType,
        cancellation: Cancellation,
        on_progress: Callable[[QuantisingProgressed], None] = lambda _progress: None,
    ) -> JsonObject:
        with cancellation.listening(self._child.kill):
            self._child.send(
                {
                    "source": str(source),
                    "target": "" if target is None else str(target),
                    "type": wanted.number,
                }
            )
            while True:
                said = self._heard.get()
                cancellation.raise_if_asked()
                if isinstance(said, RoleEnd):
                    self._died(source, said)
                if said["kind"] == "done":
                    return said
                if said["kind"] == "refused":
                    raise QuantisingRefused(str(said["detail"]))
                done, total = int(str(said["done"])), int(str(said["total"]))
                on_progress(QuantisingProgressed(done, total))

    def _died(self, source: Path, end: RoleEnd) -> NoReturn:
        raise ChildDied(
            say(
                "engine.died",
                model=str(source),
                doing=say("engine.quantising"),
                how=end.how,
                log=self._log_file,
            )
        )

    def _start_failure(self, detail: str) -> EnvironmentFault:
        return EnvironmentFault(say("engine.start_failed", detail=detail, log=self._log_file))
