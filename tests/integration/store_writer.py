"""A process of its own that writes the history, and says on stdout what was acknowledged.

Arguments: the database, then "hold" (open it and wait), "write" (walk a run, taking up the
last one) or "write-within BYTES" (the same, with a limit on the size of any file).
"""

from __future__ import annotations

import sys
from pathlib import Path

from leastwise.domain.errors import StoreFault
from leastwise.store.history import History
from tests.integration import store_samples as samples

CASES = 400
LETTERS = "abc"
CANDIDATES = tuple(samples.candidate(letter) for letter in LETTERS)


def say(text: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def hold(history: History) -> None:
    """Keep the history open until stdin ends."""
    say(f"open {history.read_only}")
    sys.stdin.read()


def write(history: History) -> None:
    """Walk the run to its end, each case once, and begin another."""
    while True:
        asked = samples.request(samples.suite(CASES))
        resumed = history.open_run(asked, CANDIDATES, samples.BUILD)
        known = resumed.progress if resumed else {}
        run_id = (
            resumed.run_id
            if resumed
            else history.begin_run(asked, CANDIDATES, samples.computer(), samples.BUILD)
        )
        say(f"run {run_id}")
        for letter in LETTERS:
            key = samples.candidate(letter).key
            done = known[key].cases if known else {}
            for index in (i for i in range(CASES) if i not in done):
                passed = index % 3 > 0
                history.keep_case(
                    run_id, key, samples.case_result(index, passed=passed), None, float(index)
                )
                say(f"case {run_id} {key} {index}")
            if not known or known[key].result is None:
                history.keep_verdict(run_id, samples.candidate_result(letter))
                say(f"verdict {run_id} {key}")
        history.finish_run(run_id, samples.ladder_result(run_id))
        say(f"finished {run_id}")


def main() -> None:
    """Do what the arguments say."""
    database, deed, *rest = sys.argv[1:]
    if rest:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(rest[0]), int(rest[0])))
    with History.open(Path(database)) as history:
        if deed == "hold":
            hold(history)
            return
        try:
            write(history)
        except StoreFault as fault:
            say(f"fault {fault.message.code} {len(history.runs())}")


if __name__ == "__main__":
    main()
