"""A small suite with candidates, results and a computer, for tests of the history."""

from __future__ import annotations

from pathlib import Path

from leastwise.domain.candidates import (
    Candidate,
    ChosenByEngine,
    MemoryPlan,
    ModelFile,
    RunSettings,
)
from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.history import FindRequest
from leastwise.domain.measures import PeakMemory, Probe, Timing
from leastwise.domain.messages import say
from leastwise.domain.suites import Bar, Case, ChatTurn, Check, Suite
from leastwise.domain.verdicts import (
    Answer,
    CandidateResult,
    CaseOutcome,
    CaseResult,
    CheckOutcome,
    LadderResult,
    Outcome,
    Verdict,
)

BUILD = "b1234"
TIMING = Timing(12, 4, 7, 0.01, 0.008, 0.02)
PEAK = PeakMemory(9_000_000, 7_000_000, 2_000_000)
CHOSEN = ChosenByEngine("on", 0, 2, 2, 2048, 8, {"CPU": 1000, "CPU_REPACK": 500})


def suite(cases: int = 5, sha256: str = "5" * 64) -> Suite:
    """A suite of `cases` cases, each with one check."""
    return Suite(
        name="Support",
        path="/suites/support",
        sha256=sha256,
        cases=tuple(
            Case(i, (ChatTurn("user", f"Message {i}"),), (Check("equals", value=str(i)),))
            for i in range(cases)
        ),
        files=("promptfooconfig.yaml",),
    )


def model(letter: str) -> ModelFile:
    """A model whose sha256 is `letter` 64 times."""
    return ModelFile(
        path=f"/models/{letter}.gguf",
        sha256=letter * 64,
        file_bytes=1000 + ord(letter),
        name=f"house-{letter}",
        architecture="llama",
        quantisation="Q8_0",
        parameters=148_000,
        chat_template="{{ messages }}",
    )


def candidate(letter: str) -> Candidate:
    """A candidate with a computed plan."""
    return Candidate(model(letter), RunSettings(threads=2), MemoryPlan(1, 2, 3, 4, 5))


def request(of: Suite | None = None, bar: Bar | None = None) -> FindRequest:
    """A request to walk the ladder over `of`."""
    chosen = of or suite()
    return FindRequest(chosen, (Path("/models"),), bar or Bar(0.8), RunSettings(threads=2))


def computer(available_bytes: int = 2**31) -> Computer:
    """A computer with a GPU."""
    return Computer(
        processor="Example 3000",
        architecture="x86_64",
        physical_cores=2,
        logical_cores=4,
        vector_extensions=("AVX", "AVX2"),
        memory_total_bytes=2**33,
        memory_available_bytes=available_bytes,
        swap_total_bytes=0,
        gpus=(Gpu("Example GPU", 2**34, available_bytes, "nvml"),),
        disk_total_bytes=10**12,
        disk_free_bytes=available_bytes,
        data_directory="/data",
        system="Linux 6",
        python="3.11.7",
        on_battery=None,
        undetected=("power",),
    )


def case_result(index: int, *, passed: bool = True) -> CaseResult:
    """The result of case `index`."""
    outcome = Outcome.PASSED if passed else Outcome.FAILED
    reason = say("candidate.could_not_run", cause=say("sandbox.timed_out", limit=2.5))
    check = CheckOutcome("equals", outcome, float(passed), reason, metric="exact")
    answer = Answer(f"Answer {index} \u2713", "stop", TIMING, prompt=f"<|user|>Message {index}")
    return CaseResult(index, answer, CaseOutcome(outcome, float(passed), (check,)))


def candidate_result(letter: str, verdict: Verdict = Verdict.PASSES) -> CandidateResult:
    """The verdict on a candidate that was run to the end."""
    return CandidateResult(
        candidate=candidate(letter),
        verdict=verdict,
        reason=say("candidate.passes", passed=4, cases=5, rate=0.8, required=4),
        passed=4,
        run=5,
        cases=5,
        interval=(0.2836, 0.9949),
        probe=Probe((TIMING, TIMING)),
        load_s=0.25,
        peak_memory=PEAK,
        wall_s=3.5,
    )


def ladder_result(run_id: int, *results: CandidateResult) -> LadderResult:
    """The answer of a ladder: the first result whose verdict is *passes*, or none."""
    answer = next((r for r in results if r.verdict is Verdict.PASSES), None)
    summary = say("ladder.none_passes", count=len(results), best=0.5, bar=0.8)
    return LadderResult(run_id, suite(), Bar(0.8), results, answer, summary, 7.5)
