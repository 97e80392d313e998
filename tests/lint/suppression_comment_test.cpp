// SPDX-License-Identifier: MIT
#include "../../src/lint/suppression_comment.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {
namespace {

Result<SuppressionComment> read(std::string_view comment) {
  return read_suppression(comment, {0, 0, static_cast<std::uint32_t>(comment.size())});
}

std::string error_of(std::string_view comment) {
  const Result<SuppressionComment> parsed = read(comment);
  return parsed ? std::string() : parsed.error().message;
}

}  // namespace

TEST_CASE("rules, a last day and a reason are read") {
  constexpr std::string_view comment =
      "# okr: allow(vanity-metric, mixed-units) until=2026-12-31 -- the board asks for it";
  const Result<SuppressionComment> parsed = read(comment);
  REQUIRE(parsed);
  CHECK(parsed->reach == SuppressionComment::Reach::node);
  REQUIRE(parsed->rules.size() == 2);
  CHECK(*parsed->rules[0] == "vanity-metric");
  CHECK(*parsed->rules[1] == "mixed-units");
  CHECK(comment.substr(parsed->rules[1].span.begin, parsed->rules[1].span.size()) == "mixed-units");
  CHECK(model::to_string(**parsed->until) == "2026-12-31");
  CHECK(parsed->reason == "the board asks for it");
}

TEST_CASE("spaces are free, and neither day nor reason need be there") {
  const Result<SuppressionComment> parsed = read("#okr:allow-file( mixed-units )");
  REQUIRE(parsed);
  CHECK(parsed->reach == SuppressionComment::Reach::file);
  CHECK(*parsed->rules[0] == "mixed-units");
  CHECK_FALSE(parsed->until.has_value());
  CHECK(parsed->reason.empty());
  CHECK(read("# okr: allow(a) -- ")->reason.empty());
}

TEST_CASE("only a comment that speaks to okr of allowing is one") {
  CHECK(is_suppression("# okr: allow(a)"));
  CHECK(is_suppression("# okr: alow(a)"));
  CHECK(is_suppression("# okr: ignore(a)"));
  CHECK(is_suppression("# okr: allow vanity-metric"));
  CHECK_FALSE(is_suppression("# okr: the format we use"));
  CHECK_FALSE(is_suppression("# we allow(a) here"));
  CHECK_FALSE(is_suppression("#"));
}

TEST_CASE("what cannot be read is said with what to write") {
  const std::string how = "write # okr: allow(rule-name) until=2026-12-31 -- reason";
  CHECK(error_of("# okr: alow(a)") ==
        "'alow' is neither allow nor allow-file (did you mean "
        "'allow'?)");
  CHECK(error_of("# okr: allow a") ==
        "this allows no rule: the rules stand in ( ) behind allow; " + how);
  CHECK(error_of("# okr: allow(a") ==
        "this allows no rule: the rules stand in ( ) behind allow; " + how);
  CHECK(error_of("# okr: allow( , )") == "this names no rule; " + how);
  CHECK(error_of("# okr: allow(a) until=May") == "until must be a day like 2026-12-31, not 'May'");
  CHECK(error_of("# okr: allow(a) since Monday") == "a reason stands behind --; " + how);
}

}  // namespace okr::lint
