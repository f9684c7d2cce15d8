"""How many sequences a context has room for beyond the answers that are written at once."""

from __future__ import annotations

from leastwise.domain.candidates import RunSettings

# Where a state can be shared by pointing at it, a place costs no more than two rows of logits
# (1 MiB with a vocabulary of 128 k); a recurrent state is copied whole for each.
_KEPT_PREFIXES, _MOST_FORKS = 2, 4


def spare_places(settings: RunSettings, *, recurrent: bool) -> tuple[int, int]:
    """Places for kept beginnings, and for trying continuations; `recurrent` states are copied."""
    if settings.embeddings or not settings.shared_context:
        return 0, 0
    if recurrent:
        return 1, 1
    return min(settings.sequences, _KEPT_PREFIXES), min(settings.sequences, _MOST_FORKS)
