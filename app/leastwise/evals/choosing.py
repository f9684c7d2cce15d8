"""The suites that can be chosen by name: those that ship, then the user's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.history import SuiteListing
from leastwise.domain.messages import say
from leastwise.domain.suites import Suite
from leastwise.evals.consents import Consents
from leastwise.process.sandbox import Sandbox

_CONFIGS = ("promptfooconfig.yaml", "promptfooconfig.yml", "promptfooconfig.json")
_SIDECAR = "leastwise.toml"
_RENDERING: Final = "leastwise.evals.suite_sandboxed"


@dataclass(frozen=True)
class SuiteShelf:
    """Two folders of suites; `consents` says which of their scripts may run."""

    shipped: Path
    users: Path
    consents: Consents

    def listings(self) -> tuple[SuiteListing, ...]:
        """Every suite on the shelf, each folder's by name."""
        return (*_listed(self.shipped, shipped=True), *_listed(self.users, shipped=False))

    def load(self, reference: str | None) -> Suite:
        """The suite that a path or a name means; None is the first that ships.

        Raises SuiteError.
        """
        listings = self.listings()
        if reference is None:
            if not listings:
                raise SuiteError(say("suite.missing", path=str(self.shipped), known=()))
            return self._read(listings[0].path)
        path = Path(reference).expanduser()
        if path.exists():
            return self._read(path)
        for listing in listings:
            if reference in (listing.name, listing.path.name):
                return self._read(listing.path)
        known = tuple(listing.path.name for listing in listings)
        raise SuiteError(say("suite.missing", path=reference, known=known))

    def _read(self, path: Path) -> Suite:
        with Sandbox() as sandbox:
            sandbox.begin(_RENDERING)  # which takes as long as loading what reads the suite

            from leastwise.evals.suite_loading import load_suite

            return load_suite(path, self.consents.trusted(), sandbox)


def _listed(folder: Path, *, shipped: bool) -> tuple[SuiteListing, ...]:
    if not folder.is_dir():
        return ()
    found = [path for path in sorted(folder.iterdir()) if _is_suite(path)]
    return tuple(SuiteListing(_name(path), path, shipped) for path in found)


def _is_suite(path: Path) -> bool:
    is_hidden = path.name.startswith(".")  # one that is just being made
    return not is_hidden and path.is_dir() and any((path / name).is_file() for name in _CONFIGS)


def _name(path: Path) -> str:
    """The sidecar's name, where there is one that can be read; else the folder's."""
    try:
        sidecar = tomllib.loads((path / _SIDECAR).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return path.name
    table = sidecar.get("suite")
    name = table.get("name") if isinstance(table, dict) else None
    return name if isinstance(name, str) and name else path.name
