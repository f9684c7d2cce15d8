"""Tells that a file grew, without looking for it: a window at rest runs no timer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal


class FileWatch(QObject):
    """`changed` comes at most once in `interval_ms`, however often the file is written to.

    Until there is a file its folder is watched, or what there is above that.
    """

    changed = Signal()

    def __init__(self, path: Path, interval_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self.timer = QTimer(self, singleShot=True, interval=interval_ms)
        self.timer.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note)

    def start(self) -> None:
        """Watch from now on."""
        there = [path for path in (self._path, *self._path.parents) if path.exists()]
        if str(there[0]) in (*self._watcher.files(), *self._watcher.directories()):
            return
        self._forget()
        self._watcher.addPath(str(there[0]))

    def later(self) -> None:
        """Tell once more, for whom it does not suit now."""
        self._note()

    def stop(self) -> None:
        """Watch no more."""
        self.timer.stop()
        self._forget()

    def _forget(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _note(self, _path: str = "") -> None:
        if not self.timer.isActive():
            self.timer.start()

    def _tell(self) -> None:
        self.start()  # the file may be new, or another one in the place of the one watched
        self.changed.emit()
