"""Blind comparisons for whoever shows them: begun or found again, voted on, revealed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.blind import BlindResult, BlindSide, BlindTask, Choice
from leastwise.domain.errors import BadInput
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import say
from leastwise.statistics.blind import blind_pairs, counted
from leastwise.statistics.cascade_runs import check_same_suite, chosen_candidate
from leastwise.store.blind_votes import KeptBlind
from leastwise.store.history import History

_SEEDS: Final = 1 << 31


@dataclass(frozen=True)
class BlindDesk:
    """`writer` opens the history, `reading` gives it or None. Every method may raise StoreFault."""

    reading: Callable[[], AbstractContextManager[History | None]]
    writer: Callable[[], History]

    def begin(self, first: BlindSide, second: BlindSide, *, anew: bool = False) -> BlindTask:
        """The comparison of these two that is under way, or with `anew` a new one.

        Raises BadInput where a run or model is not there, the suites differ, both are the same
        model of the same run, or no answer differs.
        """
        one, other = self._side(first), self._side(second)
        check_same_suite(one[0], other[0])
        sides = (*_named(*one), *_named(*other))
        if sides[:2] == sides[2:]:
            raise BadInput(say("blind.same_model", model=one[1].candidate.name))
        history = self.writer()
        kept = None if anew else history.blind.find(sides)
        if kept is None:
            seed = secrets.randbelow(_SEEDS)
            pairs, _ = blind_pairs(one[1].cases, other[1].cases, seed)
            if not pairs:
                raise BadInput(say("blind.nothing_differs"))
            kept = history.blind.get(history.blind.begin(sides, seed))
        return _task(kept, one[1], other[1])

    def vote(self, task: BlindTask, case_index: int, shown: Choice) -> BlindTask:
        """Keep a vote on the pair of a case as it was shown; the comparison with it.

        Raises BadInput once it was revealed, or for a case that is not compared.
        """
        pair = next((one for one in task.pairs if one.case_index == case_index), None)
        if pair is None:
            raise BadInput(say("blind.unknown", number=task.number))
        choice = pair.choice(shown)
        self.writer().blind.vote(task.number, case_index, choice)
        return replace(task, votes={**task.votes, case_index: choice})

    def reveal(self, task: BlindTask) -> BlindResult:
        """Count the votes and name the models; from now on no vote is taken."""
        self.writer().blind.reveal(task.number)
        return counted(replace(task, revealed=True))

    def _side(self, side: BlindSide) -> tuple[StoredRun, StoredCandidate]:
        with self.reading() as history:
            run = history.run(side.run_id) if history else None
        if run is None:
            raise BadInput(say("store.no_run", run_id=side.run_id))
        return run, chosen_candidate(run, side.model)


def _named(run: StoredRun, candidate: StoredCandidate) -> tuple[int, str]:
    return run.summary.run_id, candidate.candidate.key


def _task(kept: KeptBlind, first: StoredCandidate, second: StoredCandidate) -> BlindTask:
    pairs, same = blind_pairs(first.cases, second.cases, kept.seed)
    names = first.candidate.name, second.candidate.name
    if names[0] == names[1]:
        names = f"{names[0]}, run {kept.first_run}", f"{names[1]}, run {kept.second_run}"
    return BlindTask(
        number=kept.number,
        first=names[0],
        second=names[1],
        seed=kept.seed,
        pairs=pairs,
        same=same,
        votes=kept.votes,
        revealed=kept.revealed,
    )
