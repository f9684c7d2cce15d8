"""`leastwise suites trust`: show the scripts of a suite, ask, and allow them to run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import tell, visible
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.evals.scripts import Script


@click.command("trust", epilog="Example: leastwise suites trust ./my-suite")
@click.argument("suite")
@click.option("--yes", is_flag=True, help="Do not ask.")
def trust(*, suite: str, yes: bool) -> None:
    """Allow the scripts of SUITE to run: Python checks, and scripts in files.

    They are shown first. Python can do on this computer whatever you can do. Consent is for the
    text as it is now; a script that changes is asked about again.
    """
    from leastwise.cli.session import open_core
    from leastwise.evals.consents import scripts_to_trust

    with open_core() as core:
        trusted = core.consents.trusted()
        scripts = [s for s in scripts_to_trust(core.load_suite(suite)) if s.sha256 not in trusted]
        if not scripts:
            tell(say("consent.nothing"))
            return
        for script in scripts:
            _show(script)
        if not (yes or _asked(len(scripts))):
            tell(say("consent.refused"))
            return
        core.consents.trust(scripts)
    tell(say("consent.given", count=len(scripts)))


def _show(script: Script) -> None:
    place = visible(script.file, lines=False) or "inline"
    tell(f"{place} ({script.language}, sha256 {script.sha256}):")
    for line in script.code.splitlines():
        tell(f"    {visible(line, lines=False)}")


def _asked(count: int) -> bool:
    if not sys.stdin.isatty():
        raise BadInput(say("consent.not_asked"))
    return click.confirm(f"Allow {count} scripts to run?", err=True)
