"""The bar on the command line: a share or a percentage."""

from __future__ import annotations

import click
import pytest

from leastwise.cli.bar_options import RateType


@pytest.mark.parametrize(
    ("text", "rate"), [("0.95", 0.95), ("95%", 0.95), ("95 %", 0.95), ("1", 1.0), ("95", 95.0)]
)
def test_a_rate_is_a_share_or_a_percentage(text: str, rate: float) -> None:
    assert RateType().convert(text, None, None) == pytest.approx(rate)


@pytest.mark.parametrize("text", ["", "%", "most"])
def test_what_is_no_rate_is_said(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is not a number"):
        RateType().convert(text, None, None)
