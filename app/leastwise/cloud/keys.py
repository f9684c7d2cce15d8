"""Keys of cloud providers: in the system's keyring, the environment, or this session's memory.

Never in a file of ours, and never in an argument.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.cloud import CloudProvider
from leastwise.domain.errors import BadInput
from leastwise.domain.hub_keys import KeyPlace
from leastwise.domain.messages import say
from leastwise.net.keyrings import safe_keyring, spoken_to

_SERVICE: Final = "leastwise-cloud"
_MOST_LETTERS: Final = 4096


@dataclass
class CloudKeys:
    """The keys by provider. `marks` holds an empty file for each that is in the keyring.

    A keyring may ask the user to unlock it, so it is only opened where a key was put there.
    """

    marks: Path
    _session: dict[str, str] = field(default_factory=dict, repr=False)

    def find(self, provider: CloudProvider) -> str:
        """The key, or nothing: the environment's, then this session's, then the keyring's.

        Raises EnvironmentFault for a keyring that cannot be read.
        """
        if told := self._told(provider):
            return told
        if provider.name in self._session:
            return self._session[provider.name]
        if not self._mark(provider.name).exists():
            return ""
        with _spoken_to(provider):
            keyring = safe_keyring()
            found = keyring.get_password(_SERVICE, provider.name) if keyring else None
        return found if found and _is_key(found) else ""

    def place(self, provider: CloudProvider) -> KeyPlace:
        """Where the key comes from, as far as can be told without opening the keyring."""
        if self._told(provider):
            return KeyPlace.ENVIRONMENT
        if provider.name in self._session:
            return KeyPlace.SESSION
        return KeyPlace.KEYRING if self._mark(provider.name).exists() else KeyPlace.NOWHERE

    def keep(self, provider: CloudProvider, key: str) -> KeyPlace:
        """Keep a key; returns where it is now, this session's memory where there is no keyring.

        Raises BadInput for what is no key, EnvironmentFault where the keyring refuses.
        """
        key = key.strip()
        if not _is_key(key):
            raise BadInput(say("cloud.not_a_key"))
        with _spoken_to(provider):
            keyring = safe_keyring()
            if keyring is None:
                self._session[provider.name] = key
                return KeyPlace.SESSION
            self.marks.mkdir(parents=True, exist_ok=True)
            self._mark(provider.name).touch()
            keyring.set_password(_SERVICE, provider.name, key)
        self._session.pop(provider.name, None)
        return KeyPlace.KEYRING

    def forget(self, provider: CloudProvider) -> None:
        """Take the key away wherever it was kept. Raises EnvironmentFault."""
        self._session.pop(provider.name, None)
        if not self._mark(provider.name).exists():
            return
        with _spoken_to(provider):
            keyring = safe_keyring()
            if keyring is not None and keyring.get_password(_SERVICE, provider.name) is not None:
                keyring.delete_password(_SERVICE, provider.name)
            self._mark(provider.name).unlink(missing_ok=True)

    def keyring_name(self) -> str:
        """What the system's keyring is called; nothing where it has none that is safe."""
        keyring = safe_keyring()
        return "" if keyring is None else keyring.name

    def _told(self, provider: CloudProvider) -> str:
        told = os.environ.get(provider.key_variable, "").strip() if provider.key_variable else ""
        return told if _is_key(told) else ""

    def _mark(self, name: str) -> Path:
        return self.marks / f"{name}.key-in-keyring"


def variable_of(provider: CloudProvider) -> str:
    """The variable that holds the key, or that would be a good name for it."""
    stem = "".join(c if c.isalnum() else "_" for c in provider.name.upper())
    return provider.key_variable or f"{stem}_API_KEY"


def _is_key(text: str) -> bool:
    return 0 < len(text) <= _MOST_LETTERS and all("!" <= letter <= "~" for letter in text)


def _spoken_to(provider: CloudProvider) -> AbstractContextManager[None]:
    variable = variable_of(provider)
    return spoken_to(lambda detail: say("cloud.keyring_failed", detail=detail, variable=variable))
