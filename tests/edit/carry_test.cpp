// SPDX-License-Identifier: MIT
#include "carried.h"

#include <doctest/doctest.h>

namespace okr::edit::testing {

TEST_CASE("an objective goes on with its words, and each key result from where it ended") {
  CHECK(next_file({{"a.yaml",
                    "period: 2026-Q3\n"
                    "team: store\n"
                    "objectives:\n"
                    "  - id: trusted   # the one that Dana asked for\n"
                    "    title: Home cooks trust us\n"
                    "    why: >-\n"
                    "      Refunds say that first\n"
                    "      purchases disappoint.\n"
                    "    customer: home cooks\n"
                    "    owner: [dana, ines]\n"
                    "    due: 2026-09-15\n"
                    "    commitment: committed\n"
                    "    labels: [trust]\n"
                    "    links: {memo: docs/memo.md}\n"
                    "    guardrails: [nps]\n"
                    "    changes:\n"
                    "      - {date: 2026-08-01, field: owner, to: dana, reason: Holidays}\n"
                    "    key_results:\n"
                    "      - id: repeat\n"
                    "        title: Raise the repeat purchase rate from 5% to 15%\n"
                    "        owner: dana\n"
                    "        source: \"order database: weekly\"\n"
                    "        weight: 2\n"
                    "        indicator: lagging\n"
                    "        start: 2026-07-10\n"
                    "        due: 2026-09-20\n"
                    "        confidence: 5\n"
                    "        stretch: 20%\n"
                    "        checkpoints: [{date: 2026-08-15, value: 9%}]\n"
                    "        checkins:\n"
                    "          - 2026-07-13 6% 7/10\n"
                    "          - 2026-09-28 11.0% 7/10\n"
                    "      - Lower the refund rate from 0.5% to 0.2%\n"
                    "    review: {grade: 0.6, learnings: Say less, decision: carry_over}\n"}}) ==
        "period: 2026-Q4\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us\n"
        "    why: Refunds say that first purchases disappoint.\n"
        "    customer: home cooks\n"
        "    owner: [dana, ines]\n"
        "    commitment: committed\n"
        "    labels: [trust]\n"
        "    links:\n"
        "      memo: docs/memo.md\n"
        "    guardrails: [nps]\n"
        "    carried_from: 2026-Q3/store/trusted\n"
        "    key_results:\n"
        "      - id: repeat\n"
        "        title: Raise the repeat purchase rate from 11% to ___\n"
        "        owner: dana\n"
        "        source: \"order database: weekly\"\n"
        "        weight: 2\n"
        "        indicator: lagging\n"
        "        carried_from: 2026-Q3/store/trusted/repeat\n"
        "      - id: lower-the-refund-rate-from-0-5-to-0-2\n"
        "        title: Lower the refund rate from 0.5% to ___\n"
        "        carried_from: 2026-Q3/store/trusted/lower-the-refund-rate-from-0-5-to-0-2\n");
}

TEST_CASE("an objective with nothing left stays behind, and says so") {
  const auto carried = carried_from(
      loaded({{"a.yaml",
               "period: 2026-Q3\n"
               "team: product\n"
               "objectives:\n"
               "  - id: trusted\n"
               "    title: Home cooks trust us\n"
               "    review: {decision: carry_over}\n"
               "    key_results:\n"
               "      - {id: k, title: Raise NPS from 30 to 50, checkins: [2026-09-28 52]}\n"
               "      - {id: l, title: Lower refunds from 5% to 2%, dropped: 2026-08-01}\n"}}));
  REQUIRE(carried);
  CHECK(carried->objectives.empty());
  CHECK(carried->finished == std::vector<std::uint32_t>{0});
}

TEST_CASE("carriage returns of the file it is added to are kept") {
  const auto carried = carried_from(
      loaded({{"a.yaml",
               "period: 2026-Q3\r\n"
               "team: product\r\n"
               "objectives:\r\n"
               "  - {id: trusted, title: Home cooks trust us, review: {decision: keep}}\r\n"}}));
  REQUIRE(carried);
  CHECK(added_to("period: 2026-Q4\r\nobjectives:\r\n  # first\r\n  - id: other\r\n"
                 "    title: Other\r\n",
                 *carried) ==
        "period: 2026-Q4\r\n"
        "objectives:\r\n"
        "  # first\r\n"
        "  - id: other\r\n"
        "    title: Other\r\n"
        "  - id: trusted\r\n"
        "    title: Home cooks trust us\r\n"
        "    carried_from: 2026-Q3/product/trusted\r\n");
}

TEST_CASE("lines that cannot be read are mended first") {
  CHECK(next_file({{"a.yaml",
                    "period: 2026-Q3\n"
                    "team: product\n"
                    "objectives:\n"
                    "  - id: trusted\n"
                    "    title: Home cooks trust us\n"
                    "    due: soon\n"
                    "    review: {decision: keep}\n"}}) ==
        "lines of '2026-Q3/product/trusted' cannot be read: mend them first; okr lint shows where");
}

}  // namespace okr::edit::testing
