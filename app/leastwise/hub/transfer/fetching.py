"""One file from the Hub to the disk, over as many connections as that takes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault, LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.hub.hub_api import Hub, RemoteFile, Repository, strong_mark
from leastwise.hub.transfer.limits import TransferLimits
from leastwise.hub.transfer.part_file import PartFile
from leastwise.hub.transfer.pipeline import BlockWriter
from leastwise.hub.transfer.throttle import Throttle
from leastwise.net.client import NetSession
from leastwise.net.requests import NetReply, NetRequest

_TRANSIENT: Final = frozenset(
    {
        "net.broken_off",
        "net.busy",
        "net.no_connection",
        "net.server",
        "net.timeout",
        "download.link_refused",
    }
)
# What storage hosts answer to an address whose signature has run out.
_LINK_REFUSALS: Final = frozenset({400, 401, 403, 404, 410})


@dataclass(frozen=True)
class FetchTold:
    """Whom a fetch tells what: bytes that came in, bytes that are here, and what it waits for."""

    on_received: Callable[[int], None]
    on_done: Callable[[int], None]
    on_notice: Callable[[Message | None], None]


@dataclass(frozen=True)
class FileFetch:
    """Fetches one file of a repository into a part that is open."""

    hub: Hub
    session: NetSession
    repository: Repository
    file: RemoteFile
    part: PartFile
    throttle: Throttle
    limits: TransferLimits
    cancellation: Cancellation
    told: FetchTold

    def run(self) -> None:
        """Fetch what is missing; the part holds the file afterwards, and its hash matched.

        Raises EnvironmentFault (no network, a gate, a full disk, corrupted twice), BadInput,
        Cancelled; what was fetched stays.
        """
        self._complete()
        if self.part.matches():
            return
        self.told.on_notice(say("download.corrupted_once", file=self.file.path))
        self.part.restart()
        self._complete()
        if not self.part.matches():
            given = self.part.sha256
            self.part.restart()
            raise EnvironmentFault(say("download.corrupted", file=self.file.path, given=given))
        self.told.on_notice(None)

    def _complete(self) -> None:
        while self.part.written_bytes < self.file.size_bytes:
            self._patiently()

    def _patiently(self) -> None:
        """One attempt that brings the file on; raises what the last fruitless one did."""
        import tenacity

        waits_s = self.limits.waits_s
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception(self._is_transient),
            stop=tenacity.stop_after_attempt(len(waits_s) + 1),
            wait=lambda state: (*waits_s, 0.0)[state.attempt_number - 1],
            before_sleep=self._tell_why,
            sleep=self._sleep,
            reraise=True,
        )
        retrying(self._attempt)
        self.told.on_notice(None)

    @staticmethod
    def _is_transient(error: BaseException) -> bool:
        return isinstance(error, EnvironmentFault) and error.message.code in _TRANSIENT

    def _tell_why(self, state: object) -> None:
        outcome = getattr(state, "outcome", None)
        error = outcome.exception() if outcome is not None else None
        if isinstance(error, LeastwiseError):
            self.told.on_notice(error.message)

    def _sleep(self, seconds: float) -> None:
        woken = threading.Event()
        with self.cancellation.listening(woken.set):
            woken.wait(seconds)
        self.cancellation.raise_if_asked()

    def _attempt(self) -> None:
        """Raises what ended it, unless it brought the file on."""
        before_bytes = self.part.written_bytes
        try:
            self._ask(if_range=True)
        except EnvironmentFault as fault:
            brought_bytes = self.part.written_bytes - before_bytes
            if not self._is_transient(fault) or brought_bytes < self.limits.progress_bytes:
                raise

    def _ask(self, *, if_range: bool) -> None:
        start = self.part.written_bytes
        headers = {}
        if start:
            headers["Range"] = f"bytes={start}-{self.file.size_bytes - 1}"
            if self.part.mark and if_range:
                headers["If-Range"] = self.part.mark
        request = NetRequest(
            self.hub.address(self.repository, self.file),
            purpose=f"download {self.repository.name}/{self.file.path}",
            most_bytes=self.file.size_bytes,
            headers=headers,
            token=self.hub.token,
            body_statuses=frozenset({200, 206}),
        )
        with BlockWriter(self.part, self.limits) as writer:
            sink = _FileSink(self, writer, start)
            reply = self.session.stream(request, sink, self.cancellation)
        if sink.has_begun:
            if self.part.written_bytes < self.file.size_bytes:
                detail = "the answer ended early"
                raise EnvironmentFault(say("net.broken_off", host=self.hub.host, detail=detail))
        elif reply.status in (200, 206) and start:
            self._ask_otherwise(reply, if_range=if_range)
        else:
            self._refuse(reply)

    def _ask_otherwise(self, reply: NetReply, *, if_range: bool) -> None:
        """Another part of the file was given than the one that is missing."""
        has_changed = strong_mark(reply) != self.part.mark
        if if_range and has_changed and self.part.mark and self.file.sha256:
            # A storage host may mark the same content otherwise than before; what counts is the
            # hash, which the Hub still lists and which is compared in the end.
            self._ask(if_range=False)
        else:
            self.part.restart()
            self.told.on_done(0)
            self._ask(if_range=True)

    def _refuse(self, reply: NetReply) -> None:
        self.hub.check_same_file(reply, self.repository, self.file)
        if reply.status == 416:
            self.part.restart()
            raise EnvironmentFault(
                say("net.broken_off", host=self.hub.host, detail="the part asked for is not there")
            )
        if "location" in reply.own_headers and reply.status in _LINK_REFUSALS:
            raise EnvironmentFault(
                say(
                    "download.link_refused",
                    host=self.hub.host,
                    file=self.file.path,
                    status=reply.status,
                )
            )
        raise self.hub.refusal(reply, self.repository.name)


class _FileSink:
    """Takes the body of one answer from byte `start` of the file on."""

    def __init__(self, fetch: FileFetch, writer: BlockWriter, start: int) -> None:
        self.has_begun = False
        self._fetch = fetch
        self._writer = writer
        self._start = start
        self._done_bytes = start

    def begin(self, reply: NetReply) -> bool:
        """Whether this is the file from `start` on. Raises EnvironmentFault for another file."""
        fetch = self._fetch
        fetch.hub.check_same_file(reply, fetch.repository, fetch.file)
        if reply.status == 206:
            first, _last = fetch.hub.checked_range(reply, fetch.file)
            self.has_begun = first == self._start
        else:
            length = reply.headers.get("content-length", "")
            if length.isascii() and length.isdigit():
                fetch.hub.check_size(fetch.file, int(length))
            self.has_begun = self._start == 0
        if self.has_begun:
            fetch.part.note_mark(strong_mark(reply))
        return self.has_begun

    def take(self, data: bytes) -> None:
        """Hand it to the writer. Raises EnvironmentFault for more bytes than the file has."""
        self._done_bytes += len(data)
        self._fetch.hub.check_size(
            self._fetch.file, max(self._done_bytes, self._fetch.file.size_bytes)
        )
        self._writer.take(data)
        self._fetch.throttle.note(len(data))
        self._fetch.told.on_received(len(data))
        self._fetch.told.on_done(self._done_bytes)

    def wait_s(self) -> float:
        """For the writer, and for the limit on the rate."""
        return max(self._writer.wait_s(), self._fetch.throttle.wait_s())
