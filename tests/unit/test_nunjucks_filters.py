"""Nunjucks' filters: what a template makes here is what Nunjucks made of it, or it is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leastwise.evals.nunjucks import render
from leastwise.evals.nunjucks_filters import FILTERS
from leastwise.evals.nunjucks_values import UnsupportedTemplateError

RECORD = Path(__file__).parents[1] / "fixtures" / "nunjucks_filters.json"

# Every filter of Nunjucks 3.2.4, by its own list.
OWN = """
abs batch capitalize center d default dictsort dump e escape first float forceescape groupby
indent int join last length list lower nl2br random reject rejectattr replace reverse round
safe select selectattr slice sort string striptags sum title trim truncate upper urlencode
urlize wordcount
"""


def test_every_recorded_template_is_rendered_the_same_or_named() -> None:
    recorded = json.loads(RECORD.read_text("utf-8"))
    differing, same = [], 0
    for template, expected in recorded["rendered"]:
        try:
            found = render(template, recorded["vars"])
        except UnsupportedTemplateError:
            continue
        if found == expected:
            same += 1
        else:
            differing.append((template, expected, found))
    assert differing == []
    assert same > 550


def test_all_of_nunjucks_own_filters_are_there_but_two() -> None:
    assert set(OWN.split()) - set(FILTERS) - {"abs"} == {"random", "urlize"}
    for name in ("random", "urlize"):
        with pytest.raises(UnsupportedTemplateError, match=name):
            render(f"{{{{ x | {name} }}}}", {"x": "a"})
