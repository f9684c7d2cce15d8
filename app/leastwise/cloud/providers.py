"""The providers that the user added, the hosts that were confirmed, and the caps: a TOML file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from leastwise.domain.cloud import CloudKind, CloudProvider, SpendCaps
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say
from leastwise.process.role import is_secret_name
from leastwise.settings import replace_file

_NAME: Final = re.compile(r"[a-z][a-z0-9.-]{0,39}")
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LIMIT_FIELDS: Final = ("max_tokens", "max_completion_tokens")
_DEFAULT_CAPS: Final = SpendCaps(Decimal(1), Decimal(10))
_MOST_FILE_BYTES: Final = 1 << 20


@dataclass(frozen=True)
class CloudFile:
    """What the file says: the providers by name, confirmed origins, caps."""

    providers: Mapping[str, CloudProvider]
    confirmed: frozenset[str]
    caps: SpendCaps


@dataclass(frozen=True)
class ProviderShelf:
    """Reads and changes the file; another process may do so at the same time."""

    path: Path

    def read(self) -> CloudFile:
        """What stands there; without a file, nothing. Raises BadInput, EnvironmentFault."""
        try:
            text = self.path.read_bytes()[:_MOST_FILE_BYTES].decode()
            written = tomllib.loads(text)
        except FileNotFoundError:
            return CloudFile({}, frozenset(), _DEFAULT_CAPS)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise self._malformed(str(error)) from error
        except OSError as error:
            raise self._unusable(error) from error
        try:
            return _file_of(written)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            raise self._malformed(str(error) or type(error).__name__) from error

    def find(self, reference: str) -> tuple[CloudProvider, str]:
        """The provider and the model of NAME or NAME/MODEL. Raises BadInput, EnvironmentFault."""
        name, _, model = reference.partition("/")
        found = self.named(name)
        if not (model or found.model):
            raise BadInput(say("cloud.no_model", provider=name))
        return found, model or found.model

    def named(self, name: str) -> CloudProvider:
        """The provider of this name. Raises BadInput, EnvironmentFault."""
        providers = self.read().providers
        if not providers:
            raise BadInput(say("cloud.none_added"))
        if name not in providers:
            raise BadInput(say("cloud.unknown_provider", name=name, known=tuple(providers)))
        return providers[name]

    def add(self, provider: CloudProvider) -> None:
        """Keep a provider. Raises BadInput for what cannot be one, EnvironmentFault."""
        check_provider(provider)

        def added(before: CloudFile) -> CloudFile:
            if provider.name in before.providers:
                raise BadInput(say("cloud.exists", name=provider.name))
            return replace(before, providers={**before.providers, provider.name: provider})

        self._change(added)

    def remove(self, name: str) -> None:
        """Forget a provider, and its host unless another has it. Raises EnvironmentFault."""
        from leastwise.net.calls import origin_of

        def removed(file: CloudFile) -> CloudFile:
            kept = {key: one for key, one in file.providers.items() if key != name}
            origins = {origin_of(one.address) for one in kept.values()}
            return replace(file, providers=kept, confirmed=file.confirmed & origins)

        self._change(removed)

    def set_model(self, name: str, model: str) -> None:
        """Keep which model of a provider is asked where none is named. Raises EnvironmentFault."""

        def changed(file: CloudFile) -> CloudFile:
            if name not in file.providers:
                raise BadInput(
                    say("cloud.unknown_provider", name=name, known=tuple(file.providers))
                )
            one = replace(file.providers[name], model=model)
            return replace(file, providers={**file.providers, name: one})

        self._change(changed)

    def confirm(self, provider: CloudProvider) -> None:
        """Keep that the user agreed to send to this host. Raises EnvironmentFault."""
        from leastwise.net.calls import origin_of

        origin = origin_of(provider.address) or ""
        self._change(lambda file: replace(file, confirmed=file.confirmed | {origin}))

    def set_caps(self, caps: SpendCaps) -> None:
        """Keep the caps. Raises EnvironmentFault."""
        self._change(lambda file: replace(file, caps=caps))

    def _change(self, change: Callable[[CloudFile], CloudFile]) -> None:
        from filelock import FileLock

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self.path.with_suffix(".lock")):
                replace_file(self.path, _toml_of(change(self.read())))
        except OSError as error:
            raise self._unusable(error) from error

    def _malformed(self, detail: str) -> BadInput:
        return BadInput(say("cloud.file_malformed", path=str(self.path), detail=detail))

    def _unusable(self, error: OSError) -> EnvironmentFault:
        detail = error.strerror or str(error)
        return EnvironmentFault(say("cloud.file_unreadable", path=str(self.path), detail=detail))


def check_provider(provider: CloudProvider) -> None:
    """Raises BadInput for a name, an address or a variable that cannot be used."""
    from leastwise.net.calls import may_go_plain, origin_of

    if not _NAME.fullmatch(provider.name):
        raise BadInput(say("cloud.bad_name", name=provider.name))
    address = provider.address
    scheme, found, rest = address.partition("://")
    is_sound = scheme in {"https", "http"} and found and rest and not re.search(r"[@?#\s]", rest)
    if not is_sound or origin_of(address) is None:
        raise BadInput(say("cloud.bad_address", address=address))
    if scheme == "http" and not may_go_plain(address):
        raise BadInput(say("cloud.unencrypted", address=address))
    variable = provider.key_variable
    if variable and not (_VARIABLE.fullmatch(variable) and is_secret_name(variable)):
        raise BadInput(say("cloud.bad_variable", name=variable))


def amount_of(text: str) -> Decimal | None:
    """An amount of money; None for "none". Raises BadInput."""
    if text.strip().lower() == "none":
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise BadInput(say("cloud.bad_amount", value=text))
    return amount


def _file_of(written: Mapping[str, Any]) -> CloudFile:
    providers = {}
    for name, table in written.get("providers", {}).items():
        provider = CloudProvider(name=name, **{**table, "kind": CloudKind(table["kind"])})
        if provider.limit_field not in _LIMIT_FIELDS:
            raise ValueError(f"limit_field of {name} is one of {', '.join(_LIMIT_FIELDS)}")
        check_provider(provider)
        providers[name] = provider
    caps = written.get("caps", {})
    run, month = (
        amount_of(str(caps.get(key, default)))
        for key, default in (("run", _DEFAULT_CAPS.run), ("month", _DEFAULT_CAPS.month))
    )
    return CloudFile(
        providers, frozenset(map(str, written.get("confirmed", ()))), SpendCaps(run, month)
    )


def _toml_of(file: CloudFile) -> bytes:
    import tomli_w

    defaults = CloudProvider("", CloudKind.OPENAI, "")
    tables: dict[str, dict[str, str | bool]] = {}
    for name, one in file.providers.items():
        table: dict[str, str | bool] = {"kind": one.kind.value, "address": one.address}
        for key in ("model", "key_variable", "limit_field", "free"):
            if getattr(one, key) != getattr(defaults, key):
                table[key] = getattr(one, key)
        tables[name] = table
    caps = {
        key: "none" if amount is None else format(amount, "f")
        for key, amount in (("run", file.caps.run), ("month", file.caps.month))
    }
    document = {"confirmed": sorted(file.confirmed), "caps": caps, "providers": tables}
    return tomli_w.dumps(document).encode()
