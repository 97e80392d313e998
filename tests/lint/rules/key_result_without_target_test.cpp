// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("key-result-without-target fires where nothing tells when it is reached") {
  test::check_spans("key-result-without-target", "- «Improve onboarding»\n");
  test::check_spans("key-result-without-target", "- title: \"«Better support»\"\n");
}

TEST_CASE("key-result-without-target fires on a target that is where it starts") {
  test::check_spans("key-result-without-target", "- Keep NPS going from 30 to «30»\n");
  test::check_spans("key-result-without-target",
                    "- title: Raise NPS\n  baseline: 30\n  target: «30»\n");
}

TEST_CASE("key-result-without-target is silent on all that is measured") {
  test::check_spans("key-result-without-target", "- Raise NPS from 30 to 50\n");
  test::check_spans("key-result-without-target", "- Keep uptime above 99.9%\n");
  test::check_spans("key-result-without-target",
                    "- title: Better support\n  metric: answer time\n  max: 4 h\n");
  test::check_spans("key-result-without-target",
                    "- title: Win Grand Hotels as a customer\n  kind: binary\n");
  test::check_spans("key-result-without-target",
                    "- title: The new shop is open everywhere\n"
                    "  milestones: [{title: Berlin}, {title: Paris}]\n");
}

TEST_CASE("key-result-without-target is silent where an aligned objective feeds it") {
  test::check_spans("key-result-without-target",
                    "# okrs/2026-Q4/product.yaml\n"
                    "objectives:\n"
                    "  - id: trusted\n"
                    "    title: Home cooks trust us\n"
                    "    key_results:\n"
                    "      - {id: paying, title: Paying is easy}\n"
                    "# okrs/2026-Q4/checkout.yaml\n"
                    "objectives:\n"
                    "  - id: easy\n"
                    "    title: Paying is the easiest part of shopping\n"
                    "    aligned_to: product/trusted/paying\n"
                    "    key_results: [Lower refunds from 5% to 2%]\n");
}

TEST_CASE("key-result-without-target leaves the message to task-as-key-result") {
  test::check_spans("key-result-without-target", "- Design customer engagement email campaign\n");
}

TEST_CASE("key-result-without-target adds blanks behind the sentence") {
  test::check_fix("key-result-without-target", "- Improve onboarding\n",
                  "- Improve onboarding so that ___ goes from ___ to ___\n");
  test::check_fix("key-result-without-target", "- {title: \"Better support\"}\n",
                  "- {title: \"Better support so that ___ goes from ___ to ___\"}\n");
}

TEST_CASE("key-result-without-target fires at a start that leads to no number") {
  test::check_spans("key-result-without-target",
                    "- Raise the repeat purchase rate from «2%» to TBD\n");
}

TEST_CASE("key-result-without-target points at a blank although an aligned objective feeds it") {
  test::check_spans("key-result-without-target",
                    "# okrs/2026-Q4/product.yaml\n"
                    "objectives:\n"
                    "  - id: trusted\n"
                    "    title: Home cooks trust us\n"
                    "    key_results:\n"
                    "      - {id: paying, title: Raise repeats from 5% to «___»}\n"
                    "# okrs/2026-Q4/checkout.yaml\n"
                    "objectives:\n"
                    "  - id: easy\n"
                    "    title: Paying is the easiest part of shopping\n"
                    "    aligned_to: product/trusted/paying\n"
                    "    key_results: [Lower refunds from 5% to 2%]\n");
}

TEST_CASE("key-result-without-target points at the blank that somebody left") {
  test::check_spans("key-result-without-target",
                    "- Raise the repeat purchase rate from 2% to «___»\n");
  test::check_spans("key-result-without-target",
                    "- title: \"Reach «___» paying shops\"\n  baseline: 4\n");
  test::check_spans("key-result-without-target", "- Raise «___ from ___ to ___»\n");
  test::check_spans("key-result-without-target", "- Raise the share of ___ fans from 2% to 5%\n");
}

}  // namespace okr::lint
