"""Benchmarks of the past: listed, opened, compared and written to files in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.domain.bench_results import BenchRun, BenchSide
from leastwise.domain.errors import Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.messages import say


class Archive(QObject):
    """Each answer comes as a signal; what goes wrong comes as `failed` with its message."""

    listed = Signal(object)
    opened = Signal(object)
    compared = Signal(object)
    written = Signal(str)
    failed = Signal(object)

    def __init__(self, core: CoreCalls, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs

    def list_runs(self) -> None:
        """Ask for the newest benchmarks."""
        self._jobs.start(lambda _c: self._core.bench_runs(), self.listed.emit, self._fail, self)

    def open_run(self, run_id: int) -> None:
        """Ask for one benchmark, whole."""
        self._jobs.start(
            lambda _c: self._core.bench_run(run_id), self.opened.emit, self._fail, self
        )

    def compare(self, first: BenchSide, second: BenchSide) -> None:
        """Ask for the second result against the first."""
        self._jobs.start(
            lambda _c: self._core.compare_bench(first, second),
            self.compared.emit,
            self._fail,
            self,
        )

    def write(self, run_id: int, path: Path) -> None:
        """Write a benchmark as CSV, Markdown or JSON, as the name ends."""
        self._jobs.start(
            lambda _c: _write(self._core.bench_run(run_id), path),
            lambda _none: self.written.emit(str(path)),
            self._fail,
            self,
        )

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error.message)


def _write(run: BenchRun, path: Path) -> None:
    try:
        path.write_text(_document(run, path.suffix.lower()), encoding="utf-8")
    except OSError as error:
        detail = f"{path}: {error.strerror or error}"
        raise EnvironmentFault(say("system.output_failed", detail=detail)) from error


def _document(run: BenchRun, suffix: str) -> str:
    import json

    from leastwise.report.bench_document import bench_document
    from leastwise.report.bench_tables import bench_csv, bench_markdown

    if suffix == ".csv":
        return bench_csv(run)
    if suffix == ".md":
        return bench_markdown(run)
    return json.dumps(bench_document(run), indent=2, ensure_ascii=False) + "\n"
