#!/usr/bin/env bash
# Checks the OKRs of the current folder, as action.yml was told to. okr knows by itself that it runs
# in a workflow, and annotates the files.
set -euo pipefail

arguments=()
while IFS= read -r line; do
  [ -z "$line" ] || arguments+=("$line")
done <<< "${OKR_ARGUMENTS-}"
if [ "${OKR_ONLY_NEW:-true}" = true ] && [ -n "${GITHUB_BASE_REF-}" ]; then
  arguments+=("--since=refs/remotes/origin/$GITHUB_BASE_REF")
fi
exec okr lint "${arguments[@]}"
