"""A model and its context in llama.cpp: loading, tokens, and freeing."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import llama_cpp

from leastwise.domain.candidates import RunSettings
from leastwise.engine.child.adapters import Adapters
from leastwise.engine.child.devices import device_handles
from leastwise.engine.child.failures import AdapterRefusal, ContextRefusal, NativeRefusal
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.places import spare_places

if TYPE_CHECKING:
    from leastwise.engine.child.seeing import Projector

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


@dataclass
class NativeModel:
    """Pointers that live until `free`; every size is in tokens.

    The context has `cells` for all sequences together, and one may take up to `context_tokens`:
    what the model was trained for, where that is less. It has places for `sequences` answers,
    then `prefixes` kept beginnings, then `forks` for trying continuations. `recurrent` states
    can only be copied whole.
    """

    model: llama_cpp.llama_model_p
    context: llama_cpp.llama_context_p
    vocab: llama_cpp.llama_vocab_p
    adapters: Adapters
    context_tokens: int
    cells: int
    threads: int
    prefill_threads: int
    sequences: int
    prefixes: int
    forks: int
    recurrent: bool
    shared: bool
    vocabulary: int
    projector: Projector | None = None
    _pieces: dict[tuple[int, bool], bytes] = field(default_factory=dict)
    _ends: dict[int, bool] = field(default_factory=dict)
    _end_tokens: list[int] | None = None

    def free(self) -> None:
        """Give the memory back."""
        if self.projector is not None:
            self.projector.free()
        llama_cpp.llama_free(self.context)
        self.adapters.free()
        llama_cpp.llama_model_free(self.model)

    @property
    def places(self) -> int:
        """Sequences that the context holds, and rows of logits that a batch may give."""
        return self.sequences + self.prefixes + self.forks

    @property
    def memory(self) -> llama_cpp.llama_memory_t:
        """The state of every sequence."""
        memory: llama_cpp.llama_memory_t = llama_cpp.llama_get_memory(self.context)
        return memory

    @property
    def trimmable(self) -> bool:
        """Whether any part of a sequence's state can be shared or taken away."""
        return not self.recurrent and llama_cpp.llama_model_n_swa(self.model) == 0

    def tokenize(self, text: str) -> list[int]:
        """The tokens of a text whose special tokens count as such.

        The beginning-of-sequence token is added where the model wants one and the text (a
        rendered chat template, say) does not bring it.
        """
        return self._tokenize(text, self.wants_bos(text), True)

    def wants_bos(self, text: str) -> bool:
        """Whether a text does not bring the beginning-of-sequence token itself."""
        bos = self.token_text(llama_cpp.llama_vocab_bos(self.vocab))
        return not (bos and text.startswith(bos))

    def tokenize_more(self, text: str) -> list[int]:
        """The tokens of a text that goes on where another ends; nothing in it is special."""
        return self._tokenize(text, False, False)

    def _tokenize(self, text: str, add_special: bool, parse_special: bool) -> list[int]:
        data = text.encode(errors="replace")  # a lone surrogate is no text for a model
        room = len(data) + 8
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(
            self.vocab, data, len(data), tokens, room, add_special, parse_special
        )
        if count < 0:
            raise NativeRefusal("the text could not be tokenised")
        return list(tokens[:count])

    @property
    def end_tokens(self) -> list[int]:
        """Every token that ends an answer."""
        if self._end_tokens is None:
            self._end_tokens = [t for t in range(self.vocabulary) if self.ends(t)]
        return self._end_tokens

    def piece(self, token: int, special: bool = False) -> bytes:
        """The bytes that a token stands for; special tokens stand for none unless asked for."""
        known = self._pieces.get((token, special))
        if known is None:
            known = self._pieces[token, special] = self._read_piece(token, special)
        return known

    def ends(self, token: int) -> bool:
        """Whether the token ends an answer."""
        known = self._ends.get(token)
        if known is None:
            known = bool(llama_cpp.llama_vocab_is_eog(self.vocab, token))
            self._ends[token] = known
        return known

    def _read_piece(self, token: int, special: bool) -> bytes:
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count = llama_cpp.llama_token_to_piece(self.vocab, token, buffer, room, 0, special)
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
        return not interruption.raised

    callback = llama_cpp.llama_progress_callback(progressed)
    named = settings.gpu_devices
    devices = None if named is None else device_handles(named)
    model = llama_cpp.llama_model_load_from_file(
        os.fsencode(path), _model_params(settings, callback, devices, dry)
    )
    if not model:
        raise NativeRefusal("no model")
    try:
        return _with_context(model, settings, interruption)
    except BaseException:
        llama_cpp.llama_model_free(model)
        raise


