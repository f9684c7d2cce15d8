"""The files of a suite: read within bounds, decoded, and hashed together."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import Message, say
from leastwise.evals.text_encodings import UndecodableError, decoded

FILE_LIMIT_BYTES = 16 * 2**20
TOTAL_LIMIT_BYTES = 64 * 2**20
FAULTS_LIMIT = 100


class SuiteFiles:
    """Reads the files of the suite in `folder` and remembers each, for the suite's hash."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._digests: dict[str, bytes] = {}
        self._faults: list[Message] = []
        self._bytes = 0
        self.remarks: list[Message] = []

    @property
    def names(self) -> tuple[str, ...]:
        """What was read, relative to the folder, sorted."""
        return tuple(sorted(self._digests))

    @property
    def sha256(self) -> str:
        """One hash over names and contents in sorted order: any change changes it."""
        total = hashlib.sha256()
        for name in self.names:
            total.update(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
            total.update(self._digests[name])
        return total.hexdigest()

    def name(self, path: Path) -> str:
        """`path` as it is named in the hash: relative to the folder, with forward slashes."""
        try:
            return Path(os.path.relpath(path, self.folder)).as_posix()
        except ValueError:  # another drive
            return path.as_posix()

    def text(self, path: Path) -> str:
        """The text of a file, without a byte order mark.

        UTF-8, or UTF-16 and UTF-32 where that is certain. Raises SuiteError: missing, unreadable,
        larger than `FILE_LIMIT_BYTES`, larger than `TOTAL_LIMIT_BYTES` with what was read before,
        in another encoding.
        """
        contents = self._contents(path)
        self._digests[self.name(path)] = hashlib.sha256(contents).digest()
        try:
            return decoded(contents)
        except UndecodableError as error:
            place = {"line": error.line, "column": error.column}
            detail = say("suite.at.not_decodable", encoding=error.encoding)
            raise SuiteError(
                say("suite.malformed", path=str(path), detail=detail, **place)
            ) from error

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Note a fault and go on, so that one reading names them all; beyond some, stop."""
        try:
            yield
        except SuiteError as error:
            self._faults += [fault for fault in error.faults if fault not in self._faults]
            if len(self._faults) >= FAULTS_LIMIT:
                self.raise_faults()

    def raise_faults(self) -> None:
        """Raise SuiteError with everything that was noted; nothing where nothing was."""
        if self._faults:
            raise SuiteError(self._faults[0], tuple(self._faults))

    def _contents(self, path: Path) -> bytes:
        try:
            if not path.is_file():
                raise SuiteError(say("suite.file_missing", path=str(path)))
            with path.open("rb") as file:
                contents = file.read(FILE_LIMIT_BYTES + 1)
        except OSError as error:
            detail = error.strerror or type(error).__name__
            raise SuiteError(say("suite.unreadable", path=str(path), detail=detail)) from error
        if len(contents) > FILE_LIMIT_BYTES:
            raise SuiteError(say("suite.too_large", path=str(path), limit=FILE_LIMIT_BYTES))
        self._bytes += len(contents)
        if self._bytes > TOTAL_LIMIT_BYTES:
            raise SuiteError(say("suite.too_large_whole", path=str(path), limit=TOTAL_LIMIT_BYTES))
        return contents
