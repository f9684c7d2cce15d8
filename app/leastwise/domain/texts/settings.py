"""The settings in words: `title` and `about` of each, its groups, units and choices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SETTING_TEXTS: Final[Mapping[str, Text]] = {
    "settings.group.window": Text("Window"),
    "settings.group.models": Text("How models run"),
    "settings.group.runs": Text("Runs over a suite"),
    "settings.group.network": Text("Network and cloud"),
    "settings.group.money": Text("Money and power"),
    "settings.group.data": Text("Models and data"),
    "settings.title.theme": Text("Colours"),
    "settings.about.theme": Text("Colours of the window: as the system has them, light, or dark."),
    "settings.choice.theme.system": Text("As the system has them"),
    "settings.choice.theme.light": Text("Light"),
    "settings.choice.theme.dark": Text("Dark"),
    "settings.title.text_percent": Text("Size of text"),
    "settings.about.text_percent": Text("Size of the window's text, in percent of the system's."),
    "settings.title.language": Text("Language"),
    "settings.about.language": Text(
        "Language of the window; the command line speaks English. Figures and dates follow it."
    ),
    "settings.choice.language.system": Text("As the system has it"),
    "settings.choice.language.en": Text("English"),
    "settings.choice.language.de": Text("Deutsch"),
    "settings.choice.language.es": Text("Español"),
    "settings.choice.language.fr": Text("Français"),
    "settings.choice.language.zh_CN": Text("中文"),
    "settings.choice.language.ja": Text("日本語"),
    "settings.title.threads": Text("Threads"),
    "settings.about.threads": Text(
        "Threads that run a model; 0 takes the physical cores, and one for very small models."
    ),
    "settings.least.threads": Text("as many as cores"),
    "settings.title.context_tokens": Text("Context"),
    "settings.about.context_tokens": Text(
        "Tokens of prompt and answer together that a model is given room for."
    ),
    "settings.title.sequences": Text("Answers at once"),
    "settings.about.sequences": Text(
        "Answers that a model writes at once in a run over a suite; they share the context."
    ),
    "settings.title.gpu_layers": Text("Layers on the GPU"),
    "settings.about.gpu_layers": Text("Layers that go to the GPU; -1 takes all that fit."),
    "settings.least.gpu_layers": Text("all that fit"),
    "settings.title.load_mode": Text("Loading of weights"),
    "settings.about.load_mode": Text(
        "How weights come into memory: read once into private memory, or mapped from the file."
    ),
    "settings.choice.load_mode.read": Text("Read into memory"),
    "settings.choice.load_mode.map": Text("Mapped from the file"),
    "settings.title.flash_attention": Text("Flash attention"),
    "settings.about.flash_attention": Text(
        "Flash attention: on, off, or as llama.cpp decides for the model."
    ),
    "settings.choice.flash_attention.auto": Text("As llama.cpp decides"),
    "settings.choice.flash_attention.on": Text("On"),
    "settings.choice.flash_attention.off": Text("Off"),
    "settings.title.error_percent": Text("Giving up early"),
    "settings.about.error_percent": Text(
        "Chance, in percent, that deciding models before their last case may make a run name the "
        "wrong one; 0 decides only what the rest cannot change."
    ),
    "settings.title.stop_at_verdict": Text("Stop at the verdict"),
    "settings.about.stop_at_verdict": Text(
        "Whether a run ends once a model is expected to pass, with the chance of error above. "
        "Otherwise that model is run to its last case, which makes its verdict exact."
    ),
    "settings.choice.stop_at_verdict.off": Text("No: run it to its last case"),
    "settings.choice.stop_at_verdict.on": Text("Yes"),
    "settings.title.keep_awake": Text("Keep the computer awake"),
    "settings.about.keep_awake": Text(
        "Whether the computer is kept from falling asleep while a run over a suite goes on."
    ),
    "settings.choice.keep_awake.on": Text("Yes"),
    "settings.choice.keep_awake.off": Text("No"),
    "settings.title.offline": Text("Offline switch"),
    "settings.about.offline": Text(
        "Whether everything that needs the network is refused, headers of models included."
    ),
    "settings.choice.offline.off": Text("Off: what you ask for may go out"),
    "settings.choice.offline.on": Text("On: nothing goes out"),
    "settings.title.download_limit_kb_per_s": Text("Speed of downloads"),
    "settings.about.download_limit_kb_per_s": Text(
        "What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit."
    ),
    "settings.least.download_limit_kb_per_s": Text("no limit"),
    "settings.title.cloud_calls": Text("Cloud calls at once"),
    "settings.about.cloud_calls": Text(
        "Calls to a cloud model that are in flight at once while a suite is put to it."
    ),
    "settings.title.price_per_kwh": Text("Price of a kilowatt hour"),
    "settings.about.price_per_kwh": Text(
        "What a kilowatt hour costs, in the currency of the price table; empty is not known."
    ),
    "settings.title.hardware_price": Text("Price of the machine"),
    "settings.about.hardware_price": Text(
        "What a machine like this costs, in the same currency: 0 where it is there anyway, empty "
        "where that is not known."
    ),
    "settings.title.hardware_years": Text("Years of use"),
    "settings.about.hardware_years": Text("Years over which the price of a machine is spread."),
    "settings.title.watts": Text("Power while answering"),
    "settings.about.watts": Text(
        "Power at the socket, in watts, while a model answers, as you measured it; empty takes the "
        "computer's own counters where it has any."
    ),
    "settings.title.models_folders": Text("Further folders with models"),
    "settings.about.models_folders": Text(
        "Further folders in which Leastwise looks for GGUF files."
    ),
    "settings.title.store_folder": Text("Folder of own models"),
    "settings.about.store_folder": Text(
        "Folder of the models that Leastwise owns; empty is in its data directory. "
        "`leastwise models move` changes it and takes the models along."
    ),
    "settings.unit.tokens": Text("tokens"),
    "settings.unit.percent": Text("%"),
    "settings.unit.kb_per_s": Text("kB/s"),
    "settings.unit.years": Text("years"),
    "settings.unit.watts": Text("W"),
    "settings.from_environment": Text(
        "{name} comes from the environment ({variable}) and cannot be changed here.",
        "Unset {variable}, or change it where it is set.",
    ),
    "settings.moves": Text(
        "{name} is not changed by itself, as the models have to go along.",
        "Move them: `leastwise models move FOLDER`, or Library on the Models page.",
    ),
    "settings.bad_variable": Text(
        "{variable} in the environment says {value}.", "It takes {allowed}; mend or unset it."
    ),
    "settings.is_kept": Text("{name} is {value} from now on."),
    "settings.is_kept_for_next": Text("{name} is {value} from the next start on."),
    "settings.are_reset": Text("Back to their defaults: {names}."),
    "settings.none_changed": Text("Every setting has its default; there is nothing to reset."),
    "settings.not_confirmed": Text(
        "Nobody is there to be asked whether all settings shall be reset.", "Give --yes."
    ),
    "settings.left": Text("Nothing was reset."),
    "settings.name_or_all": Text(
        "It is not said what to reset.", "Name settings, or give --all; not both."
    ),
}
