"""Caps that hold over threads, processes and kills; prices and costs to the last digit."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.cloud.estimating import estimate, least_input_tokens, most_input_tokens
from leastwise.cloud.ledger import SpendLedger
from leastwise.cloud.prices import load_prices
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import (
    CloudKind,
    CloudPrompt,
    CloudProvider,
    CloudUsage,
    Price,
    SpendCaps,
)
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.suites import ChatTurn
from leastwise.paths import shipped_models
from tests.fixtures.local_cloud import local_cloud
from tests.integration.cloud_samples import PROMPT, VARIABLE, agree, desk, ignore, opened, provider

ABOUT = {"provider": "here", "model": "small-1"}
FREE = SpendCaps(None, None)
USED = CloudUsage(10, 5)


def ledger_at(folder: Path, day: str) -> SpendLedger:
    return SpendLedger(folder, lambda: datetime.fromisoformat(day).replace(tzinfo=UTC))


@settings(max_examples=60, deadline=None)
@given(
    tokens=st.tuples(*[st.integers(0, 10**9)] * 4),
    prices=st.tuples(*[st.decimals("0", "1000", places=6)] * 4),
)
def test_a_cost_is_exact(
    tokens: tuple[int, int, int, int], prices: tuple[Decimal, Decimal, Decimal, Decimal]
) -> None:
    from fractions import Fraction

    fresh, cached, written, output = tokens
    usage = CloudUsage(fresh + cached + written, output, cached, written)
    plain, made, from_cache, to_cache = prices
    price = Price("m", plain, made, from_cache, to_cache)
    exact = sum(
        (
            Fraction(count) * Fraction(each)
            for count, each in zip(tokens, (plain, from_cache, to_cache, made), strict=True)
        ),
        Fraction(0),
    )
    cost = price.cost(usage)
    assert cost is not None
    assert Fraction(cost) == exact / 1_000_000
    assert cost <= price.most(usage.input_tokens, output)


def test_what_has_no_price_has_no_cost() -> None:
    price = Price("m", Decimal(1), Decimal(2))
    assert price.cost(CloudUsage(10, 1)) == Decimal("0.000012")
    assert price.cost(CloudUsage(10, 1, cached_tokens=1)) is None


@settings(max_examples=12, deadline=None)
@given(
    calls=st.lists(
        st.tuples(
            st.decimals("0.01", "0.30", places=2),
            st.sampled_from(["settle", "assume", "release", "leave"]),
            st.decimals("0", "1", places=2),
            st.booleans(),
        ),
        max_size=25,
    )
)
def test_no_order_of_calls_gets_past_a_cap(
    calls: list[tuple[Decimal, str, Decimal, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever is settled, assumed, given back or left open, and however often it is read anew."""
    folder, caps = tmp_path_factory.mktemp("spend"), SpendCaps(Decimal("0.50"), Decimal("0.80"))
    ledger = SpendLedger(folder)
    counted = {"one": Decimal(0), "two": Decimal(0)}
    for most, end, share, second in calls:
        run = "two" if second else "one"
        fits = counted[run] + most <= Decimal("0.50")
        fits = fits and sum(counted.values()) + most <= Decimal("0.80")
        try:
            reservation = ledger.reserve(run, ABOUT, most, caps, "USD")
        except BadInput:
            assert not fits
            continue
        assert fits
        if end == "settle":
            ledger.settle(reservation, most * share, USED)
            counted[run] += most * share
        elif end == "release":
            ledger.release(reservation)
        else:
            counted[run] += most
            if end == "assume":
                ledger.settle(reservation, None, None)
    assert ledger.spend().counted == sum(counted.values())
    assert SpendLedger(folder).spend() == ledger.spend()


