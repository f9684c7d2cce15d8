"""The prompts of a suite: inline texts, files, chat messages, and what cannot be a prompt here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_yaml import read_document

_FILE = "file://"
_READABLE = frozenset((".j2", ".json", ".jsonl", ".md", ".txt", ".yaml", ".yml"))
_PROGRAMS = frozenset(
    (".cjs", ".cts", ".js", ".mjs", ".mts", ".ts", ".py", ".rb", ".sh", ".bash", ".exe", ".csv")
)
_ELSEWHERE = ("http://", "https://", "portkey://", "langfuse://", "helicone://", "exec:")


@dataclass(frozen=True)
class PromptDraft:
    """A prompt's template; `unsupported` names why it cannot be made here, or is empty."""

    template: str
    unsupported: str = ""


def read_prompts(prompts: Located, files: SuiteFiles) -> tuple[PromptDraft, ...]:
    """Every prompt in order; raises SuiteError with the place."""
    found: list[PromptDraft] = []
    if isinstance(prompts.value, str):
        found.extend(_read_text(prompts, files))
    elif isinstance(prompts.value, dict):
        for text in prompts.value:
            found.extend(_read_text(prompts.child(text, text), files))
    else:
        for entry in prompts.items():
            with files.collecting():
                found.extend(_read_entry(entry, files))
    return tuple(found)


def _read_entry(entry: Located, files: SuiteFiles) -> Iterator[PromptDraft]:
    if isinstance(entry.value, str):
        yield from _read_text(entry, files)
        return
    fields = entry.mapping()
    source = entry.get("raw") or entry.get("id")
    if source is None:
        raise entry.fault("suite.at.prompt_without_text")
    unknown = [key for key in fields if key not in ("id", "raw", "label", "display")]
    for draft in _read_text(source, files):
        if unknown and not draft.unsupported:
            yield PromptDraft(draft.template, f"prompt option {unknown[0]}")
        else:
            yield draft


def _read_text(source: Located, files: SuiteFiles) -> Iterator[PromptDraft]:
    text = source.text()
    if text.startswith(_ELSEWHERE):
        yield PromptDraft(text, f"prompt from {text.partition(':')[0]}:")
        return
    name = text.removeprefix(_FILE)
    explicit = text.startswith(_FILE)
    if not explicit and ("\n" in text or not _looks_like_file(name)):
        yield PromptDraft(text)
        return
    paths = matching_files(files.folder, name)
    if not paths:
        script = _script_suffix(name)
        if script:
            yield PromptDraft(text, f"prompt from a {script} file")
        elif explicit or Path(name).suffix in _READABLE:
            raise source.fault("suite.at.no_reference", name=text)
        else:
            yield PromptDraft(text)
    for path in paths:
        yield from _read_file(source, path, files)


def _looks_like_file(name: str) -> bool:
    return Path(name).suffix in _READABLE | _PROGRAMS or bool(_script_suffix(name)) or "*" in name


def _script_suffix(name: str) -> str:
    """`.py` of `prompt.py` and of `prompt.py:function`."""
    suffix = Path(name.partition(":")[0]).suffix
    return suffix if suffix in _PROGRAMS else ""


def matching_files(folder: Path, name: str) -> list[Path]:
    """The file that `name` names inside `folder`, or the files that it matches, sorted."""
    if not name.strip():
        return []
    path = folder / name
    try:
        if path.is_file():
            return [path]
        if not any(character in name for character in "*?["):
            return []
        base = Path(path.anchor) if Path(name).is_absolute() else folder
        pattern = str(path.relative_to(base))
        return sorted(found for found in base.glob(pattern) if found.is_file())
    except (OSError, ValueError, NotImplementedError):
        return []


def _read_file(source: Located, path: Path, files: SuiteFiles) -> Iterator[PromptDraft]:
    suffix = path.suffix
    if suffix not in _READABLE:
        yield PromptDraft(path.name, f"prompt from a {suffix or path.name} file")
        return
    text = files.text(path)
    if suffix == ".txt":
        yield from (PromptDraft(part) for part in _parts(text))
    elif suffix == ".jsonl":
        yield from (PromptDraft(line) for line in text.splitlines() if line)
    elif suffix in (".yaml", ".yml") or suffix == ".json":
        value = read_document(path, text).value
        yield _without_references(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    else:
        yield PromptDraft(text)
    if suffix in (".txt", ".jsonl") and not text.strip():
        raise source.fault("suite.at.empty_prompt", name=path.name)


def _without_references(template: str) -> PromptDraft:
    if f'"{_FILE}' in template:
        return PromptDraft(template, "file:// inside a prompt file")
    return PromptDraft(template)


def _parts(text: str) -> Iterator[str]:
    """A text file holds several prompts where lines of three hyphens part them."""
    buffer: list[str] = []
    for line in [*text.replace("\r\n", "\n").split("\n"), "---"]:
        if line.strip() != "---":
            buffer.append(line)
            continue
        part = "\n".join(buffer).strip()
        if part:
            yield part
        buffer = []
