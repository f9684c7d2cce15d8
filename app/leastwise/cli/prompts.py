"""`leastwise prompts`: prompts that are kept by name, with every version of each."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.json_value import JsonValue
    from leastwise.domain.playground import LibraryPrompt, PromptVersion


@click.group(invoke_without_command=True, epilog="Example: leastwise prompts show greeting")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_context
def prompts(context: click.Context, /, *, as_json: bool) -> None:
    """List the prompts that are kept, by name."""
    if context.invoked_subcommand is not None:
        return
    from leastwise.cli.session import open_core

    with open_core() as core:
        kept = core.playground.prompts()
    if as_json:
        write_json({"prompts": [_prompt_document(one) for one in kept]})
    elif kept:
        _print_prompts(kept)
    else:
        write("No prompts yet.")


@prompts.command(epilog="Example: leastwise prompts show greeting --version 1")
@click.argument("name")
@click.option("--version", type=click.IntRange(min=1), help="This version; else the newest.")
@click.option("--json", "as_json", is_flag=True, help="Every version, in one JSON document.")
def show(name: str, *, version: int | None, as_json: bool) -> None:
    """Show the prompt called NAME."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        prompt = _named(core, name)
        versions = core.playground.prompt_versions(prompt.prompt_id)
    if as_json:
        document = {**_prompt_document(prompt), "versions": [_version(one) for one in versions]}
        write_json(document)
        return
    shown = next((one for one in versions if version in (None, one.version)), None)
    if shown is None:
        raise BadInput(say("play.no_version", version=version, name=name))
    write(f"{prompt.name}, version {shown.version} of {figures.moment(shown.saved)}")
    if shown.request.system:
        write(f"\nsystem:\n{shown.request.system}")
    write(f"\nprompt:\n{shown.request.text}")


@prompts.command(
    epilog='Example: leastwise prompts save greeting "Greet {{name}}." --system "Be short."'
)
@click.argument("name")
@click.argument("prompt")
@click.option("--system", default="", metavar="TEXT", help="What the model is told beforehand.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def save(name: str, prompt: str, *, system: str, as_json: bool) -> None:
    """Keep PROMPT under NAME: a new one, or a new version where NAME is known."""
    from leastwise.cli.session import open_core
    from leastwise.domain.playground import PlayRequest

    with open_core() as core:
        kept = core.playground.save_prompt(name, PlayRequest(prompt, system))
    if as_json:
        write_json(_prompt_document(kept))
    else:
        tell(say("play.saved", name=kept.name, version=kept.newest.version))


@prompts.command(epilog="Example: leastwise prompts restore greeting 1")
@click.argument("name")
@click.argument("version", type=click.IntRange(min=1))
def restore(name: str, version: int) -> None:
    """Make version VERSION of the prompt called NAME the newest again."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        kept = core.playground.restore_prompt(_named(core, name).prompt_id, version)
    tell(say("play.saved", name=kept.name, version=kept.newest.version))


@prompts.command(epilog="Example: leastwise prompts rename greeting welcome")
@click.argument("name")
@click.argument("new_name")
def rename(name: str, new_name: str) -> None:
    """Call the prompt NAME by NEW_NAME."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        core.playground.rename_prompt(_named(core, name).prompt_id, new_name)


@prompts.command(epilog="Example: leastwise prompts remove greeting")
@click.argument("name")
def remove(name: str) -> None:
    """Delete the prompt called NAME with all its versions."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        core.playground.delete_prompt(_named(core, name).prompt_id)


def _named(core: Core, name: str) -> LibraryPrompt:
    """The prompt of this name. Raises BadInput where there is none."""
    for prompt in core.playground.prompts():
        if prompt.name == name:
            return prompt
    raise BadInput(say("play.no_prompt_named", name=name))


def _prompt_document(prompt: LibraryPrompt) -> dict[str, JsonValue]:
    return {"prompt": prompt.prompt_id, "name": prompt.name, "newest": _version(prompt.newest)}


def _version(version: PromptVersion) -> dict[str, JsonValue]:
    request = version.request
    return {
        "version": version.version,
        "saved": version.saved,
        "system": request.system or None,
        "text": request.text,
        "variables": dict(request.variables),
        "thinking": request.thinking,
        "generation": {
            **asdict(request.generation),
            "stop": list(request.generation.stop),
            "logit_bias": [list(one) for one in request.generation.logit_bias],
        },
    }


def _print_prompts(kept: tuple[LibraryPrompt, ...]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table

    table = plain_table("name", "version", "saved", "prompt", right=("version",))
    for prompt in kept:
        text = visible(" ".join(prompt.newest.request.text.split()), lines=False)
        table.add_row(
            Text(visible(prompt.name, lines=False)),
            str(prompt.newest.version),
            figures.moment(prompt.newest.saved),
            Text(text if len(text) <= 60 else text[:59] + "…"),
        )
    console().print(table)
