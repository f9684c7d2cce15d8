"""Models and the processes that hold them, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

ENGINE_TEXTS: Final[Mapping[str, Text]] = {
    "model.missing": Text(
        "There is no model file at {path}.", "Check the path, or see `leastwise models list`."
    ),
    "model.unknown": Text(
        "No model is called {name}.",
        "Give a path to a GGUF file, or one of: {known}.",
    ),
    "model.unknown_and_none_known": Text(
        "No model is called {name}.", "Give a path to a GGUF file."
    ),
    "model.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the file's permissions and the disk."
    ),
    "model.none": Text(
        "There is no GGUF file in {path}.", "Give a folder that holds .gguf files, or a file."
    ),
    "model.none_known": Text(
        "There is no model to try.", "Name GGUF files or a folder that holds some."
    ),
    "model.not_gguf": Text(
        "{path} is not a GGUF file.", "Take the model's .gguf file; other formats do not run here."
    ),
    "model.truncated": Text(
        "{path} is cut short: its header describes {expected_bytes:gb}, and it holds "
        "{file_bytes:gb}.",
        "Download it again.",
    ),
    "model.broken": Text(
        "{path} is damaged: {detail}.", "Download it again, or take another file of this model."
    ),
    "model.refused": Text(
        "llama.cpp refuses to load {path}: {detail}.",
        "Download it again, or take another file of this model.",
    ),
    "model.no_context": Text(
        "llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for "
        "{path} ({detail}).",
        "Take f16 for the KV cache, or a shorter context.",
    ),
    "model.aborted_load": Text(
        "llama.cpp aborted while it loaded {path} ({how}).",
        "The file is most likely damaged: download it again, or take another file of this model.",
    ),
    "engine.sees_nothing": Text(
        "{model} cannot be shown images.",
        "Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.",
    ),
    "engine.image_failed": Text(
        "An image could not be put into the context of {model}.",
        "Shorten the conversation, or give the model a longer context.",
    ),
    "engine.image_unreadable": Text(
        "{path} is no image that can be shown: {detail}", "Take a PNG, JPEG, WebP, BMP or GIF file."
    ),
    "engine.no_thinking_switch": Text(
        "{model} has no switch for thinking.", "Leave --thinking out; it answers as it always does."
    ),
    "engine.died": Text(
        "The process that held {model} ended while it was {doing} ({how}).",
        "Run it again; if this comes back, take a smaller model. Details are in {log}.",
    ),
    "engine.out_of_memory": Text(
        "There was not enough memory for {model} while it was {doing}.",
        "Close other programs, take a smaller model, or shorten the context.",
    ),
    "engine.context_full": Text(
        "The prompt has {prompt_tokens} tokens and leaves no room in a context of "
        "{context_tokens}.",
        "Shorten the prompt, or give the model a longer context.",
    ),
    "engine.prompt_empty": Text("The prompt is empty.", "Write something for the model to answer."),
    "engine.prompt_not_tokenised": Text(
        "The prompt cannot be turned into tokens by {model}.",
        "Shorten the prompt, or take another model.",
    ),
    "engine.grammar_refused": Text(
        "The grammar cannot be followed: llama.cpp does not accept it.",
        "Check it: GBNF with a rule called root. Details are in {log}.",
    ),
    "engine.schema_refused": Text(
        "The JSON schema cannot be followed: {detail}.", "Simplify the schema."
    ),
    "engine.constraint_unmet": Text(
        "No token of {model} satisfies the grammar or JSON schema at this point of the answer.",
        "Loosen the schema, or take a model whose vocabulary has the characters that it asks for.",
    ),
    "engine.token_unknown": Text(
        "The logit bias names token {token}; {model} has {vocabulary}, counted from 0.",
        "Leave that token out.",
    ),
    "engine.choice_empty": Text("A choice is empty.", "Give every choice a text."),
    "engine.no_room_for_choices": Text(
        "The context has no room for {choices} {choices|choice|choices} beside the prompt.",
        "Give the model a longer context, or fewer choices.",
    ),
    "engine.only_embedding": Text(
        "{model} is loaded for embeddings, so it writes no answers.",
        "Load it without embeddings.",
    ),
    "engine.not_embedding": Text(
        "{model} is not loaded for embeddings.", "Load it with embeddings switched on."
    ),
    "engine.text_too_long": Text(
        "Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.",
        "Shorten the text, or give the model a longer context.",
    ),
    "engine.no_model": Text("No model is loaded.", "Load one first."),
    "model.adapter_refused": Text(
        "llama.cpp does not apply the adapter {adapter} to {path}.",
        "Check that the adapter was made for this model and is a GGUF file.",
    ),
    "engine.decode_failed": Text(
        "llama.cpp could not evaluate the prompt of {model} (status {status}).",
        "Shorten the context or take another model. Details are in {log}.",
    ),
    "engine.no_template": Text(
        "{model} brings no chat template, so it gets the bare text of the prompt."
    ),
    "engine.template_failed": Text(
        "The chat template of {model} cannot be rendered: {detail}.",
        "Take another file of this model.",
    ),
    "engine.start_failed": Text(
        "The process that runs models did not start: {detail}.",
        "Install Leastwise again. Details are in {log}.",
    ),
    "engine.protocol": Text(
        "The process that runs models answered with something unexpected: {detail}.",
        "This is a defect of Leastwise; please report it with {log}.",
    ),
    "engine.loading": Text("loading"),
    "engine.prefilling": Text("reading the prompt"),
    "engine.decoding": Text("writing its answer"),
    "engine.measuring": Text("being measured"),
    "engine.planning": Text("computing its memory"),
    "engine.idle": Text("waiting"),
    "how.signal": Text("signal {number}, {name}"),
    "how.exit": Text("exit status {status}"),
    "sandbox.timed_out": Text("it ran for more than {limit:seconds} and was stopped"),
    "sandbox.died": Text("its process ended ({how}), most likely for want of memory"),
    "sandbox.raised": Text("{detail}"),
}
