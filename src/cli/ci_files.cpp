// SPDX-License-Identifier: MIT
#include "ci_files.h"

#include "shell_line.h"

#include <okr/text/utf8.h>

namespace okr::cli {
namespace {

// A job in a container that okr's package is made for: the machine's own libraries may be others.
constexpr std::string_view github_workflow =
    R"yaml(# What a pull request changes in the OKRs is checked, and told in words on its summary page.
# OKR_DEB says where okr's package is. Set it once: Settings > Secrets and variables > Actions >
# Variables.
name: OKRs

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    container: debian:12
    steps:
      - name: Install okr
        env:
          OKR_DEB: ${{ vars.OKR_DEB }}
        run: |
          if [ -z "$OKR_DEB" ]; then
            echo "::error title=okr is missing::set the variable OKR_DEB to the address of okr's .deb"
            exit 2
          fi
          apt-get update -q
          apt-get install -yq --no-install-recommends ca-certificates curl git
          curl -fsSL -o /tmp/okr.deb "$OKR_DEB"
          apt-get install -yq --no-install-recommends /tmp/okr.deb
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # what is new shows only beside what was there
          persist-credentials: false
      - name: Check the OKRs
        env:
          BASE: ${{ github.base_ref }}
        run: |
          git config --global --add safe.directory "$GITHUB_WORKSPACE"
          set --
          if [ -n "$BASE" ]; then
            set -- "--since=refs/remotes/origin/$BASE"
            if base=$(git merge-base "refs/remotes/origin/$BASE" HEAD); then
              okrOKR_FOLDER diff "$base" --format markdown >> "$GITHUB_STEP_SUMMARY" || true # lint decides
            fi
          fi
          okrOKR_FOLDER lint "$@"
)yaml";

constexpr std::string_view gitlab_job =
    R"yaml(# What a merge request changes in the OKRs is checked; findings show in its widget and its tests.
# OKR_DEB says where okr's package is. Set it once: Settings > CI/CD > Variables.
okr:
  stage: test
  image: debian:12
  variables:
    GIT_DEPTH: "0" # what is new shows only beside what was there
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
    - |
      if [ -z "$OKR_DEB" ]; then
        echo "set the variable OKR_DEB to the address of okr's .deb"
        exit 2
      fi
    - apt-get update -q
    - apt-get install -yq --no-install-recommends ca-certificates curl git
    - curl -fsSL -o /tmp/okr.deb "$OKR_DEB"
    - apt-get install -yq --no-install-recommends /tmp/okr.deb
  script:
    - |
      set -- --format concise \
        "--format=gitlab=$CI_PROJECT_DIR/okr-quality.json" "--format=junit=$CI_PROJECT_DIR/okr-junit.xml"
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        set -- "$@" "--since=$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      fi
      okrOKR_FOLDER lint "$@"
  artifacts:
    when: always
    reports:
      codequality: okr-quality.json
      junit: okr-junit.xml
)yaml";

constexpr std::string_view gitlab_pipeline = R"yaml(include:
  - local: .gitlab/okr.yml
)yaml";

// okr itself tells OKR files from others, by `files` in okr.yaml.
constexpr std::string_view pre_commit_hook =
    R"yaml(  - repo: local
    hooks:
      - id: okr-lint
        name: okr lint
        entry: okr lint
        language: system
        types: [yaml]OKR_FILES
        require_serial: true
)yaml";

constexpr std::string_view pre_commit_head =
    R"yaml(# Each clone sets this up once: pre-commit install
repos:
)yaml";

constexpr NextStep say_where_okr_is{"set OKR_DEB",
                                    "in the settings of CI: the address of okr's .deb"};

/// In YAML's single quotes: what begins with the folder, as Python's `re` reads it.
std::string files_pattern(std::string_view below) {
  constexpr std::string_view special = R"(\.^$*+?{}[]()|#&~-)";
  std::string out = "'^";
  for (const char c : below) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
    if (c == '\'') out += c;
  }
  return out + "/'";
}

std::string replaced(std::string_view text, std::string_view mark, std::string_view words) {
  std::string out;
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
    out += text.substr(0, at);
    out += words;
    text.remove_prefix(at + mark.size());
  }
  return out += text;
}

/// The text for an okr.yaml that stands in `below`.
std::string in_folder(std::string_view text, std::string_view below) {
  const std::string option = below.empty() ? "" : " -C " + shell_quoted(below);
  return replaced(text, "OKR_FOLDER", option);
}

}  // namespace

bool can_be_in_ci_file(std::string_view below) {
  return text::escape_controls(below) == below && below.find("${{") == std::string_view::npos;
}

std::vector<CiFile> ci_files(Ci ci, std::string_view below) {
  if (ci == Ci::github) {
    return {{".github/workflows/okr.yml", in_folder(github_workflow, below),
             "GitHub checks each pull request", "", "", say_where_okr_is}};
  }
  return {{".gitlab/okr.yml", in_folder(gitlab_job, below), "GitLab checks each merge request", "",
           "", say_where_okr_is},
          {".gitlab-ci.yml",
           std::string(gitlab_pipeline),
           "has GitLab run it",
           "add to it:\n" + std::string(gitlab_pipeline),
           ".gitlab/okr.yml",
           {}}};
}

CiFile pre_commit_file(std::string_view below) {
  const std::string files = below.empty() ? "" : "\n        files: " + files_pattern(below);
  const std::string hook = replaced(pre_commit_hook, "OKR_FILES", files);
  return {".pre-commit-config.yaml",
          std::string(pre_commit_head) + hook,
          "pre-commit checks each commit",
          "add to its repos:\n" + hook,
          "okr-lint",
          {"pre-commit install", "sets the hook up in this clone"}};
}

}  // namespace okr::cli
