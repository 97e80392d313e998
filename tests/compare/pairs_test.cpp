// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/compare/pairs.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr {
namespace {

std::string listed(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + '\n';
  return out;
}

// Every objective and key result of the later workspace with its partner, then what is gone.
std::string paired(std::string_view was, std::string_view is) {
  const model::Workspace before = test::load_example(was);
  const model::Workspace after = test::load_example(is);
  const compare::Pairs pairs = compare::pair_up(before, after);
  std::vector<std::string> lines;
  for (std::size_t o = 0; o < after.objectives.size(); ++o) {
    const auto& partner = pairs.objectives[o];
    lines.push_back(reference_of(after.objectives[o]) + " <- " +
                    (partner ? reference_of(before.objectives[*partner]) : "new"));
    for (std::size_t k = 0; k < after.objectives[o].key_results.size(); ++k) {
      const auto& old = pairs.key_results[o][k];
      const auto* home = old ? &before.objectives[old->objective] : nullptr;
      lines.push_back("  " + after.objectives[o].key_results[k].id + " <- " +
                      (home ? home->id + '/' + home->key_results[old->key_result].id : "new"));
    }
  }
  for (const auto gone : pairs.gone_objectives)
    lines.push_back("gone " + reference_of(before.objectives[gone]));
  for (const auto gone : pairs.gone_key_results) {
    const auto& home = before.objectives[gone.objective];
    lines.push_back("gone " + reference_of(home, home.key_results[gone.key_result]));
  }
  return listed(lines);
}

}  // namespace
}  // namespace okr

using okr::paired;

TEST_CASE("what has an id is the same wherever its file is and in whatever order") {
  CHECK(paired(R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: one
    title: Cooks trust us
    key_results:
      - {id: a, title: Raise NPS from 10 to 20}
      - {id: b, title: Lower churn from 5% to 2%}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {id: two, title: Cooks find us}
)",
               R"(# okrs/all.yaml
period: 2026-Q4
team: checkout
objectives:
  - {id: two, title: Cooks find us at once}
# okrs/some.yaml
period: 2026-Q4
team: product
objectives:
  - id: one
    title: Cooks rely on us
    key_results:
      - {id: b, title: Lower the rate of churn from 5% to 2%}
      - {id: a, title: Raise NPS from 10 to 30}
)") == "2026-Q4/checkout/two <- 2026-Q4/checkout/two\n"
       "2026-Q4/product/one <- 2026-Q4/product/one\n"
       "  b <- one/b\n"
       "  a <- one/a\n");
}

TEST_CASE("an objective with another id is known by its title, or by half of its key results") {
  CHECK(paired(R"(objectives:
  - {id: one, title: Cooks trust us}
  - id: two
    title: Cooks find us
    key_results: [Raise NPS from 10 to 20, Lower churn from 5% to 2%]
  - id: three
    title: Cooks like us
    key_results: [Raise the repeat rate from 1% to 2%, Raise margin from 5% to 6%, Raise reach from 1 to 2]
)",
               R"(objectives:
  - {id: uno, title: cooks trust us}
  - id: due
    title: Cooks come to us
    key_results: [Raise NPS from 10 to 25, Lower returns from 5% to 2%]
  - id: tre
    title: Cooks love us
    key_results: [Raise the repeat rate from 1% to 2%, Raise trust from 5% to 6%, Raise calm from 1 to 2]
)") == "2026-Q4/product/uno <- 2026-Q4/product/one\n"
       "2026-Q4/product/due <- 2026-Q4/product/two\n"
       "  raise-nps-from-10-to-25 <- two/raise-nps-from-10-to-20\n"
       "  lower-returns-from-5-to-2 <- two/lower-churn-from-5-to-2\n"
       "2026-Q4/product/tre <- new\n"
       "  raise-the-repeat-rate-from-1-to-2 <- new\n"
       "  raise-trust-from-5-to-6 <- new\n"
       "  raise-calm-from-1-to-2 <- new\n"
       "gone 2026-Q4/product/three\n");
}

TEST_CASE("a team with another id is known by 'formerly', or by what its objectives say") {
  CHECK(paired(R"(# okr.yaml
okr: 1
teams:
  acme: {name: Acme}
  payments: {name: Payments, parent: acme}
  search: {name: Search, parent: acme}
# okrs/2026-Q4/payments.yaml
objectives:
  - {id: one, title: Cooks pay in a minute}
# okrs/2026-Q4/search.yaml
objectives:
  - {id: two, title: Cooks find us}
)",
               R"(# okr.yaml
okr: 1
teams:
  acme: {name: Acme}
  checkout: {name: Checkout, parent: acme, formerly: [payments]}
  finding: {name: Finding, parent: acme}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {id: one, title: Cooks pay at once}
# okrs/2026-Q4/finding.yaml
objectives:
  - {id: two, title: Cooks find us}
)") == "2026-Q4/checkout/one <- 2026-Q4/payments/one\n"
       "2026-Q4/finding/two <- 2026-Q4/search/two\n");
}

