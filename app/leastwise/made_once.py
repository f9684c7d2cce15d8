"""A property that is made at its first use, so that what nobody asks for is not even imported."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class MadeOnce(Generic[T]):
    """Made once for each object, whichever threads ask; Python's own takes no lock from 3.12 on."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._lock = threading.RLock()
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> Self | T:
        if instance is None:
            return self
        made: dict[str, T] = instance.__dict__  # found there first from then on
        with self._lock:
            if self._name not in made:
                made[self._name] = self._make(instance)
            return made[self._name]
