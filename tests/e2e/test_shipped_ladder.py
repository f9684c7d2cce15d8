"""The main job as a new user meets it: the suite and the models that ship, no argument."""

from __future__ import annotations

import json
import os
import subprocess
import sys


def test_one_in_the_middle_is_the_smallest_that_passes() -> None:
    find = [sys.executable, "-m", "leastwise", "find", "--json"]
    done = subprocess.run(
        find, env=os.environ.copy(), capture_output=True, text=True, timeout=170, check=False
    )
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    verdicts = [row["verdict"] for row in document["ladder"]]
    position = verdicts.index("passes")
    assert set(verdicts[:position]) == {"fails"}
    assert set(verdicts[position + 1 :]) == {"not needed"}
    assert position >= 2
    assert len(verdicts) - position > 2
    winner = document["ladder"][position]
    assert document["answer"]["model"] == winner["model"]
    assert winner["run"] == winner["cases"] == document["suite"]["cases"] >= 200
    assert winner["passed"] >= 0.95 * winner["cases"]
    expected = winner["provisional"]  # told before its last case, and true
    assert expected["confirmed"] is True
    assert 0 < expected["run"] < winner["cases"]
    assert expected["error_probability"] <= 0.05
    assert document["verdict_after_cases"] == expected["cases"] >= expected["run"]
    assert 0 < document["verdict_after_s"] < document["wall_s"]
    assert f"Provisional, after {expected['run']} of {winner['cases']} cases: " in done.stderr
    assert f"and {expected['cases']} cases, exact after" in " ".join(done.stderr.split())
    low, high = winner["interval"]
    assert low < winner["passed"] / winner["cases"] < high
    for row in document["ladder"][:position]:
        assert row["run"] < row["cases"]
        assert row["interval"] is None
        for figure in ("decode_tokens_per_s", "prefill_tokens_per_s", "ttft_s", "load_s"):
            assert row[figure] > 0
        assert row["peak_memory_bytes"] > row["file_bytes"]
