"""What is spent: reserved before a call, settled after it, on the disk before either counts.

One file of JSON lines a month, appended to under a lock that other processes heed, so that a cap
holds over all of them and over a kill: what was reserved and never settled counts in full.
"""

from __future__ import annotations

import json
import os
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from leastwise.domain.cloud import CloudUsage, Spend, SpendCaps
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say


@dataclass(frozen=True)
class Reservation:
    """The most that one call can cost, set aside; `amount` is None where no price is known."""

    reservation_id: str
    month: str
    amount: Decimal | None


@dataclass
class _Call:
    run: str
    reserved: Decimal | None
    state: str = "open"
    amount: Decimal = Decimal(0)


@dataclass
class _Month:
    """What a month's file said so far: read on from `offset`, never twice."""

    path: Path
    offset: int = 0
    calls: dict[str, _Call] = field(default_factory=dict)

    def read_on(self) -> None:
        try:
            with self.path.open("rb") as file:
                file.seek(self.offset)
                new = file.read()
        except FileNotFoundError:
            return
        whole = new[: new.rfind(b"\n") + 1]
        self.offset += len(whole)
        for line in whole.splitlines():
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
            call_id = said["id"]
            if "reserved" in said:
                amount = None if said["reserved"] is None else Decimal(said["reserved"])
                self.calls[call_id] = _Call(said["run"], amount, amount=amount or Decimal(0))
            else:
                call = self.calls[call_id]
                call.state, call.amount = said["state"], Decimal(said["amount"])
        except (ValueError, KeyError, TypeError, ArithmeticError):
            return  # torn by a power cut: never acknowledged, or its reservation still counts

    def total(self, run: str | None = None) -> Decimal:
        counted = (c.amount for c in self.calls.values() if run is None or c.run == run)
        return sum(counted, Decimal(0))


class SpendLedger:
    """Safe from every thread and beside other processes. Raises EnvironmentFault on a bad disk."""

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._folder = folder
        self._now = now
        self._lock = threading.Lock()
        self._months: dict[str, _Month] = {}

    def reserve(
        self,
        run: str,
        about: Mapping[str, str],
        amount: Decimal | None,
        caps: SpendCaps,
        currency: str,
    ) -> Reservation:
        """Set aside the most that a call can cost, before it is sent.

        `about` says which provider and model. Raises BadInput where a cap would be exceeded.
        """
        with self._held():
            now = self._now()
            month, before = _name(now), _name(now.replace(day=1) - timedelta(days=1))
            this = self._month(month)
            if amount is not None:
                run_total = this.total(run) + self._month(before).total(run)
                _check("cloud.over_run_cap", amount, run_total, caps.run, currency)
                _check("cloud.over_month_cap", amount, this.total(), caps.month, currency, month)
            reservation = Reservation(uuid.uuid4().hex, month, amount)
            self._append(
                this,
                {
                    "id": reservation.reservation_id,
                    "time": now.isoformat(timespec="milliseconds"),
                    "run": run,
                    **about,
                    "reserved": None if amount is None else format(amount, "f"),
                },
            )
            return reservation

    def settle(
        self, reservation: Reservation, cost: Decimal | None, usage: CloudUsage | None
    ) -> None:
        """What the call cost by reported usage.

        None where usage or a price is missing: then the whole of what was reserved counts.
        """
        state = "settled" if cost is not None else "assumed"
        amount = reservation.amount or Decimal(0) if cost is None else cost
        self._close(reservation, state, amount, None if usage is None else asdict(usage))

    def release(self, reservation: Reservation) -> None:
        """Nothing was charged: it was never sent, or answered with an error."""
        self._close(reservation, "released", Decimal(0), None)

    def spend(self, month: str = "") -> Spend:
        """What a month (YYYY-MM; the present one where none is named) cost."""
        with self._held():
            name = month or _name(self._now())
            calls = list(self._month(name).calls.values())
        sums = {
            state: sum((c.amount for c in calls if c.state == state), Decimal(0))
            for state in ("settled", "assumed", "open")
        }
        made = [call for call in calls if call.state != "released"]
        unpriced = sum(call.reserved is None for call in made)
        return Spend(name, calls=len(made), unpriced_calls=unpriced, **sums)

    def _close(self, reservation: Reservation, state: str, amount: Decimal, usage: object) -> None:
        line = {
            "id": reservation.reservation_id,
            "state": state,
            "amount": format(amount, "f"),
            "usage": usage,
        }
        with self._held():
            self._append(self._month(reservation.month), line)

    @contextmanager
    def _held(self) -> Iterator[None]:
        from filelock import FileLock

        with self._lock:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                with FileLock(self._folder / "spend.lock"):
                    yield
            except OSError as error:
                detail = error.strerror or str(error)
                raise EnvironmentFault(
                    say("cloud.ledger_unwritable", path=str(self._folder), detail=detail)
                ) from error

    def _month(self, name: str) -> _Month:
        month = self._months.setdefault(name, _Month(self._folder / f"spend-{name}.jsonl"))
        month.read_on()
        return month

    def _append(self, month: _Month, line: Mapping[str, object]) -> None:
        written = json.dumps(line).encode() + b"\n"
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        descriptor = os.open(month.path, flags, 0o600)
        with os.fdopen(descriptor, "r+b", buffering=0) as file:
            # A line that a power cut tore off stays alone on its line.
            size_bytes = file.seek(0, os.SEEK_END)
            if size_bytes > month.offset:
                written = b"\n" + written
            file.write(written)
            os.fsync(file.fileno())
        month.read_on()


def _name(moment: datetime) -> str:
    return moment.strftime("%Y-%m")


def _check(
    code: str,
    amount: Decimal,
    spent: Decimal,
    cap: Decimal | None,
    currency: str,
    month: str = "",
) -> None:
    if cap is None or spent + amount <= cap:
        return
    left = max(cap - spent, Decimal(0))
    named = {"month": month} if month else {}
    raise BadInput(
        say(
            code,
            amount=format(amount, "f"),
            cap=format(cap, "f"),
            left=format(left, "f"),
            currency=currency,
            **named,
        )
    )
