"""Images on their way to a model that sees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ImagePixels:
    """An image that was decoded: rows of red, green and blue bytes, in base64."""

    width: int
    height: int
    data: str
