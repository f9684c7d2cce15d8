"""The Hub's interface as far as it is needed: a repository's files, and bytes of one of them.

https://huggingface.co/docs/hub/api; every request goes through the logged client.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError
from leastwise.domain.messages import say
from leastwise.net.requests import NetReply, NetRequest

if TYPE_CHECKING:
    from leastwise.net.client import NetSession

_ENDPOINT: Final = "https://huggingface.co"
_MOST_LISTING_BYTES: Final = 8 << 20
_MOST_KEY_LETTERS: Final = 4096
_MOST_FILE_BYTES: Final = 1 << 46
_COMMIT: Final = re.compile(r"[0-9a-f]{40,64}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_SHA1: Final = re.compile(r"[0-9a-f]{40}")
_LICENCE: Final = re.compile(r"license:([A-Za-z0-9._-]{1,60})")
# Also written to this disk as they are, so they must be names on every system.
_SAFE_NAME: Final = re.compile(r'[^\x00-\x1f\\:*?"<>|]{1,400}')
_LISTS: Final = "/api/models?"
_NEXT: Final = re.compile(r'<([^<>\s]{1,4000})>\s*;[^,<]*?\brel="?next\b')
_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@dataclass(frozen=True)
class RemoteFile:
    """A file of a repository: its size in bytes; `sha256` is empty where the Hub has none.

    `git_sha1` is git's name for the content of such a file, empty where that is not listed either.
    """

    path: str
    size_bytes: int
    sha256: str = ""
    git_sha1: str = ""

    @property
    def name(self) -> str:
        """Its name without its folder."""
        return PurePosixPath(self.path).name


@dataclass(frozen=True)
class Repository:
    """A repository as it was at one commit; `licence` is empty where its card names none."""

    name: str
    commit: str
    files: tuple[RemoteFile, ...]
    licence: str = ""


@dataclass(frozen=True)
class Part:
    """Bytes of a file, and the mark that changes when the file does (a strong ETag, or empty)."""

    data: bytes
    mark: str


@dataclass(frozen=True)
class Hub:
    """One Hub: its address, and the key of the user's account there, or none."""

    endpoint: str = _ENDPOINT
    token: str = ""

    @classmethod
    def from_environment(cls, kept_key: Callable[[str], str] | None = None) -> Hub:
        """What HF_ENDPOINT and HF_TOKEN say; without HF_TOKEN the key that is kept for the Hub.

        Raises BadInput for a key that cannot be one, and what `kept_key` raises.
        """
        token = os.environ.get("HF_TOKEN", "").strip()
        if not is_key(token):
            raise BadInput(say("hub.bad_token"))
        endpoint = os.environ.get("HF_ENDPOINT", "").strip().rstrip("/") or _ENDPOINT
        if not token and kept_key is not None:
            token = kept_key(endpoint)
        return cls(endpoint, token)

    def repository(self, name: str, session: NetSession, cancellation: Cancellation) -> Repository:
        """A repository's files at its newest commit.

        Raises BadInput (there is none), EnvironmentFault, Cancelled.
        """
        request = NetRequest(
            f"{self.endpoint}/api/models/{name}?blobs=true",
            purpose=f"list the files of {name}",
            most_bytes=_MOST_LISTING_BYTES,
            token=self.token,
        )
        reply = session.get(request, cancellation)
        if reply.status != 200:
            raise self.refusal(reply, name)
        if reply.cut:
            raise self.unexpected(f"a list of more than {_MOST_LISTING_BYTES} bytes")
        try:
            return parse_repository(name, json.loads(reply.body))
        except (ValueError, RecursionError) as error:
            raise self.unexpected(f"the list of files makes no sense ({error})") from error

    def read(
        self,
        place: tuple[Repository, RemoteFile],
        start: int,
        size_bytes: int,
        mark: str,
        session: NetSession,
        cancellation: Cancellation,
    ) -> Part:
        """So many bytes of a file from `start` on, at the repository's commit.

        `mark` is what an earlier part came with. Raises EnvironmentFault where the file is
        another by now, or the server gives no parts of files; Cancelled.
        """
        repository, file = place
        headers = {"Range": f"bytes={start}-{start + size_bytes - 1}"}
        if mark:
            headers["If-Range"] = mark
        request = NetRequest(
            self.address(repository, file),
            purpose=f"read the header of {repository.name}/{file.path}",
            most_bytes=size_bytes,
            headers=headers,
            token=self.token,
            body_statuses=frozenset({206}),
        )
        reply = session.get(request, cancellation)
        self.check_same_file(reply, repository, file)
        if mark and reply.status in (200, 206) and strong_mark(reply) != mark:
            raise EnvironmentFault(say("hub.moved", file=f"{repository.name}/{file.path}"))
        if reply.status == 200:
            raise EnvironmentFault(say("hub.no_ranges", host=self.host))
        if reply.status != 206:
            raise self.refusal(reply, repository.name)
        first, last = self.checked_range(reply, file)
        expected = min(start + size_bytes, file.size_bytes) - start
        if first != start or last - first + 1 != expected or len(reply.body) != expected:
            raise self.unexpected("another part of the file than was asked for")
        return Part(reply.body, strong_mark(reply))

    def address(self, repository: Repository, file: RemoteFile) -> str:
        """Where a file is given at the repository's commit."""
        return f"{self.endpoint}/{repository.name}/resolve/{repository.commit}/{quote(file.path)}"

    def page(
        self, address: str, purpose: str, session: NetSession, cancellation: Cancellation
    ) -> tuple[bytes, str]:
        """One page of a list, and the address of the next (empty: there is none).

        Raises EnvironmentFault, Cancelled.
        """
        request = NetRequest(address, purpose, _MOST_LISTING_BYTES, token=self.token)
        reply = session.get(request, cancellation)
        if reply.status == 401 and self.token:
            raise EnvironmentFault(say("hub.token_refused", host=self.host))
        if reply.status != 200:
            raise self.unexpected(f"status {reply.status}")
        if reply.cut:
            raise self.unexpected(f"a list of more than {_MOST_LISTING_BYTES} bytes")
        return reply.body, self._following(reply.headers.get("link", ""))

    def _following(self, link: str) -> str:
        """The next page's address, put on this Hub: the key goes along, and a mirror may name
        the original.
        """
        following = _NEXT.search(link)
        if following is None:
            return ""
        _, found, rest = following[1].partition(_LISTS)
        if not found:
            raise self.unexpected("the next page of a list is none")
        return f"{self.endpoint}{_LISTS}{rest}"

    def text_file(
        self,
        repository: Repository,
        path: str,
        most_bytes: int,
        session: NetSession,
        cancellation: Cancellation,
    ) -> tuple[bytes, bool] | None:
        """The beginning of a file at the repository's commit, and whether there was more of it.

        None where there is no such file. Raises BadInput, EnvironmentFault, Cancelled.
        """
        request = NetRequest(
            f"{self.endpoint}/{repository.name}/resolve/{repository.commit}/{quote(path)}",
            purpose=f"read {path} of {repository.name}",
            most_bytes=most_bytes,
            token=self.token,
        )
        reply = session.get(request, cancellation)
        if reply.own_headers.get("x-error-code") == "EntryNotFound":
            return None
        if reply.status != 200:
            raise self.refusal(reply, repository.name)
        return reply.body, reply.cut

    @property
    def host(self) -> str:
        """What sentences call it."""
        return self.endpoint.partition("://")[2].partition("/")[0] or self.endpoint

    def check_same_file(self, reply: NetReply, repository: Repository, file: RemoteFile) -> None:
        """The Hub says before it redirects which commit, hash and size it redirects to.

        Raises EnvironmentFault where they are others than those that it listed.
        """
        said = reply.own_headers
        linked = said.get("x-linked-etag", "").strip('"')
        moved = (
            said.get("x-repo-commit", repository.commit) != repository.commit
            or (bool(file.sha256) and bool(_SHA256.fullmatch(linked)) and linked != file.sha256)
            or said.get("x-linked-size", str(file.size_bytes)) != str(file.size_bytes)
            or said.get("x-error-code") in ("EntryNotFound", "RevisionNotFound")
        )
        if moved:
            raise EnvironmentFault(say("hub.moved", file=f"{repository.name}/{file.path}"))

    def checked_range(self, reply: NetReply, file: RemoteFile) -> tuple[int, int]:
        """The first and the last byte of the part that an answer gives.

        Raises EnvironmentFault where it does not say, or is of a file of another size.
        """
        given = _RANGE.fullmatch(reply.headers.get("content-range", ""))
        if given is None:
            raise self.unexpected("a part of a file that does not say which")
        first, last, whole = (int(figure) for figure in given.groups())
        self.check_size(file, whole)
        return first, last

    def check_size(self, file: RemoteFile, given_bytes: int) -> None:
        """Raise EnvironmentFault where a file is given with another size than is listed."""
        if given_bytes != file.size_bytes:
            raise EnvironmentFault(
                say(
                    "hub.other_size",
                    file=file.path,
                    host=self.host,
                    listed_bytes=file.size_bytes,
                    given_bytes=given_bytes,
                )
            )

    def refusal(self, reply: NetReply, name: str) -> LeastwiseError:
        """What it means that the Hub does not give what was asked of a repository."""
        code = reply.own_headers.get("x-error-code", "") or reply.headers.get("x-error-code", "")
        page = f"{self.endpoint}/{name}"
        if code == "GatedRepo":
            gated = "hub.gated_for_token" if self.token else "hub.gated"
            return EnvironmentFault(say(gated, repository=name, page=page))
        if code == "RepoNotFound" or reply.status == 404:
            return BadInput(say("hub.no_repository", repository=name, host=self.host))
        if reply.status == 401 and self.token:
            return EnvironmentFault(say("hub.token_refused", host=self.host))
        if reply.status in (401, 403):
            return EnvironmentFault(say("hub.forbidden", repository=name, host=self.host))
        return self.unexpected(f"status {reply.status}")

    def unexpected(self, detail: str) -> EnvironmentFault:
        """The fault for an answer that makes no sense."""
        return EnvironmentFault(say("net.unexpected", host=self.host, detail=detail))


