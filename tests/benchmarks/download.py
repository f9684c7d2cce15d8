"""One download of 1 GB from the loopback, paired with curl and sha256sum after it.

    .venv/bin/python -m tests.benchmarks.download [PAIRS] [MIB]

Each pair runs both in turn, the other first in every second pair. Ours is `leastwise models get`
as a whole command: it hashes while it receives, and its bytes are on the disk when it ends. The
peer is `curl -L -o FILE`, then `sha256sum FILE`; another column adds `sync FILE`. Also noted:
our own time without the start of the program, and our peak of memory at a tenth of the size.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fixtures.local_hub import local_hub

NAME = "big-Q4_K_M.gguf"
MIB = 1 << 20


def serve(size_bytes: int, pipe: Connection) -> None:
    """The Hub, in a process of its own, until the pipe is told to end."""
    with local_hub() as hub:
        block = os.urandom(MIB)
        hub.add("owner/big", **{NAME: block * (size_bytes // MIB)})
        hub.add("owner/tenth", **{NAME: block * (size_bytes // MIB // 10)})
        pipe.send((hub.endpoint, hub.commit("owner/big")))
        pipe.recv()


def ours(endpoint: str, folder: Path, repository: str) -> tuple[float, float, float]:
    """Seconds of the whole command and of the download in it, and its peak of memory in MiB."""
    home = folder / "home"
    command = [sys.executable, "-m", "leastwise", "models", "get", repository, "--json"]
    environment = {**os.environ, "LEASTWISE_HOME": str(home), "HF_ENDPOINT": endpoint}
    timed = ["/usr/bin/env", sys.executable, "-c", MEASURED, *command]
    begun_s = time.perf_counter()
    done = subprocess.run(timed, env=environment, capture_output=True, check=True)
    whole_s = time.perf_counter() - begun_s
    shutil.rmtree(home)
    document = json.loads(done.stdout)
    return whole_s, document["wall_s"], int(done.stderr.splitlines()[-1]) / 1024


# The peak of a child is known to its parent; the parent adds 20 ms of its own start.
MEASURED = (
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
    "sys.stderr.write(f'\\n{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}\\n')"
)


def curls(address: str, folder: Path) -> tuple[float, float]:
    """Seconds of curl with sha256sum after it, and of sync after that."""
    target = folder / "curl.gguf"
    begun_s = time.perf_counter()
    subprocess.run(["curl", "-s", "-f", "-L", "-o", str(target), address], check=True)
    subprocess.run(["sha256sum", str(target)], capture_output=True, check=True)
    hashed_s = time.perf_counter() - begun_s
    subprocess.run(["sync", str(target)], check=True)
    synced_s = time.perf_counter() - begun_s
    target.unlink()
    return hashed_s, synced_s


def interval(ratios: list[float]) -> str:
    """The median of the paired ratios with its range."""
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})"


def main(pairs: int, size_mib: int) -> None:
    """Run the pairs and print the table."""
    here, there = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    server = context.Process(target=serve, args=(size_mib * MIB, there), daemon=True)
    server.start()
    endpoint, commit = here.recv()
    address = f"{endpoint}/owner/big/resolve/{commit}/{NAME}"
    rows: list[tuple[float, float, float, float, float]] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tenth = ours(endpoint, folder, "owner/tenth")
        curls(address, folder)
        for number in range(pairs):
            if number % 2:
                theirs, own = curls(address, folder), ours(endpoint, folder, "owner/big")
            else:
                own, theirs = ours(endpoint, folder, "owner/big"), curls(address, folder)
            rows.append((*own, *theirs))
    here.send("end")
    server.join()
    whole, inner, peaks, hashed, synced = ([row[n] for row in rows] for n in range(5))
    say = sys.stdout.write
    say(f"{pairs} pairs of {size_mib} MiB; medians in s: command {statistics.median(whole):.2f}, ")
    say(f"its download {statistics.median(inner):.2f}, curl+sha256sum ")
    say(f"{statistics.median(hashed):.2f}, with sync {statistics.median(synced):.2f}\n")
    for name, own_times, peer_times in (
        ("command against curl+sha256sum", whole, hashed),
        ("command against curl+sha256sum+sync", whole, synced),
        ("download alone against curl+sha256sum", inner, hashed),
    ):
        ratios = [peer_s / own_s for own_s, peer_s in zip(own_times, peer_times, strict=True)]
        say(f"{name}: throughput {interval(ratios)} of the peer's\n")
    say(f"peak memory: {statistics.median(peaks):.1f} MiB, {tenth[2]:.1f} MiB at a tenth\n")


if __name__ == "__main__":
    main(*(int(each) for each in [*sys.argv[1:], *("15", "1000")[len(sys.argv) - 1 :]]))
