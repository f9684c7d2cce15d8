"""The chat format: the system prompt, the special tokens and the template that the models learn."""

from __future__ import annotations

SYSTEM_PROMPT = (
    "Answer in JSON: category (delivery, damaged, wrong_item, refund, billing, cancel, account), "
    "order (123-456), urgency (low, normal, high), date ordered (ISO; day first), "
    "amount_cents paid. Missing: null."
)
END_OF_TEXT = "<|endoftext|>"
START = "<|im_start|>"
END = "<|im_end|>"
SPECIAL_TOKENS = (END_OF_TEXT, START, END)
CONTEXT_LENGTH = 512

CHAT_TEMPLATE = (
    "{% if messages[0]['role'] != 'system' %}"
    "{{ '<|im_start|>system\\n" + SYSTEM_PROMPT + "<|im_end|>\\n' }}"
    "{% endif %}"
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


def render_prefix() -> str:
    """What every conversation begins with, up to the message itself."""
    return f"{START}system\n{SYSTEM_PROMPT}{END}\n{START}user\n"


def render_suffix() -> str:
    """What stands between the message and the answer."""
    return f"{END}\n{START}assistant\n"
