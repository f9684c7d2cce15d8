"""Images in a prompt: turned by the model's projector into what lies in the context like tokens."""

from __future__ import annotations

import base64
import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import llama_cpp
from llama_cpp import mtmd_cpp

from leastwise.domain.images import ImagePixels
from leastwise.engine.child.failures import NativeRefusal

# Stands in a prompt's tokens wherever an image has a position; never given to llama.cpp.
IN_AN_IMAGE: Final = -1


@dataclass(frozen=True)
class ImagePart:
    """An image in a prompt: its first position, and how many it takes. Lives until freed."""

    start: int
    length: int
    chunk: Any


class Projector:
    """What lets a model see; loaded beside it and freed before it."""

    def __init__(self, path: str, model: Any, threads: int, *, use_gpu: bool) -> None:
        """Raises NativeRefusal for a file that llama.cpp refuses, or that sees nothing."""
        params = mtmd_cpp.mtmd_context_params_default()
        params.use_gpu = use_gpu
        params.n_threads = threads
        params.warmup = False
        params.print_timings = False
        self._context = mtmd_cpp.mtmd_init_from_file(os.fsencode(path), model, params)
        if not self._context:
            raise NativeRefusal("the projector does not go with this model")
        if not mtmd_cpp.mtmd_support_vision(self._context):
            self.free()
            raise NativeRefusal("the projector reads no images")

    def free(self) -> None:
        """Give the memory back."""
        mtmd_cpp.mtmd_free(self._context)

    def tokenize(
        self, text: str, images: Sequence[ImagePixels], *, add_special: bool
    ) -> tuple[list[int], list[ImagePart]]:
        """The tokens of a text with a mark for each image, and the images in it.

        Raises NativeRefusal.
        """
        chunks = mtmd_cpp.mtmd_input_chunks_init()
        bitmaps = [_bitmap(image) for image in images]
        try:
            self._split(text, bitmaps, chunks, add_special=add_special)
            return _read_chunks(chunks)
        finally:
            for bitmap in bitmaps:
                mtmd_cpp.mtmd_bitmap_free(bitmap)
            mtmd_cpp.mtmd_input_chunks_free(chunks)

    def evaluate(self, context: Any, part: ImagePart, place: int) -> bool:
        """Put an image into a context at its position; False where that failed or was stopped."""
        reached = llama_cpp.llama_pos(0)
        status = mtmd_cpp.mtmd_helper_eval_chunk_single(
            self._context,
            context,
            part.chunk,
            part.start,
            place,
            int(llama_cpp.llama_n_batch(context)),
            False,
            ctypes.byref(reached),
        )
        return status == 0 and int(reached.value) == part.start + part.length

    def _split(self, text: str, bitmaps: Sequence[Any], chunks: Any, *, add_special: bool) -> None:
        data = text.encode(errors="replace")
        asked = mtmd_cpp.mtmd_input_text()
        asked.text, asked.text_len = data, len(data)
        asked.add_special, asked.parse_special = add_special, True
        handles = (mtmd_cpp.mtmd_bitmap_p_ctypes * len(bitmaps))(*bitmaps)
        status = mtmd_cpp.mtmd_tokenize(
            self._context, chunks, ctypes.byref(asked), handles, len(bitmaps)
        )
        if status != 0:
            raise NativeRefusal("the images could not be put into the prompt")


def free_parts(parts: Sequence[ImagePart]) -> None:
    """Give the memory of images back."""
    for part in parts:
        mtmd_cpp.mtmd_input_chunk_free(part.chunk)


def _bitmap(image: ImagePixels) -> Any:
    data = base64.b64decode(image.data)
    if len(data) != image.width * image.height * 3:
        raise NativeRefusal("an image does not have its pixels")
    pixels = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    return mtmd_cpp.mtmd_bitmap_init(image.width, image.height, pixels)


def _read_chunks(chunks: Any) -> tuple[list[int], list[ImagePart]]:
    tokens: list[int] = []
    parts: list[ImagePart] = []
    for at in range(mtmd_cpp.mtmd_input_chunks_size(chunks)):
        chunk = mtmd_cpp.mtmd_input_chunks_get(chunks, at)
        if mtmd_cpp.mtmd_input_chunk_get_type(chunk) == mtmd_cpp.MTMD_INPUT_CHUNK_TYPE_TEXT:
            count = ctypes.c_size_t(0)
            found = mtmd_cpp.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
            tokens += found[: count.value] if found else []
        else:
            length = int(mtmd_cpp.mtmd_input_chunk_get_n_pos(chunk))
            copied = mtmd_cpp.mtmd_input_chunk_copy(chunk)
            parts.append(ImagePart(len(tokens), length, copied))
            tokens += [IN_AN_IMAGE] * length
    return tokens, parts
