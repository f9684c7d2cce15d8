"""Where the data lies, how large it is, and cleaning: what goes is said before anything goes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.data_places import Cleanable, Cleaned, Cleaning, DataReport
from leastwise.domain.downloads import DownloadPhase
from leastwise.domain.errors import StoreFault
from leastwise.domain.run_queries import RunQuery
from leastwise.hub.library.disk import taken_bytes
from leastwise.hub.places import making_folder
from leastwise.hub.transfer.downloads import Downloads
from leastwise.hub.transfer.records import DOWNLOADS_FOLDER
from leastwise.paths import Paths
from leastwise.process.scratch import leftovers, remove_leftovers
from leastwise.store.history import History
from leastwise.upkeep.crashes import CrashReports
from leastwise.upkeep.measuring import measure

USUAL_DAYS: Final = 365
_FINISHED: Final = DownloadPhase.FINISHED
_RESTING: Final = frozenset({DownloadPhase.PAUSED, DownloadPhase.FAILED})
# What was used so lately may be in use: a header that is being read, a list just written.
_LATELY_S: Final = 600.0
_PAGE: Final = 1000


@dataclass(frozen=True)
class DataDesk:
    """`reading` gives the history, or None where there is none; `writer` opens it for writing."""

    paths: Callable[[], Paths]
    downloads: Callable[[], Downloads]
    reading: Callable[[], AbstractContextManager[History | None]]
    writer: Callable[[], History]

    def report(self, cancellation: Cancellation) -> DataReport:
        """Every part with its size on the disk. Raises Cancelled."""
        return measure(self.paths(), cancellation)

    def plan(self, what: Cleanable, days: int = USUAL_DAYS) -> Cleaning:
        """What cleaning would take away; of the history what is older than `days`.

        Raises StoreFault, EnvironmentFault.
        """
        if what is Cleanable.HISTORY:
            return Cleaning(what, runs=self._runs_before(days), size_bytes=None)
        if what is Cleanable.DOWNLOADS:
            return self._plan_downloads()
        finders: dict[Cleanable, Callable[[], Iterable[Path]]] = {
            Cleanable.CACHES: self._caches,
            Cleanable.LOGS: self._old_logs,
            Cleanable.CRASHES: CrashReports(self.paths().crashes).all,
        }
        files = finders[what]()
        old = tuple(sorted(str(path) for path in files))
        return Cleaning(what, old, size_bytes=taken_bytes(old))

    def clean(self, planned: Cleaning) -> Cleaned:
        """Take away what was planned, and nothing else; what is in use by now stays.

        Raises StoreFault, EnvironmentFault.
        """
        if planned.what is Cleanable.HISTORY:
            return self._clean_history(planned)
        count, freed_bytes, kept = 0, 0, []
        for download_id in planned.downloads:
            if self._rests(download_id):
                freed_bytes += taken_bytes(map(str, self._fetched(download_id)))
                self.downloads().cancel(download_id)
                count += 1
        for file in planned.files:
            size_bytes = taken_bytes([file])
            if _removed(Path(file)):
                count, freed_bytes = count + 1, freed_bytes + size_bytes
            else:
                kept.append(file)
        if planned.what is Cleanable.CACHES:
            for folder in self._scratch_folders:
                remove_leftovers(folder)
        return Cleaned(planned.what, count, freed_bytes, tuple(kept))

    def _caches(self) -> Iterator[Path]:
        """Answers of the Hub that were not used lately, and what killed processes left."""
        latest_s = time.time() - _LATELY_S
        for path in _within(self.paths().headers):
            try:
                is_old = path.stat().st_mtime < latest_s
            except OSError:
                continue
            if is_old:
                yield path
        for folder in self._scratch_folders:
            for left in leftovers(folder):
                yield from _within(left)

    @property
    def _scratch_folders(self) -> tuple[Path, Path]:
        paths = self.paths()
        return paths.planning, making_folder(paths.models)

    def _old_logs(self) -> Iterator[Path]:
        """The parts that nothing is written to any more."""
        paths = self.paths()
        current = {paths.log_file, paths.network_log}
        for path in _within(paths.log_file.parent):
            if path not in current and path.parent == paths.log_file.parent:
                yield path

    def _plan_downloads(self) -> Cleaning:
        states = [one for one in self.downloads().states() if one.phase is not _FINISHED]
        resting = [one.download_id for one in states if self._rests(one.download_id)]
        fetched = [str(path) for one in resting for path in self._fetched(one)]
        return Cleaning(
            Cleanable.DOWNLOADS,
            downloads=tuple(resting),
            size_bytes=taken_bytes(fetched),
            spared=len(states) - len(resting),
        )

    def _rests(self, download_id: str) -> bool:
        """Whether neither this process nor another works on it, or is about to."""
        from filelock import FileLock, Timeout

        state = next((s for s in self.downloads().states() if s.download_id == download_id), None)
        if state is None or state.phase not in _RESTING:
            return False
        lock_file = self._downloads_folder / f"{download_id}.lock"
        if not lock_file.exists():
            return True
        try:
            with FileLock(lock_file, timeout=0, thread_local=False):
                return True
        except (Timeout, OSError):
            return False

    @property
    def _downloads_folder(self) -> Path:
        return self.paths().models / DOWNLOADS_FOLDER

    def _fetched(self, download_id: str) -> Iterable[Path]:
        return _within(self._downloads_folder / download_id)

    def _runs_before(self, days: int) -> tuple[int, ...]:
        until = datetime.now(UTC) - timedelta(days=days)
        with self.reading() as history:
            if history is None:
                return ()
            past = history.past
            found: list[int] = []
            while True:
                query = RunQuery(until=until, offset=len(found), limit=_PAGE)
                page = past.search(query)
                found += [run.run_id for run in page.runs]
                if not page.runs or len(found) >= page.total:
                    break
            return tuple(run for run in found if run not in past.walked)

    def _clean_history(self, planned: Cleaning) -> Cleaned:
        def size_bytes() -> int:
            found = self.paths().database
            return taken_bytes([str(found), f"{found}-wal"])

        if not planned.runs:
            return Cleaned(planned.what, 0, 0)
        before = size_bytes()
        history = self.writer()
        history.past.remove(planned.runs)
        # On a full disk it cannot be: the runs are gone then, and the file stays as large.
        with contextlib.suppress(StoreFault):
            history.compact()
        return Cleaned(planned.what, len(planned.runs), max(before - size_bytes(), 0))


def _within(folder: Path) -> Iterator[Path]:
    """Every file in a folder of ours; links are not followed."""
    if folder.is_symlink():
        return
    for path in folder.rglob("*"):
        if path.is_symlink() or path.is_file():
            yield path


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
