"""One download from its record to a folder of the store, in the thread that runs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import DownloadPhase, DownloadState, Obtained
from leastwise.domain.errors import EnvironmentFault, LeastwiseError
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.domain.messages import Message, say
from leastwise.hub.disk import fault_of_disk
from leastwise.hub.hub_api import Hub, RemoteFile
from leastwise.hub.transfer.assembling import assemble
from leastwise.hub.transfer.fetching import FetchTold, FileFetch
from leastwise.hub.transfer.limits import TransferLimits
from leastwise.hub.transfer.pace import Pace
from leastwise.hub.transfer.part_file import PartFile
from leastwise.hub.transfer.planning import owned, plan
from leastwise.hub.transfer.records import DownloadRecord, DownloadRecords
from leastwise.hub.transfer.room import Room
from leastwise.hub.transfer.sidecar import Identity
from leastwise.hub.transfer.throttle import Throttle
from leastwise.net.client import NetClient, NetSession

_STALE = frozenset({"hub.moved"})


class DownloadJob:
    """Runs a download once. `state` may be asked for by any thread at any time.

    `on_change` is told of every new phase and notice, and often while bytes come in. `beside` gives
    the downloads that have a claim to the disk already.
    """

    def __init__(
        self,
        record: DownloadRecord,
        records: DownloadRecords,
        hub: Hub,
        net: NetClient,
        throttle: Throttle,
        limits: TransferLimits,
        on_change: Callable[[], None],
        beside: Callable[[], Sequence[DownloadRecord]] = tuple,
    ) -> None:
        self.record = record
        self.cancellation = Cancellation()
        self._records = records
        self._store = records.folder.parent
        self._hub = hub
        self._net = net
        self._throttle = throttle
        self._limits = limits
        self._on_change = on_change
        self._beside = beside
        self._phase = DownloadPhase.WAITING
        self._notice: Message | None = None
        self._before_bytes = 0
        self._file_bytes = 0
        self._received_bytes = 0
        self._pace = Pace()

    @property
    def phase(self) -> DownloadPhase:
        """What it is doing."""
        return self._phase

    @property
    def state(self) -> DownloadState:
        """How far it is."""
        done_bytes = min(self._before_bytes + self._file_bytes, self.record.total_bytes)
        rate, left_s = None, None
        if self._phase is DownloadPhase.FETCHING:
            rate, left_s = self._pace.read(self.record.total_bytes - done_bytes)
        return replace(
            state_of(self.record, self._phase, done_bytes),
            bytes_per_s=rate,
            left_s=left_s,
            notice=self._notice,
        )

    def run(self) -> Obtained:
        """Fetch what is missing and put the model into the store; its record is gone then.

        Raises BadInput, EnvironmentFault (what was fetched stays), Cancelled.
        """
        try:
            with self._alone(), self._net.session() as session:
                return self._run(session)
        except EnvironmentFault as fault:
            if fault.message.code in _STALE:
                self._records.keep(replace(self.record, is_stale=True))
            raise
        except OSError as error:
            raise fault_of_disk(error, self._store) from error

    def _run(self, session: NetSession) -> Obtained:
        if self.record.is_stale:
            fresh = plan(
                self.record.reference, self._hub, session, self.cancellation, self.record.place
            )
            self.record = replace(fresh, download_id=self.record.download_id)
            self._records.keep(self.record)
        there = owned(self._store, self.record)
        if there is not None:
            self._records.remove(self.record)
            return Obtained(str(there.folder), there.manifest, was_there=True, fetched_bytes=0)
        work = self._records.work_folder(self.record.download_id)
        if not self._records.folder.is_dir():
            raise EnvironmentFault(say("download.store_gone", path=str(self._records.folder)))
        work.mkdir(exist_ok=True)
        Room(self._records, self._limits.margin_bytes).check(self.record, self._beside())
        files = []
        for file in self.record.files:
            files.append(self._obtain(work, file, session))
            self._before_bytes += file.size_bytes
            self._file_bytes = 0
        return self._finish(work, tuple(files))

    def _finish(self, work: Path, files: tuple[ManifestFile, ...]) -> Obtained:
        manifest = Manifest(
            self.record.repository.name,
            self.record.repository.commit,
            files,
            datetime.now(UTC).isoformat(timespec="seconds"),
            self.record.endpoint,
            self.record.repository.licence,
        )
        folder = assemble(work, self._store, manifest)
        self._records.remove(self.record)
        return Obtained(str(folder), manifest, was_there=False, fetched_bytes=self._received_bytes)

    def _obtain(self, work: Path, file: RemoteFile, session: NetSession) -> ManifestFile:
        """One file, whole and under its name in the work folder."""
        repository = self.record.repository
        identity = Identity(
            self.record.endpoint,
            repository.name,
            repository.commit,
            file.path,
            file.size_bytes,
            file.sha256,
            file.git_sha1,
        )
        path = work / file.name
        if file.sha256 and path.is_file() and path.stat().st_size == file.size_bytes:
            return ManifestFile(file.name, file.sha256, file.size_bytes)
        part = PartFile(path, identity, self._limits.margin_bytes)
        self._enter(DownloadPhase.CHECKING)
        try:
            part.open(self.cancellation, self._note_done)
            self._enter(DownloadPhase.FETCHING)
            self._fetch(part, file, session)
            part.settle()
        finally:
            part.close()
        return ManifestFile(file.name, part.sha256, file.size_bytes)

    def _fetch(self, part: PartFile, file: RemoteFile, session: NetSession) -> None:
        told = FetchTold(self._note_received, self._note_done, self._note_notice)
        FileFetch(
            self._hub,
            session,
            self.record.repository,
            file,
            part,
            self._throttle,
            self._limits,
            self.cancellation,
            told,
        ).run()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other process works on this download meanwhile."""
        from filelock import FileLock, Timeout

        if not self._records.folder.is_dir():  # filelock would make it, maybe on another disk
            raise EnvironmentFault(say("download.store_gone", path=str(self._records.folder)))
        path = self._records.lock_file(self.record.download_id)
        lock = FileLock(path, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise EnvironmentFault(
                say("download.elsewhere", reference=self.record.reference)
            ) from None
        try:
            yield
        finally:
            lock.release()
            if not self._records.work_folder(self.record.download_id).exists():
                path.unlink(missing_ok=True)

    def _enter(self, phase: DownloadPhase) -> None:
        if phase is DownloadPhase.FETCHING and not self._received_bytes:
            self._pace = Pace()
        self._phase = phase
        self._on_change()

    def _note_received(self, received_bytes: int) -> None:
        self._received_bytes += received_bytes
        self._pace.note(received_bytes)

    def _note_done(self, file_bytes: int) -> None:
        self._file_bytes = file_bytes
        self._on_change()

    def _note_notice(self, notice: Message | None) -> None:
        if notice != self._notice:
            self._notice = notice
            self._on_change()


def state_of(
    record: DownloadRecord,
    phase: DownloadPhase,
    done_bytes: int = 0,
    fault: LeastwiseError | None = None,
) -> DownloadState:
    """A download that nobody works on just now."""
    return DownloadState(
        download_id=record.download_id,
        reference=record.reference,
        repository=record.repository.name,
        names=tuple(file.name for file in record.files),
        phase=phase,
        total_bytes=record.total_bytes,
        done_bytes=done_bytes,
        notice=fault.message if fault else None,
    )
