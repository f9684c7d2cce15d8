"""A model and its context in llama.cpp: loading, tokens, and freeing."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import llama_cpp

from leastwise.domain.candidates import RunSettings
from leastwise.engine.child.interruption import Interruption

_LOAD_MODES = {
    "read": llama_cpp.LLAMA_LOAD_MODE_NONE,
    "map": llama_cpp.LLAMA_LOAD_MODE_MMAP,
}
_FLASH_ATTENTION = {
    "auto": llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "off": llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED,
    "on": llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED,
}
_KV_TYPES = {
    "f32": llama_cpp.GGML_TYPE_F32,
    "f16": llama_cpp.GGML_TYPE_F16,
    "q8_0": llama_cpp.GGML_TYPE_Q8_0,
    "q4_0": llama_cpp.GGML_TYPE_Q4_0,
}


class NativeRefusal(Exception):
    """llama.cpp returned no model or no context."""


@dataclass
class NativeModel:
    """Pointers that live until `free`; every size is in tokens."""

    model: llama_cpp.llama_model_p
    context: llama_cpp.llama_context_p
    vocab: llama_cpp.llama_vocab_p
    context_tokens: int
    threads: int

    def free(self) -> None:
        """Give the memory back."""
        llama_cpp.llama_free(self.context)
        llama_cpp.llama_model_free(self.model)

    def tokenize(self, text: str) -> list[int]:
        """The tokens of a text whose special tokens count as such.

        The beginning-of-sequence token is added where the model wants one and the text (a
        rendered chat template, say) does not bring it.
        """
        data = text.encode()
        bos = self.token_text(llama_cpp.llama_vocab_bos(self.vocab))
        add_special = not (bos and text.startswith(bos))
        room = len(data) + 8
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(
            self.vocab, data, len(data), tokens, room, add_special, True
        )
        if count < 0:
            raise NativeRefusal("the text could not be tokenised")
        return list(tokens[:count])

    def piece(self, token: int) -> bytes:
        """The bytes that a token stands for; special tokens stand for none."""
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count = llama_cpp.llama_token_to_piece(self.vocab, token, buffer, room, 0, False)
            if count >= 0:
                return buffer.raw[:count]
            room = -count

    def token_text(self, token: int) -> str:
        """A special token as it is written in a chat template; empty for none."""
        if token == llama_cpp.LLAMA_TOKEN_NULL:
            return ""
        text = llama_cpp.llama_vocab_get_text(self.vocab, token)
        return text.decode(errors="replace") if text else ""

    def chat_template(self) -> str:
        """The Jinja source in the file, or empty."""
        source = llama_cpp.llama_model_chat_template(self.model, None)
        return source.decode(errors="replace") if source else ""

    def description(self) -> str:
        """Architecture, size and quantisation as llama.cpp names them."""
        buffer = ctypes.create_string_buffer(256)
        llama_cpp.llama_model_desc(self.model, buffer, 256)
        return buffer.value.decode(errors="replace")


def open_native(
    path: str,
    settings: RunSettings,
    interruption: Interruption,
    on_progress: Callable[[float], None],
    dry: bool = False,
) -> NativeModel:
    """Load a model file and make its context. Raises NativeRefusal where llama.cpp will not.

    With `dry` llama.cpp plans its buffers and allocates none. A stop asked for meanwhile
    ends the loading as a refusal.
    """

    def progressed(fraction: float, _data: object) -> bool:
        on_progress(fraction)
        return not interruption.asked

    callback = llama_cpp.llama_progress_callback(progressed)
    model = llama_cpp.llama_model_load_from_file(
        path.encode(), _model_params(settings, callback, dry)
    )
    if not model:
        raise NativeRefusal("no model")
    threads = settings.threads or os.cpu_count() or 1
    context = llama_cpp.llama_init_from_model(model, _context_params(settings, threads))
    if not context:
        llama_cpp.llama_model_free(model)
        raise NativeRefusal("no context")
    llama_cpp.llama_set_abort_callback(
        context, interruption.native_callback, interruption.native_data
    )
    vocab = llama_cpp.llama_model_get_vocab(model)
    assert vocab is not None
    return NativeModel(model, context, vocab, int(llama_cpp.llama_n_ctx_seq(context)), threads)


def _model_params(settings: RunSettings, callback: Any, dry: bool) -> llama_cpp.llama_model_params:
    params: llama_cpp.llama_model_params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers = settings.gpu_layers
    params.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE if dry else _LOAD_MODES[settings.load_mode]
    params.no_alloc = dry
    params.progress_callback = callback
    return params


def _context_params(settings: RunSettings, threads: int) -> llama_cpp.llama_context_params:
    params: llama_cpp.llama_context_params = llama_cpp.llama_context_default_params()
    params.n_ctx = settings.context_tokens * settings.sequences
    params.n_batch = settings.batch_tokens
    params.n_ubatch = settings.micro_batch_tokens
    params.n_seq_max = settings.sequences
    params.n_threads = threads
    params.n_threads_batch = threads
    params.flash_attn_type = _FLASH_ATTENTION[settings.flash_attention]
    params.type_k = _KV_TYPES[settings.kv_type_k]
    params.type_v = _KV_TYPES[settings.kv_type_v]
    params.swa_full = False
    params.no_perf = True
    return params
