"""Pass rates on the suite, in llama.cpp, greedily. Run: python -m recipe.suite_score FILES"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from llama_cpp import Llama
from recipe.conversation import CONTEXT_LENGTH, render_prefix, render_suffix
from recipe.messages import Example
from recipe.suite import CSV_CASES, draw_cases

MAX_TOKENS = 96


def main(paths: list[str]) -> None:
    cases = draw_cases()
    print("file | bytes | passed | wrong fields | seconds")
    for path in map(Path, paths):
        began = time.monotonic()
        model = Llama(str(path), n_ctx=CONTEXT_LENGTH, n_threads=1, verbose=False)
        answers = [answer(model, case.message) for case in cases]
        passed = sum(passes(index, case, answers[index]) for index, case in enumerate(cases))
        wrong: Counter[str] = Counter()
        for case, text in zip(cases, answers, strict=True):
            wrong.update(find_wrong_fields(case, text))
        share = f"{passed}/{len(cases)} = {passed / len(cases):.1%}"
        took_s = time.monotonic() - began
        print(f"{path.name} | {path.stat().st_size} | {share} | {dict(wrong)} | {took_s:.1f}")


def answer(model: Llama, message: str) -> str:
    prompt = (render_prefix() + message + render_suffix()).encode()
    tokens = model.tokenize(prompt, add_bos=False, special=True)
    written: list[int] = []
    for token in model.generate(tokens, temp=0.0, top_k=1, repeat_penalty=1.0):
        if token == model.token_eos() or len(written) == MAX_TOKENS:
            break
        written.append(token)
    return model.detokenize(written).decode(errors="replace")


def passes(index: int, case: Example, text: str) -> bool:
    """All fields right; in the weighed cases a possible but wrong urgency is forgiven."""
    wrong = find_wrong_fields(case, text)
    return not wrong or (index >= CSV_CASES and wrong == ["urgency"])


def find_wrong_fields(case: Example, text: str) -> list[str]:
    right = json.loads(case.answer.to_json())
    try:
        given = json.loads(text)
    except json.JSONDecodeError:
        return ["not JSON"]
    return [name for name in right if given.get(name, ...) != right[name]]


if __name__ == "__main__":
    main(sys.argv[1:])
