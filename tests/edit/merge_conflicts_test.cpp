// SPDX-License-Identifier: MIT
// What both sides changed differently.
#include "merged.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {

TEST_CASE("an entry edited differently on both sides is a conflict around the entry alone") {
  const std::string left = "          - 2026-10-05 0.45%\n";
  const std::string right = "          - 2026-10-05 0.44%\n";
  const Merged out =
      merged(with_checkins(oct5), with_checkins(left + oct12), with_checkins(right + oct13));
  CHECK(out.bytes == with_checkins("<<<<<<< ours\n" + left + "=======\n" + right +
                                   ">>>>>>> theirs\n" + oct12 + oct13));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].line == 12);
  CHECK(out.conflicts[0].what == "the entry of 2026-10-05 in checkins of trusted/refunds");
}

TEST_CASE("an entry edited on one side and deleted on the other is a conflict") {
  const std::string edited = "          - 2026-10-05 0.45%\n";
  CHECK(merged(with_checkins(oct5 + oct12), with_checkins(edited + oct12),
               with_checkins(oct12 + oct13))
            .bytes ==
        with_checkins("<<<<<<< ours\n" + edited + "=======\n>>>>>>> theirs\n" + oct12 + oct13));
}

TEST_CASE("a key changed differently on both sides is a conflict around the key alone") {
  const std::string rest = "        owner: sam\n";
  const auto key_result = [&](const std::string& target) {
    return "      - id: repeat\n        title: Raise repeat from 5% to " + target + "\n" + rest;
  };
  const Merged out =
      merged(with_key_results(key_result("15%")), with_key_results(key_result("12%")),
             with_key_results(key_result("14%") + "        source: shop\n"));
  CHECK(out.bytes ==
        with_key_results("      - id: repeat\n<<<<<<< ours\n        title: Raise repeat from 5% to "
                         "12%\n=======\n        title: Raise repeat from 5% to 14%\n>>>>>>> "
                         "theirs\n" +
                         rest + "        source: shop\n"));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].what == "title of trusted/repeat");
}

TEST_CASE("a conflict on the line of the dash has the dash on both sides") {
  const std::string base = "      - title: Raise repeat from 5% to 15%\n        owner: sam\n";
  const std::string ours = "      - title: Raise repeat from 5% to 12%\n        owner: sam\n";
  const std::string theirs = "      - title: Raise repeat from 5% to 14%\n        owner: li\n";
  CHECK(merged(with_key_results(base), with_key_results(ours), with_key_results(theirs)).bytes ==
        with_key_results("<<<<<<< ours\n      - title: Raise repeat from 5% to 12%\n=======\n      "
                         "- title: Raise repeat from 5% to 14%\n>>>>>>> theirs\n        owner: "
                         "li\n"));
}

TEST_CASE("where nobody knows what both began from, two entries of one day are a conflict") {
  const std::string other = "          - 2026-10-12 0.44%\n";
  const Sides sides{std::nullopt, with_checkins(oct5 + oct12), with_checkins(other + oct13)};
  CHECK(merge(sides, {}, {}).bytes == with_checkins(oct5 + "<<<<<<< ours\n" + oct12 + "=======\n" +
                                                    other + ">>>>>>> theirs\n" + oct13));
}

TEST_CASE("a key result deleted on one side and checked in on the other is a conflict around it") {
  const std::string one = "      - id: one\n        title: One\n";
  const std::string two = "      - id: two\n        title: Two\n";
  const std::string list = "        checkins:\n";
  const Merged out = merged(with_key_results(one + two), with_key_results(one),
                            with_key_results(one + two + list + oct5));
  CHECK(out.bytes ==
        with_key_results(one + "<<<<<<< ours\n=======\n" + two + list + oct5 + ">>>>>>> theirs\n"));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].what == "trusted/two");
}

TEST_CASE("a version that cannot be read is merged by lines, as git does") {
  const std::string base = "a: 1\nb: 2\nc: 3\nd: 4\n";
  const Merged out = merged(base, "a: [1\nb: 2\nc: 3\nd: 4\n", "a: 1\nb: 2\nc: 3\nd: 5\n");
  CHECK(out.by == Merged::By::lines);
  CHECK(out.bytes == "a: [1\nb: 2\nc: 3\nd: 5\n");
  CHECK(merged(base, "a: [1\nb: 2\nc: 3\nd: 4\n", "a: 6\nb: 2\nc: 3\nd: 4\n").bytes ==
        "<<<<<<< ours\na: [1\n=======\na: 6\n>>>>>>> theirs\nb: 2\nc: 3\nd: 4\n");
}

TEST_CASE("markers have the size, the names and the parts that were asked for") {
  const Marking marking{"main", "both", "topic", 9, Marking::Shown::base_too};
  CHECK(merge({"a: 1\n", "a: 2\n", "a: 3\n"}, marking, {}).bytes ==
        "<<<<<<<<< main\na: 2\n||||||||| both\na: 1\n=========\na: 3\n>>>>>>>>> topic\n");
}

TEST_CASE("it is told what was put together") {
  const Merged out =
      merged(with_checkins(oct5), with_checkins(oct5 + oct12), with_checkins(oct5 + oct13 + oct19));
  REQUIRE(out.put_together.size() == 1);
  CHECK(out.put_together[0].list == "checkins");
  CHECK(out.put_together[0].where == "trusted/refunds");
  CHECK(out.put_together[0].ours == 1);
  CHECK(out.put_together[0].theirs == 2);
}

}  // namespace okr::edit
