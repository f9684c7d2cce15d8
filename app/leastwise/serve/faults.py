"""What goes wrong in a request, in the API's own shape: status, type, code, sentence."""

from __future__ import annotations

import json
from typing import Any, Final

from leastwise.domain.errors import (
    BadInput,
    Cancelled,
    ChildDied,
    EngineFault,
    EnvironmentFault,
    LeastwiseError,
    ModelFileError,
)
from leastwise.domain.messages import Message, render, say

_TYPES: Final = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
    500: "server_error",
    503: "server_error",
    504: "timeout_error",
}
# Codes that clients of the API know by another name.
_KNOWN_AS: Final = {"engine.context_full": "context_length_exceeded"}
_RETRY_AFTER_S: Final = 1


class ApiFault(Exception):
    """A request that gets no answer; `param` names the field at fault."""

    def __init__(self, status: int, message: Message, param: str | None = None) -> None:
        super().__init__(status, message.code)
        self.status = status
        self.message = message
        self.param = param

    @property
    def document(self) -> dict[str, Any]:
        """The fault as the API says it."""
        code = self.message.code
        return {
            "error": {
                "message": render(self.message),
                "type": _TYPES.get(self.status, "invalid_request_error"),
                "param": self.param,
                "code": _KNOWN_AS.get(code, code.partition(".")[2]),
            }
        }

    @property
    def body(self) -> bytes:
        """The document as JSON."""
        return json.dumps(self.document).encode()

    @property
    def headers(self) -> dict[str, str]:
        """What goes with it: when to try again, how to show the token."""
        if self.status in (429, 503):
            return {"retry-after": str(_RETRY_AFTER_S)}
        return {"www-authenticate": "Bearer"} if self.status == 401 else {}


def fault_of(error: LeastwiseError) -> ApiFault:
    """An error of the engine as the API says it."""
    match error:
        case ChildDied():
            return ApiFault(503, say("serve.engine_away"))
        case ModelFileError():
            return ApiFault(400, error.message)
        case BadInput():
            return ApiFault(400, error.message)
        case EngineFault() | EnvironmentFault() | Cancelled():
            return ApiFault(503, error.message)
        case _:
            return ApiFault(500, error.message)
