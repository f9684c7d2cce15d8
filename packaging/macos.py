"""macOS: the .app that PyInstaller makes and signs, notarised where the keys are there, as .dmg.

LEASTWISE_SIGNING_IDENTITY names a "Developer ID Application" certificate in the keychain; without
it the program is signed ad hoc and macOS asks before its first start. LEASTWISE_NOTARY_PROFILE
names credentials that `xcrun notarytool store-credentials` has kept.
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

import bundle


def pack(app: Path, work: bundle.Work) -> list[Path]:
    """The disk image. Raises Failed."""
    bundle.run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])
    made = disk_image(app, work)
    notarise(made)
    return [made]


def disk_image(app: Path, work: bundle.Work) -> Path:
    """The program beside a link to the Applications folder, compressed and, with a key, signed."""
    stage = work.folder / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    bundle.run(["ditto", app, stage / app.name])
    (stage / "Applications").symlink_to("/Applications")
    made = work.out / f"Leastwise-{bundle.version()}-{platform.machine()}.dmg"
    made.parent.mkdir(parents=True, exist_ok=True)
    bundle.run(
        ["hdiutil", "create", "-volname", "Leastwise", "-srcfolder", stage, "-ov",
         "-format", "ULMO", made],
    )  # fmt: skip
    identity = os.environ.get("LEASTWISE_SIGNING_IDENTITY")
    if identity:
        bundle.run(["codesign", "--sign", identity, "--timestamp", made])
    return made


def notarise(image: Path) -> None:
    """Let Apple look at it, and staple the ticket to it, where credentials are there."""
    profile = os.environ.get("LEASTWISE_NOTARY_PROFILE")
    if not profile:
        return
    bundle.run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    bundle.run(["xcrun", "stapler", "staple", image])
