"""From a folder of files whose hashes matched to a variant's folder in the store, in one step."""

from __future__ import annotations

import shutil
from pathlib import Path

from leastwise.domain.library import Manifest
from leastwise.hub.disk import fault_of_disk, sync_folder
from leastwise.hub.manifests import manifest_id, write_manifest


def assemble(work: Path, store: Path, manifest: Manifest) -> Path:
    """Name the work folder by its manifest, and move it into the store; the folder there.

    It takes the place of a folder of that name that lacks something. Raises EnvironmentFault.
    """
    target = store / manifest_id(manifest.files)
    try:
        names = {file.name for file in manifest.files}
        for path in work.iterdir():
            if path.name not in names:  # a sidecar, or what a killed process was writing
                path.unlink()
        write_manifest(work, manifest)
        sync_folder(work)
        aside = work.with_name(f"{target.name}.replaced")
        if target.exists():
            target.rename(aside)
        work.rename(target)
        sync_folder(store)
        shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise fault_of_disk(error, target) from error
    return target
