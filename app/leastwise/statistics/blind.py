"""Which of two models' answers people preferred, and how sure that is."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable

from leastwise.domain.blind import BlindPair, BlindResult, BlindTask, Choice
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import CaseResult
from leastwise.statistics.intervals import clopper_pearson
from leastwise.statistics.paired import mcnemar_p

_CHANCE = 0.05


def blind_pairs(
    first: Iterable[CaseResult], second: Iterable[CaseResult], seed: int
) -> tuple[tuple[BlindPair, ...], int]:
    """The cases that both answered, in random order with random sides; how many were alike."""
    theirs = {case.case_index: case for case in second}
    ours = {case.case_index: case for case in first if case.case_index in theirs}
    chance = random.Random(seed)
    indexes = sorted(ours)
    chance.shuffle(indexes)
    pairs: list[BlindPair] = []
    for index in indexes:
        turned = chance.random() < 0.5
        one, other = ours[index].answer, theirs[index].answer
        if one.text.strip() == other.text.strip():
            continue
        left, right = (other.text, one.text) if turned else (one.text, other.text)
        pairs.append(BlindPair(index, one.prompt or other.prompt, left, right, turned))
    return tuple(pairs), len(indexes) - len(pairs)


def counted(task: BlindTask) -> BlindResult:
    """The votes of a comparison."""
    votes = Counter(task.votes.values())
    first, second = votes[Choice.FIRST], votes[Choice.SECOND]
    either = first + second
    return BlindResult(
        task=task,
        first_votes=first,
        second_votes=second,
        ties=votes[Choice.TIE],
        skipped=votes[Choice.SKIP],
        share=first / either if either else None,
        interval=clopper_pearson(first, either) if either else None,
        p_value=mcnemar_p(first, second) if either else None,
    )


def blind_words(result: BlindResult) -> Message:
    """The result in a sentence, with the names."""
    task = result.task
    if result.share is None or result.interval is None or result.p_value is None:
        return say("blind.no_votes", first=task.first, second=task.second, ties=result.ties)
    ahead = result.first_votes >= result.second_votes
    better, worse = (task.first, task.second) if ahead else (task.second, task.first)
    low, high = result.interval if ahead else (1 - result.interval[1], 1 - result.interval[0])
    told: dict[str, str | int | float] = {
        "better": better,
        "worse": worse,
        "more": max(result.first_votes, result.second_votes),
        "fewer": min(result.first_votes, result.second_votes),
        "share": result.share if ahead else 1 - result.share,
        "low": low,
        "high": high,
        "p": result.p_value,
        "ties": result.ties,
        "skipped": result.skipped,
        "same": task.same,
    }
    return say("blind.differs" if result.p_value < _CHANCE else "blind.may_be_chance", **told)
