// SPDX-License-Identifier: MIT
#include <okr/edit/edits_between.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

using Edits = std::vector<text::Edit>;

void check_round_trip(const std::string& before, const std::string& after) {
  CAPTURE(before);
  CAPTURE(after);
  const auto made = text::apply(before, edits_between(0, before, after));
  REQUIRE(made);
  CHECK(*made == after);
}

}  // namespace

TEST_CASE("equal texts need no edit") {
  CHECK(edits_between(3, "a\nb\n", "a\nb\n").empty());
}

TEST_CASE("an edit takes what differs and nothing around it") {
  CHECK(edits_between(3, "team: shop\nperiod: 1\n", "team: store\nperiod: 1\n") ==
        Edits{{{3, 7, 10}, "tore"}});
  CHECK(edits_between(3, "a: x\nb: 1\nc: x\n", "a: y\nb: 1\nc: y\n") ==
        Edits{{{3, 3, 4}, "y"}, {{3, 13, 14}, "y"}});
  CHECK(edits_between(0, "a\n", "a\nb\n") == Edits{{{0, 2, 2}, "b\n"}});
}

TEST_CASE("no edit begins or ends within a character") {
  CHECK(edits_between(0, "\xC3\xA4\n", "\xC3\xB6\n") == Edits{{{0, 0, 2}, "\xC3\xB6"}});
  CHECK(edits_between(0, "\xC3\xA4\n", "\xC5\xA4\n") == Edits{{{0, 0, 2}, "\xC5\xA4"}});
}

TEST_CASE("edits made give the other text") {
  const std::string texts[] = {
      "", "a", "a\n", "a\r\nb\r\n", "b\na\n", "a\nb\nc", "\xF0\x9F\x8D\xB3\na\n"};
  for (const std::string& before : texts) {
    for (const std::string& after : texts) check_round_trip(before, after);
  }
}

}  // namespace okr::edit
