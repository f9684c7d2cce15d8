"""The virtual environment of one checkout, and the stamp that says what is in it."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

from logged_command import SetUpError, likely_cause, probe, say


class Environment:
    """The virtual environment of one checkout, and the stamp that says what is in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.log = self.folder / "set-up.log"
        self._stamp = self.folder / "set-up.json"
        self._unfinished = self.folder / "set-up.unfinished"

    @property
    def python(self) -> Path:
        """The environment's interpreter, whether it exists or not."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def is_ready(self, *, dev: bool) -> bool:
        """Whether the stamp was made from this very pyproject.toml, folder and interpreter."""
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return False
        expected = self._description(dev=dev or bool(stamp.get("dev")))
        return bool(stamp == expected) and self.python.exists()

    def is_sound(self) -> bool:
        """Whether the environment belongs to this folder and no set-up broke off within it."""
        config = self.folder / "pyvenv.cfg"
        if self._unfinished.exists() or not config.exists() or not self.python.exists():
            return False
        if self._stamp.exists():
            stamp = json.loads(self._stamp.read_text("utf-8"))
            if stamp.get("root") != str(self.root):
                return False
        return probe([str(self.python), "-m", "pip", "--version"]).returncode == 0

    def begin(self) -> None:
        """Note that packages are being changed, until `finish` says that they are whole."""
        self._unfinished.touch()
        self._stamp.unlink(missing_ok=True)

    def finish(self, *, dev: bool) -> None:
        """Write the stamp; from now on `is_ready` says yes."""
        self._stamp.write_text(json.dumps(self._description(dev=dev)), "utf-8")
        self._unfinished.unlink(missing_ok=True)

    def has_dev_tools(self) -> bool:
        """Whether an earlier set-up installed them: they are then kept up to date."""
        try:
            return bool(json.loads(self._stamp.read_text("utf-8"))["dev"])
        except (OSError, ValueError, KeyError):
            return False

    def _description(self, *, dev: bool) -> dict[str, object]:
        pyproject = (self.root / "pyproject.toml").read_bytes()
        return {
            "pyproject_sha256": hashlib.sha256(pyproject).hexdigest(),
            "dev": dev,
            "root": str(self.root),
            "python": os.path.realpath(self.python),
        }


def make_environment(environment: Environment) -> None:
    """Make `.venv`, afresh where one is broken, moved, or was left half done.

    Raises: SetUpError
    """
    if environment.is_sound():
        return
    if environment.folder.exists():
        say("  .venv was left half done or moved: it is made afresh")
    # From within the environment itself, the interpreter below it must do the work.
    python: str = getattr(sys, "_base_executable", sys.executable)
    made = probe([python, "-m", "venv", "--clear", str(environment.folder)])
    if made.returncode != 0:
        output = made.stdout + made.stderr
        if "ensurepip" in output:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise SetUpError(
                "This Python comes without its venv module: install it "
                f"(on Debian or Ubuntu: sudo apt install python{version}-venv) and run this again."
            )
        raise SetUpError(likely_cause(output, "Making the virtual environment"))
