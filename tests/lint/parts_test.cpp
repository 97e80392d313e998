// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/lint/rule.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// Three files with what each check may look at, so that there is more than one part.
constexpr std::string_view several_files = R"(# okrs/2026-Q4/product.yaml
objectives:
  - title: Raise revenue from 3 to 5
    key_results:
      - Write the guide
      - {title: Raise NPS from 31 to 50, checkins: [2026-10-05 31 10/10, 2026-10-05 32 1/10]}
kpis:
  - {id: nps, title: Bonus of all, min: 30, readings: [2026-12-05 31, 2026-10-05 $30]}
projects:
  - {id: guide, title: Pay a bonus for the guide, supports: [product/o1]}
# okrs/2026-Q4/marketing.yaml
objectives:
  - title: Home cooks think of us first
    key_results: [Raise top-of-mind brand awareness from 10% to 25%]
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Be better than Panorama
    key_results: [Launch the new checkout, Raise page views from 10% to 5%]
)";

std::vector<std::pair<text::Span, std::string>> said(const Findings& findings) {
  std::vector<std::pair<text::Span, std::string>> out;
  for (const diag::Diagnostic& finding : findings) out.emplace_back(finding.span, finding.message);
  std::sort(out.begin(), out.end());
  return out;
}

void check_parts(const Rule& rule, std::string_view example) {
  const test::Checked checked = test::check_example(example, test::strict());
  const compare::History history;
  Context context{checked.workspace, checked.settings, example_day(), example_day(), history};
  Findings whole;
  rule.check(context, whole);
  Findings in_parts;
  std::uint32_t first = 0;
  do {
    context.part = {first, first + 1};
    rule.check(context, in_parts);
  } while (++first < checked.workspace.objectives.size());
  CHECK(said(whole) == said(in_parts));
}

}  // namespace

TEST_CASE("a rule that goes from objective to objective finds the same part by part") {
  for (const Rule* rule : all_rules()) {
    if (!rule->by_objective) continue;
    CAPTURE(std::string(rule->id));
    REQUIRE(static_cast<bool>(rule->check));
    check_parts(*rule, rule->bad);
    check_parts(*rule, rule->good);
    check_parts(*rule, several_files);
  }
}

TEST_CASE("what is no objective is looked at once, also where there is no objective") {
  const test::Checked checked = test::check_example(R"(# okrs/2026-Q4/product.yaml
kpis:
  - {id: nps, title: Bonus of all, min: 30, readings: [2026-10-05 31]}
)");
  CHECK(test::words(checked, "pay-words") == std::vector<std::string>{"Bonus"});
}

}  // namespace okr::lint
