"""Makes the family: vocabulary, training, export, suite, scores. Run: python -m recipe.make"""

from __future__ import annotations

import argparse
import os
import platform
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import torch
from recipe.evaluation import score_examples, score_model
from recipe.export import export_model
from recipe.family import FAMILY, SEED, TRAINING_ORDER, VOCABULARY, Shape
from recipe.messages import stream_examples
from recipe.network import Llama
from recipe.suite import draw_cases, write_suite
from recipe.training import train
from recipe.vocabulary import save_vocabulary, train_vocabulary
from tokenizers import Tokenizer

VOCABULARY_MESSAGES = 20_000
SCORED_MESSAGES = 1000
SCORE_SEED = 2
TOKENIZER_FILE = "tokenizer.json"
HOUSE = Path(__file__).resolve().parents[1]
SUITE = HOUSE.parents[1] / "resources" / "suites" / "support-triage"


class Log:
    """Lines with the seconds since the start, on the terminal and in a file."""

    def __init__(self, path: Path, *, append: bool) -> None:
        self._path = path
        self._began = time.time()
        if not append:
            path.write_text("", encoding="utf-8")

    def __call__(self, text: str) -> None:
        line = f"[{time.time() - self._began:6.1f} s] {text}"
        print(line, flush=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def main() -> None:
    options = _parse_options()
    options.work.mkdir(parents=True, exist_ok=True)
    log = Log(options.log, append=bool(options.only))
    began = time.strftime("%Y-%m-%d %H:%M", time.gmtime())
    log(f"{began} UTC, seed {SEED}, {os.cpu_count()} processors, {platform.platform()}")
    log(f"torch {torch.__version__}, Python {platform.python_version()}")
    shapes = [shape for shape in FAMILY if not options.only or shape.name in options.only]
    log(f"vocabulary: {VOCABULARY} tokens from {VOCABULARY_MESSAGES} messages")
    _make_vocabulary(options.work / TOKENIZER_FILE)
    write_suite(options.suite)
    shapes.sort(key=lambda shape: TRAINING_ORDER.index(shape.name))
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        jobs = [pool.submit(make_model, shape, options, log) for shape in shapes]
        for job in jobs:
            job.result()
    log("done")


def make_model(shape: Shape, options: argparse.Namespace, log: Log) -> None:
    """Trains one model on one thread, then exports and scores it."""
    weights_path = options.work / f"{shape.name}.pt"
    train(shape, options.work / TOKENIZER_FILE, weights_path, SEED, log)
    _export_and_score(shape, weights_path, options, log)


def _parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only", action="append", help="a model's name; may be given several times"
    )
    parser.add_argument(
        "--work", type=Path, default=HOUSE / "build", help="folder for weights in training"
    )
    parser.add_argument("--out", type=Path, default=HOUSE, help="folder for the GGUF files")
    parser.add_argument("--suite", type=Path, default=SUITE, help="folder for the suite's cases")
    parser.add_argument("--log", type=Path, default=HOUSE / "recipe" / "training-log.txt")
    return parser.parse_args()


def _make_vocabulary(path: Path) -> None:
    examples = islice(stream_examples(SEED), VOCABULARY_MESSAGES)
    texts = (f"{example.message}\n{example.answer.to_json()}" for example in examples)
    save_vocabulary(train_vocabulary(texts, VOCABULARY), path)


def _export_and_score(
    shape: Shape, weights_path: Path, options: argparse.Namespace, log: Log
) -> None:
    tokenizer = Tokenizer.from_file(str(options.work / TOKENIZER_FILE))
    for quantisation in shape.quantisations:
        path = options.out / f"{shape.name}-{quantisation}.gguf"
        export_model(shape, weights_path, tokenizer, quantisation, path)
        parameters = shape.count_parameters(VOCABULARY)
        log(f"{path.name}: {path.stat().st_size} bytes, {parameters} parameters")
    model = Llama(shape, VOCABULARY)
    model.load_state_dict(torch.load(weights_path, weights_only=True))
    for half, held_out in (("training", False), ("held-out", True)):
        score = score_model(
            model, tokenizer, seed=SCORE_SEED, messages=SCORED_MESSAGES, held_out=held_out
        )
        log(f"{shape.name} in F32, new {half} messages: {score.describe()}")
    log(f"{shape.name} in F32, suite: {score_examples(model, tokenizer, draw_cases()).describe()}")


if __name__ == "__main__":
    main()
