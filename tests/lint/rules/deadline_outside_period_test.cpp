// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("deadline-outside-period fires on dates in words, seen from the period") {
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by «end of March»\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by «the end of Q3»\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by «15 June»\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by «2026-06-30»\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by «end of 2027»\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 in «Q1 2027»\n");
  check_spans("deadline-outside-period", "- Win Grand Hotels by «July 15th, 2027»\n");
}

TEST_CASE("deadline-outside-period is silent on dates within, and on the day after") {
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by end of Q4\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by December\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by end of year\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by 1 January\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 to 45 by 2026-12-31\n");
}

TEST_CASE("deadline-outside-period is silent where no date is named or another one is counted") {
  check_spans("deadline-outside-period", "- 80% of buyers come back within 30 days of launch\n");
  check_spans("deadline-outside-period", "- Raise NPS from 30 in Q3 to 45\n");
  check_spans("deadline-outside-period",
              "- Raise NPS from 30 to 45 by the end of the trade fair\n");
}

TEST_CASE("deadline-outside-period counts quarters as the fiscal year does") {
  check_spans("deadline-outside-period",
              "# okr.yaml\nfiscal_year_start: 7\n"
              "# okrs/FY2027-Q2/product.yaml\n"
              "- Raise NPS from 30 to 45 by end of Q2\n"
              "- Lower the refund rate from 0.5% to 0.2% by «end of Q4»\n");
}

TEST_CASE("deadline-outside-period fires on the due dates of key results and milestones") {
  check_spans("deadline-outside-period",
              "- {title: Raise NPS from 30 to 45, due: «2027-02-26»}\n"
              "- {title: Lower the refund rate from 0.5% to 0.2%, due: 2026-12-18}\n"
              "- title: The pilot runs\n  milestones:\n"
              "    - {title: It runs in Berlin, due: «2027-01-15»}\n"
              "    - {title: It runs in Oslo, due: 2026-11-15}\n");
}
