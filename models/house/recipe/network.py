"""Llama in torch: RMSNorm, interleaved RoPE, grouped attention, SwiGLU, tied embedding."""

from __future__ import annotations

import torch
from recipe.conversation import CONTEXT_LENGTH
from recipe.family import Shape
from torch import Tensor, nn
from torch.nn import functional

EPSILON = 1e-5
ROPE_BASE = 10000.0


def rotate(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary embedding on neighbouring pairs, the order that llama.cpp uses for Llama."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).flatten(-2)


class Block(nn.Module):
    """One layer. All conversations share their first tokens, so these are computed once a batch."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, kv_width = shape.width, shape.kv_heads * shape.head_width
        self.shape = shape
        self.attn_norm = nn.RMSNorm(width, eps=EPSILON)
        self.attn_q = nn.Linear(width, width, bias=False)
        self.attn_k = nn.Linear(width, kv_width, bias=False)
        self.attn_v = nn.Linear(width, kv_width, bias=False)
        self.attn_output = nn.Linear(width, width, bias=False)
        self.ffn_norm = nn.RMSNorm(width, eps=EPSILON)
        self.ffn_gate = nn.Linear(width, shape.feed_forward, bias=False)
        self.ffn_up = nn.Linear(width, shape.feed_forward, bias=False)
        self.ffn_down = nn.Linear(shape.feed_forward, width, bias=False)

    def forward(
        self, prefix: Tensor, rest: Tensor, cosine: Tensor, sine: Tensor
    ) -> tuple[Tensor, Tensor]:
        length = prefix.shape[1]
        pq, pk, pv = self._project(prefix, cosine[:length], sine[:length])
        rq, rk, rv = self._project(rest, cosine[length:], sine[length:])
        batch = rest.shape[0]
        keys = torch.cat((pk.expand(batch, -1, -1, -1), rk), 2)
        values = torch.cat((pv.expand(batch, -1, -1, -1), rv), 2)
        mask = torch.ones(rq.shape[2], keys.shape[2], dtype=torch.bool).tril(length)
        seen = functional.scaled_dot_product_attention(rq, keys, values, attn_mask=mask)
        seen_prefix = functional.scaled_dot_product_attention(pq, pk, pv, is_causal=True)
        return self._finish(prefix, seen_prefix), self._finish(rest, seen)

    def _project(self, x: Tensor, cosine: Tensor, sine: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        normed = self.attn_norm(x)
        split = (*x.shape[:2], -1, self.shape.head_width)
        q = rotate(self.attn_q(normed).view(split).transpose(1, 2), cosine, sine)
        k = rotate(self.attn_k(normed).view(split).transpose(1, 2), cosine, sine)
        v = self.attn_v(normed).view(split).transpose(1, 2)
        repeats = self.shape.heads // self.shape.kv_heads
        if repeats > 1:
            k, v = k.repeat_interleave(repeats, 1), v.repeat_interleave(repeats, 1)
        return q, k, v

    def _finish(self, x: Tensor, seen: Tensor) -> Tensor:
        x = x + self.attn_output(seen.transpose(1, 2).flatten(2))
        normed = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(normed)) * self.ffn_up(normed))


class Llama(nn.Module):
    def __init__(self, shape: Shape, vocabulary: int) -> None:
        super().__init__()
        self.token_embd = nn.Embedding(vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.width, eps=EPSILON)
        frequencies = ROPE_BASE ** -(torch.arange(0, shape.head_width, 2) / shape.head_width)
        angles = torch.outer(torch.arange(CONTEXT_LENGTH), frequencies)
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)
        self._initialise(shape)

    def _initialise(self, shape: Shape) -> None:
        for name, weight in self.named_parameters():
            if weight.ndim == 2:
                deviation = 0.6 / shape.width**0.5
                if name.endswith(("attn_output.weight", "ffn_down.weight")):
                    deviation /= (2 * shape.layers) ** 0.5
                nn.init.normal_(weight, std=deviation)

    def forward(self, prefix: Tensor, rest: Tensor) -> Tensor:
        """Logits after each token of `rest` (batch, length), given the shared `prefix` (length)."""
        length = prefix.shape[0] + rest.shape[1]
        cosine, sine = self.cosine[:length], self.sine[:length]
        x_prefix, x = self.token_embd(prefix[None]), self.token_embd(rest)
        for block in self.blocks:
            x_prefix, x = block(x_prefix, x, cosine, sine)
        return functional.linear(self.output_norm(x), self.token_embd.weight)
