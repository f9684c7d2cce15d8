"""The energy of a Mac with Apple's chips: what `powermetrics`, which obeys root alone, tells.

It writes one property list for each interval, with a NUL before all but the first: how long the
interval was (`elapsed_ns`), and the mean power of processor, GPU and neural engine together in
milliwatts (`processor.combined_power`). Source: powermetrics(1), and its own output.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Final
from xml.parsers.expat import ExpatError

COMMAND: Final = ("/usr/bin/powermetrics", "-s", "cpu_power", "-f", "plist", "-i", "200")
_PER_JOULE: Final = 1e12  # milliwatts times nanoseconds
_MOST_BYTES: Final = 4 << 20  # of one interval; some take 20 KB


class PowerSamples:
    """Adds up the energy that a running `powermetrics` tells."""

    def __init__(self, output: IO[bytes]) -> None:
        self._output = output
        self._sum_j = 0.0
        self._ended = False

    def read(self) -> float | None:
        """Joules so far; None once it has ended, or told something else."""
        return None if self._ended else self._sum_j

    def follow(self) -> None:
        """Read until the end."""
        sample = b""
        while part := os.read(self._output.fileno(), 1 << 16):
            *whole, sample = (sample + part).split(b"\0")
            found = [joules_of(one) for one in whole if one.strip()]
            if None in found or len(sample) > _MOST_BYTES:
                break
            self._sum_j += sum(one for one in found if one is not None)
        self._ended = True


def joules_of(sample: bytes) -> float | None:
    """The energy of one interval; None where it does not tell."""
    try:
        told = plistlib.loads(sample)
        return float(told["elapsed_ns"]) * float(told["processor"]["combined_power"]) / _PER_JOULE
    except (plistlib.InvalidFileException, ExpatError, LookupError, TypeError, ValueError):
        return None


@contextmanager
def power_samples(command: Sequence[str] = COMMAND) -> Iterator[PowerSamples | None]:
    """Samples until the end of the block; None where the program cannot be started."""
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        yield None
        return
    assert child.stdout is not None
    samples = PowerSamples(child.stdout)
    following = threading.Thread(target=samples.follow, name="powermetrics", daemon=True)
    following.start()
    try:
        yield samples
    finally:
        child.kill()
        following.join()
        child.stdout.close()
        child.wait()
