// SPDX-License-Identifier: MIT
#include "../../src/report/csv.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a cell is in quotes only where it needs them") {
  CHECK(csv_text("plain words; 'so'") == "plain words; 'so'");
  CHECK(csv_text("") == "");
  CHECK(csv_text("a, b") == "\"a, b\"");
  CHECK(csv_text("say \"so\"") == "\"say \"\"so\"\"\"");
  CHECK(csv_text(" edge") == "\" edge\"");
  CHECK(csv_text("edge ") == "\"edge \"");
}

TEST_CASE("what a spreadsheet would run as a formula begins with an apostrophe") {
  for (const std::string_view sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
    CHECK(csv_text(std::string(sign) + "cmd") == "'" + std::string(sign) + "cmd");
  }
  CHECK(csv_text("=HYPERLINK(\"http://x\",1)") == "\"'=HYPERLINK(\"\"http://x\"\",1)\"");
  CHECK(csv_text("  =1+1") == "'  =1+1");
  CHECK(csv_text("1-1") == "1-1");
}

TEST_CASE("control characters become visible escapes, so that a row is one line") {
  CHECK(csv_text("a\nb\r\tc") == "a\\nb\\r\\tc");
  CHECK(csv_text("\t=1") == "\\t=1");
  CHECK(csv_text("caf\xC3\xA9 \xF0\x9F\x8E\x89 \xFF") == "caf\xC3\xA9 \xF0\x9F\x8E\x89 \\xff");
}

}  // namespace okr::report
