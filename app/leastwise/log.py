"""The log file that error messages name: what happened inside, never what was asked or said."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_KEPT_BYTES = 1 << 20
_KEPT_FILES = 3


def start_log(log_file: Path) -> None:
    """Write warnings and faults of Leastwise to `log_file`, which is rotated.

    Where the file cannot be written there is no log, and nothing else changes.
    """
    logging.raiseExceptions = False  # a full disk must not print tracebacks of the log itself
    logger = logging.getLogger("leastwise")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.addHandler(_handler(log_file))


def _handler(log_file: Path) -> logging.Handler:
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file, maxBytes=_KEPT_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    )
    return handler
