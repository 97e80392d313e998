// SPDX-License-Identifier: MIT
#include <okr/diag/diagnostic.h>

#include <doctest/doctest.h>

namespace okr::diag {
namespace {

Diagnostic finding(std::string_view rule, text::Span span, std::string message) {
  Diagnostic d;
  d.rule = rule;
  d.span = span;
  d.message = std::move(message);
  return d;
}

}  // namespace

TEST_CASE("findings come by file, place, rule and message, equal ones once") {
  std::vector<Diagnostic> all = {finding("b", {1, 0, 1}, "m"), finding("b", {0, 5, 6}, "m"),
                                 finding("a", {0, 5, 6}, "n"), finding("a", {0, 5, 6}, "m"),
                                 finding("b", {0, 5, 6}, "m"), finding("z", {0, 2, 9}, "m")};
  sort_and_deduplicate(all);
  REQUIRE(all.size() == 5);
  CHECK(all[0].rule == "z");
  CHECK((all[1].rule == "a" && all[1].message == "m"));
  CHECK((all[2].rule == "a" && all[2].message == "n"));
  CHECK(all[3].rule == "b");
  CHECK(all[4].span.file == 1);
}

TEST_CASE("of equal findings the first one is kept with its help") {
  std::vector<Diagnostic> all = {finding("a", {0, 1, 2}, "m"), finding("a", {0, 1, 2}, "m")};
  all[0].help = "first";
  sort_and_deduplicate(all);
  REQUIRE(all.size() == 1);
  CHECK(all[0].help == "first");
}

TEST_CASE("severities, confidences and applicabilities have the names that outputs use") {
  CHECK(name_of(Severity::info) == "info");
  CHECK(name_of(Severity::warning) == "warning");
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(Confidence::low) == "low");
  CHECK(name_of(Confidence::medium) == "medium");
  CHECK(name_of(Confidence::high) == "high");
  CHECK(name_of(Applicability::safe) == "safe");
  CHECK(name_of(Applicability::unsafe) == "unsafe");
  CHECK(name_of(Applicability::needs_input) == "needs-input");
}

}  // namespace okr::diag
