#!/usr/bin/env bash
# Installs what a job needs from Debian or Ubuntu and the machine lacks:
#   system-packages.sh window | tests | environment PACKAGE
# On other systems it does nothing: there Qt's own packages bring what they need.
set -euo pipefail

case $1 in
  window) # what Qt's window and web engine open at run time, and a font for what the page does not bring
    wanted=(libnss3 libasound2 libegl1 libgl1 libgl1-mesa-dri libgbm1 libgssapi-krb5-2 libpulse0 libdbus-1-3 libudev1
      libxkbfile1 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libxcb-cursor0 libxcb-icccm4 libxcb-image0
      libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxcb-util1 libxkbcommon-x11-0 libfontconfig1
      libglib2.0-0 fonts-dejavu-core) ;;
  tests) # a screen in memory, the GeoPackage validator, QGIS and LibreOffice, which open what we export
    wanted=(xvfb xauth python3-gdal python3-qgis libreoffice-calc-nogui) ;;
  environment)
    wanted=("$2") ;;
esac

command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || exit 0

installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n')
missing=()
for package in "${wanted[@]}"; do
  # Debian 13 and Ubuntu 24.04 renamed some libraries when time became 64 bits wide.
  grep --quiet --line-regexp --extended-regexp "installed ${package//./\\.}(t64)?" <<<"$installed" || missing+=("$package")
done
((${#missing[@]})) || exit 0

names_here() {
  for package in "${missing[@]}"; do
    if apt-cache show "${package}t64" >/dev/null 2>&1; then echo "${package}t64"; else echo "$package"; fi
  done
}

ask_somebody() {
  echo "Some system packages are missing and could not be installed from this account. Please have somebody run:" >&2
  echo "  sudo apt-get install --no-install-recommends $(names_here | paste --serial --delimiters ' ')" >&2
  exit 1
}

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || ask_somebody
  as_root=(sudo)
fi

echo "Installing from the system's packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq || ask_somebody
mapfile -t names < <(names_here)
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
  -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "${names[@]}" >/dev/null || ask_somebody
