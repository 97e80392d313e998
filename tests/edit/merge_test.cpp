// SPDX-License-Identifier: MIT
#include <okr/edit/merge.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace okr::edit {
namespace {

Merged merged(std::string base, std::string ours, std::string theirs) {
  return merge({std::move(base), std::move(ours), std::move(theirs)}, {}, {});
}

/// The bytes, where nothing is left to decide and entries were merged; else what is left.
std::string clean(std::string base, std::string ours, std::string theirs) {
  const Merged out = merged(std::move(base), std::move(ours), std::move(theirs));
  if (out.by == Merged::By::lines) return "merged by lines: " + out.bytes;
  std::string left;
  for (const LeftConflict& conflict : out.conflicts) left += conflict.what + "; ";
  return left.empty() ? out.bytes : "left: " + left + out.bytes;
}

/// A file with two key results, the second of which has these check-ins.
std::string with_checkins(const std::string& lines) {
  return "period: 2026-Q4\nteam: product\nobjectives:\n  - id: trusted\n    title: Home cooks "
         "trust "
         "us\n    key_results:\n      - id: repeat\n        title: Raise the repeat rate from 5% "
         "to "
         "15%\n      - id: refunds\n        title: Lower refunds from 0.5% to 0.2%\n        "
         "checkins:\n" +
         lines;
}

std::string with_key_results(const std::string& lines) {
  return "objectives:\n  - id: trusted\n    title: Home cooks trust us\n    key_results:\n" + lines;
}

std::string with_returns(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

const std::string oct5 = "          - 2026-10-05 0.46% 7/10 Fewer returns\n";
const std::string oct12 = "          - 2026-10-12 0.41% 8/10\n";
const std::string oct13 = "          - 2026-10-13 0.40%\n";
const std::string oct19 = "          - 2026-10-19 0.38% @sam\n";

}  // namespace

TEST_CASE("check-ins of both sides stand by date") {
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct13), with_checkins(oct5 + oct12)) ==
        with_checkins(oct5 + oct12 + oct13));
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct12 + oct19),
              with_checkins(oct5 + oct13)) == with_checkins(oct5 + oct12 + oct13 + oct19));
}

TEST_CASE("on one day, ours stand before theirs") {
  const std::string other = "          - 2026-10-12 0.44% @li\n";
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct12), with_checkins(oct5 + other)) ==
        with_checkins(oct5 + oct12 + other));
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + other), with_checkins(oct5 + oct12)) ==
        with_checkins(oct5 + other + oct12));
}

TEST_CASE("newest first stays newest first") {
  CHECK(clean(with_checkins(oct12 + oct5), with_checkins(oct13 + oct12 + oct5),
              with_checkins(oct19 + oct12 + oct5)) == with_checkins(oct19 + oct13 + oct12 + oct5));
}

TEST_CASE("a key result renamed and reworded is known by its check-ins") {
  const std::string renamed = "      - id: returns\n        title: Cut returns from 0.5% to 0.1%\n";
  const std::string before =
      "      - id: refunds\n        title: Lower refunds from 0.5% to 0.2%\n";
  const std::string list = "        checkins:\n" + oct5;
  CHECK(clean(with_key_results(before + list), with_key_results(renamed + list),
              with_key_results(before + list + oct12)) == with_key_results(renamed + list + oct12));
}

TEST_CASE("a key result that took another one's place is not the old one") {
  const auto one = [](const std::string& id, const std::string& title, const std::string& list) {
    return "      - id: " + id + "\n        title: " + title + "\n        checkins:\n" + list;
  };
  const std::string before = one("refunds", "Lower refunds from 0.5% to 0.2%", oct5);
  const Merged out = merged(
      with_key_results(before), with_key_results(one("nps", "Raise NPS from 20 to 40", oct13)),
      with_key_results(one("refunds", "Lower refunds from 0.5% to 0.2%", oct5 + oct12)));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts.front().what == "trusted/refunds");
}

TEST_CASE("a check-in that both sides added is kept once, however it is quoted") {
  const std::string quoted = "          - \"2026-10-12 0.41% 8/10\"\n";
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct12),
              with_checkins(oct5 + quoted + oct13)) == with_checkins(oct5 + oct12 + oct13));
}

TEST_CASE("a list that both sides began is one list") {
  const std::string none =
      "objectives:\n  - id: trusted\n    title: Home cooks trust us\n    key_results:\n      - id: "
      "refunds\n        title: Lower refunds from 0.5% to 0.2%\n";
  const std::string list = "        checkins:\n";
  CHECK(clean(none, none + list + oct12, none + list + oct5) == none + list + oct5 + oct12);
  const std::string empty = none + "        checkins: []\n";
  CHECK(clean(empty, none + list + oct12, none + list + oct5) == none + list + oct5 + oct12);
}

