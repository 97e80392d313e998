// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("pay-words fires in titles, reasons and notes alike") {
  check_spans("pay-words", "title: Home cooks trust us\nwhy: The «bonus» depends on it.\n");
  check_spans("pay-words", "title: Everybody gets a «salary increase»\n");
  check_spans("pay-words",
              "- title: Raise NPS from 30 to 45\n  checkins:\n"
              "    - 2026-10-12 32 6/10 Good for the «performance rating» of Sam\n"
              "    - \"2026-10-19 33 6/10 Note: «Promotion» is near\"\n");
  check_spans(
      "pay-words",
      "title: Home cooks trust us\nreview: {grade: 0.7, learnings: No «Salary» without it}\n");
  check_spans("pay-words",
              "- title: Raise NPS from 30 to 45\n  target: 40\n  changes:\n"
              "    - {date: 2026-10-20, field: target, from: 45, to: 40, reason: The «bonus» is at "
              "risk}\n");
}

TEST_CASE("pay-words is silent on payments, sales promotions and performance") {
  check_spans("pay-words", "title: Paying feels effortless for home cooks\n");
  check_spans("pay-words", "title: The spring sales promotion finds home cooks\n");
  check_spans("pay-words", "title: The performance of the site delights home cooks\n");
}

TEST_CASE("pay-words is silent on what is dropped, and in other languages") {
  check_spans("pay-words",
              "title: A bonus for home cooks\ndropped: 2026-10-20\nreason: Not for us\n");
  check_spans("pay-words",
              "# okr.yaml\nlanguage: de\n"
              "# okrs/2026-Q4/product.yaml\ntitle: Der Bonus ist verdient\n");
}
