"""Exchanges written out for other programs and for people: JSON lines, Markdown."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render, say
from leastwise.domain.playground import PlayEntry

_FENCES: Final = re.compile(r"`{3,}")


def export_entries(entries: Iterable[PlayEntry], form: str, target: Path) -> int:
    """Write exchanges into a file, whole or not at all; how many they were.

    Raises BadInput for a form that is not known, EnvironmentFault where nothing can be written.
    """
    written = _FORMS.get(form)
    if written is None:
        raise BadInput(say("play.unknown_form", form=form, known=tuple(_FORMS)))
    unfinished = target.with_name(f"{target.name}.unfinished")
    count = 0
    try:
        with unfinished.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            for entry in entries:
                file.write(written(entry))
                count += 1
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        detail = error.strerror or str(error)
        raise EnvironmentFault(say("play.unwritable", path=str(target), detail=detail)) from error
    return count


def entry_document(entry: PlayEntry) -> dict[str, JsonValue]:
    """One exchange as JSON: what was asked, what came, what was measured."""
    answer, measures, asked = entry.answer, entry.answer.measures, entry.request
    peak, context = measures.peak_memory, measures.context
    return {
        "entry": entry.entry_id,
        "at": entry.at,
        "group": entry.group,
        "model": entry.model.name or entry.model.reference,
        "kind": entry.model.kind.value,
        "model_sha256": entry.model_sha256 or None,
        "starred": entry.starred,
        "system": asked.filled_system or None,
        "messages": [{"role": turn.role, "content": turn.content} for turn in entry.turns],
        "temperature": asked.generation.temperature,
        "seed": asked.generation.seed,
        "max_tokens": asked.generation.max_tokens,
        "text": answer.text,
        "reasoning": answer.reasoning or None,
        "finish_reason": answer.finish_reason,
        "fault": None if entry.fault is None else render(entry.fault),
        "prompt_tokens": measures.prompt_tokens,
        "output_tokens": measures.output_tokens,
        "ttft_s": measures.ttft_s,
        "prefill_tokens_per_s": measures.prefill_tokens_per_s,
        "decode_tokens_per_s": measures.decode_tokens_per_s,
        "beside": measures.beside,
        "load_s": measures.load_s,
        "wall_s": measures.wall_s,
        "peak_memory_bytes": None if peak is None else peak.total_bytes,
        "context_used_tokens": None if context is None else context.used_tokens,
        "context_size_tokens": None if context is None else context.size_tokens,
        "cost": None if measures.cost is None else f"{measures.cost:f}",
        "currency": measures.currency or None,
    }


def _json_line(entry: PlayEntry) -> str:
    return json.dumps(entry_document(entry), ensure_ascii=False) + "\n"


def _markdown(entry: PlayEntry) -> str:
    """Texts stand in fences that are longer than any in them, so that nothing in them is markup."""
    name = " ".join((entry.model.name or entry.model.reference).split())
    parts = [f"## {entry.at}: {_fenced_inline(name)}\n"]
    for role, text in _said(entry):
        parts.append(f"**{role}**\n\n{_fenced(text)}\n")
    return "\n".join(parts) + "\n"


def _said(entry: PlayEntry) -> Iterator[tuple[str, str]]:
    if system := entry.request.filled_system:
        yield "system", system
    for turn in entry.turns:
        yield turn.role, turn.content
    if entry.answer.reasoning:
        yield "reasoning", entry.answer.reasoning
    yield "answer", entry.answer.text
    if entry.fault is not None:
        yield "fault", render(entry.fault)


def _fenced(text: str) -> str:
    fence = "`" * max(3, 1 + max(map(len, _FENCES.findall(text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def _fenced_inline(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"


_FORMS: Final[dict[str, Callable[[PlayEntry], str]]] = {
    "jsonl": _json_line,
    "markdown": _markdown,
}