def is_key(text: str) -> bool:
    """Whether it can be sent as a key: printable ASCII without spaces (or nothing), not long."""
    return len(text) <= _MOST_KEY_LETTERS and all("!" <= letter <= "~" for letter in text)


def parse_repository(name: str, listing: object) -> Repository:
    """A repository from what the Hub lists. Raises ValueError where that makes no sense."""
    match listing:
        case {"sha": str(commit), "siblings": list(siblings)} if _COMMIT.fullmatch(commit):
            pass
        case _:
            raise ValueError("no commit or no files")
    files = (_file(each) for each in siblings if isinstance(each, Mapping))
    named = tuple(file for file in files if file is not None)
    return Repository(name, commit, named, _licence(listing))


def _licence(listing: object) -> str:
    """As the repository's card names it; the Hub gives it as one of the tags."""
    tags = listing.get("tags") if isinstance(listing, Mapping) else None
    for tag in tags if isinstance(tags, list) else []:
        named = _LICENCE.fullmatch(tag) if isinstance(tag, str) else None
        if named:
            return named[1]
    return ""


def _file(listed: Mapping[object, object]) -> RemoteFile | None:
    """One listed file, None for one that is no model or that no disk could hold."""
    path, lfs = listed.get("rfilename"), listed.get("lfs")
    if not isinstance(path, str) or not path.lower().endswith(".gguf"):
        return None
    if not _SAFE_NAME.fullmatch(path) or {".", "..", ""} & set(path.split("/")):
        return None
    stored = lfs if isinstance(lfs, Mapping) else {}
    size_bytes = stored.get("size", listed.get("size"))
    if type(size_bytes) is not int or not 0 <= size_bytes <= _MOST_FILE_BYTES:
        return None
    sha256 = stored.get("sha256")
    known = isinstance(sha256, str) and _SHA256.fullmatch(sha256)
    if known:
        return RemoteFile(path, size_bytes, str(sha256))
    blob = listed.get("blobId")
    in_git = not stored and isinstance(blob, str) and _SHA1.fullmatch(blob)
    return RemoteFile(path, size_bytes, git_sha1=str(blob) if in_git else "")


def strong_mark(reply: NetReply) -> str:
    """Only a strong ETag says that bytes are the same (RFC 9110, 13.1.5)."""
    mark = reply.headers.get("etag", "")
    return mark if mark.startswith('"') else ""
