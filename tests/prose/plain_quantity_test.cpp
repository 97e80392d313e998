// SPDX-License-Identifier: MIT
#include <okr/prose/quantity.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace okr::prose {
namespace {

std::string start(std::string_view s, std::string_view expected) {
  const auto found = read_quantity(s, "USD", expected);
  return found ? to_string(found->quantity) + " | " + std::string(s.substr(0, found->size))
               : "none";
}

}  // namespace

TEST_CASE("a plain value reads as it does where a comma behind it asks for more care") {
  for (const std::string_view number :
       {"0", "7", "14", "007", "14%", "0.5", "0.25%", "12.", "12.%", "1.500", "1.500%",
        "123456789012345", "1234567890123456", "0.1234567890123"}) {
    for (const std::string_view expected : {"", "%", "pp", "min", "points", "GB", "/10", "USD"}) {
      CAPTURE(number);
      CAPTURE(expected);
      const std::string careful = start(std::string(number) + ";", expected);
      CHECK(start(number, expected) == careful);
      CHECK(start(std::string(number) + " 5/10", expected) == careful);
      CHECK(start(std::string(number) + "  @sam", expected) == careful);
      CHECK(start(std::string(number) + " ", expected) == careful);
      CHECK(start(std::string(number) + " of guests", expected) == careful);
      CHECK(start(std::string(number) + "  - all", expected) == careful);
    }
  }
}

TEST_CASE("what a word behind a plain value may change is still read") {
  CHECK(start("14% points", "%") == "14 pp | 14% points");
  CHECK(start("14%  Points", "") == "14 pp | 14%  Points");
  CHECK(start("14%\tpoints", "") == "14 pp | 14%\tpoints");
  CHECK(start("14%\u00A0points", "") == "14 pp | 14%\u00A0points");
  CHECK(start("14% \u00A0pts of it", "") == "14 pp | 14% \u00A0pts");
  CHECK(start("14%-points", "") == "14 pp | 14%-points");
  CHECK(start("3 million", "") == "3000000 | 3 million");
  CHECK(start("5m", "h") == "5 min | 5m");
  CHECK(start("4 weeks of silence", "weeks") == "4 weeks | 4 weeks");
  CHECK(start("2026-10-05", "") == "none");
  CHECK(start("12:30 5/10", "") == "none");
  CHECK(start("4/5 7/10", "") == "4/5 | 4/5");
}

}  // namespace okr::prose
