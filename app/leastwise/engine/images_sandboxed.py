"""The sandbox's side of images: a file of a stranger's becomes plain pixels, or is refused."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, Final

MOST_BYTES: Final = 32 << 20
MOST_PIXELS: Final = 50_000_000
# Longer sides are made smaller: no projector looks closer, and what is sent stays small.
_LONGEST_SIDE: Final = 2048
_FORMATS: Final = ("PNG", "JPEG", "WEBP", "BMP", "GIF")


def read_image(argument: dict[str, Any]) -> dict[str, Any]:
    """An upright image without transparency. Raises ValueError, OSError and Pillow's errors."""
    from PIL import Image, ImageOps

    path = Path(argument["path"])
    size_bytes = path.stat().st_size
    if size_bytes > MOST_BYTES:
        raise ValueError(f"it has {size_bytes / 1e6:.0f} MB, and {MOST_BYTES / 1e6:.0f} are read")
    Image.MAX_IMAGE_PIXELS = None  # we look ourselves, before anything is decoded
    with Image.open(path, formats=_FORMATS) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise ValueError(f"it has {width} x {height} pixels, and {MOST_PIXELS} are read")
        shown = ImageOps.exif_transpose(image).convert("RGBA")
    shown.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    paper = Image.new("RGBA", shown.size, "white")
    plain = Image.alpha_composite(paper, shown).convert("RGB")
    data = base64.b64encode(plain.tobytes()).decode("ascii")
    return {"width": plain.width, "height": plain.height, "data": data}