TEST_CASE("an entry that one side edited keeps the edit; one that it deleted is gone") {
  const std::string edited = "          - 2026-10-05 0.45% 7/10 Fewer returns\n";
  CHECK(clean(with_checkins(oct5 + oct12), with_checkins(edited + oct12),
              with_checkins(oct5 + oct12 + oct13)) == with_checkins(edited + oct12 + oct13));
  CHECK(clean(with_checkins(oct5 + oct12), with_checkins(oct5 + oct12 + oct13),
              with_checkins(edited + oct12)) == with_checkins(edited + oct12 + oct13));
  CHECK(clean(with_checkins(oct5 + oct12), with_checkins(oct5 + oct13),
              with_checkins(oct5 + oct12 + oct19)) == with_checkins(oct5 + oct13 + oct19));
}

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

TEST_CASE("block mappings are merged as whole entries") {
  const auto entry = [](const std::string& day, const std::string& value) {
    return "          - date: " + day + "\n            value: " + value +
           "\n            confidence: 7\n";
  };
  const std::string first = entry("2026-10-05", "0.46%");
  CHECK(clean(with_checkins(first), with_checkins(first + entry("2026-10-12", "0.41%")),
              with_checkins(first + entry("2026-10-13", "0.40%"))) ==
        with_checkins(first + entry("2026-10-12", "0.41%") + entry("2026-10-13", "0.40%")));
  CHECK(merged(with_checkins(first), with_checkins(entry("2026-10-05", "0.45%")),
               with_checkins(entry("2026-10-05", "0.44%")))
            .bytes == with_checkins("<<<<<<< ours\n" + entry("2026-10-05", "0.45%") + "=======\n" +
                                    entry("2026-10-05", "0.44%") + ">>>>>>> theirs\n"));
}

TEST_CASE("a new key result on each side lands as two, beside a check-in on the last one") {
  const std::string last = "      - id: repeat\n        title: Raise repeat from 5% to 15%\n";
  const std::string ours = "      - id: nps\n        title: Raise NPS from 20 to 40\n";
  const std::string theirs = "      - Raise brand awareness from 10% to 25%\n";
  const std::string checkin = "        checkins:\n          - 2026-10-05 6%\n";
  CHECK(clean(with_key_results(last), with_key_results(last + ours),
              with_key_results(last + checkin + theirs)) ==
        with_key_results(last + checkin + ours + theirs));
}

TEST_CASE("what both sides changed of one key result is merged by key") {
  const std::string base = "      - id: repeat\n        title: Raise repeat from 5% to 15%\n";
  const std::string ours =
      "      - id: repeat\n        title: Raise repeat from 5% to 12%\n        owner: sam\n";
  const std::string theirs =
      "      - id: repeat\n        title: Raise repeat from 5% to 15%\n        source: shop\n";
  CHECK(clean(with_key_results(base), with_key_results(ours), with_key_results(theirs)) ==
        with_key_results(ours + "        source: shop\n"));
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

TEST_CASE("a bare sentence that became a mapping on both sides is one key result") {
  const std::string sentence = "Raise repeat from 5% to 15%";
  const std::string mapping =
      "      - id: raise-repeat-from-5-to-15\n        title: " + sentence + "\n        checkins:\n";
  CHECK(clean(with_key_results("      - " + sentence + "\n"), with_key_results(mapping + oct12),
              with_key_results(mapping + oct5)) == with_key_results(mapping + oct5 + oct12));
}

TEST_CASE("a sentence reworded on one side goes with the check-in of the other") {
  const std::string ours = "      - Raise repeat from 5% to 12%\n";
  const std::string theirs =
      "      - id: repeat\n        title: Raise repeat from 5% to 15%\n        checkins:\n";
  CHECK(clean(with_key_results("      - Raise repeat from 5% to 15%\n"), with_key_results(ours),
              with_key_results(theirs + oct5)) ==
        with_key_results(
            "      - id: repeat\n        title: Raise repeat from 5% to 12%\n        checkins:\n" +
            oct5));
}

TEST_CASE("an id that one side wrote goes with what the other changed") {
  const std::string base = "      - title: Raise repeat from 5% to 15%\n";
  CHECK(clean(with_key_results(base + "        owner: sam\n"),
              with_key_results("      - id: repeat\n        title: Raise repeat from 5% to 15%\n   "
                               "     owner: sam\n"),
              with_key_results(base + "        owner: li\n")) ==
        with_key_results(
            "      - id: repeat\n        title: Raise repeat from 5% to 15%\n        owner: li\n"));
}

TEST_CASE("comments and blank lines stay with what they stand above") {
  const std::string base =
      "# Q4\nobjectives:\n  # the first\n  - id: a\n    title: A\n\n  # the second\n  "
      "- id: b\n    title: B\n";
  const std::string ours =
      "# Q4\nobjectives:\n  # the first\n  - id: a\n    title: A\n    owner: "
      "sam\n\n  # the second\n  - id: b\n    title: B\n";
  const std::string theirs =
      "# Q4\nobjectives:\n  # the first\n  - id: a\n    title: A\n\n  # in "
      "between\n  - id: n\n    title: N\n\n  # number two\n  - id: b\n    "
      "title: B\n";
  CHECK(clean(base, ours, theirs) ==
        "# Q4\nobjectives:\n  # the first\n  - id: a\n    title: A\n    owner: sam\n\n  # in "
        "between\n  - id: n\n    title: N\n\n  # number two\n  - id: b\n    title: B\n");
}

TEST_CASE("a comment at a list's end that new entries came to stand under is there once") {
  const std::string note = "          # keep them short\n";
  CHECK(clean(with_checkins(oct5 + note), with_checkins(oct5 + note + oct12),
              with_checkins(oct5 + note + oct13)) == with_checkins(oct5 + note + oct12 + oct13));
}

TEST_CASE("our line endings, byte order mark and last line stay") {
  const std::string mark = "\xEF\xBB\xBF";
  const std::string both = with_checkins(oct5 + oct12 + oct13);
  CHECK(clean(with_returns(with_checkins(oct5)), with_returns(with_checkins(oct5 + oct12)),
              with_returns(with_checkins(oct5 + oct13))) == with_returns(both));
  CHECK(clean(with_checkins(oct5), with_returns(with_checkins(oct5 + oct12)),
              with_checkins(oct5 + oct13)) == with_returns(both));
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct12),
              with_returns(with_checkins(oct5 + oct13))) == both);
  CHECK(clean(mark + with_checkins(oct5), mark + with_checkins(oct5 + oct12),
              mark + with_checkins(oct5 + oct13)) == mark + both);
  const auto open = [](std::string text) { return text.substr(0, text.size() - 1); };
  CHECK(clean(open(with_checkins(oct5)), open(with_checkins(oct5 + oct12)),
              open(with_checkins(oct5 + oct13))) == open(both));
  CHECK(clean(with_checkins(oct5), with_checkins(oct5 + oct12),
              open(with_checkins(oct5 + oct13))) == open(both));
}

