"""`leastwise suites trust`: show the scripts of a suite, ask, and allow them to run."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import tell, visible, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.evals.consents import Consents
    from leastwise.evals.scripts import Script


@click.command("trust", epilog="Example: leastwise suites trust ./my-suite")
@click.argument("suite")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def trust(*, suite: str, yes: bool, as_json: bool) -> None:
    """Allow the scripts of SUITE to run: Python checks, and scripts in files.

    They are shown first. Python can do on this computer whatever you can do. Consent is for the
    text as it is now; a script that changes is asked about again.
    """
    from leastwise.cli.session import open_core
    from leastwise.evals.consents import scripts_to_trust

    with open_core() as core:
        found = core.load_suite(suite)
        scripts = scripts_to_trust(found)
        given = _given(core.consents, scripts, yes=yes)
        if as_json:
            write_json(_document(found.name, scripts, core.consents.trusted(), given))


def _given(consents: Consents, scripts: Sequence[Script], *, yes: bool) -> int:
    """Show what is not allowed yet, ask, and keep the consent; for how many it was given."""
    trusted = consents.trusted()
    asked = [script for script in scripts if script.sha256 not in trusted]
    if not asked:
        tell(say("consent.nothing"))
        return 0
    for script in asked:
        _show(script)
    if not (yes or _asked(len(asked))):
        tell(say("consent.refused"))
        return 0
    consents.trust(asked)
    tell(say("consent.given", count=len(asked)))
    return len(asked)


def _document(
    suite: str, scripts: Sequence[Script], trusted: frozenset[str], given: int
) -> dict[str, JsonValue]:
    """What `suites-trust.schema.json` describes."""
    return {
        "suite": suite,
        "scripts": [
            {
                "file": script.file or None,
                "language": script.language,
                "sha256": script.sha256,
                "trusted": script.sha256 in trusted,
            }
            for script in scripts
        ],
        "given": given,
    }


def _show(script: Script) -> None:
    place = visible(script.file, lines=False) or "inline"
    tell(f"{place} ({script.language}, sha256 {script.sha256}):")
    for line in script.code.splitlines():
        tell(f"    {visible(line, lines=False)}")


def _asked(count: int) -> bool:
    if not sys.stdin.isatty():
        raise BadInput(say("consent.not_asked"))
    return click.confirm(f"Allow {count} scripts to run?", err=True)
