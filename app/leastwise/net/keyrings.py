"""The system's keyring, where keys for other computers lie; never a plain file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import Message

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

# Backends that keep passwords in plain or nearly plain files, or not at all.
_UNSAFE: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


def safe_keyring() -> KeyringBackend | None:
    """The system's keyring, None where it has none that is safe."""
    _spare_other_systems()
    import keyring

    chosen = keyring.get_keyring()
    candidates = getattr(chosen, "backends", None) or (chosen,)
    return next((one for one in candidates if not _is_unsafe(one)), None)


@contextmanager
def spoken_to(words: Callable[[str], Message]) -> Iterator[None]:
    """What a keyring raises, as an EnvironmentFault with the sentence that `words` makes of it."""
    from keyring.errors import KeyringError

    try:
        yield
    except (KeyringError, OSError, RuntimeError) as error:
        raise EnvironmentFault(words(str(error) or type(error).__name__)) from error


def _spare_other_systems() -> None:
    """Keep keyring from looking for the libraries of macOS on another system.

    It would start a compiler for each of them, with our environment and the keys in it.
    """
    if sys.platform != "darwin":
        sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type]


def _is_unsafe(backend: object) -> bool:
    module = type(backend).__module__
    return module == "keyring.backends.chainer" or module.startswith(_UNSAFE)
