#!/bin/sh
# Installs Leastwise for this user alone, without root: ./install.sh [PREFIX]; PREFIX is ~/.local.
# ./install.sh --remove [PREFIX] takes it out again and leaves models, suites and history.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
remove=no
if [ "${1:-}" = "--remove" ]; then remove=yes; shift; fi
prefix=${1:-"$HOME/.local"}
program=$prefix/lib/leastwise

take_out() {
    rm -rf "$program"
    rm -f "$prefix/bin/leastwise" "$prefix/share/applications/leastwise.desktop" \
        "$prefix/share/mime/packages/leastwise.xml" \
        "$prefix/share/metainfo/leastwise.metainfo.xml" \
        "$prefix/share/man/man1/leastwise.1.gz" \
        "$prefix/share/icons/hicolor/"*/apps/leastwise.png \
        "$prefix/share/icons/hicolor/scalable/apps/leastwise.svg"
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$prefix/share/mime/packages" ]; then
        update-mime-database "$prefix/share/mime" || true
    fi
}

take_out
if [ "$remove" = no ]; then
    mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
    cp -R "$here/opt/leastwise" "$program"
    for part in applications icons man metainfo mime; do
        cp -R "$here/usr/share/$part" "$prefix/share/"
    done
    ln -s "$program/leastwise" "$prefix/bin/leastwise"
    sed "s|/opt/leastwise/leastwise|$program/leastwise|g" \
        "$here/usr/share/applications/leastwise.desktop" \
        >"$prefix/share/applications/leastwise.desktop"
    echo "Installed in $program. Start it with $prefix/bin/leastwise or from the menu."
else
    echo "Removed. Your models, suites and history are left in the data directory."
fi
tell_desktop
