"""Who answers with vectors: a second process with the same model, from the first such request."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial

from leastwise.domain.serving import EngineBack, EngineLost, ServeOrder
from leastwise.engine.client import Engine
from leastwise.serve.seat import EngineSeat

_MOST_TOKENS = 2048


class VectorSeat:
    """A model that is loaded for vectors writes no answers, so that takes a process of its own."""

    def __init__(self, order: ServeOrder) -> None:
        self._order = order
        self._lock = threading.Lock()
        self._seat: EngineSeat | None = None

    def seat(self) -> EngineSeat:
        """The second seat, opened by whoever asks first. Raises as `EngineSeat.open` does."""
        with self._lock:
            if self._seat is None:
                seat = EngineSeat(
                    partial(Engine, self._order.log_file),
                    self._order.path,
                    replace(
                        self._order.settings,
                        embeddings=True,
                        context_tokens=min(self._order.settings.context_tokens, _MOST_TOKENS),
                    ),
                    _nobody_told,
                )
                seat.open(lambda _fraction: None)
                self._seat = seat
            return self._seat


def _nobody_told(_event: EngineLost | EngineBack) -> None:
    """Those who ask for vectors hear of it by themselves."""
