"""Cloud models in words: providers, keys, prices, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

_ADD: Final = "See `leastwise cloud add --help`."

CLOUD_TEXTS: Final[Mapping[str, Text]] = {
    "cloud.none_added": Text(
        "No cloud provider was added, and nothing goes out until one is.", _ADD
    ),
    "cloud.unknown_provider": Text("There is no provider {name}. Added: {known}.", _ADD),
    "cloud.exists": Text(
        "There is a provider {name} already.", "Remove it first, or give another name."
    ),
    "cloud.bad_name": Text(
        "{name} cannot be a provider's name.",
        "Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.",
    ),
    "cloud.bad_address": Text(
        "{address} is no address of an endpoint.",
        "It begins with https:// (or http:// for a server in your own network) and has neither a "
        "name and password nor a query in it.",
    ),
    "cloud.bad_variable": Text(
        "{name} cannot hold a key.",
        "Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from "
        "every child process.",
    ),
    "cloud.need_address": Text(
        "{name} is no well-known provider.", "Give its --address, or one of: {known}."
    ),
    "cloud.no_model": Text(
        "No model is named for {provider}.",
        "Write {provider}/MODEL, or add the provider with --model. "
        "`leastwise cloud models {provider}` lists them.",
    ),
    "cloud.file_malformed": Text(
        "{path} cannot be used: {detail}.", "Correct the file, or remove it and begin anew."
    ),
    "cloud.file_unreadable": Text(
        "{path} cannot be read or written: {detail}.", "Check its permissions and the disk."
    ),
    "cloud.added": Text(
        "{name} was added: {address}.", "Nothing was sent. `leastwise cloud test {name}` asks it."
    ),
    "cloud.added_here": Text(
        "{name} was added. Nothing was sent.", "Give it a key where it needs one, and test it."
    ),
    "cloud.removed": Text("{name} was removed, with its key."),
    "cloud.no_key": Text(
        "There is no key for {provider}.",
        "Set {variable}, or keep one with `leastwise cloud add {provider} --key`.",
    ),
    "cloud.not_a_key": Text(
        "That is no key.", "A key is one line of printable ASCII characters without spaces."
    ),
    "cloud.key_kept": Text("The key for {provider} is in {keyring}."),
    "cloud.key_not_kept": Text(
        "This system has no keyring, so the key cannot be kept; no file of ours ever holds one.",
        "Set {variable} instead.",
    ),
    "cloud.keyring_failed": Text(
        "The keyring cannot be used: {detail}.", "Unlock it, or set {variable} instead."
    ),
    "cloud.not_confirmed": Text(
        "Nothing was sent: {host} was not confirmed.",
        "Read what would be sent, and give --send to confirm it.",
    ),
    "cloud.will_send": Text(
        "To {host} ({provider}, {model}): a prompt of {characters:,} "
        "{characters|character|characters}, for an answer of at most {most_tokens:,} "
        "{most_tokens|token|tokens}. {cost}"
    ),
    "cloud.will_send_plain": Text(
        "To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} "
        "{characters|character|characters}, for an answer of at most {most_tokens:,} "
        "{most_tokens|token|tokens}. {cost}"
    ),
    "cloud.will_send_several": Text(
        "To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} "
        "{characters|character|characters} together, for answers of at most {most_tokens:,} "
        "{most_tokens|token|tokens} together. {cost}"
    ),
    "cloud.will_send_several_plain": Text(
        "To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} "
        "{characters|character|characters} together, for answers of at most {most_tokens:,} "
        "{most_tokens|token|tokens} together. {cost}"
    ),
    "cloud.will_ask": Text("To {host} ({provider}): a request without any prompt."),
    "cloud.cost_most": Text("It costs {amount:amount} {currency} at most."),
    "cloud.cost_unknown": Text("What it costs is not known."),
    "cloud.no_price": Text(
        "No price is known for {model} of {provider}, so no cap can be kept.",
        "Write its price into {path}, or send it all the same with --unpriced.",
    ),
    "cloud.over_run_cap": Text(
        "Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a "
        "run may cost {left:amount} are left.",
        "Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.",
    ),
    "cloud.over_month_cap": Text(
        "Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that "
        "{month} may cost {left:amount} are left.",
        "Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.",
    ),
    "cloud.bad_amount": Text("{value} is no amount of money.", "Write one such as 2.50, or none."),
    "cloud.price_incomplete": Text(
        "A price needs a host and a model.", "Name both as the provider's address has them."
    ),
    "cloud.not_a_schema": Text(
        "The JSON schema is no JSON object, and a cloud model takes no other.", "Correct it."
    ),
    "cloud.wrong_key": Text(
        "{host} does not accept the key: {detail}.", "Give a valid one of your account."
    ),
    "cloud.forbidden": Text(
        "{host} does not let this key do that: {detail}.", "Check the account's rights there."
    ),
    "cloud.no_credit": Text(
        "The account at {host} has no credit left: {detail}.", "Add credit there."
    ),
    "cloud.unknown_model": Text(
        "{host} has no model {model}, or this key may not use it: {detail}.",
        "`leastwise cloud models` lists what it offers.",
    ),
    "cloud.rate_limit": Text(
        "{host} takes no more requests for now: {detail}.", "Try again in some minutes."
    ),
    "cloud.rate_limit_until": Text(
        "{host} takes no more requests for {wait:seconds}: {detail}.", "Try again then."
    ),
    "cloud.refused": Text(
        "{host} refused the prompt by its policy: {detail}.", "Change the prompt."
    ),
    "cloud.too_long": Text(
        "The prompt with its answer is too long for the model at {host}: {detail}.",
        "Shorten the prompt, or ask for fewer tokens.",
    ),
    "cloud.bad_request": Text(
        "{host} does not understand the request (status {status}): {detail}.",
        "Check the provider's address and what the model supports.",
    ),
    "cloud.server": Text(
        "{host} has a fault of its own (status {status}): {detail}.", "Try again later."
    ),
    "cloud.timed_out": Text("{host} did not get the request in time.", "Try again."),
    "cloud.too_slow": Text(
        "{host} had not finished after {limit:seconds}.", "Try again, or ask for fewer tokens."
    ),
    "cloud.cut_off": Text(
        "{host} ended the answer in the middle, after {characters:,} "
        "{characters|character|characters}.",
        "Try again.",
    ),
    "cloud.not_json": Text(
        "{host} sent something that cannot be read: {detail}.", "Try again later."
    ),
    "cloud.error_in_answer": Text(
        "{host} reported an error instead of an answer: {detail}.", "Try again later."
    ),
    "cloud.redirects": Text(
        "{host} sends its requests on to another address, and that is not followed.",
        "Add the provider anew with the address that it has now.",
    ),
    "cloud.says_nothing": Text("it says nothing more"),
    "cloud.unencrypted": Text(
        "{address} is not encrypted and not in your own network.", "Use https."
    ),
    "cloud.ledger_unwritable": Text(
        "What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.",
        "Check the folder's permissions and the disk.",
    ),
    "cloud.tested": Text(
        "{provider} answers, and accepts the key. It offers {count} {count|model|models}."
    ),
    "cloud.spent": Text(
        "{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed "
        "where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}."
    ),
    "cloud.caps": Text("At most {run} a run and {month} a month; - is without a bound."),
    "cloud.estimate": Text(
        "{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} "
        "in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent."
    ),
    "cloud.estimate_unpriced": Text(
        "{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} "
        "in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was "
        "sent."
    ),
    "cloud.unsupported": Text(
        "A cloud model takes no {options}.", "Leave it out, or use a model on this computer."
    ),
}
