"""The help: whole, linked, found by its words, and its figures those of the code."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from leastwise.bench import statistics as bench
from leastwise.bench.localscore import score
from leastwise.domain.figures import percent, share, significant
from leastwise.domain.money import MONTHS_A_YEAR
from leastwise.domain.suites import Bar
from leastwise.evals import probe
from leastwise.evals.sequential import SequentialTest, suite_interval
from leastwise.evals.statistics import Tally
from leastwise.fit import judging, learning
from leastwise.hub.transfer import pace
from leastwise.machine import bandwidth
from leastwise.paths import shipped_resources
from leastwise.settings import Settings
from leastwise.statistics import cascade, cascade_curves, money
from leastwise.statistics.agreement import cohens_kappa
from leastwise.statistics.intervals import clopper_pearson, more_cases
from leastwise.statistics.paired import anytime_p, mcnemar_p
from leastwise.statistics.repeats import pass_hat
from leastwise.upkeep.help_pages import CONTENTS, HelpLibrary, unwrapped

FOLDER = shipped_resources() / "help"
LIBRARY = HelpLibrary(FOLDER)


def test_the_contents_name_every_page_once_by_its_own_title() -> None:
    slugs = [entry.slug for entry in LIBRARY.entries]
    files = {path.stem for path in FOLDER.glob("*.md")} - {CONTENTS}
    assert sorted(slugs) == sorted(files)
    for entry in LIBRARY.entries:
        assert LIBRARY.text(entry.slug).startswith(f"# {entry.title}\n"), entry.slug


def test_every_link_leads_to_a_page_and_every_page_is_led_to() -> None:
    reached: set[str] = set()
    for entry in LIBRARY.entries:
        text = (FOLDER / f"{entry.slug}.md").read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (FOLDER / target).is_file(), f"{entry.slug} links to {target}"
        reached |= set(re.findall(r"\]\(([a-z0-9-]+)\.md\)", text))
    figures = {e.slug for group in LIBRARY.contents[2:] for e in group.entries}
    assert figures <= reached


def test_pages_hold_nothing_that_the_window_would_not_show() -> None:
    for entry in LIBRARY.entries:
        text = LIBRARY.text(entry.slug)
        assert not re.search(r"<\w|!\[", text), entry.slug
        assert "!" not in re.sub(r"`[^`]*`", "", text).replace("!=", ""), entry.slug


def test_search_finds_titles_first_and_needs_every_word() -> None:
    assert LIBRARY.search("energy")[0].entry.slug == "energy"
    assert [hit.entry.slug for hit in LIBRARY.search("Clopper beta quantile")] == ["interval"]
    assert "Clopper" in LIBRARY.search("clopper pearson 1934")[0].excerpt
    assert LIBRARY.search("zebra") == ()
    assert LIBRARY.search("  ") == ()


def test_a_page_of_another_language_stands_before_the_english_one(tmp_path: Path) -> None:
    for name, text in (
        ("contents.md", "# Help\n\n## One\n\n- [Find](find.md)\n- [Data](data.md)\n"),
        ("find.md", "# Find\n"),
        ("data.md", "# Data\n"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "find.md").write_text("# Finden\n", encoding="utf-8")
    german = HelpLibrary(tmp_path, "de_DE")
    assert german.text("find") == "# Finden\n"
    assert german.text("data") == "# Data\n"
    assert HelpLibrary(tmp_path, "fr_FR").text("find") == "# Find\n"
    assert german.text("../secret") == ""


def test_paragraphs_are_joined_and_the_rest_stays() -> None:
    wrapped = "# A\n\none\ntwo\n\n- item\n  goes on\n- next\n\n| a |\n|---|\n\n```\nx\ny\n```\n"
    joined = "# A\n\none two\n\n- item goes on\n- next\n\n| a |\n|---|\n\n```\nx\ny\n```\n"
    assert unwrapped(wrapped) == joined


def _ends(interval: tuple[float, float]) -> str:
    low, high = share(0, interval).partition("(")[2].rstrip(")").split("-")
    return f"{low} to {high} %"


def _failures(run: int) -> int:
    """After how many failures of the first `run` cases a model is given up."""
    test = SequentialTest(220, 209, Settings().error_percent / 100)
    return next(f for f in range(run + 1) if test.gives_up(Tally(220, 209, run - f, f)))


def _passes_after(failures: int) -> int:
    """After how many cases with so many failures a model that is alone is expected to pass."""
    test = SequentialTest(220, 209, 0.0, Settings().error_percent / 100)
    runs = range(failures, 221)
    return next(r for r in runs if test.foresees(Tally(220, 209, r - failures, failures)))


def _needed() -> int:
    return Bar(0.95).required_passes(220)


def _more() -> str:
    found = more_cases(213, 220, 0.95)
    assert found is not None
    return f"that is {found.cases}"


_HATS = pass_hat([[True] * 3 + [False], [True] * 4, [True, True, False, False]])
FIGURES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("verdict", lambda: f"K is {_needed()}"),
    ("verdict", lambda: f"({220 - _needed() + 1} of 220)"),
    ("interval", lambda: f"For 213 of 220 it is {_ends(clopper_pearson(213, 220))}"),
    ("interval", lambda: f"for 209 of 220 it is {_ends(clopper_pearson(209, 220))}"),
    ("interval", _more),
    ("early-stopping", lambda: f"alpha {Settings().error_percent} %"),
    ("early-stopping", lambda: f"after {_failures(2)} failures in the first 2"),
    ("early-stopping", lambda: f"or {_failures(20)} in the first 20"),
    ("early-stopping", lambda: f"after {_passes_after(0)} cases without a failure"),
    ("early-stopping", lambda: f"or {_passes_after(1)} with 1"),
    ("early-stopping", lambda: f"from {_ends(suite_interval(220, 10, 20))}".replace(" %", "")),
    ("paired", lambda: f"3 against 12, p is {significant(mcnemar_p(3, 12))}"),
    ("paired", lambda: f"2 against 9 it is {mcnemar_p(2, 9):.4f}"),
    ("paired", lambda: f"3 against 12 it is {significant(anytime_p(3, 12))}"),
    ("repeats", lambda: f"pass^1 is {percent(_HATS[0])}, pass^2 is {percent(_HATS[1])}"),
    ("repeats", lambda: f"pass^4 is {percent(_HATS[3])}"),
    ("judges", lambda: f"kappa is {cohens_kappa(40, 45, 10, 5):.1f}"),
    ("speed", lambda: f"({probe.LONGEST_ANSWER_TOKENS} tokens at most)"),
    ("benchmark", lambda: f"{bench.RESAMPLES:,} resamples"),
    ("benchmark", lambda: f"from {bench.FEWEST_FOR_AN_INTERVAL} samples on"),
    ("benchmark", lambda: f"more than {bench.NOISE_LIMIT * 100:.0f} % to either side"),
    ("benchmark", lambda: f"p < {bench.TREND_P}"),
    ("benchmark", lambda: f"looked for from {bench.FEWEST_FOR_A_TREND} samples on"),
    ("benchmark", lambda: f"give {significant(score(1000, 50, 200))}"),
    ("fits", lambda: f"max({judging.RESERVE_BYTES >> 20} MiB, {judging.RESERVE_SHARE * 100:g} %"),
    ("prediction", lambda: f"a {learning.CONFIDENCE * 100:.0f} % interval"),
    ("machine", lambda: f"up to {bandwidth.WANTED_BYTES >> 20} MiB"),
    ("downloads", lambda: f"exp(-t / {pace._RATE_SMOOTHED_S:g} s)"),
    ("downloads", lambda: f"every {pace._RATE_SMOOTHED_S * math.log(2):.1f} seconds"),
    ("downloads", lambda: f"first {pace._SILENT_S:g} seconds"),
    ("cost", lambda: f"{int(money.SECONDS_A_MONTH):,} s"),
    ("cost", lambda: f"/ {money.JOULES_PER_KWH:,}"),
    ("cost", lambda: f"(years * {MONTHS_A_YEAR})"),
    ("cascade", lambda: f"{cascade.FOLDS}-fold"),
    ("cascade", lambda: f"At least {cascade.FEWEST_CASES} cases"),
    ("cascade", lambda: f"{cascade_curves.RESAMPLES:,} resamples"),
)


@pytest.mark.parametrize(("slug", "figure"), FIGURES)
def test_figures_in_the_help_are_those_of_the_code(slug: str, figure: Callable[[], str]) -> None:
    assert figure() in LIBRARY.text(slug)


def test_ten_short_answers_are_what_the_probe_asks() -> None:
    assert (probe.REPETITIONS, probe.WARM_UPS) == (10, 2)
    assert "ten short answers" in LIBRARY.text("speed")
    assert "after two that do not count" in LIBRARY.text("speed")
