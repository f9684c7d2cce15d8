"""What can go wrong, by whose fault it is.

LeastwiseError                 carries a `Message`: what happened, and what to do
|-- BadInput                   the user's input (exit status 2)
|   |-- SuiteError             a suite that is missing, malformed or empty
|   `-- ModelFileError         a model file that is missing, broken or refused by llama.cpp
|-- EnvironmentFault           this computer's state (exit status 3)
|   |-- ChildDied              a child process ended without being asked to
|   |-- StoreFault             the history cannot be opened or written
|   `-- EngineFault            llama.cpp could not do what was asked (out of memory, say)
|-- InternalFault              our bug: tell us (exit status 3)
`-- Cancelled                  the user stopped it (exit status 130)
"""

from __future__ import annotations

from leastwise.domain.messages import Message


class LeastwiseError(Exception):
    """The root: an error with a message that the user can be shown."""

    exit_status = 3

    def __init__(self, message: Message) -> None:
        super().__init__(message.code, dict(message.params))
        self.message = message


class BadInput(LeastwiseError):
    """What the user gave cannot be used."""

    exit_status = 2


class SuiteError(BadInput):
    """A suite that is missing, malformed or empty; `faults` names everything that was found."""

    def __init__(self, message: Message, faults: tuple[Message, ...] = ()) -> None:
        super().__init__(message)
        self.faults = faults or (message,)


class ModelFileError(BadInput):
    """A model file that is missing, broken, or refused by llama.cpp."""


class EnvironmentFault(LeastwiseError):
    """This computer's state stands in the way."""


class ChildDied(EnvironmentFault):
    """A child process ended without being asked to."""


class StoreFault(EnvironmentFault):
    """The history cannot be opened or written."""


class EngineFault(EnvironmentFault):
    """llama.cpp could not do what it was asked to do."""


class InternalFault(LeastwiseError):
    """A defect of Leastwise itself."""


class Cancelled(LeastwiseError):
    """The user stopped it."""

    exit_status = 130

    def __init__(self) -> None:
        super().__init__(Message("cancelled"))