def _with_context(
    model: llama_cpp.llama_model_p, settings: RunSettings, interruption: Interruption
) -> NativeModel:
    recurrent = _is_recurrent(model)
    prefixes, forks = spare_places(settings, recurrent=recurrent)
    places = settings.sequences + prefixes + forks
    adapters = Adapters.load(model, settings.adapters)
    context = llama_cpp.llama_init_from_model(model, _context_params(settings, places))
    if not context:
        adapters.free()
        kv = f"{settings.kv_type_k}/{settings.kv_type_v}"
        raise ContextRefusal(settings.context_tokens, kv)
    try:
        adapters.apply(context)
    except AdapterRefusal:
        llama_cpp.llama_free(context)
        adapters.free()
        raise
    llama_cpp.llama_set_abort_callback(
        context, interruption.native_callback, interruption.native_data
    )
    vocab = llama_cpp.llama_model_get_vocab(model)
    assert vocab is not None
    return NativeModel(
        model=model,
        context=context,
        vocab=vocab,
        adapters=adapters,
        context_tokens=_longest(model, context),
        cells=int(llama_cpp.llama_n_ctx(context)),
        threads=int(llama_cpp.llama_n_threads(context)),
        prefill_threads=int(llama_cpp.llama_n_threads_batch(context)),
        sequences=settings.sequences,
        prefixes=prefixes,
        forks=forks,
        recurrent=recurrent,
        shared=settings.shared_context,
        vocabulary=int(llama_cpp.llama_vocab_n_tokens(vocab)),
    )


def _longest(model: llama_cpp.llama_model_p, context: llama_cpp.llama_context_p) -> int:
    """Tokens that one sequence may have."""
    room = int(llama_cpp.llama_n_ctx_seq(context))
    return min(room, int(llama_cpp.llama_model_n_ctx_train(model)) or room)


def _is_recurrent(model: llama_cpp.llama_model_p) -> bool:
    """Whether some of its layers carry a state that cannot be cut at a token."""
    return bool(llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model))


def _model_params(
    settings: RunSettings,
    callback: Any,
    devices: ctypes.Array[ctypes.c_void_p] | None,
    dry: bool,
) -> llama_cpp.llama_model_params:
    params: llama_cpp.llama_model_params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers = settings.gpu_layers
    if devices is not None:
        params.devices = ctypes.addressof(devices)  # type: ignore[assignment]
    params.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE if dry else _LOAD_MODES[settings.load_mode]
    params.no_alloc = dry
    params.progress_callback = callback
    return params


def _context_params(settings: RunSettings, places: int) -> llama_cpp.llama_context_params:
    """The places of a context, and how its cells and its outputs are dealt out."""
    threads = settings.threads or os.cpu_count() or 1
    params: llama_cpp.llama_context_params = llama_cpp.llama_context_default_params()
    params.n_ctx = settings.context_tokens
    params.n_batch = settings.batch_tokens
    params.n_ubatch = settings.micro_batch_tokens
    params.n_seq_max = places
    params.n_outputs_max = places  # llama.cpp aborts where it is less
    params.n_threads = threads
    params.n_threads_batch = settings.prefill_threads or threads
    params.flash_attn_type = _FLASH_ATTENTION[settings.flash_attention]
    params.type_k = _KV_TYPES[settings.kv_type_k]
    params.type_v = _KV_TYPES[settings.kv_type_v]
    params.kv_unified = settings.shared_context
    params.swa_full = False
    params.no_perf = True
    if settings.embeddings:
        _make_embedding(params, settings)
    return params


def _make_embedding(params: llama_cpp.llama_context_params, settings: RunSettings) -> None:
    """Vectors instead of logits; attention both ways wants a text whole in one micro-batch."""
    params.embeddings = True
    cells = -(-settings.context_tokens // 256) * 256  # llama.cpp rounds up after it took the batch
    params.n_ctx = params.n_batch = params.n_ubatch = cells
    params.n_outputs_max = 0
