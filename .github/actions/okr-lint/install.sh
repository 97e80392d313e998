#!/usr/bin/env bash
# Builds okr from the checkout that this action is part of, unless there is an okr already.
set -euo pipefail

if command -v okr >/dev/null; then
  okr --version
  exit 0
fi
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends \
  g++ cmake ninja-build libyaml-cpp-dev libfmt-dev libcli11-dev nlohmann-json3-dev git
build=${RUNNER_TEMP:?}/okr
cmake -S "$(dirname "$0")/../../.." -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DOKR_BUILD_TESTS=OFF
cmake --build "$build" --target okr
echo "$build" >> "${GITHUB_PATH:?}"
