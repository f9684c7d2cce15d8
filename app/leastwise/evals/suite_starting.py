"""What a new suite begins with: a prompt, two examples, and comments that say what to do."""

from __future__ import annotations

from typing import Final

CONFIG_HEAD: Final = """\
# An eval suite in promptfoo's format: what is asked, and how an answer is checked.
# 1. Write your task under `prompts`; {{name}} is filled in from each test's `vars`.
# 2. Add a test for each input that matters, with the checks that a good answer passes.
#    20 tests tell little, 200 tell a lot; take them from real inputs.
# 3. See that it can be read:          leastwise suites check FOLDER
# 4. Find the smallest that passes:    leastwise find FOLDER
# The bar (how many must pass, how fast) stands in leastwise.toml beside this file.

"""
EXAMPLE: Final = """\
prompts:
  - "Is the mood of this message good or bad? Answer with one word.\\n\\n{{message}}"

# Checks that every answer must pass.
defaultTest:
  assert:
    - type: word-count
      value: 1

tests:
  - description: praise
    vars:
      message: "Thank you, the parcel came a day early."
    assert:
      - type: icontains
        value: good
  - description: complaint
    vars:
      message: "The second lamp is broken as well."
    assert:
      - type: icontains
        value: bad
"""
SIDECAR: Final = """\
# What a model must clear. Every line may be left out; limits begin to count once the # is gone.
[bar]
pass_rate = 0.95              # the share of the tests that must pass
# ttft_s = 0.5                # seconds to the first token, 95th percentile
# decode_tokens_per_s = 20.0  # at least
# memory_bytes = 2000000000   # at most
# cost_per_1000 = 0.5         # of 1,000 calls to a cloud model, in the price table's currency

[generation]
max_tokens = 256
temperature = 0.0
"""
