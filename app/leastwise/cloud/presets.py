"""Well-known endpoints: only what public documentation says, each with where it says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.cloud import CloudKind, CloudPreset, CloudProvider


def _preset(
    name: str, address: str, source: str, variable: str = "", limit_field: str = "max_tokens"
) -> CloudPreset:
    kind = CloudKind.ANTHROPIC if name == "anthropic" else CloudKind.OPENAI
    provider = CloudProvider(
        name, kind, address, key_variable=variable, limit_field=limit_field, free=not variable
    )
    return CloudPreset(provider, source)


_ALL: Final = (
    _preset(
        "openai",
        "https://api.openai.com/v1",
        "https://github.com/openai/openai-python",
        "OPENAI_API_KEY",
        "max_completion_tokens",
    ),
    _preset(
        "anthropic",
        "https://api.anthropic.com",
        "https://github.com/anthropics/anthropic-sdk-python",
        "ANTHROPIC_API_KEY",
    ),
    _preset(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        "https://ai.google.dev/gemini-api/docs/openai",
        "GEMINI_API_KEY",
    ),
    _preset(
        "mistral",
        "https://api.mistral.ai/v1",
        "https://developer.4d.com/docs/21-R3/aikit/compatible-openai",
        "MISTRAL_API_KEY",
    ),
    _preset(
        "groq",
        "https://api.groq.com/openai/v1",
        "https://docs.boundaryml.com/ref/llm-client-providers/groq",
        "GROQ_API_KEY",
    ),
    _preset(
        "openrouter",
        "https://openrouter.ai/api/v1",
        "https://docs.boundaryml.com/ref/llm-client-providers/openai-generic-open-router",
        "OPENROUTER_API_KEY",
    ),
    _preset(
        "together",
        "https://api.together.xyz/v1",
        "https://www.mintlify.com/BoundaryML/baml/reference/providers/openai-compatible",
        "TOGETHER_API_KEY",
    ),
    _preset(
        "deepseek",
        "https://api.deepseek.com",
        "https://developer.4d.com/docs/21-R3/aikit/compatible-openai",
        "DEEPSEEK_API_KEY",
    ),
    _preset(
        "llama-server",
        "http://127.0.0.1:8080/v1",
        "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
    ),
    _preset(
        "vllm",
        "http://127.0.0.1:8000/v1",
        "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
    ),
)

PRESETS: Final[Mapping[str, CloudPreset]] = {one.provider.name: one for one in _ALL}
