"""Where the key of the user's account on a Hub is kept; the key itself never is in here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


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
