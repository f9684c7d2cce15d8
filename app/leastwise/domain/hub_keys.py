"""Where the key of the user's account on a Hub is kept; the key itself never is in here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from leastwise.domain.messages import Message, say

LONGEST_KEY: Final = 1 << 14


class KeyPlace(Enum):
    """Where a key comes from."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    SESSION = "session"
    NOWHERE = "nowhere"


@dataclass(frozen=True)
class KeyState:
    """For which Hub, where its key is, and what the system's keyring is called (empty: none)."""

    endpoint: str
    place: KeyPlace
    keyring: str = ""

    def words(self, *, in_window: bool = False) -> Message:
        """Where the key is, and how to give one where there is none: by command, or right there."""
        match self.place:
            case KeyPlace.KEYRING:
                return say("keys.in_keyring", host=self.endpoint, keyring=self.keyring)
            case KeyPlace.ENVIRONMENT:
                return say("keys.in_environment", host=self.endpoint)
            case KeyPlace.SESSION:
                code = "keys.only_in_session" if in_window else "keys.in_session"
            case KeyPlace.NOWHERE:
                code = "keys.none_yet" if in_window else "keys.nowhere"
                code += "" if self.keyring else "_no_keyring"
        return say(code, host=self.endpoint)
