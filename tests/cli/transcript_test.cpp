// SPDX-License-Identifier: MIT
// Runs the real program on every transcript. OKR_REWRITE=1 in the environment writes down what it
// says today; the difference is then reviewed like code.
#include "transcript.h"

#include "program_under_test.h"

#include <okr/edit/unified_diff.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace okr::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> transcripts() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(OKR_TRANSCRIPTS)) {
    if (entry.path().extension() == ".txt") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string bytes_of(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

/// Of two halves, so that they can run side by side.
enum class Half : unsigned char { first, second };

void run_transcripts(Half half) {
  const bool rewrite = std::getenv("OKR_REWRITE") != nullptr;
  const std::vector<fs::path> all = transcripts();
  for (std::size_t i = half == Half::first ? 0 : 1; i < all.size(); i += 2) {
    const fs::path& path = all[i];
    const std::string name = fs::relative(path, OKR_TRANSCRIPTS).generic_string();
    CAPTURE(name);
    const std::string expected = bytes_of(path);
    const std::string seen =
        print_transcript(run_transcript(parse_transcript(expected), program_under_test()));
    const std::string difference = edit::unified_diff(name, expected, seen);
    if (rewrite && !difference.empty()) {
      std::ofstream(path, std::ios::binary) << seen;
    } else {
      CHECK(difference == "");
    }
  }
}

}  // namespace

TEST_CASE("okr says what the transcripts say") {
  run_transcripts(Half::first);
}

TEST_CASE("okr says what the other half of the transcripts say") {
  run_transcripts(Half::second);
}

TEST_CASE("a transcript that is read and printed is the same") {
  for (const fs::path& path : transcripts()) {
    const std::string text = bytes_of(path);
    CHECK(edit::unified_diff(path.string(), text, print_transcript(parse_transcript(text))) == "");
  }
}

}  // namespace okr::test
