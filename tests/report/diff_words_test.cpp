// SPDX-License-Identifier: MIT
#include "../../src/report/diff_words.h"

#include "../../src/report/diff_counts.h"
#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace {

using okr::compare::Difference;
using okr::compare::Ease;
using What = Difference::What;

std::string shortened(const std::string& title) {
  const auto workspace = okr::test::load_example(
      "objectives:\n  - id: one\n    title: Cooks trust us\n    key_results:\n      - " + title +
      '\n');
  return okr::report::short_title(workspace.objectives[0].key_results[0]);
}

}  // namespace

TEST_CASE("a key result is called by its sentence up to the figures, where that says enough") {
  CHECK(shortened("Lower the refund rate from 0.5% to 0.2%") == "Lower the refund rate");
  CHECK(shortened("Raise NPS from 10 to 20 by end of Q4") == "Raise NPS");
  CHECK(shortened("Keep uptime at or above 99.9%") == "Keep uptime");
  CHECK(shortened("Win 10 customers") == "Win 10 customers");
  CHECK(shortened("Make checkout calm") == "Make checkout calm");
}

TEST_CASE("each difference is a few words behind a name") {
  const auto words = [](const Difference& difference) { return okr::report::words_of(difference); };
  const okr::model::Date day = *okr::model::parse_date("2026-02-02");
  CHECK(words({.what = What::checkin_edited,
               .field = "value",
               .from = "10",
               .to = "12",
               .date = day}) == "the check-in of 2026-02-02 now says 12, it said 10");
  CHECK(words({.what = What::checkin_deleted, .from = "10", .date = day}) ==
        "the check-in of 2026-02-02 (10) was deleted");
  CHECK(words({.what = What::moved,
               .field = "target",
               .from = "0.2%",
               .to = "0.3%",
               .ease = Ease::easier,
               .reason = "two suppliers left"}) ==
        "target moved from 0.2% to 0.3% (easier): 'two suppliers left'");
  CHECK(words({.what = What::moved, .field = "owner", .from = "sam", .to = "li"}) ==
        "owner is now li, it was sam");
  CHECK(words({.what = What::moved, .field = "aligned_to", .to = "northwind/loved"}) ==
        "aligned to northwind/loved");
  const auto aligned = [&](std::string from, std::string to) {
    return words({.what = What::moved, .field = "aligned_to", .from = from, .to = to});
  };
  CHECK(aligned("a/x", "b/y") == "aligned to b/y, no longer to a/x");
  CHECK(aligned("a/x", "a/x, b/y") == "also aligned to b/y");
  CHECK(aligned("a/x, b/y", "a/x") == "no longer aligned to b/y");
  CHECK(aligned("a/x, b/y (weight 0.5)", "a/x, b/y (weight 0.7)") ==
        "aligned to b/y (weight 0.7), no longer to b/y (weight 0.5)");
  CHECK(aligned("a/x", "") == "aligned to nothing any more, it was to a/x");
  CHECK(words({.what = What::milestone_changed,
               .field = "due",
               .from = "2026-11-01",
               .to = "2026-11-15",
               .ease = Ease::easier,
               .item = "Lease"}) ==
        "milestone 'Lease': due day moved from 2026-11-01 to 2026-11-15 (easier)");
  CHECK(words({.what = What::milestone_changed,
               .field = "done",
               .to = "2026-11-15",
               .item = "Lease"}) == "milestone 'Lease' done on 2026-11-15");
}

TEST_CASE("an edited check-in counts once, whatever of it is another") {
  okr::compare::Changes changes;
  const okr::model::Date day = *okr::model::parse_date("2026-02-02");
  changes.kpis.push_back(
      {.before = 0,
       .after = 0,
       .ref = "kpi:nps",
       .title = "NPS",
       .differences = {{.what = What::checkin_edited, .field = "value", .date = day},
                       {.what = What::checkin_edited, .field = "by", .date = day},
                       {.what = What::checkin_added, .date = day}}});
  CHECK(okr::report::counts_words(okr::report::counts_of(changes)) ==
        "1 past check-in edited or deleted and 1 reading.");
}
