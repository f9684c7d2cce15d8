"""Models that lie on the Hub: which file is meant, and its header without its weights."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, ModelFileError
from leastwise.domain.fits import Sibling
from leastwise.domain.messages import say
from leastwise.domain.model_header import ModelHeader
from leastwise.hub.header import check_complete, parse_header, read_header
from leastwise.hub.header_cache import HeaderCache
from leastwise.hub.hub_api import Hub, RemoteFile, Repository
from leastwise.hub.model_names import NamedModel, group_models
from leastwise.hub.references import HubReference
from leastwise.hub.shards import check_numbers, merged, shard_name
from leastwise.net.client import NetClient, NetSession

MOST_REMOTE_BYTES: Final = 16 << 20
_USUAL: Final = "Q4_K_M"
_FIRST_STEP_BYTES: Final = 1 << 20
_LISTING_FRESH_S: Final = 3600.0
_STALE: Final = frozenset({"hub.moved", "hub.other_size"})


@dataclass(frozen=True)
class RemoteModel:
    """A model of a repository with its header, and a kept file for the header of each part."""

    model: NamedModel
    files: tuple[RemoteFile, ...]
    header: ModelHeader
    header_files: tuple[Path, ...]
    siblings: tuple[Sibling, ...]
    transferred_bytes: int


@dataclass
class RemoteReader:
    """Reads what one reference names; a session is opened at the first thing not kept here."""

    hub: Hub
    net: NetClient
    cache: HeaderCache
    cancellation: Cancellation
    _stack: ExitStack = field(default_factory=ExitStack)
    _session: NetSession | None = None

    def read(self, reference: HubReference) -> RemoteModel:
        """The model that a reference names.

        Raises BadInput (no such repository or quantisation), ModelFileError (a damaged header,
        a part missing), EnvironmentFault (no network, a gate, a full disk), Cancelled.
        """
        with self._stack:
            try:
                return self._read(reference)
            except EnvironmentFault as fault:
                if fault.message.code in _STALE:
                    self.cache.forget_listing(self._key(reference.repository))
                raise

    def listing(self, name: str) -> Repository:
        """A repository's files, kept or fetched. Raises BadInput, EnvironmentFault, Cancelled."""
        with self._stack:
            return self._repository(name)

    def _read(self, reference: HubReference) -> RemoteModel:
        repository = self._repository(reference.repository)
        models = group_models(file.path for file in repository.files)
        model = chosen(models, reference)
        files = files_of(repository, model)
        found = [self._header(repository, file) for file in files]
        names = [_name(repository, file) for file in files]
        header = merged(names, [header for header, _path in found])
        return RemoteModel(
            model,
            files,
            header,
            tuple(path for _header, path in found),
            _siblings(repository, models, model),
            self._session.received_bytes if self._session else 0,
        )

    def _key(self, name: str) -> str:
        return f"{self.hub.endpoint} {name}"

    def _open(self) -> NetSession:
        if self._session is None:
            self._session = self._stack.enter_context(self.net.session())
        return self._session

    def _repository(self, name: str) -> Repository:
        key = self._key(name)
        fresh_s = float("inf") if self.net.offline_reason else _LISTING_FRESH_S
        kept = self.cache.find_listing(key, fresh_s)
        if kept is not None:
            return kept
        repository = self.hub.repository(name, self._open(), self.cancellation)
        self.cache.keep_listing(key, repository)
        return repository

    def _header(self, repository: Repository, file: RemoteFile) -> tuple[ModelHeader, Path]:
        key = f"{self.hub.endpoint} {repository.name} {repository.commit} {file.path}"
        name = _name(repository, file)
        kept = self.cache.find(key)
        if kept is not None:
            return _kept_header(name, kept, file.size_bytes), kept
        source = _GrowingHeader(self, (repository, file))
        header = parse_header(name, source.read_at, file.size_bytes, MOST_REMOTE_BYTES)
        check_complete(name, header)
        return header, self.cache.keep(key, source.beginning(header.data_start_bytes))

    def part(
        self, place: tuple[Repository, RemoteFile], start: int, size_bytes: int, mark: str
    ) -> tuple[bytes, str]:
        """Bytes of a file and its mark, over the session."""
        part = self.hub.read(place, start, size_bytes, mark, self._open(), self.cancellation)
        return part.data, part.mark