def test_many_threads_and_another_ledger_never_get_past_the_cap(tmp_path: Path) -> None:
    caps, most = SpendCaps(None, Decimal("0.10")), Decimal("0.01")
    ledgers = [SpendLedger(tmp_path), SpendLedger(tmp_path)]
    gone_through: list[int] = []

    def spend(number: int) -> None:
        ledger = ledgers[number % 2]
        for _ in range(4):
            try:
                reservation = ledger.reserve(str(number), ABOUT, most, caps, "USD")
            except BadInput:
                return
            gone_through.append(number)
            ledger.settle(reservation, most, USED)

    threads = [threading.Thread(target=spend, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(gone_through) == 10
    assert ledgers[0].spend().settled == Decimal("0.10")


def test_calls_in_flight_count_before_they_are_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five at once, of which the cap lets two through: the provider never sees a third."""
    monkeypatch.setenv(VARIABLE, "sk-canary")
    with local_cloud() as cloud:
        cloud.pause_s = 0.05
        made = opened(tmp_path, cloud)
        made.shelf.confirm(provider(cloud))
        made.shelf.set_caps(SpendCaps(None, Decimal("0.00018")))  # each can cost 0.000087
        refused: list[BadInput] = []

        def ask() -> None:
            try:
                made.answer("here", PROMPT, ignore, agree, Cancellation())
            except BadInput as error:
                refused.append(error)

        threads = [threading.Thread(target=ask) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (len(cloud.asked), len(refused)) == (2, 3)
        assert {error.message.code for error in refused} == {"cloud.over_month_cap"}
        assert made.spend().settled == 2 * Decimal("0.00000735")
        # What the two did not need is free again.
        assert made.answer("here", PROMPT, ignore, agree, Cancellation()).cost


def test_a_killed_process_leaves_what_it_reserved_counted(tmp_path: Path) -> None:
    code = (
        "import os, sys\nfrom decimal import Decimal\nfrom pathlib import Path\n"
        "from leastwise.cloud.ledger import SpendLedger\n"
        "from leastwise.domain.cloud import SpendCaps\n"
        "ledger = SpendLedger(Path(sys.argv[1]))\n"
        "ledger.reserve('r', {}, Decimal('0.75'), SpendCaps(None, None), 'USD')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == -9
    ledger = SpendLedger(tmp_path)
    assert ledger.spend().open == Decimal("0.75")
    with pytest.raises(BadInput, match="over_month_cap"):
        ledger.reserve("s", ABOUT, Decimal("0.26"), SpendCaps(None, Decimal(1)), "USD")


def test_a_torn_line_takes_nothing_with_it(tmp_path: Path) -> None:
    ledger = SpendLedger(tmp_path)
    kept = ledger.reserve("r", ABOUT, Decimal("0.10"), FREE, "USD")
    (file,) = tmp_path.glob("spend-*.jsonl")
    with file.open("ab") as torn:
        torn.write(b'{"id": "half a li')
    again = SpendLedger(tmp_path)
    again.settle(kept, Decimal("0.04"), USED)
    again.reserve("r", ABOUT, Decimal("0.20"), FREE, "USD")
    for reader in (ledger, again, SpendLedger(tmp_path)):
        spend = reader.spend()
        assert (spend.settled, spend.open, spend.calls) == (Decimal("0.04"), Decimal("0.20"), 2)


def test_a_run_over_midnight_of_the_month_keeps_its_cap(tmp_path: Path) -> None:
    caps = SpendCaps(Decimal("0.50"), Decimal("0.50"))
    before, after = ledger_at(tmp_path, "2026-11-30T23:59"), ledger_at(tmp_path, "2026-12-01")
    open_call = before.reserve("r", ABOUT, Decimal("0.40"), caps, "USD")
    with pytest.raises(BadInput, match="over_run_cap"):
        after.reserve("r", ABOUT, Decimal("0.20"), caps, "USD")
    after.reserve("another", ABOUT, Decimal("0.20"), caps, "USD")
    after.settle(open_call, Decimal("0.10"), USED)  # belongs to the month of its reservation
    assert after.spend("2026-11").settled == Decimal("0.10")
    assert after.spend().counted == Decimal("0.20")


def test_a_ledger_that_cannot_be_written_stops_the_call(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="ledger_unwritable"):
        SpendLedger(tmp_path / "file").reserve("r", ABOUT, Decimal(1), FREE, "USD")


def test_the_table_that_ships_is_sound_and_each_figure_has_its_source() -> None:
    table = load_prices(shipped_models() / "prices.toml", Path("nowhere"))
    assert table.currency == "USD"
    for price in table.prices:
        assert price.source.startswith("https://")
        assert datetime.fromisoformat(price.dated).year >= 2026
        assert 0 < price.input < price.output
    names = [(price.host, price.model) for price in table.prices]
    assert len(set(names)) == len(names)


def test_own_prices_come_first_and_snapshots_find_theirs(tmp_path: Path) -> None:
    own = tmp_path / "prices.toml"
    entry = 'host = "api.anthropic.com"\nmodel = "claude-haiku-4-5"\ninput = 0.1\noutput = 7\n'
    own.write_text(f'currency = "USD"\n[[prices]]\n{entry}')
    table = load_prices(shipped_models() / "prices.toml", own)
    there = CloudProvider("mine", CloudKind.ANTHROPIC, "https://api.anthropic.com")
    found = table.find(there, "claude-haiku-4-5-20251001")
    assert found is not None
    assert (found.input, found.output) == (Decimal("0.1"), Decimal(7))  # not 0.1000000000000000055
    assert table.find(there, "claude-nothing") is None
    elsewhere = CloudProvider("x", CloudKind.ANTHROPIC, "https://proxy.example")
    assert table.find(elsewhere, "claude-haiku-4-5") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("currency = 'EUR'", "its currency is EUR"),
        ("prices = 3", "currency is missing"),
        ("currency = 'USD'\nprices = 3", "not iterable"),
        ("currency = 'USD'\n[[prices]]\nhost='h'\nmodel='m'\ninput=1", "output is missing"),
        ("currency = 'USD'\n[[prices]]\ninput = 'free'", "'free' is no price"),
        ("currency = 'USD'\n[[prices]]\ninput = -1", "is no price"),
        ("currency = 'USD'\n[[prices]]\ninput = nan", "is no price"),
        ("currency = 'USD'\n[[prices]]\noutptu = 1", "outptu means nothing there"),
        ("currency = ", "Invalid value"),
        ("\xff", "codec"),
    ],
)
def test_a_malformed_table_names_what_is_wrong(text: str, words: str, tmp_path: Path) -> None:
    own = tmp_path / "prices.toml"
    own.write_bytes(text.encode("latin-1"))
    with pytest.raises(BadInput) as caught:
        load_prices(shipped_models() / "prices.toml", own)
    assert str(caught.value.message.params["path"]) == str(own)
    assert words in str(caught.value.message.params["detail"])


def test_without_a_price_nothing_is_sent_unless_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "sk-canary")
    with local_cloud() as cloud:
        made = opened(tmp_path, cloud)
        with pytest.raises(BadInput, match="no_price"):
            made.answer("here/large-1", PROMPT, ignore, agree, Cancellation())
        assert cloud.asked == []
        answer = made.answer("here/large-1", PROMPT, ignore, agree, Cancellation(), unpriced=True)
        assert (answer.cost, cloud.asked[0].body["model"]) == (None, "large-1")
        assert (made.spend().counted, made.spend().unpriced_calls) == (Decimal(0), 1)


def test_an_estimate_is_a_range_by_the_table() -> None:
    prompts = [
        CloudPrompt((ChatTurn("user", text),), 20)
        for text in ("internationalisation " * 50, "!" * 300, "日本語のテキスト" * 20)
    ]
    for prompt in prompts:
        assert least_input_tokens(prompt) < most_input_tokens(prompt)
    price = Price("m", Decimal("0.15"), Decimal("0.6"))
    found = estimate(prompts, price, "USD")
    assert found.calls == 3
    assert found.most_output_tokens == 60
    assert found.least is not None
    assert found.most is not None
    assert found.most == (found.most_input_tokens * price.input + 60 * price.output) / 1_000_000
    assert found.least == (found.least_input_tokens * price.input + 3 * price.output) / 1_000_000
    assert estimate(prompts, None, "USD").most is None


def test_the_ledger_holds_no_prompt_and_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "sk-canary")
    with local_cloud() as cloud:
        opened(tmp_path, cloud).answer("here", PROMPT, ignore, agree, Cancellation())
    (file,) = (tmp_path / "cloud").glob("spend-*.jsonl")
    reserved, settled = map(json.loads, file.read_text().splitlines())
    assert set(reserved) == {"id", "time", "run", "provider", "model", "reserved"}
    assert settled["state"] == "settled"
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Rivers" not in everything
    assert b"sk-canary" not in everything
    assert desk(tmp_path).spend().calls == 1
