// SPDX-License-Identifier: MIT
#include "loading.h"

#include <okr/load/note.h>

#include <doctest/doctest.h>

namespace okr::load::testing {
namespace {

// The notes of a key result with this `checkins`, one a check-in, between bars.
std::string notes(const std::string& checkins, const std::string& line_end = "\n") {
  std::string text = "period: 2026-Q4\nteam: product\nobjectives:\n  - id: trusted\n    title: T\n";
  text += "    key_results:\n      - title: Lower the refund rate from 0.5% to 0.2%\n";
  text += "        checkins:" + checkins;
  std::string with_ends;
  for (const char c : text) with_ends += c == '\n' ? line_end : std::string(1, c);
  const File file = load_text(with_ends);
  std::string out = "|";
  for (const model::CheckIn& checkin : file.key_result().checkins)
    out += note_text(file.source, checkin) + "|";
  return out;
}

std::string note_of_line(const std::string& line) {
  return notes("\n          - " + line + "\n");
}

// Of a mapping in block style, the lines below `date`.
std::string note_of_mapping(const std::string& lines) {
  return notes("\n          - date: 2026-10-05\n            value: 0.4%\n            " + lines +
               "\n");
}

}  // namespace

TEST_CASE("the note of a plain line is its last words") {
  CHECK(note_of_line("2026-10-05 0.4%") == "||");
  CHECK(note_of_line("2026-10-05 0.4% Fewer returns") == "|Fewer returns|");
  CHECK(note_of_line("2026-10-05 0.4% 7/10 @sam Fewer  returns   ") == "|Fewer  returns|");
  CHECK(note_of_line("2026-10-05 0.4% \"Never again\" says Li") == "|\"Never again\" says Li|");
  CHECK(note_of_line("2026-10-05 0.4% a\\nb don''t # and this is none") == "|a\\nb don''t|");
  CHECK(note_of_line("2026-10-05 0.4% größer 😀") == "|größer 😀|");
}

TEST_CASE("a line that goes on below is joined by spaces") {
  CHECK(note_of_line(
            "2026-10-05 0.4% Fewer returns,\n            thanks to\n            the guide") ==
        "|Fewer returns, thanks to the guide|");
  CHECK(note_of_line("2026-10-05 0.4%\n            Fewer returns") == "|Fewer returns|");
  CHECK(note_of_line(
            "2026-10-05\n            0.4% 7/10\n            @sam Fewer\n            returns") ==
        "|Fewer returns|");
}

TEST_CASE("quotes around a line are none of its words") {
  CHECK(note_of_line("\"2026-10-05 0.4% 7/10 guide: #42\"") == "|guide: #42|");
  CHECK(note_of_line("'2026-10-05 0.4% guide: #42'") == "|guide: #42|");
  CHECK(note_of_line("\"  2026-10-05 0.4% guide: #42  \"") == "|guide: #42|");
  CHECK(note_of_line("'2026-10-05 0.4% don''t, he said, ''now'''") == "|don't, he said, 'now'|");
  CHECK(note_of_line("\"2026-10-05 0.4% he said: \\\"now\\\"\"") == "|he said: \"now\"|");
  CHECK(note_of_line("\"2026-10-05 0.4% gr\\u00f6\\xdfer\\tC:\\\\\"") == "|größer\tC:\\|");
  CHECK(note_of_line("\"2026-10-05 \\u0030.4% guide: it's\"") == "|guide: it's|");
  CHECK(note_of_line("\"2026-10-05 0.4% guide:\n            and more\"") == "|guide: and more|");
  CHECK(note_of_line("'2026-10-05 0.4% guide:\n            it''s'") == "|guide: it's|");
}

TEST_CASE("a mapping's note is read in the style that it is written in") {
  CHECK(note_of_mapping("by: sam") == "||");
  CHECK(note_of_mapping("note: Fewer returns  # soon") == "|Fewer returns|");
  CHECK(note_of_mapping("note: 'don''t'") == "|don't|");
  CHECK(note_of_mapping("note: ' it''s: #1 '") == "|it's: #1|");
  CHECK(note_of_mapping("note: \"a: \\\"b\\\"\"") == "|a: \"b\"|");
  CHECK(note_of_mapping("note: \"plain in quotes: #1\"") == "|plain in quotes: #1|");
  CHECK(note_of_mapping("note: Fewer returns,\n              thanks to the guide") ==
        "|Fewer returns, thanks to the guide|");
  CHECK(
      note_of_mapping(
          "note: |\n              First line\n                second: 'x'\n\n              last") ==
      "|First line\n  second: 'x'\n\nlast|");
  CHECK(note_of_mapping("note: >-\n              First line\n              goes on") ==
        "|First line goes on|");
  CHECK(note_of_mapping("note: |+\n              kept\n\n") == "|kept|");
  CHECK(note_of_mapping("\"note\": |2\n                indented\n            by: sam") ==
        "|indented|");
}

TEST_CASE("a mapping with quoted keys is no quoted line") {
  CHECK(notes("\n          - \"date\": 2026-10-05\n            'note': \"x: y\"\n") == "|x: y|");
}

TEST_CASE("flow style reads the same") {
  CHECK(notes(" [2026-10-05 0.4% Fewer returns, '2026-10-06 0.3% it''s: x', {date: 2026-10-07, "
              "value: 0.2%, note: done at last}, {date: 2026-10-08, note: \"a\\tb\"}]\n") ==
        "|Fewer returns|it's: x|done at last|a\tb|");
  CHECK(
      notes("\n          - {date: 2026-10-05, value: 0.4%,\n             note: 'over\n             "
            "two lines'}\n") == "|over two lines|");
}

TEST_CASE("line ends of Windows make no difference") {
  CHECK(
      notes(
          "\n          - 2026-10-05 0.4% One\n          - 2026-10-06 0.4% Two\n            lines\n",
          "\r\n") == "|One|Two lines|");
  CHECK(notes("\n          - date: 2026-10-05\n            note: |\n              One\n            "
              "  two\n",
              "\r\n") == "|One\ntwo|");
}

TEST_CASE("a line whose day cannot be read has its note all the same") {
  CHECK(note_of_line("2026-13-05 0.4% \"Fewer\" returns") == "|\"Fewer\" returns|");
}

TEST_CASE("a KPI's readings have notes too") {
  const File file = load_text(
      "kpis:\n  - id: nps\n    title: NPS\n    readings:\n"
      "      - \"2026-10-05 34 7/10 up: again\"\n");
  CHECK(note_text(file.source, file.loaded.kpis.at(0).readings.at(0)) == "up: again");
}

}  // namespace okr::load::testing