TEST_CASE("a period by another name is the same where its days are") {
  CHECK(paired(R"(# okr.yaml
okr: 1
periods:
  autumn: {start: 2026-10-01, end: 2026-12-31}
# okrs/autumn/product.yaml
objectives:
  - {id: one, title: Cooks trust us}
# okrs/2026-Q3/product.yaml
objectives:
  - {id: two, title: Cooks find us}
)",
               R"(# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: Cooks rely on us}
  - {id: two, title: Cooks find us}
)") == "2026-Q4/product/one <- autumn/product/one\n"
       "2026-Q4/product/two <- new\n"
       "gone 2026-Q3/product/two\n");
}

TEST_CASE("drafts are known by what they measure, then by their place") {
  CHECK(paired(R"(objectives:
  - title: Cooks trust us
    key_results:
      - Raise NPS from 10 to 20
      - Lower churn from 5% to 2%
      - Raise margin from 5% to 6%
  - title: Cooks find us
)",
               R"(objectives:
  - title: Cooks trust us
    key_results:
      - Bring churn down from 5% to 3%
      - Raise the NPS from 10 to 40
      - Raise sales from 5% to 6%
      - Raise reach from 5% to 6%
  - title: Cooks come to us
)") == "2026-Q4/product/cooks-trust-us <- 2026-Q4/product/cooks-trust-us\n"
       "  bring-churn-down-from-5-to-3 <- cooks-trust-us/lower-churn-from-5-to-2\n"
       "  raise-the-nps-from-10-to-40 <- cooks-trust-us/raise-nps-from-10-to-20\n"
       "  raise-sales-from-5-to-6 <- cooks-trust-us/raise-margin-from-5-to-6\n"
       "  raise-reach-from-5-to-6 <- new\n"
       "2026-Q4/product/cooks-come-to-us <- 2026-Q4/product/cooks-find-us\n");
}

TEST_CASE("a key result may move under another objective") {
  CHECK(paired(R"(objectives:
  - id: one
    title: Cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 10 to 20}
      - Lower churn from 5% to 2%
  - {id: two, title: Cooks find us}
  - id: three
    title: Cooks like us
    key_results:
      - {id: margin, title: Raise margin from 5% to 6%}
)",
               R"(objectives:
  - {id: one, title: Cooks trust us}
  - id: two
    title: Cooks find us
    key_results:
      - {id: nps, title: Raise NPS from 10 to 30}
      - Lower churn from 5% to 2%
      - {id: margin, title: Raise margin from 5% to 6%}
)") == "2026-Q4/product/one <- 2026-Q4/product/one\n"
       "2026-Q4/product/two <- 2026-Q4/product/two\n"
       "  nps <- one/nps\n"
       "  lower-churn-from-5-to-2 <- new\n"
       "  margin <- three/margin\n"
       "gone 2026-Q4/product/three\n"
       "gone 2026-Q4/product/one/lower-churn-from-5-to-2\n");
}

TEST_CASE("KPIs and projects are known by their id, then by their title") {
  const okr::model::Workspace before = okr::test::load_example(
      "kpis:\n  - {id: nps, title: NPS}\n  - {id: churn, title: Churn}\n  - {id: old, title: Old}\n"
      "projects:\n  - {id: guide, title: Guide}\n");
  const okr::model::Workspace after = okr::test::load_example(
      "kpis:\n  - {id: leaving, title: Churn}\n  - {id: nps, title: Promoters}\n"
      "projects:\n  - {id: guide, title: Sizing guide}\n  - {id: films, title: Films}\n");
  const okr::compare::Pairs pairs = okr::compare::pair_up(before, after);
  REQUIRE(pairs.kpis.size() == 2);
  CHECK(pairs.kpis[0] == 1);
  CHECK(pairs.kpis[1] == 0);
  CHECK(pairs.gone_kpis == std::vector<std::uint32_t>{2});
  REQUIRE(pairs.projects.size() == 2);
  CHECK(pairs.projects[0] == 0);
  CHECK(!pairs.projects[1]);
  CHECK(pairs.gone_projects.empty());
}
