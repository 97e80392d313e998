// SPDX-License-Identifier: MIT
// What is not checked decays: the layers, and that every rule, command and format is tested,
// documented and completed.
#include "../../src/cli/commands.h"
#include "../../src/cli/completion.h"

#include <okr/lint/rule.h>
#include <okr/report/lint_format.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace okr {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 12> layers{"text",  "diag", "yaml",   "prose",
                                                  "model", "load", "rollup", "compare",
                                                  "lint",  "edit", "report", "cli"};

std::size_t rank(std::string_view layer) {
  return static_cast<std::size_t>(std::find(layers.begin(), layers.end(), layer) - layers.begin());
}

std::string bytes_of(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::vector<fs::path> files_under(const fs::path& folder) {
  std::vector<fs::path> out;
  REQUIRE(fs::exists(OKR_SOURCE_FOLDER "/src/lint/rules.cpp"));
  if (!fs::exists(folder)) return out;  // a layer that is still to come
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string all_text_under(const std::vector<std::string>& folders) {
  std::string out;
  for (const std::string& folder : folders) {
    for (const fs::path& path : files_under(fs::path(OKR_SOURCE_FOLDER) / folder)) {
      out += path.generic_string() + "\n" + bytes_of(path) + "\n";
    }
  }
  return out;
}

/// Every file of a layer: "src/lint/rules/x.cpp: includes okr/cli/env.h, a layer below" ...
template <class Find>
std::vector<std::string> breaches(Find find) {
  std::vector<std::string> out;
  for (const std::string_view layer : layers) {
    for (const char* const top : {"include/okr", "src"}) {
      for (const fs::path& path : files_under(fs::path(OKR_SOURCE_FOLDER) / top / layer)) {
        const std::string name = fs::relative(path, OKR_SOURCE_FOLDER).generic_string();
        for (const std::string& what : find(layer, bytes_of(path)))
          out.push_back(name + ": " + what);
      }
    }
  }
  return out;
}

std::vector<std::string> upward_includes(std::string_view layer, const std::string& text) {
  static const std::regex include(
      R"re(#include [<"](?:\.\./)*(?:okr/)?([a-z]+)/[a-z0-9_/]+\.h[>"])re");
  std::vector<std::string> out;
  for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) {
    const std::size_t of = rank((*match)[1].str());
    if (of < layers.size() && of > rank(layer)) out.push_back(match->str());
  }
  return out;
}

std::vector<std::string> words_found(const std::string& text,
                                     const std::vector<std::string_view>& words) {
  std::vector<std::string> out;
  for (const std::string_view word : words) {
    if (text.find(word) != std::string::npos) out.emplace_back(word);
  }
  return out;
}

}  // namespace

using Names = std::vector<std::string>;

/// One a line, as a failing test shows them.
static std::string listed(const Names& names) {
  std::string out;
  for (const std::string& name : names) out += name + "\n";
  return out;
}

TEST_CASE("a layer includes itself and the layers above it, nothing else") {
  CHECK(listed(breaches(upward_includes)) == "");
}

TEST_CASE("the outer world is the business of cli alone") {
  const auto outer = [](std::string_view layer, const std::string& text) {
    if (layer == "cli") return Names{};
    return words_found(text, {"<iostream>", "<fstream>", "<filesystem>", "<thread>", "getenv",
                              "isatty", "::now("});
  };
  CHECK(listed(breaches(outer)) == "");
}

TEST_CASE("yaml alone knows yaml-cpp, and cli alone CLI11") {
  const auto libraries = [](std::string_view layer, const std::string& text) {
    Names out;
    if (layer != "yaml") out = words_found(text, {"<yaml-cpp/"});
    if (layer != "cli" && text.find("<CLI/") != std::string::npos) out.emplace_back("<CLI/");
    return out;
  };
  CHECK(listed(breaches(libraries)) == "");
}

TEST_CASE("every source opens with its licence") {
  const auto unlicensed = [](std::string_view, const std::string& text) {
    return text.starts_with("// SPDX-License-Identifier: MIT\n") ? Names{} : Names{"no SPDX line"};
  };
  const auto sources = [&](std::string_view layer, const std::string& text) {
    return text.find("#include") == std::string::npos ? Names{} : unlicensed(layer, text);
  };
  CHECK(listed(breaches(sources)) == "");
}

TEST_CASE("every rule has a test or a transcript") {
  const std::string tests =
      all_text_under({"tests/lint", "tests/load", "tests/yaml", "tests/transcripts"});
  Names untested;
  for (const lint::Rule* const rule : lint::all_rules()) {
    if (tests.find(rule->id) == std::string::npos) untested.emplace_back(rule->id);
  }
  CHECK(listed(untested) == "");
}

TEST_CASE("every command and format is in a transcript and in the manual") {
  const std::string transcripts = all_text_under({"tests/transcripts"});
  const std::string manual = all_text_under({"man"});
  Names missing;
  for (const cli::Command& command : cli::commands()) {
    const std::string name(command.name);
    if (transcripts.find("okr " + name) == std::string::npos)
      missing.push_back(name + ": transcript");
    if (manual.find(".It Ic " + name) == std::string::npos) missing.push_back(name + ": manual");
  }
  for (const report::LintFormat& format : report::lint_formats()) {
    const std::string name(format.name);
    if (transcripts.find("--format " + name) == std::string::npos)
      missing.push_back(name + ": transcript");
    if (manual.find(".It Cm " + name) == std::string::npos) missing.push_back(name + ": manual");
  }
  CHECK(listed(missing) == "");
}

TEST_CASE("every option is in a transcript, in the manual and completed in all shells") {
  const std::string transcripts = all_text_under({"tests/transcripts"});
  const std::string manual = all_text_under({"man"});
  Names missing;
  for (const cli::CommandWords& command : cli::command_line_words()) {
    for (const cli::FlagWords& flag : command.flags) {
      const std::string name = flag.long_name.empty() ? flag.short_name : "-" + flag.long_name;
      const std::string typed = "-" + name;
      if (transcripts.find(typed) == std::string::npos) missing.push_back(typed + ": transcript");
      if (manual.find(" " + name) == std::string::npos) missing.push_back(typed + ": manual");
      for (const char* const shell : {"bash", "zsh"}) {
        if (cli::completion_script(shell).find(typed) == std::string::npos) {
          missing.push_back(typed + ": " + shell);
        }
      }
    }
  }
  CHECK(listed(missing) == "");
}

}  // namespace okr
