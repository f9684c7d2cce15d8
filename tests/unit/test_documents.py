"""The README and docs/: links lead somewhere, commands exist, and every page has its picture."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from leastwise.cli.main import commands

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pages"
DOCUMENTS = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")]
DOCUMENTS += sorted((ROOT / "docs").glob("*.md"))
MOST_BYTES_OF_ONE, MOST_BYTES = 200_000, 1_500_000
_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
_FENCE = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_PAGE = re.compile(r"^    PageEntry\(\"(\w+)\"", re.MULTILINE)
_WORD = re.compile(r"[a-z][a-z-]*|--?[a-z][a-z0-9-]*(=.*)?")


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=_named)
def test_every_link_leads_to_a_file_and_a_heading(document: Path) -> None:
    lost = [target for target in _targets(document) if not _is_there(document, target)]
    assert not lost


def test_what_leads_nowhere_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text('## A heading\n[a](#a-heading) [b](#b) [c](gone.md) <img src="gone.png">')
    assert [one for one in _targets(page) if not _is_there(page, one)] == [
        "#b",
        "gone.md",
        "gone.png",
    ]


@pytest.mark.parametrize("document", DOCUMENTS[:1] + DOCUMENTS[3:], ids=_named)
def test_every_command_and_option_that_is_written_exists(document: Path) -> None:
    wrong = [said for said in _calls(document) if not _exists(said)]
    assert not wrong


@pytest.mark.parametrize("said", ["gone", "find --gone", "models gone", "network offline --gone"])
def test_a_command_or_option_that_does_not_exist_is_found(said: str) -> None:
    assert not _exists(said.split())


def test_every_command_of_the_program_is_in_the_document_of_commands() -> None:
    said = {call[0] for call in _calls(ROOT / "docs" / "commands.md") if call}
    assert not {*commands.list_commands(click.Context(commands))} - said


def test_every_page_has_a_picture_that_the_readme_shows_and_none_is_large() -> None:
    table = (ROOT / "app/leastwise/desktop/page_table.py").read_text(encoding="utf-8")
    pages = _PAGE.findall(table)
    assert len(pages) > 10
    shown = {Path(target).stem for target in _targets(ROOT / "README.md") if "/pages/" in target}
    pictures = {path.stem: path.stat().st_size for path in PICTURES.iterdir()}
    assert {*pages, "find-dark", "help", "first-start"} <= shown == {*pictures}
    assert max(pictures.values()) < MOST_BYTES_OF_ONE
    assert sum(pictures.values()) < MOST_BYTES


def _targets(document: Path) -> list[str]:
    """The relative links of a document, those in blocks of code left out."""
    text = _CODE.sub("", _FENCE.sub("", document.read_text(encoding="utf-8")))
    found = [first or second for first, second in _LINK.findall(text)]
    return [target for target in found if not re.match(r"[a-z]+:", target)]


def _is_there(document: Path, target: str) -> bool:
    name, _, heading = target.partition("#")
    file = (document.parent / name) if name else document
    if not file.exists():
        return False
    return not heading or heading in _headings(file)


def _headings(document: Path) -> set[str]:
    """What GitHub calls the headings of a document in links."""
    text = _FENCE.sub("", document.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def _calls(document: Path) -> Iterator[list[str]]:
    """The calls of the program in a document: command, subcommand and options, no values."""
    text = document.read_text(encoding="utf-8")
    for block in _FENCE.finditer(text):
        for line in block[0].splitlines():
            program, _, call = line.strip().partition(" ")
            if program in ("leastwise", ".venv/bin/leastwise"):
                yield _words(call)
    for line in _FENCE.sub("", text).splitlines():
        yield from _spoken(line)


def _spoken(line: str) -> Iterator[list[str]]:
    """Calls in a line's code; what follows a call in a table goes on with its command."""
    before: list[str] = []
    cell = line.split("|")[1] if line.startswith("| `leastwise") else line
    for code in _CODE.findall(cell):
        program, _, call = code.partition(" ")
        if program == "leastwise":
            before = _words(call)
            yield before
        elif before and cell is not line and _words(code):
            yield _going_on(before, _words(code))


def _going_on(before: list[str], words: list[str]) -> list[str]:
    """`data clean` after `data` is a call of its own; `get` after `settings list` and `--all` after
    `find` are told of the same command."""
    if words[0] == before[0]:
        return words
    return [*(before if words[0].startswith("-") else before[:1]), *words]


def _words(call: str) -> list[str]:
    """What may be a command or an option, up to a comment, a pipe, or dots for what is left out."""
    plain = re.split(r" (?:[#|]|\.\.\.) ", f" {call} ")[0].replace("[", " ").replace("]", " ")
    return [word for word in shlex.split(plain) if _WORD.fullmatch(word)]


def _exists(words: list[str]) -> bool:
    """Whether the options are those of the command, or of its group."""
    command: click.Command = commands
    options: set[str] = {"-h", "--help"}
    named = 0
    for word in words:
        options |= {option for one in command.params for option in one.opts + one.secondary_opts}
        if word.startswith("-"):
            if word.partition("=")[0] not in options:
                return False
        elif isinstance(command, click.Group) and named < 2:
            found = command.get_command(click.Context(command), word)
            if found is None:
                return False
            command, named = found, named + 1
    return True
