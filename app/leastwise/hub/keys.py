"""The key of the user's account on a Hub, kept where the system keeps passwords.

Never in a file of ours: where the system has no keyring, HF_TOKEN or this session's memory hold it.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.errors import BadInput
from leastwise.domain.hub_keys import KeyPlace, KeyState
from leastwise.domain.messages import say
from leastwise.hub.hub_api import Hub, is_key
from leastwise.net.keyrings import safe_keyring, spoken_to

_SERVICE: Final = "leastwise"


@dataclass
class HubKeys:
    """The keys by the Hub's address. `marks` holds an empty file for each that is in the keyring.

    A keyring may ask the user to unlock it, so it is only opened where a key was put there.
    """

    marks: Path
    _session: dict[str, str] = field(default_factory=dict, repr=False)

    def find(self, endpoint: str) -> str:
        """The key that is kept for a Hub, or nothing. Raises EnvironmentFault."""
        if endpoint in self._session:
            return self._session[endpoint]
        if not self._mark(endpoint).exists():
            return ""
        with _spoken_to(endpoint):
            backend = safe_keyring()
            found = backend.get_password(_SERVICE, endpoint) if backend else None
        return found if found and is_key(found) else ""

    def keep(self, key: str) -> KeyPlace:
        """Keep a key for the present Hub; returns where it is now.

        Raises BadInput for what is no key, EnvironmentFault where the keyring refuses.
        """
        key = key.strip()
        if not key or not is_key(key):
            raise BadInput(say("keys.no_key"))
        endpoint = self._endpoint()
        with _spoken_to(endpoint):
            backend = safe_keyring()
            if backend is None:
                self._session[endpoint] = key
                return KeyPlace.SESSION
            self._note(endpoint)
            backend.set_password(_SERVICE, endpoint, key)
        self._session.pop(endpoint, None)
        return KeyPlace.KEYRING

    def forget(self) -> bool:
        """Take the key of the present Hub away; whether there was one. Raises EnvironmentFault."""
        endpoint = self._endpoint()
        was_held = self._session.pop(endpoint, None) is not None
        if not self._mark(endpoint).exists():
            return was_held
        with _spoken_to(endpoint):
            backend = safe_keyring()
            if backend is not None and backend.get_password(_SERVICE, endpoint) is not None:
                backend.delete_password(_SERVICE, endpoint)
                was_held = True
            self._mark(endpoint).unlink(missing_ok=True)
        return was_held

    def state(self) -> KeyState:
        """Where the key for the present Hub comes from; the key itself is not told.

        Raises EnvironmentFault for a keyring that cannot be read.
        """
        endpoint = self._endpoint()
        with _spoken_to(endpoint):
            backend = safe_keyring()
        name = "" if backend is None else backend.name
        if os.environ.get("HF_TOKEN", "").strip():
            return KeyState(endpoint, KeyPlace.ENVIRONMENT, name)
        if endpoint in self._session:
            return KeyState(endpoint, KeyPlace.SESSION, name)
        place = KeyPlace.KEYRING if self.find(endpoint) else KeyPlace.NOWHERE
        return KeyState(endpoint, place, name)

    def _endpoint(self) -> str:
        return Hub.from_environment().endpoint

    def _mark(self, endpoint: str) -> Path:
        return self.marks / hashlib.sha256(endpoint.encode()).hexdigest()[:16]

    def _note(self, endpoint: str) -> None:
        self.marks.mkdir(parents=True, exist_ok=True)
        self._mark(endpoint).touch()


def _spoken_to(endpoint: str) -> AbstractContextManager[None]:
    """What a keyring raises, as a sentence."""
    return spoken_to(lambda detail: say("keys.keyring_failed", host=endpoint, detail=detail))
