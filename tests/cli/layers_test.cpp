// SPDX-License-Identifier: MIT
// What is not checked decays: who includes whom, and where the outer world is touched.
#include "house.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <regex>
#include <span>
#include <string>
#include <vector>

namespace okr {
namespace {

using Names = std::vector<std::string>;

constexpr std::array<std::string_view, 13> layers{"text",   "diag",   "yaml",    "prose", "model",
                                                  "load",   "rollup", "compare", "lint",  "edit",
                                                  "report", "lsp",    "cli"};

/// A file of a layer.
struct File {
  std::string name;  ///< from the project's top
  std::string_view layer;
  std::string text;
};

std::vector<File> files_of_layers() {
  std::vector<File> out;
  for (const std::string_view layer : layers) {
    for (const std::string top : {"include/okr/", "src/"}) {
      for (const auto& path : test::files_under(top + std::string(layer))) {
        out.push_back({test::name_in_project(path), layer, test::bytes_of(path)});
      }
    }
  }
  return out;
}

std::size_t rank(std::string_view layer) {
  return static_cast<std::size_t>(std::find(layers.begin(), layers.end(), layer) - layers.begin());
}

Names upward_includes(const File& file) {
  static const std::regex include(
      R"re(#\s*include\s*[<"](?:\.\./)*(?:(?:src|include)/)?(?:okr/)?([a-z]+)/[a-z0-9_/]+\.h[>"])re");
  Names out;
  for (std::sregex_iterator match(file.text.begin(), file.text.end(), include), end; match != end;
       ++match) {
    const std::size_t of = rank((*match)[1].str());
    if (of < layers.size() && of > rank(file.layer)) out.push_back(match->str());
  }
  return out;
}

/// What only one layer may use, but for the files named.
struct Reserved {
  std::string_view words;
  std::string_view layer;
  std::string_view exception = {};  ///< a file
  std::string_view reason = {};
};

constexpr Reserved reserved[] = {
    {"<iostream>", "cli"},
    {"<fstream>", "cli"},
    {"<sstream>", "cli"},
    {"<ostream>", "cli"},
    {"<istream>", "cli", "src/yaml/events.cpp", "yaml-cpp reads from a stream: one over memory"},
    {"<cstdio>", "cli"},
    {"<stdio.h>", "cli"},
    {"<unistd.h>", "cli"},
    {"<filesystem>", "cli"},
    {"<thread>", "cli"},
    {"getenv", "cli"},
    {"isatty", "cli"},
    {"::now(", "cli"},
    {"<CLI/", "cli"},
    {"<yaml-cpp/", "yaml"},
};

Names reserved_words(const File& file) {
  Names out;
  for (const Reserved& r : reserved) {
    if (file.layer == r.layer || file.name == r.exception) continue;
    if (file.text.find(r.words) != std::string::npos) out.emplace_back(r.words);
  }
  return out;
}

/// "src/lint/rules/x.cpp: #include <okr/cli/env.h>"
template <class Find>
std::string breaches(Find find) {
  Names out;
  for (const File& file : files_of_layers()) {
    for (const std::string& what : find(file)) out.push_back(file.name + ": " + what);
  }
  return test::listed(out);
}

}  // namespace

TEST_CASE("a layer includes itself and the layers above it, nothing else") {
  CHECK(breaches(upward_includes) == "");
}

TEST_CASE("an upward include would be found, however it is written") {
  const auto found = [](std::string_view layer, std::string text) {
    return test::listed(upward_includes({"src/x.cpp", layer, std::move(text)}));
  };
  CHECK(found("lint", "#include <okr/cli/env.h>\n") == "#include <okr/cli/env.h>\n");
  CHECK(found("lint", "#include \"../../report/wrap.h\"\n") ==
        "#include \"../../report/wrap.h\"\n");
  CHECK(found("text", "# include <okr/diag/diagnostic.h>\n") ==
        "# include <okr/diag/diagnostic.h>\n");
  CHECK(found("load", "#include \"../lint/rules/x.h\"\n") == "#include \"../lint/rules/x.h\"\n");
  CHECK(found("lint", "#include <okr/lint/rule.h>\n#include \"../text/x.h\"\n") == "");
  CHECK(found("cli", "#include <okr/report/wrap.h>\n#include <sys/stat.h>\n") == "");
}

TEST_CASE("the outer world is cli's business, yaml-cpp that of yaml, and CLI11 that of cli") {
  CHECK(breaches(reserved_words) == "");
}

TEST_CASE("a use of the outer world would be found, and each exception is needed") {
  CHECK(reserved_words({"src/lint/x.cpp", "lint", "#include <sstream>\nx::now()"}) ==
        Names{"<sstream>", "::now("});
  CHECK(reserved_words({"src/load/x.cpp", "load", "#include <yaml-cpp/yaml.h>"}) ==
        Names{"<yaml-cpp/"});
  CHECK(reserved_words({"src/cli/x.cpp", "cli", "#include <ostream>\n#include <unistd.h>"}) ==
        Names{});
  const std::vector<File> files = files_of_layers();
  for (const Reserved& r : reserved) {
    if (r.exception.empty()) continue;
    CAPTURE(r.exception);
    CHECK(std::any_of(files.begin(), files.end(), [&](const File& file) {
      return file.name == r.exception && file.text.find(r.words) != std::string::npos;
    }));
  }
}

TEST_CASE("every source and test opens with its licence") {
  Names unlicensed;
  for (const char* const folder : {"include", "src", "tests"}) {
    for (const auto& path : test::files_under(folder)) {
      const std::string kind = path.extension().string();
      if (kind != ".h" && kind != ".cpp" && kind != ".py") continue;
      const std::string opening =
          std::string(kind == ".py" ? "#" : "//") + " SPDX-License-Identifier: MIT\n";
      const std::string text = test::bytes_of(path);
      const bool script = text.starts_with("#!");
      if (!std::string_view(text).substr(script ? text.find('\n') + 1 : 0).starts_with(opening)) {
        unlicensed.push_back(test::name_in_project(path));
      }
    }
  }
  CHECK(test::listed(unlicensed) == "");
}

}  // namespace okr