class _GrowingHeader:
    """The beginning of a remote file, of which more is fetched as it is asked for."""

    def __init__(self, reader: RemoteReader, place: tuple[Repository, RemoteFile]) -> None:
        self._reader = reader
        self._place = place
        self._data = bytearray()
        self._mark = ""

    def read_at(self, offset: int, size_bytes: int) -> bytes:
        """What there is from `offset` on, of what may be read."""
        most = min(self._place[1].size_bytes, MOST_REMOTE_BYTES)
        wanted = min(offset + size_bytes, most)
        while len(self._data) < wanted:
            step = min(max(len(self._data), _FIRST_STEP_BYTES), most - len(self._data))
            data, self._mark = self._reader.part(self._place, len(self._data), step, self._mark)
            self._data += data
        return bytes(self._data[offset : offset + size_bytes])

    def beginning(self, size_bytes: int) -> bytes:
        """The header itself; what pads it may lie beyond what was read, and is zero."""
        return bytes(self._data[:size_bytes]).ljust(size_bytes, b"\0")


def chosen(models: Sequence[NamedModel], reference: HubReference) -> NamedModel:
    """The model that is asked for, or the usual quantisation, or the only one. Raises BadInput."""
    repository, wanted = reference.repository, reference.quantisation
    if not models:
        raise BadInput(say("hub.no_gguf", repository=repository))
    named = [model for model in models if model.is_called(wanted or _USUAL)]
    if not named and wanted:
        named = [model for model in models if model.is_called(f"UD-{wanted}")]
    if len(named) == 1:
        return named[0]
    if not wanted and len(models) == 1:
        return models[0]
    if named:
        stems = tuple(model.stem for model in named)
        raise BadInput(say("hub.several_files", repository=repository, files=stems))
    labels = tuple(dict.fromkeys(model.label for model in models))
    if wanted:
        raise BadInput(
            say("hub.no_quantisation", repository=repository, wanted=wanted, known=labels)
        )
    raise BadInput(say("hub.which_quantisation", repository=repository, known=labels))


def files_of(repository: Repository, model: NamedModel) -> tuple[RemoteFile, ...]:
    """The model's files. Raises ModelFileError where the repository lacks one."""
    by_path = {file.path: file for file in repository.files}
    files = tuple(by_path[path] for path in model.files)
    shard = shard_name(files[0].name)
    if shard is None:
        return files
    check_numbers(_name(repository, files[0]), shard)
    present = {file.name for file in files}
    for name in shard.all_names:
        if name not in present:
            path = _name(repository, files[0])
            raise ModelFileError(
                say("model.shard_missing", path=path, count=shard.count, missing=name)
            )
    return files


def _kept_header(name: str, kept: Path, file_bytes: int) -> ModelHeader:
    header = read_header(kept, file_bytes)
    check_complete(name, header)
    return header


def _siblings(
    repository: Repository, models: Sequence[NamedModel], model: NamedModel
) -> tuple[Sibling, ...]:
    """The same model in other quantisations, the largest first."""
    sizes = {file.path: file.size_bytes for file in repository.files}
    found = [
        Sibling(other.label, sum(sizes[path] for path in other.files))
        for other in models
        if other.base == model.base and other.label != model.label
    ]
    return tuple(sorted(found, key=lambda sibling: sibling.file_bytes, reverse=True))


def _name(repository: Repository, file: RemoteFile) -> str:
    return f"{repository.name}/{file.path}"
