"""What is made at its first use is made once, whichever threads ask."""

from __future__ import annotations

import threading
import time

from leastwise.made_once import MadeOnce


class Home:
    def __init__(self) -> None:
        self.made = 0

    @MadeOnce
    def kitchen(self) -> list[str]:
        """A place to cook."""
        self.made += 1
        time.sleep(0.02)
        return ["stove"]


def test_threads_that_ask_at_once_get_the_same() -> None:
    home, seen = Home(), []
    threads = [threading.Thread(target=lambda: seen.append(home.kitchen)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert home.made == 1
    assert all(one is home.kitchen for one in seen)


def test_each_object_has_its_own_and_it_can_be_replaced() -> None:
    home, other = Home(), Home()
    assert home.kitchen is not other.kitchen
    assert "kitchen" in home.__dict__
    assert Home.kitchen.__doc__ == "A place to cook."
