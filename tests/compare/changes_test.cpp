// SPDX-License-Identifier: MIT
#include "told.h"

#include <doctest/doctest.h>

#include <string>

using okr::test::told;

namespace {

// One key result by its keys, in an objective that stays as it is.
std::string key_result(const std::string& keys) {
  return "objectives:\n  - id: one\n    title: Cooks trust us\n    key_results:\n      - " + keys +
         '\n';
}

// One objective by its keys in a flow mapping.
std::string objective(const std::string& keys) {
  return "objectives:\n  - {id: one, title: Cooks trust us, " + keys + "}\n";
}

}  // namespace

TEST_CASE("layout, comments, the order of keys and the file are no change") {
  CHECK(told(R"(# okrs/2026-Q4/product.yaml
period: 2026-Q4
team: product
objectives:
  - id: one
    title: Cooks trust us
    why: They buy once
    owner: [sam, li]
    key_results:
      - id: nps
        title: Raise NPS from 10 to 20
        checkins:
          - 2026-10-05 12 7/10 @sam It goes
          - {date: 2026-10-12, value: 13}
)",
             R"(# okrs/anything.yaml
# A comment.
team: product
period: 2026-Q4
objectives:
  - {why: "They buy once", title: 'Cooks trust us', id: one, owner: [li, sam], key_results: [
      {checkins: ["2026-10-12 13", {date: 2026-10-05, value: 12.0, confidence: 7, by: sam, note: It goes}],
       title: Raise NPS from 10 to 20, id: nps}]}
)") == "");
}

TEST_CASE("check-ins are new, edited or deleted") {
  CHECK(told(key_result("{id: nps, title: Raise NPS from 10 to 20, checkins: [2026-10-05 12 7/10, "
                        "2026-10-12 13, 2026-10-19 14 It goes]}"),
             key_result("{id: nps, title: Raise NPS from 10 to 20, checkins: [2026-10-05 11 6/10, "
                        "2026-10-20 14 It goes, 2026-10-26 15 9/10 @sam Well]}")) ==
        "2026-Q4/product/one/nps checkin edited value 2026-10-05: 12 -> 11\n"
        "2026-Q4/product/one/nps checkin edited confidence 2026-10-05: 7/10 -> 6/10\n"
        "2026-Q4/product/one/nps checkin edited date 2026-10-19: 2026-10-19 -> 2026-10-20\n"
        "2026-Q4/product/one/nps checkin deleted 2026-10-12: 13 -> \n"
        "2026-Q4/product/one/nps checkin added 2026-10-26:  -> 15 'Well'\n");
}

TEST_CASE("a check-in in another unit says the same") {
  CHECK(
      told(key_result("{id: w, title: Cut waiting from 2 h to 30 min, checkins: [2026-10-05 90]}"),
           key_result(
               "{id: w, title: Cut waiting from 2 h to 0.5 h, checkins: [2026-10-05 1.5]}")) == "");
}

TEST_CASE("a move has the reason of the new entry about it, and other entries are said") {
  CHECK(
      told(key_result("{id: nps, title: Raise NPS from 10 to 20, changes: [{date: 2026-10-01, "
                      "field: weight, from: 1, to: 2, reason: old}]}"),
           key_result("{id: nps, title: Raise NPS from 10 to 15, changes: [{date: 2026-10-20, "
                      "field: target, from: 20, to: 15, reason: fewer answers}, {date: 2026-10-21, "
                      "field: due, from: x, to: y, reason: later}]}")) ==
      "2026-Q4/product/one/nps moved target 2026-10-20: 20 -> 15 (easier) 'fewer answers'\n"
      "2026-Q4/product/one/nps explained due 2026-10-21: x -> y 'later'\n"
      "2026-Q4/product/one/nps unexplained weight 2026-10-01: 1 -> 2 'old'\n");
}

TEST_CASE("a sentence with other figures alone is not reworded") {
  CHECK(told(key_result("{id: nps, title: Raise NPS from 10 to 20}"),
             key_result("{id: nps, title: Raise NPS from 10 to 30}")) ==
        "2026-Q4/product/one/nps moved target: 20 -> 30 (harder)\n");
  CHECK(
      told(key_result("{id: nps, title: Raise NPS from 10 to 20}"),
           key_result("{id: nps, title: Raise our NPS from 10 to 20}")) ==
      "2026-Q4/product/one/nps reworded title: Raise NPS from 10 to 20 -> Raise our NPS from 10 to "
      "20\n");
}

