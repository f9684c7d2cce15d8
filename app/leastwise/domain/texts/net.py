"""What stands in the way to other computers, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

NET_TEXTS: Final[Mapping[str, Text]] = {
    "net.offline_setting": Text(
        "This needs the network, and the offline switch is on.",
        "Turn it off (in the window, or with `leastwise network offline off`), or name a model "
        "file on this disk.",
    ),
    "net.offline_variable": Text(
        "This needs the network, and {variable} is set.",
        "Unset {variable}, or name a model file on this disk.",
    ),
    "net.log_unwritable": Text(
        "The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.",
        "Check the folder's permissions and the disk.",
    ),
    "net.log_unreadable": Text(
        "The network log in {path} cannot be read: {detail}.", "Check the file's permissions."
    ),
    "net.is_offline": Text("The offline switch is on: nothing goes out."),
    "net.is_online": Text("The offline switch is off: what you ask for may go out."),
    "net.log_is_empty": Text("The network log is empty: nothing went out."),
    "net.log_has_none": Text("No request in the network log matches."),
    "net.log_sums": Text(
        "{shown:,} of {total:,} {total|request that matches|requests that match}; in all "
        "{bytes_out:gb} sent, {bytes_in:gb} received. {cost}"
    ),
    "net.log_cost": Text("They cost {amounts}."),
    "net.log_no_cost": Text("None has a cost."),
    "net.log_written": Text("{count:,} {count|request was|requests were} written to {path}."),
    "net.no_connection": Text(
        "There is no connection to {host}: {detail}.",
        "Check the network, and the proxy where there is one.",
    ),
    "net.timeout": Text("{host} did not answer in time.", "Try again, or check the network."),
    "net.tls": Text(
        "The encrypted connection to {host} cannot be trusted: {detail}.",
        "Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its "
        "certificate.",
    ),
    "net.proxy": Text(
        "The proxy does not let through to {host}: {detail}.",
        "Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.",
    ),
    "net.bad_proxy": Text(
        "The proxy that is set cannot be used: {detail}.",
        "Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.",
    ),
    "net.bad_address": Text("{address} is no address that can be asked.", "Check HF_ENDPOINT."),
    "net.broken_off": Text("{host} broke the connection off: {detail}.", "Try again later."),
    "net.busy": Text("{host} has had too many requests from here.", "Try again in some minutes."),
    "net.server": Text("{host} has a fault of its own (status {status}).", "Try again later."),
    "net.redirects": Text(
        "A redirect of {host} is not followed: {detail}.", "Check HF_ENDPOINT and the proxy."
    ),
    "net.not_confirmed": Text(
        "Nothing was sent to {host}, which was not confirmed.", "Confirm that it may be sent to."
    ),
    "net.too_large": Text("{host} answered with more than {most_bytes:gb}.", "Try again later."),
    "net.unexpected": Text(
        "{host} answered with something unexpected: {detail}.",
        "Check HF_ENDPOINT, or try again later.",
    ),
}
