"""promptfoo, pinned and quiet, driving a llama-server."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

VERSION = "0.121.20"  # the last that runs on Node 20
_SQLITE = {
    ("linux", "x86_64"): "linux-x64-gnu",
    ("linux", "aarch64"): "linux-arm64-gnu",
    ("darwin", "arm64"): "darwin-arm64",
    ("darwin", "x86_64"): "darwin-x64",
}
# Its documented switches: nothing goes out, nothing is answered from a cache.
_QUIET = {
    "PROMPTFOO_DISABLE_TELEMETRY": "1",
    "PROMPTFOO_DISABLE_UPDATE": "1",
    "PROMPTFOO_DISABLE_REMOTE_GENERATION": "1",
    "PROMPTFOO_DISABLE_SHARING": "1",
    "PROMPTFOO_CACHE_ENABLED": "false",
    "PROMPTFOO_FAILED_TEST_EXIT_CODE": "0",
}


@dataclass(frozen=True)
class Answered:
    """What one evaluation brought: the answers in the order of the cases, and how many passed."""

    texts: tuple[str, ...]
    passed: int


def install_promptfoo(cache: Path) -> Path:
    """The command, installed with npm into the cache once.

    Raises RuntimeError where npm is missing, CalledProcessError where it fails.
    """
    folder = cache / f"promptfoo-{VERSION}"
    command = folder / "node_modules" / ".bin" / "promptfoo"
    if command.exists():
        return command
    if not shutil.which("npm"):
        raise RuntimeError("promptfoo needs Node.js 20.20 or newer, with npm")
    folder.mkdir(parents=True, exist_ok=True)
    _npm(folder, f"promptfoo@{VERSION}")
    # Optional packages are 1.6 GB; its database needs one of them.
    wanted = json.loads((folder / "node_modules/libsql/package.json").read_text(encoding="utf-8"))
    name = f"@libsql/{_SQLITE[sys.platform, platform.machine()]}"
    _npm(folder, f"{name}@{wanted['optionalDependencies'][name]}")
    return command


def _npm(folder: Path, package: str) -> None:
    options = ["--no-audit", "--no-fund", "--omit=dev", "--omit=optional", "--ignore-scripts"]
    subprocess.run(
        ["npm", "install", "--prefix", str(folder), *options, package], check=True, cwd=folder
    )


def write_config(path: Path, prompts: Sequence[str], contained: str, output_tokens: int) -> None:
    """A suite of raw prompts, each with one check."""
    check = {"type": "contains", "value": contained}
    config = {
        "prompts": ["{{text}}"],
        "providers": [
            {
                "id": "llama",
                "config": {"n_predict": output_tokens, "temperature": 0, "ignore_eos": True},
            }
        ],
        "tests": [{"vars": {"text": prompt}, "assert": [check]} for prompt in prompts],
    }
    path.write_text(json.dumps(config), encoding="utf-8")


def evaluate(command: Path, config: Path, address: str, concurrency: int) -> Answered:
    """Run the suite against a server. Raises RuntimeError where a case was not answered."""
    output = config.with_suffix(".out.json")
    quiet = ["--no-cache", "--no-write", "--no-table", "--no-progress-bar"]
    done = subprocess.run(
        [
            *(str(command), "eval", "-c", str(config), "-o", str(output)),
            *(*quiet, "--max-concurrency", str(concurrency)),
        ],
        env={
            **os.environ,
            **_QUIET,
            "PROMPTFOO_CONFIG_DIR": str(config.parent / "promptfoo"),
            "LLAMA_BASE_URL": address,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"promptfoo ended with {done.returncode}: {done.stderr[-2000:]}")
    results = json.loads(output.read_text(encoding="utf-8"))["results"]
    if results["stats"]["errors"]:
        raise RuntimeError(f"promptfoo: {results['results'][0]['error']}")
    rows = sorted(results["results"], key=lambda row: int(row["testIdx"]))
    texts = tuple(str(row["response"]["output"]) for row in rows)
    return Answered(texts, int(results["stats"]["successes"]))
