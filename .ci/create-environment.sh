#!/usr/bin/env bash
# Creates the virtual environment: create-environment.sh PYTHON FOLDER
set -euo pipefail

python=$1 folder=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "mapapp needs Python 3.11 or newer, and '$python' is not. Nothing was changed." >&2
  echo "Name another one, as in: make PYTHON=python3.12 run" >&2
  exit 1
fi

# Debian packs the part of Python that creates environments separately.
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
  package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  bash "$(dirname "${BASH_SOURCE[0]}")/system-packages.sh" environment "$package"
fi

"$python" -m venv "$folder"
