"""The options of `leastwise find`: what is said goes on with a run that was interrupted."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.cli.find import find
from leastwise.cli.find_options import FindOptions
from leastwise.domain.errors import BadInput
from leastwise.domain.stopping import Stopping
from leastwise.settings import Settings
from tests.integration import store_samples


def _given(*words: str) -> FindOptions:
    context = find.make_context("find", list(words))
    return FindOptions.taken_from(dict(context.params))


def test_the_command_that_goes_on_repeats_everything_that_was_asked_for(tmp_path: Path) -> None:
    asked = [
        "my suite",
        *("--models", "a,b"),
        *("--bar", "0.9", "--limit", "ttft_s=1"),
        *("--quantisations", "Q4_0", "--prompts"),
        *("--exact", "--seed", "7", "--stop-at-verdict"),
        *("--judge", "cloud:there", "--embedding", "minilm"),
        "--no-tune",
        *("--reference", "cloud:far/grand-1", "--unpriced", "--at-once", "3", "--own-temperature"),
        *("--report", str(tmp_path / "a report.html")),
    ]
    said = _given(*asked, "--send", "--json").resume_command
    assert said == shlex.join(["leastwise", "find", *asked, "--resume"])
    assert _given(*shlex.split(said)[2:]).resume_command == said


def test_a_plain_command_goes_on_as_a_plain_one() -> None:
    assert _given().resume_command == "leastwise find --resume"
    assert _given().suite is None


@pytest.mark.parametrize(
    ("words", "usual", "found"),
    [
        ((), False, False),
        ((), True, True),
        (("--stop-at-verdict",), False, True),
        (("--to-the-end",), True, False),
    ],
)
def test_whether_a_run_ends_at_its_verdict_is_as_said_or_else_as_the_settings_have_it(
    words: tuple[str, ...], usual: bool, found: bool
) -> None:
    asked = replace(store_samples.request(), stopping=Stopping(0.05, stop_at_verdict=usual))
    assert _given(*words).stopping.laid_over(asked).stopping.stop_at_verdict is found
    assert Settings(stop_at_verdict="on").stopping == Stopping(0.05, stop_at_verdict=True)
    assert not Settings().stopping.stop_at_verdict


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("a", "b", "--reference", "x"), "reference.several"),
        (("--all", "--report", "x.html"), "report.several_runs"),
        (("--all", "--resume"), "queue.resume"),
        (("--stale", "--bar", "0.5"), "queue.stale_alone"),
        (("a", "--all"), "queue.all_and_some"),
    ],
)
def test_what_a_queue_cannot_take_is_refused_before_anything_is_opened(
    words: tuple[str, ...], code: str
) -> None:
    with pytest.raises(BadInput) as refused:
        _given(*words)
    assert refused.value.message.code == code
