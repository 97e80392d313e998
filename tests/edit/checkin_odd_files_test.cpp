// SPDX-License-Identifier: MIT
// Files that are odd, broken elsewhere, or as large as they may be.
#include "recorded.h"

#include <okr/edit/edit_file.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace okr::test {
namespace {

const edit::NewCheckIn entry = checkin("2026-10-12", "3%");

const std::string head =
    "objectives:\n  - id: o\n    title: O\n    key_results:\n      - id: k\n        title: Lower "
    "refunds from 5% to 2%\n";
const std::string added = "        checkins:\n          - 2026-10-12 3%\n";

std::string made(const std::string& bytes, const std::vector<edit::Intent>& intents) {
  const Result<std::string> result = edit::edit_file({"q.yaml", bytes}, intents, {});
  return result ? *result : "error: " + result.error().message;
}

void check_pair(const std::string& before, const std::string& after) {
  CHECK(recorded(before, "k", entry) == after);
  check_added(before, after, "k", entry);
}

/// A file of just so many bytes, the rest of which is a comment.
std::string padded(std::string text, std::size_t size) {
  text += '#';
  text.append(size - text.size() - 1, 'x');
  return text + '\n';
}

std::size_t lines_in(const std::string& bytes) {
  return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

}  // namespace

TEST_CASE("the first key goes into a file without any") {
  const std::vector<edit::Intent> set = {edit::SetField{{}, "period", edit::text_of("2026-Q4")}};
  CHECK(made("", set) == "period: 2026-Q4\n");
  CHECK(made("# ours\n", set) == "# ours\nperiod: 2026-Q4\n");
  CHECK(made("# ours", set) == "# ours\nperiod: 2026-Q4");
  CHECK(made("# ours\r\n\r\n", set) == "# ours\r\n\r\nperiod: 2026-Q4\r\n");
  CHECK(made("---\n", set) == "---\nperiod: 2026-Q4\n");
  CHECK(made("--- # ours\n...\n", set) == "--- # ours\nperiod: 2026-Q4\n...\n");
  CHECK(made("\xEF\xBB\xBF", set) == "\xEF\xBB\xBFperiod: 2026-Q4\n");
  CHECK(made("{}\n", set) == "{period: 2026-Q4}\n");
  CHECK(made("\n\n", {edit::AddItems{{}, "files", {{"a", {}}}}}) == "\n\nfiles:\n  - a\n");
}

TEST_CASE("what stands at a file's end stays there") {
  check_pair(head + "...\n", head + added + "...\n");
  check_pair("---\n" + head + "...", "---\n" + head + added + "...");
  check_pair(head + "   ", head + added + "   ");
  check_pair(head + "  \n\n\n", head + added + "  \n\n\n");
  check_pair(head + "\n# that is all", head + added + "\n# that is all");
  check_pair(head + "      # of this\n", head + added + "      # of this\n");
}

TEST_CASE("lines that end in two ways go on as the one above them does") {
  const std::string before = "period: 2026-Q4\r\n" + head + "        owner: sam\r\n";
  CHECK(recorded(before, "k", entry) ==
        before + "        checkins:\r\n          - 2026-10-12 3%\r\n");
  CHECK(recorded("period: 2026-Q4\r\n" + head, "k", entry) == "period: 2026-Q4\r\n" + head + added);
}

TEST_CASE("problems elsewhere in the file are nobody's business here") {
  check_pair("colour: red\n" + head, "colour: red\n" + head + added);
  check_pair(head + "      - id: k\n        title: Twice\n  - 12\n",
             head + added + "      - id: k\n        title: Twice\n  - 12\n");
  check_pair(head + "        checkins:\n          - last week 4%\n          - [2026]\n",
             head +
                 "        checkins:\n          - last week 4%\n          - [2026]\n          - "
                 "2026-10-12 3%\n");
}

TEST_CASE("nothing is written into a file with lines that cannot be read") {
  CHECK(recorded(head + "why: \"open\n", "k", entry) ==
        "error: q.yaml:7: this line cannot be read, and nothing is written into a file with such "
        "lines; okr lint says how to mend it; to write by hand:\n  - 2026-10-12 3%");
}

TEST_CASE("a list that is none is refused, and the line is there to paste") {
  CHECK(recorded(head + "        checkins: soon\n", "k", entry) ==
        "error: q.yaml: this can only be written by hand: 'checkins' is no list; to write by "
        "hand:\n  - 2026-10-12 3%");
}

TEST_CASE("a file may grow up to the limit, and not beyond") {
  const std::size_t limit = yaml::Limits{}.file_bytes;
  const std::string just = padded(head, limit - added.size());
  CHECK(recorded(just, "k", entry).size() == limit);
  CHECK(recorded(padded(head, limit - added.size() + 1), "k", entry) ==
        "error: q.yaml: this can only be written by hand: the file has 1048577 bytes, the limit is "
        "1048576; to write by hand:\n  - 2026-10-12 3%");
}

TEST_CASE("ten thousand check-ins take a moment") {
  std::string bytes = "objectives:\n";
  std::vector<std::pair<std::string, edit::NewCheckIn>> checkins;
  for (int o = 0; o < 20; ++o) {
    bytes += fmt::format("  - id: o{}\n    title: O\n    key_results:\n", o);
    for (int k = 0; k < 10; ++k) {
      bytes += fmt::format("      - title: Raise {} from 1% to 9%\n", o * 10 + k);
      for (int i = 0; i < 50; ++i) {
        checkins.emplace_back(fmt::format("o{}/raise-{}-from-1-to-9", o, o * 10 + k),
                              checkin(fmt::format("2026-10-{:02}", 1 + i % 28), "3%"));
      }
    }
  }
  const auto out = recorded_all(bytes, checkins);
  REQUIRE(out);
  CHECK(lines_in(*out) == lines_in(bytes) + 10000 + 200 * 2);
}

TEST_CASE("five hundred check-ins between five hundred others take a moment") {
  std::string before = head + "        checkins:\n";
  std::string after = before;
  std::vector<std::pair<std::string, edit::NewCheckIn>> checkins;
  for (int day = 0; day < 500; ++day) {
    const std::string date =
        fmt::format("{}-{:02}-{:02}", 2001 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
    const std::string later = fmt::format("          - {} 4%\n", date);
    checkins.emplace_back("k", checkin(date, "3%"));
    before += later;
    after += later + fmt::format("          - {} 3%\n", date);
  }
  const auto out = recorded_all(before, checkins);
  REQUIRE(out);
  CHECK(*out == after);
}

}  // namespace okr::test
