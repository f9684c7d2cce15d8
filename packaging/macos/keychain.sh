#!/bin/sh
# Takes the certificate and Apple's credentials from the environment into a keychain, on a machine
# that is thrown away: sh keychain.sh KEYCHAIN. Without a certificate it does nothing.
set -eu
keychain=$1
if [ -z "${LEASTWISE_CERTIFICATE:-}" ]; then
    echo "There is no certificate: the program will be signed ad hoc."
    exit 0
fi
umask 077
file=$(mktemp -d)/certificate.p12
password=$(uuidgen)
printf '%s' "$LEASTWISE_CERTIFICATE" | base64 --decode >"$file"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -l -u -t 10800 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$file" -f pkcs12 -P "$LEASTWISE_CERTIFICATE_PASSWORD" -k "$keychain" \
    -T /usr/bin/codesign
rm -f "$file"
# or codesign would ask a person
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
if [ -n "${LEASTWISE_APPLE_ID:-}" ]; then
    xcrun notarytool store-credentials leastwise --apple-id "$LEASTWISE_APPLE_ID" \
        --team-id "$LEASTWISE_APPLE_TEAM" --password "$LEASTWISE_APPLE_PASSWORD"
fi
