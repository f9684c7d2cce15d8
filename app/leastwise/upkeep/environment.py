"""Settings that come from the environment: `LEASTWISE_THREADS=4` stands above the file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.settings import DECLARATIONS, Setting, Settings

_PREFIX: Final = "LEASTWISE_"


def variable_of(setting: Setting) -> str:
    """The variable that sets it."""
    return f"{_PREFIX}{setting.name.upper()}"


def variables(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The settings that the environment sets, with the variable of each; an empty one is none."""
    named = {setting.name: variable_of(setting) for setting in DECLARATIONS}
    return {name: variable for name, variable in named.items() if environment.get(variable)}


def with_environment(settings: Settings, environment: Mapping[str, str] = os.environ) -> Settings:
    """`settings` as the environment changes them for this process; never to be saved.

    Raises BadInput, which names the variable.
    """
    for name, variable in variables(environment).items():
        text = environment[variable]
        try:
            settings = settings.with_value(name, text)
        except BadInput as error:
            allowed = error.message.params["allowed"]
            code = "settings.bad_variable"
            raise BadInput(say(code, variable=variable, value=text, allowed=allowed)) from error
    return settings
