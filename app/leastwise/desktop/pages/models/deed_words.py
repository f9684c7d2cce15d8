"""What was done with model files, and what a removal means, in words."""

from __future__ import annotations

from leastwise.desktop.wording import sentence
from leastwise.domain.known_models import (
    Discovery,
    Imported,
    Moved,
    Removal,
)
from leastwise.domain.messages import Message, say
from leastwise.domain.quantising import Quantised


def removal_meaning(removal: Removal) -> list[str]:
    """What a removal deletes, forgets and frees, and what depends on the model, a line each."""
    lines = [say("library.deletes", path=place.path) for place in removal.deleted]
    lines += [say("library.forgets", path=place.path) for place in removal.forgotten]
    if removal.deleted:
        lines.append(say("library.frees", freed_bytes=removal.freed_bytes))
    return [_capital(sentence(line)) for line in (*lines, *removal.depends)]


def imported_words(imported: Imported) -> str:
    """How a model came into the store."""
    return sentence(imported.words)


def removed_words(removal: Removal) -> str:
    """What was removed."""
    if removal.deleted:
        done = say("library.removed", name=removal.name, freed_bytes=removal.freed_bytes)
    else:
        path = removal.forgotten[0].path if removal.forgotten else ""
        done = say("library.forgotten", name=removal.name, path=path)
    return sentence(done)


def quantised_words(made: Quantised) -> str:
    """What came of making a smaller file."""
    if made.existed:
        return sentence(say("quantise.existed", path=str(made.path)))
    sizes = {"new_bytes": made.size_bytes, "old_bytes": made.parent_bytes}
    lines: list[Message] = [say("quantise.made", path=str(made.path), **sizes)]
    if made.others:
        others = say("quantise.others", others=made.others, tensors=made.tensors, to_type=made.type)
        lines.append(others)
    if made.note is not None:
        lines.append(made.note)
    return " ".join(sentence(line) for line in lines)


def moved_words(moved: Moved) -> str:
    """Where the models lie now."""
    lines = [
        say(
            "library.moved",
            models=moved.models,
            moved_bytes=moved.moved_bytes,
            folder=moved.folder,
        )
    ]
    lines += [say("library.left_behind", path=path) for path in moved.left_behind]
    return "\n".join(sentence(line) for line in lines)


def discovery_words(found: Discovery) -> str:
    """What other programs hold."""
    if not found.models and not found.gone:
        return sentence(say("library.nothing_found"))
    lines = [say("library.discovered", known=len(found.models), added=found.added)]
    lines += [say("library.gone", path=path) for path in found.gone]
    return "\n".join(sentence(line) for line in lines)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
