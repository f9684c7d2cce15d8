"""Whom to believe on the way: certificates, and the names of this computer."""

from __future__ import annotations

import ssl
from typing import Final

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def trusted_certificates() -> ssl.SSLContext:
    """The system's certificates, and those of the Python world, which a bundle always has."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
