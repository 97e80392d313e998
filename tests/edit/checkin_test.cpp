// SPDX-License-Identifier: MIT
// Where a check-in goes by its day, what it may say, and which files it can go into.
#include "random_intents.h"
#include "recorded.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::test {
namespace {

const std::string head =
    "objectives:\n  - id: o\n    title: O\n    key_results:\n      - id: k\n        title: Lower "
    "refunds from 5% to 2%\n";

std::string file_with(const std::vector<std::string>& entries) {
  std::string out = head + "        checkins:\n";
  for (const std::string& entry : entries) out += "          - " + entry + "\n";
  return out;
}

void check_order(const std::vector<std::string>& before, std::string_view day,
                 const std::vector<std::string>& after) {
  CHECK(recorded(file_with(before), "k", checkin(day, "3%", "new")) == file_with(after));
}

std::string with_note(std::string text, std::string note) {
  return recorded(std::move(text), "k", checkin("2026-10-12", "3%", std::move(note)));
}

}  // namespace

TEST_CASE("a check-in goes behind all that are not later") {
  const std::string a = "2026-10-05 4%";
  const std::string b = "2026-10-12 3.5%";
  check_order({a, b}, "2026-10-13", {a, b, "2026-10-13 3% new"});
  check_order({a, b}, "2026-10-12", {a, b, "2026-10-12 3% new"});
  check_order({a, b}, "2026-10-08", {a, "2026-10-08 3% new", b});
  check_order({a, b}, "2026-10-05", {a, "2026-10-05 3% new", b});
  check_order({a, b}, "2026-10-01", {"2026-10-01 3% new", a, b});
  check_order({a}, "2026-10-01", {"2026-10-01 3% new", a});
}

TEST_CASE("what has no day that can be read stays where it is") {
  const std::string odd = "5 October 4%";
  const std::string late = "2026-10-12 3.5%";
  check_order({odd, late}, "2026-10-08", {odd, "2026-10-08 3% new", late});
  check_order({late, odd}, "2026-10-08", {late, odd, "2026-10-08 3% new"});
  check_order({odd}, "2026-10-08", {odd, "2026-10-08 3% new"});
  check_order({"2026-10-19 2%", late}, "2026-10-14", {"2026-10-19 2%", late, "2026-10-14 3% new"});
}

TEST_CASE("comments between check-ins stay with what they stand above") {
  const std::string before =
      file_with({"2026-10-05 4% # one\n          # the guide is out", "2026-10-12 3.5%"});
  CHECK(recorded(before, "k", checkin("2026-10-08", "3%")) ==
        file_with({"2026-10-05 4% # one", "2026-10-08 3%\n          # the guide is out",
                   "2026-10-12 3.5%"}));
  CHECK(recorded(before, "k", checkin("2026-10-01", "3%")) ==
        file_with({"2026-10-01 3%", "2026-10-05 4% # one\n          # the guide is out",
                   "2026-10-12 3.5%"}));
}

TEST_CASE("a newer check-in goes into a list in brackets and among mappings too") {
  CHECK(recorded(head + "        checkins: [2026-10-05 4%, 2026-10-12 3.5%]\n", "k",
                 checkin("2026-10-08", "3%")) ==
        head + "        checkins: [2026-10-05 4%, 2026-10-08 3%, 2026-10-12 3.5%]\n");
  CHECK(recorded(file_with({"date: 2026-10-05\n            value: 4%",
                            "date: 2026-10-12\n            value: 3.5%"}),
                 "k", checkin("2026-10-08", "3%")) ==
        file_with({"date: 2026-10-05\n            value: 4%",
                   "date: 2026-10-08\n            value: 3%",
                   "date: 2026-10-12\n            value: 3.5%"}));
}

TEST_CASE("a check-in says all that it has in one line") {
  edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "Fewer returns");
  entry.confidence = 7;
  entry.by = "sam";
  CHECK(edit::checkin_line(entry) == "2026-10-12 0.41% 7/10 @sam Fewer returns");
  entry.confidence = 7.5;
  entry.note.clear();
  CHECK(edit::checkin_line(entry) == "2026-10-12 0.41% 7.5/10 @sam");
  CHECK(edit::checkin_line(checkin("2026-10-12", "done")) == "2026-10-12 done");
}

TEST_CASE("a note that would be read as something else is written as a field") {
  const auto as_fields = [](const std::string& note) {
    return head + "        checkins:\n          - {date: 2026-10-12, value: 3%, note: " + note +
           "}\n";
  };
  CHECK(with_note(head, "7/10 of them") == as_fields("7/10 of them"));
  CHECK(with_note(head, "@sam did it") == as_fields("\"@sam did it\""));
}

TEST_CASE("one note that has to be a field leaves the others in their lines") {
  const auto out = recorded_all(head, {{"k", checkin("2026-10-05", "4%", "So: far")},
                                       {"k", checkin("2026-10-12", "3%", "7/10 of them")}});
  REQUIRE(out);
  CHECK(*out == file_with({"\"2026-10-05 4% So: far\"",
                           "{date: 2026-10-12, value: 3%, note: 7/10 of them}"}));
}

TEST_CASE("any note that a person can type is read as it was typed, in every style") {
  const std::vector<std::string> files = {
      head,
      file_with({"2026-10-05 4% As a line"}),
      file_with({"{date: 2026-10-05, value: 4%}"}),
      file_with({"date: 2026-10-05\n            value: 4%"}),
      head + "        checkins: [2026-10-05 4%]\n",
      "objectives: [{id: o, title: O, key_results: [{id: k, title: Lower refunds from 5% to "
      "2%}]}]\n",
  };
  Random random(5);
  std::vector<std::string> notes = {std::string(60000, 'x'), std::string(59000, '"')};
  for (int i = 0; i < 60; ++i) {
    std::string note = odd_text(random);
    note.erase(0, std::min(note.find_first_not_of(" \t\r\n"), note.size()));
    note.erase(note.find_last_not_of(" \t\r\n") + 1);
    if (!note.empty()) notes.push_back(std::move(note));
  }
  for (const std::string& note : notes) {
    for (const std::string& file : files) {
      CAPTURE(file);
      CAPTURE(note.substr(0, 100));
      check_added(file, with_note(file, note), "k", checkin("2026-10-12", "3%", note));
    }
  }
}

TEST_CASE("many check-ins are recorded at once, each in its place") {
  const std::string two =
      head + "      - title: Raise repeats from 5% to 15%\n        checkins: [2026-10-05 6%]\n";
  const auto out = recorded_all(two, {{"k", checkin("2026-10-12", "3%")},
                                      {"raise-repeats-from-5-to-15", checkin("2026-10-01", "5%")},
                                      {"k", checkin("2026-10-05", "4%")},
                                      {"k", checkin("2026-10-12", "2%")}});
  REQUIRE(out);
  CHECK(*out == head +
                    "        checkins:\n          - 2026-10-05 4%\n          - 2026-10-12 3%\n     "
                    "     - 2026-10-12 2%\n      - id: raise-repeats-from-5-to-15\n        title: "
                    "Raise repeats from 5% to 15%\n        checkins: [2026-10-01 5%, 2026-10-05 "
                    "6%]\n");
}

}  // namespace okr::test
