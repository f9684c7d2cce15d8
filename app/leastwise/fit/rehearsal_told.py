"""How far a rehearsal is, as a share that follows the time that its parts take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from leastwise.domain.rehearsals import RehearsalProgress, RehearsalStage

OnProgress = Callable[[RehearsalProgress], None]
_PREPARED: Final = 0.03
_WRITTEN: Final = 0.12


class Telling:
    """Tells of each stage; the share never falls."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._share = 0.0
        self._stage(0.0, RehearsalStage.PREPARING)

    def writing(self, share: float) -> None:
        """So much of the weights is written."""
        self._stage(_PREPARED + (_WRITTEN - _PREPARED) * share, RehearsalStage.WRITING)

    def turn(self, number: int, turns: int, share: float, loading_share: float) -> None:
        """So much of the `number`-th of `turns` is done, of which loading is `loading_share`."""
        done = _WRITTEN + (1 - _WRITTEN) * (number - 1 + share) / turns
        is_loading = share < loading_share
        stage = RehearsalStage.LOADING if is_loading else RehearsalStage.MEASURING
        self._stage(done, stage, number, turns)

    def _stage(self, share: float, stage: RehearsalStage, turn: int = 0, turns: int = 0) -> None:
        self._share = max(self._share, min(share, 1.0))
        self._on_progress(RehearsalProgress(self._share, stage, turn, turns))
