"""The process that holds the served model: started, watched, and brought back when it ends."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import ChildDied, LeastwiseError
from leastwise.domain.messages import say
from leastwise.domain.serving import EngineBack, EngineLost
from leastwise.engine.client import Engine
from leastwise.engine.protocol import Loaded

_LOG = logging.getLogger(__name__)
_FIRST_WAIT_S = 0.25
_LONGEST_WAIT_S = 30.0


class EngineSeat:
    """One model in one child. Threads may share it; `on_change` is called on a thread of its own.

    A child that ends is replaced; where that fails it is tried again, ever more seldom.
    """

    def __init__(
        self,
        start: Callable[[], Engine],
        path: str,
        settings: RunSettings,
        on_change: Callable[[EngineLost | EngineBack], None],
    ) -> None:
        self._start = start
        self._path = path
        self._settings = settings
        self._on_change = on_change
        self._closing = threading.Event()
        self._engine: Engine | None = None
        self._watch = threading.Thread(target=self._keep, name="engine-seat", daemon=True)

    def open(self, on_progress: Callable[[float], None]) -> Loaded:
        """Load the model and watch over it from now on. Raises as `Engine.load` does."""
        self._engine, loaded = self._loaded(on_progress)
        self._watch.start()
        return loaded

    @property
    def alive(self) -> bool:
        """Whether the model is held."""
        engine = self._engine
        return engine is not None and engine.alive

    def engine(self) -> Engine:
        """The child that holds the model. Raises ChildDied while there is none."""
        engine = self._engine
        if engine is None or not engine.alive:
            raise ChildDied(say("serve.engine_away"))
        return engine

    def close(self) -> None:
        """End the child for good."""
        self._closing.set()
        engine = self._engine
        if engine is not None:
            engine.close()
        if self._watch.is_alive():
            self._watch.join()

    def _loaded(self, on_progress: Callable[[float], None]) -> tuple[Engine, Loaded]:
        engine = self._start()
        try:
            return engine, engine.load(self._path, self._settings, on_progress, Cancellation())
        except BaseException:
            engine.close()
            raise

    def _keep(self) -> None:
        engine = self._engine
        while engine is not None:
            engine.wait_for_end()
            if self._closing.is_set():
                return
            _LOG.warning("the child that held the served model ended")
            self._on_change(EngineLost(say("serve.engine_away")))
            self._engine = None
            engine.close()
            engine = self._brought_back()

    def _brought_back(self) -> Engine | None:
        """The model loaded again; None where the server closes meanwhile."""
        wait_s = _FIRST_WAIT_S
        while not self._closing.is_set():
            try:
                engine, _loaded = self._loaded(lambda _fraction: None)
            except LeastwiseError:
                _LOG.exception("the served model could not be loaded again")
                self._closing.wait(wait_s)
                wait_s = min(2 * wait_s, _LONGEST_WAIT_S)
                continue
            self._engine = engine
            if self._closing.is_set():
                engine.close()
                return None
            self._on_change(EngineBack())
            return engine
        return None
