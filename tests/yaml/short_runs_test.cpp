// SPDX-License-Identifier: MIT
// All short runs of the signs that mean something, at every kind of place: what a random slip
// might miss.
#include "yaml/same_tree.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace okr::yaml {
namespace {

struct Runs {
  std::string_view before;
  std::string_view signs;
  std::string_view behind = "";
};

constexpr Runs all_runs[] = {
    {"", "a :-\n#'[],|?\"{}~"},
    {"---", "- \na:#."},
    {"a:", "a :-\n#\r~"},
    {"a:\n", "a :-\n#'[,]|>"},
    {"a: ", "nul~N :#-", "\n"},
    {"a: b", "a :-\n#&*!%@`<\""},
    {"a: b\n", "a :-\n# ."},
    {"- ", "a :-\n#'[,]|"},
    {"- -", "a :-\n#"},
    {"- a: b\n", "a :-\n# "},
    {"a:\n- b\n", "a :-\n#"},
    {"a:\n  - b", "a :-\n#c"},
    {"a: |\n  b", "a :-\n# \r"},
    {"a: |-", "a -+2\n#:"},
    {"a: >-\n", "a :-\n# "},
    {"a: >\n  b", "a :-\n# "},
    {"a: {", "a :,{}[]?#'-\n", "}\n"},
    {"a: [", "a :,{}[]?#'-\"", "]\n"},
    {"a: \"", "a\\nxu0 \"'e#:", "\"\n"},
    {"a: '", "a' \"#:\n\\,", "'\n"},
};

class Check {
 public:
  explicit Check(const Runs& runs) : runs_(runs) {}

  /// All runs of up to `length` signs more.
  void extend(const std::string& run, std::size_t length) {
    const std::string bytes = std::string(runs_.before) + run + std::string(runs_.behind);
    const Readers found = compare_readers(bytes, {});
    if (found == Readers::differ) {
      CAPTURE(bytes);
      CHECK(described_by_quick(bytes, {}) == described_by_library(bytes, {}));
    }
    if (found == Readers::agree) ++read_;
    if (length == 0) return;
    for (const char sign : runs_.signs) extend(run + sign, length - 1);
  }
  std::size_t read() const { return read_; }

 private:
  const Runs& runs_;
  std::size_t read_ = 0;
};

}  // namespace

TEST_CASE("whatever signs follow one another, both readers read them alike") {
  std::size_t read = 0;
  for (const Runs& runs : all_runs) {
    Check check(runs);
    check.extend("", 3);
    read += check.read();
  }
  CHECK(read > 5000);
}

}  // namespace okr::yaml
