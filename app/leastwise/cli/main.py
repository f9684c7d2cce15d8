"""The command line: its commands, and every error turned into one sentence and a status."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import click

from leastwise import __version__
from leastwise.cli.interruption import INTERRUPTED
from leastwise.cli.lazy_group import LazyCommand, LazyGroup
from leastwise.cli.terminal import close_quietly, prepare_streams, tell
from leastwise.domain.errors import Cancelled, InternalFault, LeastwiseError
from leastwise.domain.messages import say

_COMMANDS = {
    "find": LazyCommand(
        "leastwise.cli.find:find", "Walk the ladder, name the smallest model that passes."
    ),
    "decide": LazyCommand(
        "leastwise.cli.decide:decide", "Hold the smallest that passes against a large model."
    ),
    "fit": LazyCommand("leastwise.cli.fit:fit", "Whether models fit, and how fast they will be."),
    "rehearse": LazyCommand(
        "leastwise.cli.rehearse:rehearse", "Time an architecture before the download."
    ),
    "bench": LazyCommand(
        "leastwise.cli.bench:bench", "Measure speed and memory; search faster settings."
    ),
    "run": LazyCommand("leastwise.cli.run:run_prompt", "One answer of one model, streamed."),
    "compare": LazyCommand(
        "leastwise.cli.compare:compare", "Answers of several models to one prompt, side by side."
    ),
    "models": LazyCommand("leastwise.cli.models:models", "The model files on this computer."),
    "suites": LazyCommand(
        "leastwise.cli.suites:suites", "Eval suites: list, check, new, import, export, grade."
    ),
    "tasks": LazyCommand(
        "leastwise.cli.tasks:tasks", "Every suite with its standing answer, and what is stale."
    ),
    "history": LazyCommand("leastwise.cli.history:history", "The runs of the past."),
    "answers": LazyCommand(
        "leastwise.cli.answers:answers", "Answers of the Playground: search, star, export."
    ),
    "blind": LazyCommand(
        "leastwise.cli.blind:blind", "Answers of two models compared without names."
    ),
    "prompts": LazyCommand(
        "leastwise.cli.prompts:prompts", "Prompts kept by name, with their versions."
    ),
    "hand-off": LazyCommand(
        "leastwise.cli.hand_off:hand_off", "A model's settings for Ollama and other programs."
    ),
    "serve": LazyCommand(
        "leastwise.cli.serve:serve", "An OpenAI-compatible server on this computer."
    ),
    "cascade": LazyCommand(
        "leastwise.cli.cascade:cascade", "Local first, the cloud when unsure: what it would save."
    ),
    "cloud": LazyCommand(
        "leastwise.cli.cloud:cloud", "Cloud models as a reference: providers, prices, spending."
    ),
    "network": LazyCommand(
        "leastwise.cli.network:network", "The offline switch, and what went out so far."
    ),
    "machine": LazyCommand(
        "leastwise.cli.machine:machine", "What this computer is, and where the data lies."
    ),
    "settings": LazyCommand(
        "leastwise.cli.settings:settings", "Every setting: list, get, set, reset."
    ),
    "data": LazyCommand(
        "leastwise.cli.data:data", "Where your data lies and how large it is; cleaning."
    ),
    "report": LazyCommand(
        "leastwise.cli.report:report", "A report on this installation, without secrets."
    ),
    "self-test": LazyCommand(
        "leastwise.cli.self_test:self_test", "Test the installed program itself."
    ),
}


@click.group(
    cls=LazyGroup,
    lazy=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: leastwise find --bar 0.9",
)
@click.version_option(__version__, prog_name="leastwise", message="%(prog)s %(version)s")
@click.option(
    "--offline", is_flag=True, help="Let nothing out in this command, whatever the switch says."
)
def commands(*, offline: bool) -> None:
    """Name the smallest language model that still passes your evals on this computer.

    Without a command the window opens. Everything runs on this computer, unless you add a cloud
    model and send to it.
    """
    del offline  # read by what opens the core


def run(arguments: Sequence[str]) -> int:
    """Run one command; its exit status.

    0 done; 1 a verdict of no; 2 bad input; 3 the environment's fault; 130 interrupted.
    """
    prepare_streams()
    try:
        return _invoked(arguments)
    except LeastwiseError as error:
        tell(error.message)
        return error.exit_status
    except click.UsageError as error:
        tell(_usage(error))
        return 2
    except click.ClickException as error:
        tell(error.format_message())
        return 2
    except (KeyboardInterrupt, click.Abort):
        tell(Cancelled().message)
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:  # noqa: BLE001 - the process ends here: logged, then one sentence
        return _defect(error)
    finally:
        close_quietly()


def run_without_display() -> int:
    """The main job in the terminal, for a computer without a display."""
    tell(say("system.no_display"))
    return run(["find"])


def _invoked(arguments: Sequence[str]) -> int:
    try:
        with commands.make_context("leastwise", list(arguments)) as context:
            status = commands.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    return status if isinstance(status, int) else 0


_NO_NUMBER: Final = re.compile(r"is not a valid (integer|float)(?: range)?\b")
_NUMBERS: Final = {"integer": "is not a whole number", "float": "is not a number"}


def _usage(error: click.UsageError) -> str:
    name = error.ctx.command_path if error.ctx else "leastwise"
    sentence = error.format_message().rstrip()
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return sentence
    sentence = _NO_NUMBER.sub(lambda found: _NUMBERS[found[1]], " ".join(sentence.split()))
    stop = "" if sentence.endswith((".", "?", "!")) else "."
    return f"{sentence}{stop} See `{name} --help`."


def _defect(error: Exception) -> int:
    import logging

    from leastwise.log import start_log
    from leastwise.paths import user_paths

    log_file = user_paths().log_file
    start_log(log_file)
    logging.getLogger(__name__).error("a defect reached the command line", exc_info=error)
    fault = InternalFault(say("system.internal", detail=type(error).__name__, log=str(log_file)))
    tell(fault.message)
    return fault.exit_status
