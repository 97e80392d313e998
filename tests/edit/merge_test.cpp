// SPDX-License-Identifier: MIT
#include "merged.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {

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

}  // namespace okr::edit
