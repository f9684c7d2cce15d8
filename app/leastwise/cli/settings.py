"""`leastwise settings`: every setting, how it stands and why; change one, or reset it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leastwise.domain.json_value import JsonValue
    from leastwise.upkeep.settings_desk import SettingState


@click.group()
def settings() -> None:
    """The settings of the program: the same that the window's Settings page shows.

    LEASTWISE_NAME in the environment (LEASTWISE_THREADS=4) stands above what is kept.
    """


@settings.command("list", epilog="Example: leastwise settings list --changed")
@click.option("--changed", is_flag=True, help="Only those that do not have their default.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_settings(*, changed: bool, as_json: bool) -> None:
    """Every setting with its value; * is one that you changed, $ one of the environment."""
    from leastwise.cli.session import open_core
    from leastwise.domain.setting_sources import SettingSource

    with open_core() as core:
        states = core.upkeep.settings.states()
    if changed:
        states = tuple(one for one in states if one.source is not SettingSource.DEFAULT)
    if as_json:
        write_json({"settings": [_document(state) for state in states]})
    elif states:
        _print(states)
    else:
        tell(say("settings.none_changed"))


@settings.command(epilog="Example: leastwise settings get threads")
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def get(*, name: str, as_json: bool) -> None:
    """The value of the setting NAME alone, as `set` takes it; words about it go to stderr."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        state = core.upkeep.settings.state(name)
    if as_json:
        write_json(_document(state))
        return
    tell(state.setting.about)
    write(state.setting.written(state.value))


@settings.command("set", epilog="Example: leastwise settings set theme dark")
@click.argument("name")
@click.argument("value")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def set_value(*, name: str, value: str, as_json: bool) -> None:
    """Keep VALUE for the setting NAME; several folders are parted as in PATH.

    An open window takes it up at its next start.
    """
    from leastwise.cli.session import open_core
    from leastwise.upkeep.settings_desk import shown_value

    with open_core() as core:
        state = core.upkeep.settings.write(name, value)
    if as_json:
        write_json(_document(state))
    else:
        tell(say("settings.is_kept", name=name, value=shown_value(state) or "-"))


@settings.command(epilog="Example: leastwise settings reset threads context_tokens")
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All of them.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def reset(*, names: tuple[str, ...], everything: bool, yes: bool, as_json: bool) -> None:
    """Put settings back to their defaults. The folder of the models stays where it is."""
    from leastwise.cli.session import open_core

    if everything == bool(names):
        raise BadInput(say("settings.name_or_all"))
    done: tuple[str, ...] = ()
    wanted = not everything or yes or _asked()
    with open_core() as core:
        if wanted:
            done = (
                core.upkeep.settings.reset_all()
                if everything
                else core.upkeep.settings.reset(names)
            )
    if as_json:
        write_json({"reset": list(done)})
    elif not wanted:
        tell(say("settings.left"))
    else:
        tell(say("settings.are_reset", names=done) if done else say("settings.none_changed"))


def _asked() -> bool:
    """What the person says; nobody there is an error. Raises BadInput."""
    if not sys.stdin.isatty():
        raise BadInput(say("settings.not_confirmed"))
    return click.confirm("Put all settings back to their defaults?", err=True)


def _print(states: Sequence[SettingState]) -> None:
    from leastwise.cli.tables import plain_table
    from leastwise.domain.setting_sources import SettingSource
    from leastwise.upkeep.settings_desk import shown_value

    marks = {SettingSource.DEFAULT: "", SettingSource.FILE: "*", SettingSource.ENVIRONMENT: "$"}
    table = plain_table("", "setting", "value", "what it is")
    for state in states:
        cells = (state.setting.name, shown_value(state) or "-", render(state.setting.about))
        table.add_row(marks[state.source], *(visible(cell, lines=False) for cell in cells))
    console().print(table)


def _document(state: SettingState) -> dict[str, JsonValue]:
    setting, value = state.setting, state.value
    return {
        "name": setting.name,
        "value": _plain(value),
        "default": _plain(setting.default),
        "source": state.source.value,
        "variable": state.variable or None,
        "group": setting.group,
        "unit": setting.unit or None,
        "choices": list(setting.choices),
        "minimum": setting.minimum,
        "maximum": setting.maximum,
        "about": render(setting.about),
    }


def _plain(value: object) -> JsonValue:
    if isinstance(value, tuple):
        return [str(folder) for folder in value]
    return value if isinstance(value, int) else str(value)
