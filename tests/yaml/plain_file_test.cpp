// SPDX-License-Identifier: MIT
// The promise of the quick reader: what it reads, yaml-cpp reads just so, byte for byte.
#include "yaml/odd_inputs.h"
#include "yaml/random_yaml.h"
#include "yaml/same_tree.h"
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace okr::yaml {
namespace {

std::vector<std::string> examples() {
  std::vector<std::string> out;
  const std::string folder = std::string(OKR_SOURCE_FOLDER) + "/examples";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return out;
}

bool quick_reads(std::string_view bytes, const Limits& limits = {}) {
  const Readers found = compare_readers(bytes, limits);
  if (found == Readers::differ) {
    CAPTURE(std::string(bytes));
    CHECK(described_by_quick(bytes, limits) == described_by_library(bytes, limits));
  }
  return found != Readers::quick_declined;
}

std::size_t count_read(const std::vector<std::string>& files) {
  std::size_t count = 0;
  for (const std::string& file : files) count += quick_reads(file) ? 1 : 0;
  return count;
}

std::vector<std::string> mutants(std::string_view bytes, std::uint32_t first, std::uint32_t count) {
  std::vector<std::string> out;
  for (std::uint32_t seed = first; seed < first + count; ++seed) {
    out.push_back(mutant_of(bytes, seed));
  }
  return out;
}

}  // namespace

TEST_CASE("every example is read by the quick reader") {
  const std::vector<std::string> files = examples();
  CHECK(files.size() >= 33);
  CHECK(count_read(files) == files.size());
}

TEST_CASE("what okr writes is read by the quick reader, in each of its ways") {
  const std::string_view files[] = {
      "a: b\n",
      "a: b",
      "---\na: b\n",
      "\xEF\xBB\xBF# note\r\na: b\r\n",
      "a:\n- b\n- c: d\n  e: f\n",
      "a:\n  - b\n  -\n  - c:\n    d: ~\n",
      "- - a\n  - b\n- c\n",
      "'a': \"b\\n\"\n\"c\": 'it''s'\n",
      "a: [b, 'c', {d: e, f: [null]}]   # note\n",
      "a: {}\nb: []\n",
      "a: |\n  b\n\n    c\nd: >-\n  e\n  f\n\n  g\n",
      "- |- # note\n  a\n\n# note\n- >\n  b\n",
      "a:\n  b c\n",
  };
  for (const std::string_view file : files) {
    CAPTURE(std::string(file));
    CHECK(quick_reads(file));
  }
}

TEST_CASE("odd files, and what hasty hands make of them, are read alike or left to yaml-cpp") {
  std::size_t read = 0;
  std::uint32_t seed = 1;
  for (const auto& files : {odd_layouts(), odd_texts(), odd_collections()}) {
    for (const std::string_view file : files) {
      quick_reads(file);
      read += count_read(mutants(file, seed, 30));
      seed += 30;
    }
  }
  CHECK(read > 3000);
}

TEST_CASE("random files and their mutants are read alike or left to yaml-cpp") {
  std::size_t read = 0;
  for (std::uint32_t seed = 1; seed <= 1200; ++seed) {
    const std::string bytes = random_sample(seed).bytes;
    read += quick_reads(bytes) ? 1 : 0;
    read += count_read(mutants(bytes, seed * 4, 4));
  }
  CHECK(read > 700);
}

TEST_CASE("mutants of the examples are read alike or left to yaml-cpp") {
  const std::vector<std::string> files = examples();
  std::size_t read = 0;
  for (std::uint32_t i = 0; i < files.size(); ++i) {
    const std::string start = files[i].substr(0, 700);
    read += count_read(mutants(start, i * 60 + 1, 60));
  }
  CHECK(read > 850);
}

TEST_CASE("a file at a limit is left to yaml-cpp, which says what is too much") {
  const auto limited = [](std::size_t depth, std::size_t scalar_bytes, std::size_t nodes) {
    Limits limits;
    limits.depth = depth;
    limits.scalar_bytes = scalar_bytes;
    limits.nodes = nodes;
    return limits;
  };
  const std::string_view file = "a:\n  - b: [long]\n";
  CHECK(quick_reads(file, limited(4, 4, 7)));
  CHECK_FALSE(quick_reads(file, limited(3, 4, 7)));
  CHECK_FALSE(quick_reads(file, limited(4, 3, 7)));
  CHECK_FALSE(quick_reads(file, limited(4, 4, 6)));
}

TEST_CASE("what is nested deeper than yaml-cpp goes is left to it, whatever the limit") {
  Limits limits;
  limits.depth = 5000;
  std::string dashes;
  for (int depth = 1; depth <= 600; ++depth) {
    dashes += "- ";
    CAPTURE(depth);
    const bool is_read = quick_reads(dashes + "a\n", limits);
    CHECK(is_read == (depth <= 64));
  }
}

}  // namespace okr::yaml
