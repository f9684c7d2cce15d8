"""All downloads of a store: several at a time, in an order that can be changed, over restarts."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import (
    WORKING,
    DownloadChanged,
    DownloadEvent,
    DownloadPhase,
    DownloadRemoved,
    DownloadsReordered,
    DownloadState,
    Obtained,
)
from leastwise.domain.errors import BadInput, Cancelled, InternalFault, LeastwiseError
from leastwise.domain.messages import say
from leastwise.hub.hub_api import Hub
from leastwise.hub.references import HubReference
from leastwise.hub.transfer.job import DownloadJob, state_of
from leastwise.hub.transfer.limits import TransferLimits
from leastwise.hub.transfer.planning import (
    download_id,
    hub_words,
    named,
    owned,
    owned_by_name,
    plan,
)
from leastwise.hub.transfer.records import DOWNLOADS_FOLDER, DownloadRecord, DownloadRecords
from leastwise.hub.transfer.room import Room
from leastwise.hub.transfer.throttle import Throttle
from leastwise.net.client import NetClient

_LOG = logging.getLogger(__name__)
_FINISHED: Final = DownloadPhase.FINISHED
AT_ONCE: Final = 2


@dataclass
class _Run:
    """A download that a thread works on; `ends_as` is what stopping it shall make of it."""

    job: DownloadJob
    thread: threading.Thread
    ends_as: DownloadPhase = DownloadPhase.WAITING
    removes: bool = False
    told_at_s: float = 0.0
    told_phase: DownloadPhase = DownloadPhase.WAITING


class Downloads:
    """The queue. Making one opens nothing, and nothing is fetched before `start` or `resume`.

    `net` and `hub` are asked for whenever a download begins; `catalogued` knows models by name.
    All take `bytes_per_s` together at most, unless that is None.
    Events come on the threads that fetch, and on those that call; a listener must not block.
    """

    def __init__(
        self,
        store: Path,
        net: Callable[[], NetClient],
        hub: Callable[[], Hub] = Hub.from_environment,
        limits: TransferLimits = TransferLimits(),  # noqa: B008 - it is frozen
        at_once: int = AT_ONCE,
        catalogued: Callable[[str], HubReference | None] = lambda _written: None,
        bytes_per_s: float | None = None,
    ) -> None:
        self._store = store
        self._records = DownloadRecords(store / DOWNLOADS_FOLDER)
        self._net = net
        self._hub = hub
        self._limits = limits
        self._at_once = at_once
        self._catalogued = catalogued
        self._throttle = Throttle(bytes_per_s)
        self._room = Room(self._records, limits.margin_bytes)
        self._lock = threading.RLock()
        # Taken before the other: a state is told before a later one is read.
        self._telling = threading.RLock()
        self._runs: dict[str, _Run] = {}
        self._ended: dict[str, DownloadState] = {}
        self._listeners: list[Callable[[DownloadEvent], None]] = []
        self._is_started = False

    def subscribe(self, listener: Callable[[DownloadEvent], None]) -> Callable[[], None]:
        """Tell `listener` of every event from now on; returns what ends that."""
        with self._lock:
            self._listeners.append(listener)

        def end() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    def states(self) -> tuple[DownloadState, ...]:
        """Every unfinished download in its order, then what has just finished or did so before.

        Raises EnvironmentFault where the store cannot be read.
        """
        with self._lock:
            listed = self._records.all()
            states = [self._state(record) for record in listed]
            others = {
                **{key: run.job.state for key, run in self._runs.items()},
                **{key: end for key, end in self._ended.items() if end.phase is _FINISHED},
            }
            for record in listed:
                others.pop(record.download_id, None)
        return (*states, *others.values())

    def start(self) -> None:
        """Go on with everything that is not paused. Raises EnvironmentFault."""
        with self._lock:
            self._is_started = True
            self._fill()

    def add(self, reference: str, cancellation: Cancellation) -> DownloadState:
        """Queue `owner/repository[:quantisation]`, or a name of the catalogue, behind the others.

        The same words a second time go on with the first. Asks the Hub for the list of files.
        Raises BadInput, ModelFileError, EnvironmentFault (also where the disk cannot take it and
        all that is lined up), Cancelled.
        """
        record = self._planned(hub_words(reference, self._catalogued), cancellation)
        there = owned(self._store, record)
        if there is not None:
            state = state_of(record, DownloadPhase.FINISHED, record.total_bytes)
            return replace(state, folder=str(there.folder))
        with self._lock:
            self._room.check(record, self._lined_up())
            self._records.keep(record)
            self._ended.pop(record.download_id, None)
            self._is_started = True
            self._fill()
            state = self._state(record)
        self._tell(DownloadChanged(state))
        return state

    def fetch(
        self,
        reference: str,
        cancellation: Cancellation,
        on_state: Callable[[DownloadState], None] = lambda _state: None,
    ) -> Obtained:
        """Download in the calling thread, beside the queue. What an earlier call fetched is used.

        Raises BadInput, ModelFileError, EnvironmentFault, Cancelled (what was fetched stays).
        """
        reference = hub_words(reference, self._catalogued)
        net = self._net()
        if net.offline_reason is not None:
            there = owned_by_name(self._store, named(reference))
            if there is not None:
                return Obtained(str(there.folder), there.manifest, True, 0)
        record = self._planned(reference, cancellation)
        there = owned(self._store, record)
        if there is not None:
            return Obtained(str(there.folder), there.manifest, True, 0)
        self._records.keep(record)
        job = self._job(record, lambda: on_state(job.state))
        try:
            with cancellation.listening(job.cancellation.ask):
                return job.run()
        except Cancelled:
            self._records.keep(replace(job.record, wanted="pause"))
            raise

    def has_begun(self, reference: str) -> bool:
        """Whether something of what these words mean was fetched and is kept."""
        try:
            reference = hub_words(reference, self._catalogued)
            record = self._records.find(download_id(self._hub().endpoint, named(reference)))
        except LeastwiseError:
            return False
        return record is not None and self._records.fetched_bytes(record) > 0

    def pause(self, download_id: str) -> None:
        """Stop it within a second; what was fetched stays. Raises BadInput, EnvironmentFault."""
        with self._lock:
            record = self._found(download_id)
            self._records.keep(replace(record, wanted="pause"))
            run = self._runs.get(download_id)
            if run is not None:
                run.ends_as = DownloadPhase.PAUSED
            else:
                self._ended.pop(download_id, None)
        if run is not None:
            run.job.cancellation.ask()
        self._tell_of(download_id)

    def resume(self, download_id: str) -> None:
        """Let one go on that was paused or failed. Raises BadInput, EnvironmentFault."""
        with self._lock:
            record = self._found(download_id)
            self._records.keep(replace(record, wanted="run"))
            run = self._runs.get(download_id)
            if run is not None:
                run.ends_as = DownloadPhase.WAITING
            self._ended.pop(download_id, None)
            self._is_started = True
            self._fill()
        self._tell_of(download_id)

    def cancel(self, download_id: str) -> None:
        """Stop it within a second, and remove what was fetched. Raises BadInput."""
        with self._lock:
            record = self._found(download_id)
            run = self._runs.get(download_id)
            if run is None:
                self._records.remove(record)
                self._ended.pop(download_id, None)
            else:
                run.removes = True
        if run is None:
            self._tell(DownloadRemoved(download_id))
        else:
            run.job.cancellation.ask()

    def reorder(self, download_ids: tuple[str, ...]) -> None:
        """Put those named first, in this order; the others follow as they were.

        What runs already goes on. Raises BadInput for one that is not there, EnvironmentFault.
        """
        with self._lock:
            first = [self._found(each) for each in dict.fromkeys(download_ids)]
            others = [each for each in self._records.all() if each not in first]
            for place, record in enumerate([*first, *others]):
                if record.place != place:
                    self._records.keep(replace(record, place=place))
            order = tuple(each.download_id for each in self._records.all())
        self._tell(DownloadsReordered(order))

    @property
    def rate_limit(self) -> float | None:
        """How many bytes a second all may take together; None where there is no limit."""
        return self._throttle.bytes_per_s

    def set_rate_limit(self, bytes_per_s: float | None) -> None:
        """How much all take together from now on; None lifts the limit."""
        self._throttle.set_limit(bytes_per_s)

    def close(self) -> None:
        """Stop all threads; what was running goes on at the next `start`."""
        with self._lock:
            self._is_started = False
            runs = list(self._runs.values())
        for run in runs:
            run.job.cancellation.ask()
        for run in runs:
            run.thread.join()

    def _planned(self, reference: str, cancellation: Cancellation) -> DownloadRecord:
        """What was begun under these words, wanted again, or a new record."""
        hub = self._hub()
        key = download_id(hub.endpoint, named(reference))
        with self._lock:
            listed = self._records.all()
        kept = next((record for record in listed if record.download_id == key), None)
        if kept is not None and not kept.is_stale:
            return replace(kept, wanted="run")
        place = kept.place if kept else max((record.place for record in listed), default=-1) + 1
        with self._net().session() as session:
            return plan(reference, hub, session, cancellation, place)

    def _job(self, record: DownloadRecord, on_change: Callable[[], None]) -> DownloadJob:
        hub = self._hub()
        if hub.endpoint != record.endpoint:
            hub = Hub(record.endpoint)  # the key is for another server
        net = replace(self._net(), limits=self._limits.net)
        return DownloadJob(
            record,
            self._records,
            hub,
            net,
            self._throttle,
            self._limits,
            on_change,
            lambda: self._before(record),
        )

    def _lined_up(self) -> list[DownloadRecord]:
        """Those that run or will by themselves; the lock is held."""
        return [
            record
            for record in self._records.all()
            if record.wanted == "run" and record.download_id not in self._ended
        ]

    def _before(self, record: DownloadRecord) -> list[DownloadRecord]:
        """Those that run and have begun to fetch, or stand before this one."""
        with self._lock:
            return [
                run.job.record
                for key, run in self._runs.items()
                if key != record.download_id
                and (run.job.phase in WORKING or run.job.record.place < record.place)
            ]

    def _fill(self) -> None:
        """Begin what may begin; the lock is held."""
        for record in self._records.all() if self._is_started else ():
            if len(self._runs) >= self._at_once:
                return
            key = record.download_id
            if record.wanted == "run" and key not in self._runs and key not in self._ended:
                job = self._job(record, partial(self._on_change, key))
                thread = threading.Thread(target=self._work, args=[key], name=f"download-{key}")
                self._runs[key] = _Run(job, thread)
                thread.start()

    def _work(self, key: str) -> None:
        with self._lock:
            run = self._runs[key]
        job = run.job
        try:
            obtained = job.run()
            ended = replace(
                state_of(job.record, DownloadPhase.FINISHED, job.record.total_bytes),
                folder=obtained.folder,
            )
        except Cancelled:
            ended = replace(job.state, phase=run.ends_as, bytes_per_s=None, left_s=None)
        except LeastwiseError as fault:
            ended = self._failed(job, fault)
        except Exception as error:  # noqa: BLE001 - the thread ends here: logged, then told
            _LOG.error("a download ended in a defect", exc_info=error)
            reference, detail = job.record.reference, type(error).__name__
            message = say("download.defect", reference=reference, detail=detail)
            ended = self._failed(job, InternalFault(message))
        self._end(key, run, ended)

    @staticmethod
    def _failed(job: DownloadJob, fault: LeastwiseError) -> DownloadState:
        done_bytes = job.state.done_bytes
        return state_of(job.record, DownloadPhase.FAILED, done_bytes, fault)

    def _end(self, key: str, run: _Run, ended: DownloadState) -> None:
        event: DownloadEvent = DownloadChanged(ended)
        with self._telling:
            with self._lock:
                del self._runs[key]
                if ended.phase is not DownloadPhase.WAITING:
                    self._ended[key] = ended
                if run.removes and ended.phase is not DownloadPhase.FINISHED:
                    event = self._removed(run.job.record)
                self._fill_quietly()
            self._tell(event)

    def _removed(self, record: DownloadRecord) -> DownloadEvent:
        try:
            self._records.remove(record)
        except LeastwiseError as fault:
            failed = state_of(record, DownloadPhase.FAILED, fault=fault)
            self._ended[record.download_id] = failed
            return DownloadChanged(failed)
        self._ended.pop(record.download_id, None)
        return DownloadRemoved(record.download_id)

    def _fill_quietly(self) -> None:
        """Begin the next; what stands in its way is told when somebody asks for the states."""
        try:
            self._fill()
        except LeastwiseError as fault:
            _LOG.warning("no further download begins: %s", fault.message.code)

    def _on_change(self, key: str) -> None:
        """Tell a new phase or notice at once, and progress a few times a second."""
        run = self._runs.get(key)
        if run is None:
            return
        now_s = time.monotonic()
        state_is_new = run.job.phase is not run.told_phase
        if state_is_new or now_s - run.told_at_s >= self._limits.told_every_s:
            with self._telling:
                run.told_at_s, run.told_phase = now_s, run.job.phase
                self._tell(DownloadChanged(run.job.state))

    def _state(self, record: DownloadRecord) -> DownloadState:
        run = self._runs.get(record.download_id)
        if run is not None:
            return run.job.state
        ended = self._ended.get(record.download_id)
        if ended is not None and ended.phase not in WORKING:
            return ended
        paused = record.wanted == "pause"
        phase = DownloadPhase.PAUSED if paused else DownloadPhase.WAITING
        return state_of(record, phase, self._records.fetched_bytes(record))

    def _found(self, download_id: str) -> DownloadRecord:
        record = self._records.find(download_id)
        if record is None:
            raise BadInput(say("download.unknown", download_id=download_id))
        return record

    def _tell_of(self, download_id: str) -> None:
        with self._telling:
            record = self._records.find(download_id)
            if record is not None:
                self._tell(DownloadChanged(self._state(record)))

    def _tell(self, event: DownloadEvent) -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(event)