TEST_CASE("a draft that gets the id it had is not renamed, one that gets another is") {
  CHECK(told(key_result("Raise NPS from 10 to 20"),
             key_result("{id: raise-nps-from-10-to-20, title: Raise NPS from 10 to 25}")) ==
        "2026-Q4/product/one/raise-nps-from-10-to-20 moved target: 20 -> 25 (harder)\n");
  CHECK(told(key_result("Raise NPS from 10 to 20"),
             key_result("{id: nps, title: Raise NPS from 10 to 20}")) ==
        "2026-Q4/product/one/nps renamed id: raise-nps-from-10-to-20 -> nps\n");
}

TEST_CASE("what is dropped says why, what is taken up again is said") {
  CHECK(told(key_result("{id: nps, title: Raise NPS from 10 to 20}"),
             key_result("{id: nps, title: Raise NPS from 10 to 20, dropped: 2026-10-20, reason: "
                        "nobody answers}")) ==
        "2026-Q4/product/one/nps dropped 2026-10-20:  -> 2026-10-20 'nobody answers'\n");
  CHECK(told(objective("dropped: 2026-10-20"), objective("owner: sam")) ==
        "2026-Q4/product/one resumed: 2026-10-20 -> \n"
        "2026-Q4/product/one moved owner: dana -> sam\n");
}

TEST_CASE("milestones are added, done, moved and deleted") {
  CHECK(told(key_result("{id: m, title: Shop, milestones: [{id: a, title: Lease, due: 2026-11-01}, "
                        "{id: b, title: Sign}]}"),
             key_result("{id: m, title: Shop, milestones: [{id: a, title: Lease, due: 2026-11-15, "
                        "done: 2026-11-02}, {id: c, title: Open}]}")) ==
        "2026-Q4/product/one/m milestone changed [Lease] due: 2026-11-01 -> 2026-11-15 (easier)\n"
        "2026-Q4/product/one/m milestone changed [Lease] done:  -> 2026-11-02\n"
        "2026-Q4/product/one/m milestone added [Open]\n"
        "2026-Q4/product/one/m milestone deleted [Sign]\n");
}

TEST_CASE("a review, a why and a customer are said") {
  CHECK(told(objective("why: They buy once"),
             objective("customer: home cooks, review: {grade: 0.7, decision: carry_over}")) ==
        "2026-Q4/product/one field why: They buy once -> \n"
        "2026-Q4/product/one field customer:  -> home cooks\n"
        "2026-Q4/product/one field grade:  -> 0.7\n"
        "2026-Q4/product/one field decision:  -> carry_over\n");
}

TEST_CASE("objectives and key results are new, gone, or elsewhere") {
  CHECK(told(R"(objectives:
  - id: one
    title: Cooks trust us
    key_results:
      - {id: nps, title: Raise NPS from 10 to 20}
      - {id: churn, title: Lower churn from 5% to 2%}
  - {id: two, title: Cooks find us}
  - {id: three, title: Cooks like us}
)",
             R"(# okrs/2026-Q4/product.yaml
objectives:
  - id: one
    title: Cooks trust us
    key_results:
      - {id: margin, title: Raise margin from 5% to 6%}
  - id: two
    title: Cooks find us
    key_results:
      - {id: nps, title: Raise NPS from 10 to 20}
  - {id: four, title: Cooks come back}
# okrs/2027-Q1/product.yaml
objectives:
  - {id: three, title: Cooks like us}
)") == "2026-Q4/product/one/margin added\n"
       "2026-Q4/product/one/churn deleted\n"
       "2026-Q4/product/two/nps rehomed objective: 2026-Q4/product/one -> 2026-Q4/product/two\n"
       "2026-Q4/product/four added\n"
       "2027-Q1/product/three rehomed period: 2026-Q4 -> 2027-Q1\n");
}

TEST_CASE("a file that is broken on one side is a note, and what it lacks is not gone") {
  CHECK(told("objectives:\n  - {id: one, title: Cooks trust us}\n",
             "objectives: [\n  - {id: one, title: Cooks trust us\n") ==
        "unread okrs/2026-Q4/product.yaml\n");
}
