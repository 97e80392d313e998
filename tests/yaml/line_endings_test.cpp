// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <okr/text/edit.h>

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

std::string fixed(std::string_view bytes) {
  const Parsed parsed = parse_text(bytes);
  REQUIRE(parsed.problems.size() == 1);
  REQUIRE(parsed.problems[0].fixes.size() == 1);
  CHECK(parsed.problems[0].fixes[0].applicability == diag::Applicability::safe);
  return *text::apply(bytes, parsed.problems[0].fixes[0].edits);
}

}  // namespace

TEST_CASE("lines that end as most do not are named at the first of them") {
  CHECK(
      findings_of("a: 1\nb: 2\r\nc: 3\n") ==
      "2:5 [\r\n] mixed-line-endings: this line ends in CRLF, most lines of the file end in LF\n");
  CHECK(findings_of("a: 1\r\nb: 2\nc: 3\r\n") ==
        "2:5 [\n] mixed-line-endings: this line ends in LF, most lines of the file end in CRLF\n");
  CHECK(findings_of("a: 1\r\nb: 2\n") ==
        "1:5 [\r\n] mixed-line-endings: this line ends in CRLF, others of the file end in LF\n");
}

TEST_CASE("the fix gives every line the ending that most have") {
  CHECK(fixed("a: 1\nb: 2\r\nc: 3\n") == "a: 1\nb: 2\nc: 3\n");
  CHECK(fixed("a: 1\r\nb: 2\nc: 3\r\n") == "a: 1\r\nb: 2\r\nc: 3\r\n");
}

TEST_CASE("one kind of line ending is no finding") {
  CHECK(findings_of("a: 1\r\nb: 2\r\n") == "");
  CHECK(findings_of("a: 1\nb: 2\n") == "");
}

}  // namespace okr::yaml
