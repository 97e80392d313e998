// SPDX-License-Identifier: MIT
#include "reviewed.h"

#include <okr/text/csv_rows.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

ReviewView first_quarter() {
  return test::view_of(test::two_quarters(), 1);
}

std::string table(const ReviewView& view) {
  return review_csv(view, review_of(view));
}

}  // namespace

TEST_CASE("a review's table has a row an objective, followed by a row each key result") {
  const std::string text = table(first_quarter());
  const std::string rows = text.substr(text.find('\n') + 1);
  CHECK(rows ==
        "objective,2026-Q1/top/o,,2026-Q1,top,company,ines,ines,Cooks trust us,aspirational,,,,,,,,"
        ",0.7,1,0.7,1,1,ended,met,,,,,,,,,,0.9,The market was kind,,carry_over,,,2026-Q2/top/o\n"
        "key_result,2026-Q1/top/o/k,2026-Q1/top/o,2026-Q1,top,company,ines,ines,Raise the margin "
        "from 0% to "
        "10%,,margin,%,0,10,,,7,0.7,0.7,1,,,,ended,met,5,8,2,12,7.079545455,0.707954545,met,,,,,,,,"
        ",\n");
}

TEST_CASE("with less depth the table has objectives alone") {
  ReviewView view = first_quarter();
  view.depth = ReviewView::Depth::objectives;
  const std::string whole = table(first_quarter());
  CHECK(table(view) == whole.substr(0, whole.find("key_result,")));
}

}  // namespace okr::report
