"""The cascade in the reports on a decision: complete without the window."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema

from leastwise.decision.weighing import weighed
from leastwise.decision.words import said
from leastwise.domain.money import MoneyInputs
from leastwise.paths import shipped_resources
from leastwise.report.past import PastRuns
from leastwise.store.access import HistoryAccess
from tests.integration.cascade_samples import add_runs


def exported(folder: Path, *, sure: bool) -> dict[str, str]:
    """The report on a decision of two recorded runs, in three forms."""
    access = HistoryAccess(folder / "leastwise.sqlite")
    try:
        history = access.writer()
        run_id, reference_id = add_runs(history, sure=sure)
        run, reference = history.run(run_id), history.run(reference_id)
        assert run is not None
        assert reference is not None
        told = said(weighed(run, reference, None), MoneyInputs(), "USD")
        past = PastRuns(access.reading, access.writer, tuple)
        written = {}
        for form in ("html", "json", "summary"):
            past.export_decision(told, form, folder / form)
            written[form] = (folder / form).read_text(encoding="utf-8")
        return written
    finally:
        access.close()


def test_a_report_has_the_curve_with_intervals_and_money(tmp_path: Path) -> None:
    written = exported(tmp_path, sure=True)
    report = json.loads(written["json"])
    schema = shipped_resources() / "schemas" / "run-report.schema.json"
    jsonschema.validate(report, json.loads(schema.read_text(encoding="utf-8")))
    cascade = report["cascade"]
    assert (cascade["local"], cascade["remote"]) == ("local (Q8_0)", "large (Q8_0)")
    assert len(cascade["curve"]) == 21
    page = written["html"]
    section = page[page.index("<h2>The cloud when unsure</h2>") : page.index("<h2>The ladder</h2>")]
    assert cascade["words"] in section
    assert "USD for 1,000 calls" in section
    assert '<td class="figure">0.4 USD</td>' in section  # everything sent, at 0.0004 a call
    assert "bootstrap resamples" in section
    for kind in ("at-best", "by-lot", "cascade", "interval", "found range", "found model"):
        assert f'class="series {kind}"' in section
    assert len(re.findall("<tr><td", section)) == 6  # 0, 20 ... 100 %
    assert section.count("<svg") == 1
    assert not re.search(r"<script|\son\w+=|url\(", page)
    summary = written["summary"]
    assert "### Cloud when unsure" in summary
    assert "| 100 % |" in summary.replace("\\", "")


def test_where_nothing_tells_how_sure_it_was_the_report_says_so(tmp_path: Path) -> None:
    reason = "Nothing tells how sure the local model was of its answers."
    for text in exported(tmp_path, sure=False).values():
        assert reason in text.replace("\\", "")
