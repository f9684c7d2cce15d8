"""What is told of a suite before it is run: what of it counts against every model, or for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.cli.terminal import tell, visible
from leastwise.domain import figures
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.suites import Suite


def tell_remarks(suite: Suite) -> None:
    """What is not supported and what the suite's author should know, in a line each."""
    for name, count in suite.unsupported.items():
        cases = figures.counted(count, "case", "cases")
        tell(visible(f"Unsupported: {name} (in {cases}); it never passes.", lines=False))
    for remark in suite.remarks:
        tell(visible(f"Note: {render(remark)}", lines=False))
