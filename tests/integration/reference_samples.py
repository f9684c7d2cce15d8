"""A suite whose cases a provider that runs here passes in part, and a desk to put it to it."""

from __future__ import annotations

import json
from pathlib import Path

from leastwise.domain.candidates import CloudModel
from leastwise.domain.cloud import CloudKind
from leastwise.domain.references import ReferenceRequest
from leastwise.domain.suites import Suite
from leastwise.evals.grading import Grader
from leastwise.evals.referencing import ReferenceDesk
from leastwise.evals.suite_loading import load_suite
from leastwise.store.history import History
from tests.fixtures.local_cloud import LocalCloud
from tests.integration import store_samples
from tests.integration.cloud_samples import opened

SAID = "Three rivers: Rhine, Elbe, Oder."


def write_suite(folder: Path, cases: int = 6, *, passing: int = 4, bar: float = 0.5) -> Path:
    """Each case a prompt of its own; those from `passing` on ask for what the provider never says.

    A local model of random weights passes the others, which only ask for anything at all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    checks = [
        {"type": "not-equals", "value": "-"} if n < passing else {"type": "equals", "value": "no"}
        for n in range(cases)
    ]
    kinds = ["easy" if n < passing else "hard" for n in range(cases)]
    tests = [
        {"vars": {"n": str(n)}, "assert": [check], "metadata": {"kind": kind}}
        for n, (check, kind) in enumerate(zip(checks, kinds, strict=True))
    ]
    config = {"prompts": ["Case {{n}}:"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    (folder / "leastwise.toml").write_text(
        f"[bar]\npass_rate = {bar}\n[generation]\nmax_tokens = 4\n"
    )
    return folder


def suite_of(folder: Path, cases: int = 6, **options: float) -> Suite:
    return load_suite(write_suite(folder, cases, **options))  # type: ignore[arg-type]


def desk(
    folder: Path, cloud: LocalCloud, history: History, kind: CloudKind = CloudKind.OPENAI
) -> ReferenceDesk:
    return ReferenceDesk(
        lambda: history, opened(folder, cloud, kind), store_samples.computer, Grader
    )


def request(
    suite: Suite, cloud: LocalCloud, *, at_once: int = 2, kind: CloudKind = CloudKind.OPENAI
) -> ReferenceRequest:
    address = cloud.address if kind is CloudKind.OPENAI else cloud.root
    return ReferenceRequest(suite, CloudModel("here", address, "small-1"), suite.bar, at_once)


def prompts_of(cloud: LocalCloud) -> list[str]:
    """The last message of every request, as it came in."""
    return [one.body["messages"][-1]["content"] for one in cloud.asked]
