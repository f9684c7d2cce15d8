"""Serving, handing over and tuning as a recording: what was asked, and a server made of events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, ModelFile, RunSettings
from leastwise.domain.hand_offs import HandedOver, HandOff
from leastwise.domain.history import StoredRun
from leastwise.domain.serving import ServeOptions, ServerEvent, ServerReady
from leastwise.domain.suites import Generation, Suite
from leastwise.domain.tuning import TuningData

ADDRESS = "http://127.0.0.1:4321/v1"


@dataclass
class RecordedServer:
    """Runs until it is stopped; `tell` hands the window an event of it."""

    model: Path
    options: ServeOptions
    tell: Callable[[ServerEvent], None]
    like: RunSettings | None = None
    stopped: bool = False

    def stop(self) -> None:
        """End it."""
        self.stopped = True


@dataclass
class RecordedServing:
    """Starts servers that are ready at once."""

    servers: list[RecordedServer] = field(default_factory=list)

    def start(
        self,
        model: Path,
        options: ServeOptions,
        on_event: Callable[[ServerEvent], None],
        cancellation: Cancellation,
        like: RunSettings | None = None,
    ) -> RecordedServer:
        """One more server."""
        server = RecordedServer(model, options, on_event, like)
        self.servers.append(server)
        on_event(ServerReady(ADDRESS, model.stem, 512))
        return server


@dataclass
class RecordedHandingOff:
    """Hands a model over that is not there, and writes nothing."""

    written: list[tuple[str, Path]] = field(default_factory=list)

    def winner_of(self, run_id: int) -> HandOff:
        """The same winner of every run."""
        model = ModelFile("/m/winner.gguf", "ab", 5, "winner", "llama", "Q8_0")
        return HandOff(Candidate(model, RunSettings(threads=3)), Generation(), run_id=run_id)

    def write(self, hand_off: HandOff, target: str, folder: Path) -> HandedOver:
        """Note what was asked."""
        self.written.append((target, folder))
        return HandedOver(str(folder), ("Modelfile",))

    def write_tuning_data(
        self, suite: Suite, run: StoredRun, share: float, seed: int, folder: Path
    ) -> TuningData:
        """Note what was asked."""
        self.written.append(("tuning", folder))
        return TuningData(str(folder), "winner", 30, 2, 8, 20, seed, ("train.jsonl",))


@dataclass(kw_only=True)
class RecordedWork:
    """What the core has for it."""

    serving: RecordedServing = field(default_factory=RecordedServing)
    handing_off: RecordedHandingOff = field(default_factory=RecordedHandingOff)

    @property
    def suite_exchange(self) -> RecordedHandingOff:
        """It writes tuning data, too."""
        return self.handing_off
