"""What providers report when they do not answer, told apart and put into words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.net.faults import causes_of, fault_of

_MOST_LETTERS: Final = 300
# After these the same request may well be answered, and nothing was charged for it.
_TRANSIENT: Final = frozenset({408, 409, 429, 500, 502, 503, 504, 529})
_NO_CREDIT: Final = ("insufficient_quota", "billing_error", "insufficient_credits")
_REFUSED: Final = ("content_filter", "content_policy_violation", "responsibleaipolicyviolation")
_TOO_LONG: Final = ("context_length_exceeded", "request_too_large", "exceed_context_size_error")
_TOO_LONG_WORDS: Final = ("maximum context length", "prompt is too long", "context size")


class CallFailure(Exception):
    """One attempt that gave no whole answer.

    `transient`: the same may work soon, after `after_s` seconds where the server says so.
    `may_be_charged`: the request may have been worked on, so that it may cost something.
    """

    def __init__(
        self,
        fault: LeastwiseError,
        *,
        transient: bool = False,
        after_s: float | None = None,
        may_be_charged: bool = True,
    ) -> None:
        super().__init__(fault)
        self.fault = fault
        self.transient = transient
        self.after_s = after_s
        self.may_be_charged = may_be_charged


def failure_of(error: Exception, host: str, model: str, key: str) -> CallFailure:
    """What an error of a client library, or of the HTTP client below it, means.

    Both libraries name their errors and fields alike, so it goes by those and imports neither.
    """
    for cause in causes_of(error):
        if isinstance(cause, CallFailure):
            return cause
        if isinstance(cause, LeastwiseError):
            return CallFailure(cause, may_be_charged=False)
    body, response = getattr(error, "body", None), getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    if response is not None and isinstance(status, int):
        return failure_of_report(status, body, host, model, key, response.headers)
    if isinstance(error, json.JSONDecodeError):
        return CallFailure(_unreadable(host, f"{error.msg} in column {error.colno}"))
    if body is not None:
        return failure_of_report(200, body, host, model, key)
    http_error = _http_error(error)
    if http_error is None:
        return CallFailure(_unreadable(host, type(error).__name__))
    kinds = {kind.__name__ for kind in type(http_error).__mro__}
    unsent = bool(kinds & {"ConnectError", "ConnectTimeout", "ProxyError", "PoolTimeout"})
    return CallFailure(
        fault_of(http_error, f"https://{host}"),
        transient="ConnectError" in kinds and not _is_certificate(http_error),
        may_be_charged=not unsent,
    )


def failure_of_report(
    status: int,
    body: object,
    host: str,
    model: str,
    key: str,
    headers: Mapping[str, str] | None = None,
) -> CallFailure:
    """What a status and the error in a body mean.

    The body is a stranger's, and nothing in it is trusted; a `key` that it repeats is left out.
    """
    words, detail = _codes(body), _detail(body, key)
    message = detail or say("cloud.says_nothing")
    after_s = _asked_wait_s(headers or {})
    fault = _fault(status, words, message, host, model, after_s)
    is_rate = fault.message.code.startswith("cloud.rate_limit")
    transient = fault.message.code in {"cloud.server", "cloud.timed_out"} or is_rate
    return CallFailure(
        fault,
        transient=transient and (status in _TRANSIENT),
        after_s=after_s,
        may_be_charged=status < 300,
    )


def _fault(
    status: int,
    words: frozenset[str],
    detail: Message | str,
    host: str,
    model: str,
    after_s: float | None,
) -> LeastwiseError:
    text = detail.lower() if isinstance(detail, str) else ""
    told: dict[str, Any] = {"host": host, "detail": detail}
    is_rate = status == 429 or bool(words & {"rate_limit_error", "rate_limit_exceeded"})
    if is_rate and not words & set(_NO_CREDIT):
        return _rate_fault(told, after_s)
    if status == 402 or words & set(_NO_CREDIT) or "credit balance" in text:
        return EnvironmentFault(say("cloud.no_credit", **told))
    if words & set(_REFUSED):
        return BadInput(say("cloud.refused", **told))
    if status == 413 or words & set(_TOO_LONG) or any(each in text for each in _TOO_LONG_WORDS):
        return BadInput(say("cloud.too_long", **told))
    if status == 401 or words & {"authentication_error", "invalid_api_key"}:
        return EnvironmentFault(say("cloud.wrong_key", **told))
    if status == 404 or words & {"model_not_found", "not_found_error"}:
        return BadInput(say("cloud.unknown_model", model=model, **told))
    if status == 403 or "permission_error" in words:
        return EnvironmentFault(say("cloud.forbidden", **told))
    return _other_fault(status, told, host)


def _rate_fault(told: Mapping[str, Any], after_s: float | None) -> LeastwiseError:
    if after_s is None:
        return EnvironmentFault(say("cloud.rate_limit", **told))
    return EnvironmentFault(say("cloud.rate_limit_until", wait=after_s, **told))


def _other_fault(status: int, told: Mapping[str, Any], host: str) -> LeastwiseError:
    if status == 407:
        return EnvironmentFault(say("net.proxy", **told))
    if status == 408:
        return EnvironmentFault(say("cloud.timed_out", host=host))
    if status >= 500 or status == 409:
        return EnvironmentFault(say("cloud.server", status=status, **told))
    if 300 <= status < 400:
        return EnvironmentFault(say("cloud.redirects", host=host))
    if status < 300:
        return EnvironmentFault(say("cloud.error_in_answer", **told))
    return BadInput(say("cloud.bad_request", status=status, **told))


def _errors(body: object) -> Iterator[Mapping[str, Any]]:
    """The objects in a body that may name an error: the innermost first."""
    if isinstance(body, list) and body:
        body = body[0]
    if isinstance(body, Mapping):
        inner = body.get("error")
        if isinstance(inner, Mapping):
            yield inner
        yield body


def _codes(body: object) -> frozenset[str]:
    found = (one.get(name) for one in _errors(body) for name in ("code", "type", "status"))
    return frozenset(word.lower() for word in found if isinstance(word, str))


def _detail(body: object, key: str) -> str:
    """The server's own words, short, on one line, without the full stop at their end."""
    found: list[object] = [one.get("message") for one in _errors(body)]
    found += [one.get("error") for one in _errors(body)] + [body]
    words = next((each for each in found if isinstance(each, str) and each.strip()), "")
    line = " ".join((words.replace(key, "(the key)") if key else words).split())
    short = line if len(line) <= _MOST_LETTERS else line[:_MOST_LETTERS] + "…"
    return short.rstrip(".")


def _http_error(error: BaseException) -> Exception | None:
    """The error of the HTTP client, or a time that ran out, that lies behind a library's."""
    for cause in causes_of(error):
        if isinstance(cause, TimeoutError):
            return cause
        if isinstance(cause, Exception) and type(cause).__module__.startswith("httpx2"):
            return cause
    return None


def _is_certificate(error: BaseException) -> bool:
    import ssl

    return any(isinstance(cause, ssl.SSLError) for cause in causes_of(error))


def _unreadable(host: str, detail: str) -> EnvironmentFault:
    return EnvironmentFault(say("cloud.not_json", host=host, detail=detail))


def _asked_wait_s(headers: Mapping[str, str]) -> float | None:
    """The seconds of a Retry-After header, which may also be a date (RFC 9110, 10.2.3)."""
    value = headers.get("retry-after", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        pass
    else:
        return seconds if 0 <= seconds < float("inf") else None
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((zoned - datetime.now(UTC)).total_seconds(), 0.0)
