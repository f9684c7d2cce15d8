"""Which scripts the user allowed to run: by the sha256 of their text, in a small JSON file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.domain.suites import Case, Check, Suite
from leastwise.evals.scripts import JAVASCRIPT, Script, script_of, scripts_of, scripts_of_check


class Consents:
    """The user's consents. A file that cannot be read allows nothing."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def trusted(self) -> frozenset[str]:
        """The sha256 of every script that may run."""
        return frozenset(self._kept())

    def trust(self, scripts: Iterable[Script]) -> None:
        """Allow these scripts, as they are now. Raises EnvironmentFault where it cannot be kept."""
        kept = self._kept()
        kept.update({script.sha256: script.file or "inline" for script in scripts})
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part = self._file.with_suffix(".part")
            part.write_text(json.dumps(kept, indent=1, sort_keys=True), encoding="utf-8")
            part.replace(self._file)
        except OSError as error:
            detail = error.strerror or type(error).__name__
            message = say("consent.not_kept", path=str(self._file), detail=detail)
            raise EnvironmentFault(message) from error

    def _kept(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return (
            {str(key): str(name) for key, name in found.items()} if isinstance(found, dict) else {}
        )


def scripts_to_trust(suite: Suite) -> tuple[Script, ...]:
    """The suite's scripts that need consent, each once, in the order of the cases."""
    found = {script.sha256: script for case in suite.cases for script in scripts_of(case)}
    return tuple(script for script in found.values() if script.needs_consent)


def with_consent(suite: Suite, trusted: frozenset[str]) -> Suite:
    """The suite with every script that needs consent and has none made unsupported."""
    if all(script.sha256 in trusted for script in scripts_to_trust(suite)):
        return suite
    return replace(suite, cases=tuple(case_with_consent(case, trusted) for case in suite.cases))


def case_with_consent(case: Case, trusted: frozenset[str]) -> Case:
    """The case with every script that needs consent and has none made unsupported."""
    checks = tuple(_check(check, trusted) for check in case.checks)
    transform = script_of(case.transform, JAVASCRIPT)
    if transform is not None and _lacks(transform, trusted):
        checks = (*checks, Check(type="transform", unsupported=_name("transform", transform)))
    return replace(case, checks=checks)


def _check(check: Check, trusted: frozenset[str]) -> Check:
    lacking = [script for script in scripts_of_check(check) if _lacks(script, trusted)]
    if check.unsupported or not lacking:
        return check
    return replace(check, unsupported=_name(check.name, lacking[0]))


def _lacks(script: Script, trusted: frozenset[str]) -> bool:
    return script.needs_consent and script.sha256 not in trusted


def _name(check: str, script: Script) -> str:
    where = f" {script.file}" if script.file else ""
    return f"{check}{where} without your consent (leastwise suites trust)"
