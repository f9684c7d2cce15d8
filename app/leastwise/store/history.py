"""The history: what was found out, kept so that no kill and no full disk takes it away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import Message, say
from leastwise.store import (
    answers,
    benchmarks,
    caches,
    candidates,
    judgements,
    paid_answers,
    past_runs,
    runs,
    speeds,
    standings,
    tuned,
)
from leastwise.store.faults import fault_of_system
from leastwise.store.owner_thread import OwnerThread

if TYPE_CHECKING:
    from leastwise.domain.bench_results import (
        BenchMemory,
        BenchPlan,
        BenchRun,
        BenchSummary,
        RanBy,
        Repetition,
        TunedSettings,
        WarmUp,
    )
    from leastwise.domain.candidates import Candidate, ChosenByEngine, MemoryPlan
    from leastwise.domain.cloud import CloudAnswer
    from leastwise.domain.computer import Computer
    from leastwise.domain.history import FindRequest, KnownAnswers, OpenRun, RunSummary, StoredRun
    from leastwise.domain.judging import JudgeAgreement, JudgeIdentity, JudgingSpent
    from leastwise.domain.machine_speed import MachineSpeed
    from leastwise.domain.measures import PeakMemory, Probe
    from leastwise.domain.rehearsals import Rehearsal
    from leastwise.domain.speed_observations import SpeedObservation
    from leastwise.domain.suites import Suite
    from leastwise.domain.tasks import StandingAnswer
    from leastwise.domain.verdicts import CandidateResult, CaseResult, EarlyVerdict, LadderResult
    from leastwise.store.blind_votes import BlindVotes
    from leastwise.store.database import Database
    from leastwise.store.library import LibraryRecords
    from leastwise.store.lock import WriterLock
    from leastwise.store.past_records import PastRecords
    from leastwise.store.play_records import PlayRecords

T = TypeVar("T")


class History:
    """The database of one data directory. Any thread may call; calls wait for one another.

    One process at a time writes; any number may read meanwhile. Whatever a `keep_`, `begin_`
    or `finish_` was given is on the disk when it returns. Every method may raise `StoreFault`;
    after a failed write the history can still be read, and written once the cause is gone.
    """

    def __init__(self, path: Path, owner: OwnerThread, lock: WriterLock | None) -> None:
        """For `open`; without a lock nothing is written."""
        self._path = path
        self._owner = owner
        self._lock = lock
        self._closed = False
        self._walked: set[int] = set()

    @classmethod
    def open(cls, database: Path, *, read_only: bool = False) -> Self:
        """Open the history at `database`, which is made where there is none.

        Raises `StoreFault`: store.locked (with the other's pid), unwritable, disk_full, newer,
        foreign, damaged, failed. A damaged, newer or foreign file is left untouched. Read-only
        opening needs no lock, makes no database, and shows what others write meanwhile.
        """
        from leastwise.store.connection import open_for_reading, open_for_writing
        from leastwise.store.migrations import SCHEMA

        if read_only:
            owner = OwnerThread(database, lambda: open_for_reading(database, SCHEMA))
            return cls(database, owner, None)
        lock = _lock(database)
        check = not lock.closed_cleanly_before
        try:
            owner = OwnerThread(database, lambda: open_for_writing(database, SCHEMA, check=check))
        except BaseException:
            lock.release(cleanly=not check)
            raise
        return cls(database, owner, lock)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    def close(self) -> None:
        """Close the database and let another process write. May be called repeatedly."""
        if self._closed:
            return
        self._closed = True
        cleanly = False
        try:
            self._owner.close()
            cleanly = True
        finally:
            if self._lock is not None:
                self._lock.release(cleanly=cleanly)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def compact(self) -> None:
        """Give the disk back what removed records took. Needs as much room again for a while."""
        if self._lock is None:
            raise StoreFault(say("store.read_only", path=str(self._path)))
        self._owner.alone(_compacted)

    @property
    def library(self) -> LibraryRecords:
        """What is kept of the model files on this computer, and what was measured on them."""
        from leastwise.store.library import LibraryRecords

        return LibraryRecords(self._owner.read, self._write)

    @property
    def past(self) -> PastRecords:
        """The past runs: searched, followed over time, removed."""
        from leastwise.store.past_records import PastRecords

        return PastRecords(self._owner.read, self._write, frozenset(self._walked))

    @property
    def blind(self) -> BlindVotes:
        """The blind comparisons."""
        from leastwise.store.blind_votes import BlindVotes

        return BlindVotes(self._owner.read, self._write)

    @property
    def play(self) -> PlayRecords:
        """What was asked in the Playground, and the prompts that are kept."""
        from leastwise.store.play_records import PlayRecords

        return PlayRecords(self._owner.read, self._write)

    def known_hash(
        self, path: Path, size_bytes: int, modified_ns: int, inode: int = 0
    ) -> str | None:
        """The sha256 of the file, if it was kept for exactly this state; an inode of 0 is any."""
        return self._owner.read(
            lambda db: caches.find_hash(db, path, size_bytes, modified_ns, inode)
        )

    def keep_hash(
        self, path: Path, size_bytes: int, modified_ns: int, sha256: str, inode: int = 0
    ) -> None:
        """Keep a file's sha256. When read-only nothing is kept: it can be computed again."""
        if not self.read_only:
            self._write(
                lambda db: caches.keep_hash(db, path, size_bytes, modified_ns, sha256, inode)
            )

    def agreed_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The sha256 that this file must have, where it was taken up with one."""
        return self.library.agreed_hash(path, size_bytes, modified_ns)

    def known_plan(self, key: str) -> MemoryPlan | None:
        """The memory plan kept under `key`."""
        return self._owner.read(lambda db: caches.find_plan(db, key))

    def keep_plan(self, key: str, plan: MemoryPlan) -> None:
        """Keep a memory plan. When read-only nothing is kept: it can be computed again."""
        if not self.read_only:
            self._write(lambda db: caches.keep_plan(db, key, plan))

    def begin_run(
        self,
        request: FindRequest,
        candidates: Sequence[Candidate],
        computer: Computer,
        build: str,
        order: Sequence[int] = (),
    ) -> int:
        """Begin a run of `candidates` (in the ladder's order) with llama.cpp's `build`.

        `order` holds the case indexes as they will be run; empty is the suite's order.
        """
        run_id = self._write(
            lambda db: runs.add_run(db, request, candidates, computer, build, order)
        )
        self._walked.add(run_id)
        return run_id

    def open_run(
        self, request: FindRequest, candidates: Sequence[Candidate], build: str
    ) -> OpenRun | None:
        """The newest unfinished run of the same suite, bar, settings, models, build and stopping.

        The suite is the same when its files and the cases read from them are. The order of
        the candidates and where their files lie do not matter.
        """
        return self._owner.read(lambda db: runs.find_open_run(db, request, candidates, build))

    def keep_candidate(self, run_id: int, candidate: Candidate) -> None:
        """Keep a candidate whose file was made, or is gone again, as it is now."""
        self._write(lambda db: candidates.keep_candidate(db, run_id, candidate))

    def finished_run(
        self, request: FindRequest, candidates: Sequence[Candidate], build: str
    ) -> int | None:
        """A run of exactly this that came to its end, or None."""
        return self._owner.read(lambda db: runs.find_finished_run(db, request, candidates, build))

    def keep_paid(self, run_id: int, key: str, repeat: int, answer: CloudAnswer) -> None:
        """Keep an answer that was paid for; `repeat` counts the answers to one case from 0."""
        self._write(lambda db: paid_answers.keep_paid(db, run_id, key, repeat, answer))

    def paid_answers(self, keys: Sequence[str]) -> Mapping[tuple[str, int], CloudAnswer]:
        """What was ever paid for under these keys, by key and number of the repeat."""
        return self._owner.read(lambda db: paid_answers.find_paid(db, keys))

    def keep_loaded(
        self, run_id: int, candidate_key: str, load_s: float, chosen: ChosenByEngine
    ) -> None:
        """Keep how long a model took to load."""
        self._walked.add(run_id)
        self._write(lambda db: candidates.keep_loaded(db, run_id, candidate_key, load_s, chosen))

    def keep_probe(self, run_id: int, candidate_key: str, probe: Probe) -> None:
        """Keep the speed that was measured on the probe."""
        self._write(lambda db: candidates.keep_probe(db, run_id, candidate_key, probe))

    def keep_case(
        self,
        run_id: int,
        candidate_key: str,
        result: CaseResult,
        peak: PeakMemory | None,
        wall_s: float,
        answer_key: str | None = None,
    ) -> None:
        """Keep a finished case; `wall_s` is what was spent on this candidate so far.

        Under `answer_key` later runs find its answers; with None they do not. A second result of
        a case of the run is a defect of the caller (`IntegrityError`).
        """
        self._write(
            lambda db: candidates.keep_case(
                db, run_id, candidate_key, result, peak, wall_s, answer_key
            )
        )

    def known_answers(self, before_run: int, keys: Sequence[str]) -> KnownAnswers:
        """The newest answers that runs before `before_run` kept under `keys`."""
        return self._owner.read(lambda db: answers.find_answers(db, before_run, keys))

    def case_failures(self, suite: Suite) -> Mapping[int, int]:
        """How many candidates of earlier runs over exactly this suite failed each case."""
        return self._owner.read(lambda db: answers.count_failures(db, suite))

    def replace_cases(self, run_id: int, candidate_key: str, results: Sequence[CaseResult]) -> None:
        """Put other results in the place of those of the same cases: all of them, or none."""
        if results:
            self._write(lambda db: candidates.replace_cases(db, run_id, candidate_key, results))

    def known_judgement(self, key: str) -> str | None:
        """What a judge said to what is asked under `key`."""
        return self._owner.read(lambda db: judgements.find_judgement(db, key))

    def keep_judgement(self, key: str, judge: JudgeIdentity, reply: str) -> None:
        """Keep what a judge said. When read-only nothing is kept."""
        if not self.read_only:
            self._write(lambda db: judgements.keep_judgement(db, key, judge, reply))

    def judge_agreement(self, judge_key: str, suite_name: str) -> JudgeAgreement | None:
        """How often a judge agreed with the user's labels of a suite, as measured last."""
        return self._owner.read(lambda db: judgements.find_agreement(db, judge_key, suite_name))

    def judge_agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        """The same of every judge, the newest first."""
        return self._owner.read(lambda db: judgements.find_agreements(db, suite_name))

    def keep_agreement(self, agreement: JudgeAgreement) -> None:
        """Keep how often a judge agreed; it replaces an earlier measurement."""
        self._write(lambda db: judgements.keep_agreement(db, agreement))

    def keep_early(self, run_id: int, candidate_key: str, early: EarlyVerdict) -> None:
        """Keep when it was foreseen that a candidate passes."""
        self._write(lambda db: candidates.keep_early(db, run_id, candidate_key, early))

    def keep_verdict(self, run_id: int, result: CandidateResult) -> None:
        """Keep a candidate's verdict; it replaces an earlier one of the same run."""
        self._write(lambda db: candidates.keep_verdict(db, run_id, result))

    def add_judging(self, run_id: int, spent: JudgingSpent) -> None:
        """Add to what a cloud judge was asked in a run, and what that cost."""
        self._write(lambda db: runs.add_judging(db, run_id, spent))

    def judging_of(self, run_id: int) -> JudgingSpent:
        """What a cloud judge was asked in a run so far, and what that cost."""
        return self._owner.read(lambda db: runs.read_judging(db, run_id))

    def finish_run(self, run_id: int, result: LadderResult) -> None:
        """Keep the ladder's answer; the run cannot be taken up again."""
        self._write(lambda db: runs.close_run(db, run_id, result))
        self._walked.discard(run_id)

    def interrupt_run(self, run_id: int, wall_s: float) -> None:
        """Keep the time spent, and leave the run open to be taken up again."""
        self._write(lambda db: runs.keep_time(db, run_id, wall_s))
        self._walked.discard(run_id)

    def runs(self, limit: int = 50) -> tuple[RunSummary, ...]:
        """The newest runs, newest first."""
        return self._owner.read(lambda db: past_runs.read_summaries(db, limit))

    def run(self, run_id: int) -> StoredRun | None:
        """One run, whole, or None."""
        return self._owner.read(lambda db: past_runs.read_run(db, run_id))

    def standings(self) -> tuple[StandingAnswer, ...]:
        """The newest finished run of every suite, the newest first."""
        return self._owner.read(standings.read_standings)

    def suite_of(self, run_id: int) -> Suite | None:
        """The suite with the cases as this run ran them, whatever became of its files."""
        return self._owner.read(lambda db: past_runs.read_suite_of(db, run_id))

    def begin_bench(self, plan: BenchPlan) -> int:
        """Begin a benchmark; its number."""
        return self._write(lambda db: benchmarks.add_bench(db, plan))

    def keep_bench_load(self, run_id: int, position: int, load_s: float, ran: RanBy) -> None:
        """Keep how long a subject's model took to load, beside earlier loads, and how it runs."""
        self._write(lambda db: benchmarks.keep_load(db, run_id, position, load_s, ran))

    def keep_bench_memory(self, run_id: int, position: int, memory: BenchMemory) -> None:
        """Keep a subject's memory; it replaces what was kept."""
        self._write(lambda db: benchmarks.keep_memory(db, run_id, position, memory))

    def keep_bench_fault(self, run_id: int, position: int, fault: Message) -> None:
        """Keep why a subject was not measured to its end."""
        self._write(lambda db: benchmarks.keep_fault(db, run_id, position, fault))

    def keep_warm_up(self, run_id: int, position: int, place: int, warm_up: WarmUp) -> None:
        """Keep the warm-up of the test at `place`; it replaces an earlier one."""
        self._write(lambda db: benchmarks.keep_warm_up(db, run_id, position, place, warm_up))

    def keep_sample(self, run_id: int, position: int, place: int, repetition: Repetition) -> None:
        """Keep a sample of the test at `place`; each round of it can be kept once."""
        self._write(lambda db: benchmarks.keep_sample(db, run_id, position, place, repetition))

    def close_bench(self, run_id: int, wall_s: float, *, finished: bool) -> None:
        """Keep the time spent on a benchmark, and whether it came to its end."""
        self._write(lambda db: benchmarks.close_bench(db, run_id, wall_s, finished=finished))

    def bench_runs(self, limit: int = 50) -> tuple[BenchSummary, ...]:
        """The newest benchmarks, newest first."""
        return self._owner.read(lambda db: benchmarks.read_bench_summaries(db, limit))

    def bench_run(self, run_id: int) -> BenchRun | None:
        """A benchmark with every sample, without the figures made of them; or None."""
        return self._owner.read(lambda db: benchmarks.read_bench(db, run_id))

    def keep_tuned(self, found: TunedSettings, computer: Computer) -> None:
        """Keep the settings that tuning found on `computer`; they replace earlier ones."""
        self._write(lambda db: tuned.keep_tuned(db, found, computer))

    def tuned(
        self, model_sha256: str, build: str, computer: Callable[[], Computer]
    ) -> TunedSettings | None:
        """What tuning found for this model and build on the computer that `computer` tells.

        It is only asked where anything was found, since telling takes a while.
        """
        found = self._owner.read(lambda db: tuned.read_tuned(db, model_sha256, build))
        return tuned.tuned_here(found, computer()) if found else None

    def keep_speed(self, computer: Computer, speed: MachineSpeed) -> None:
        """Keep how fast `computer` was measured to be; it replaces what its build had."""
        self._write(lambda db: speeds.keep_speed(db, computer, speed))

    def speed(self, computer: Computer, build: str) -> MachineSpeed | None:
        """How fast `computer` was measured to be with this build of llama.cpp."""
        return self._owner.read(lambda db: speeds.find_speed(db, computer, build))

    def keep_rehearsal(
        self, computer: Computer, build: str, model: str, asked: str, rehearsal: Rehearsal
    ) -> None:
        """Keep a rehearsal of `model` (its header's fingerprint) under what was `asked`."""
        self._write(lambda db: speeds.keep_rehearsal(db, computer, build, model, asked, rehearsal))

    def rehearsal(self, computer: Computer, build: str, model: str, asked: str) -> Rehearsal | None:
        """The rehearsal that was kept for exactly this."""
        return self._owner.read(lambda db: speeds.find_rehearsal(db, computer, build, model, asked))

    def keep_observations(
        self,
        computer: Computer,
        build: str,
        source: str,
        observations: Sequence[SpeedObservation],
    ) -> None:
        """Keep what one source taught of speeds. When read-only nothing is kept."""
        if not self.read_only:
            self._write(
                lambda db: speeds.keep_observations(db, computer, build, source, observations)
            )

    def observations(
        self, computer: Computer, build: str, limit: int = 100
    ) -> dict[str, tuple[SpeedObservation, ...]]:
        """What the newest `limit` sources taught of speeds, by source, oldest first."""
        return self._owner.read(lambda db: speeds.read_observations(db, computer, build, limit))

    def _write(self, change: Callable[[Database], T]) -> T:
        if self.read_only:
            raise StoreFault(say("store.read_only", path=str(self._path)))
        return self._owner.write(change)


def _compacted(db: Database) -> None:
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _lock(database: Path) -> WriterLock:
    from leastwise.store.lock import WriterLock

    try:
        database.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault_of_system(error, database) from error
    return WriterLock(database)
