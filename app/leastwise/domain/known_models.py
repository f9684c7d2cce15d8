"""The model files that are known on this computer: where they lie, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from leastwise.domain.candidates import ModelFile
from leastwise.domain.messages import Message
from leastwise.domain.model_header import MetadataValue


class PlaceKind(StrEnum):
    """Who keeps a file: it ships, we do, a folder of the user's, or another program."""

    SHIPS = "ships"
    STORE = "store"
    FOLDER = "folder"
    OLLAMA = "ollama"
    LM_STUDIO = "lm-studio"
    HUGGING_FACE = "hugging-face"
    GPT4ALL = "gpt4all"
    JAN = "jan"


@dataclass(frozen=True)
class Place:
    """One place where a model lies; `files` are its parts in their order, as paths.

    `name` is how it is called there: text from strangers, never a path. `ours` tells whether
    Leastwise may delete the files. `repository` and `commit` are where they came from on the
    Hub, `obtained` is when (ISO 8601), `origin` how; each is empty where it is not known.
    `claimed_sha256` is what another program says of a model in one file.
    """

    kind: PlaceKind
    files: tuple[str, ...]
    name: str
    ours: bool = False
    repository: str = ""
    commit: str = ""
    licence: str = ""
    obtained: str = ""
    origin: str = ""
    parent_sha256: str = ""
    claimed_sha256: str = ""

    @property
    def path(self) -> str:
        """The first of its files."""
        return self.files[0]


@dataclass(frozen=True)
class KnownModel:
    """A model with every place where exactly its content lies, the one that is used first.

    `sha256` is empty where it was not hashed. `disk_bytes` is what its files really take, hard
    links counted once. `fault` says why it cannot be used, `file` what its header says.
    """

    name: str
    sha256: str
    places: tuple[Place, ...]
    file_bytes: int
    disk_bytes: int
    file: ModelFile | None = None
    fault: Message | None = None

    @property
    def path(self) -> str:
        """The file that is used."""
        return self.places[0].path


@dataclass(frozen=True)
class MeasuredRun:
    """A run over a suite in which a model was a candidate; `verdict` is empty until it has one."""

    run_id: int
    started: str
    suite: str
    finished: bool
    verdict: str
    passed: int | None
    cases_run: int | None


@dataclass(frozen=True)
class MeasuredBench:
    """A benchmark in which a model was measured."""

    bench_id: int
    started: str
    finished: bool


@dataclass(frozen=True)
class MeasuredTuning:
    """The settings that tuning found for a model, by the name of each."""

    build: str
    tuned: str
    settings: Mapping[str, str | int]


@dataclass(frozen=True)
class MeasuredRehearsal:
    """A rehearsal of a model of exactly this shape; tokens per second."""

    build: str
    decode_tokens_per_s: float
    prefill_tokens_per_s: float


@dataclass(frozen=True)
class Measured:
    """What the history holds on a model."""

    runs: tuple[MeasuredRun, ...] = ()
    benches: tuple[MeasuredBench, ...] = ()
    tunings: tuple[MeasuredTuning, ...] = ()
    rehearsals: tuple[MeasuredRehearsal, ...] = ()


@dataclass(frozen=True)
class ModelDetails:
    """A known model, whole: its metadata as its file has it, and what was measured on it."""

    model: KnownModel
    metadata: Mapping[str, MetadataValue] = field(default_factory=dict)
    measured: Measured = Measured()


@dataclass(frozen=True)
class Discovery:
    """What other programs hold: `added` counts places that were not known, `gone` are paths."""

    models: tuple[KnownModel, ...]
    added: int = 0
    gone: tuple[str, ...] = ()
    looked_at: tuple[tuple[PlaceKind, str], ...] = ()


class ImportedBy(StrEnum):
    """How an import put the files into the store."""

    HARD_LINK = "hard link"
    SYMBOLIC_LINK = "symbolic link"
    COPY = "copy"
    ALREADY_THERE = "already there"


@dataclass(frozen=True)
class Imported:
    """A model that is now in the store, in `folder`."""

    name: str
    sha256: str
    folder: str
    files: tuple[str, ...]
    by: ImportedBy

    @property
    def words(self) -> Message:
        """How it came into the store."""
        code = {
            ImportedBy.HARD_LINK: "library.imported_by_hard_link",
            ImportedBy.SYMBOLIC_LINK: "library.imported_by_symbolic_link",
            ImportedBy.COPY: "library.imported",
            ImportedBy.ALREADY_THERE: "library.already_there",
        }[self.by]
        return Message(code, {"name": self.name})


class FileState(StrEnum):
    """What verifying found of a file; `NEW` was never hashed before, so nothing is known yet."""

    SOUND = "sound"
    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class VerifiedFile:
    """One file, read whole; the hashes are empty where there is none."""

    model: str
    path: str
    state: FileState
    sha256: str = ""
    expected_sha256: str = ""
    fault: Message | None = None

    @property
    def usable(self) -> bool:
        """Whether it may be offered."""
        return self.state in (FileState.SOUND, FileState.NEW)


@dataclass(frozen=True)
class Removal:
    """What removing a model means: files that are deleted, places that are forgotten.

    `freed_bytes` is what the disk gains. `depends` says what else uses the model.
    """

    name: str
    deleted: tuple[Place, ...]
    forgotten: tuple[Place, ...]
    freed_bytes: int
    depends: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Moved:
    """The store lies in `folder` now. What is not Leastwise's own stayed where it was."""

    folder: str
    models: int
    moved_bytes: int
    left_behind: tuple[str, ...] = ()


@dataclass(frozen=True)
class LibraryProgressed:
    """What is done now, and how many of how many bytes it has been through."""

    doing: Message
    done_bytes: int
    total_bytes: int


OnProgress: TypeAlias = Callable[[LibraryProgressed], None]