TEST_CASE("a file that was added on both sides is merged entry by entry") {
  CHECK(clean("", with_checkins(oct5 + oct12), with_checkins(oct5 + oct13)) ==
        with_checkins(oct5 + oct12 + oct13));
}

TEST_CASE("where nobody knows what both began from, two entries of one day are a conflict") {
  const std::string other = "          - 2026-10-12 0.44%\n";
  const Sides sides{std::nullopt, with_checkins(oct5 + oct12), with_checkins(other + oct13)};
  CHECK(merge(sides, {}, {}).bytes == with_checkins(oct5 + "<<<<<<< ours\n" + oct12 + "=======\n" +
                                                    other + ">>>>>>> theirs\n" + oct13));
}

TEST_CASE("another indentation on one side does not get in the way") {
  const std::string base = "objectives:\n  - id: a\n    title: A\n    checkins:\n      - x\n";
  const std::string ours =
      "objectives:\n    -   id: a\n        title: A\n        key_results:\n            - id: k\n   "
      "  "
      "         title: K\n              checkins:\n                - 2026-10-05 1\n";
  const std::string before =
      "objectives:\n  - id: a\n    title: A\n    key_results:\n      - id: k\n        title: K\n   "
      "  "
      "   checkins:\n          - 2026-10-05 1\n";
  CHECK(
      clean(before, ours, before + "          - 2026-10-12 2\n      - id: l\n        title: L\n") ==
      ours + "                - 2026-10-12 2\n            - id: l\n              title: L\n");
}

TEST_CASE("blocks of text are merged line by line") {
  const auto why = [](const std::string& a, const std::string& c) {
    return "objectives:\n  - id: a\n    title: A\n    why: |\n      " + a +
           "\n      two\n      three\n      " + c + "\n";
  };
  CHECK(clean(why("one", "four"), why("eins", "four"), why("one", "vier")) == why("eins", "vier"));
}

TEST_CASE("teams and people of okr.yaml are merged by key") {
  const std::string base = "okr: 1\nteams:\n  a: {name: A}\npeople:\n  ines: {name: Ines}\n";
  CHECK(
      clean(base, "okr: 1\nteams:\n  a: {name: A}\n  b: {name: B}\npeople:\n  ines: {name: Ines}\n",
            "okr: 1\nteams:\n  a: {name: A}\n  c: {name: C}\npeople:\n  ines: {name: Ines}\n  li: "
            "{name: Li}\n") ==
      "okr: 1\nteams:\n  a: {name: A}\n  b: {name: B}\n  c: {name: C}\npeople:\n  ines: {name: "
      "Ines}\n  li: {name: Li}\n");
}

TEST_CASE("a key result deleted on one side and untouched on the other is gone") {
  const std::string one = "      - id: one\n        title: One\n";
  const std::string two = "      # soon\n      - id: two\n        title: Two\n";
  const std::string three = "      - id: three\n        title: Three\n";
  CHECK(clean(with_key_results(one + two + three), with_key_results(one + three),
              with_key_results(one + "        owner: li\n" + two + three)) ==
        with_key_results(one + "        owner: li\n" + three));
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
