#!/bin/sh
# Make dist/vp-desktop-VERSION.dmg of the app that installer/bundle.py made. On macOS.
#
#   installer/macos/dmg.sh VERSION
#
# With SIGN="Developer ID Application: ..." the app is signed with that name and made ready for notarising,
# which is a step of its own (notarytool submit --wait, then stapler staple). Without it the app has a signature
# that says nothing: macOS opens it only after the user allows that in the settings.
set -eu

version=$1
app="dist/VP Desktop.app"
folder=build/dmg
image=dist/vp-desktop-$version.dmg

if [ -n "${SIGN:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements installer/macos/entitlements.plist \
        --sign "$SIGN" "$app"
    codesign --verify --deep --strict "$app"
fi
rm -rf "$folder" "$image"
mkdir -p "$folder"
cp -R "$app" "$folder/"
cp -R dist/vp-desktop/licences "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "VP Desktop" -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"
