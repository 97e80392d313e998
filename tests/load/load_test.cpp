// SPDX-License-Identifier: MIT
#include "loading.h"

#include <okr/load/fields.h>

#include <doctest/doctest.h>

#include <random>

namespace okr::load::testing {
namespace {

std::vector<std::string> ids(const File& file) {
  std::vector<std::string> out;
  for (const model::KeyResult& kr : file.objective().key_results) out.push_back(kr.id);
  return out;
}

}  // namespace

TEST_CASE("an objective is read whole") {
  const File file = load_text(R"(period: 2026-Q4
team: product
objectives:
  - id: trusted
    title: Home cooks trust us
    why: >-
      Refunds say
      why.
    customer: home cooks
    owner: [dana, sam]
    aligned_to: [northwind/loved, {to: northwind/loved/repeat, weight: 2, contributes: false}]
    due: 2026-11-30
    commitment: committed
    labels: [trust]
    links: {memo: docs/trusted.md}
    guardrails: [nps]
    dropped: 2026-11-02
    reason: Closed
    carried_from: 2026-Q3/product/trusted
    changes: [{date: 2026-11-02, field: due, from: 2026-12-01, to: 2026-11-30, reason: Fair}]
    review: {grade: 0.7, reason: Late, learnings: Start early, decision: carry_over}
    key_results: [Raise NPS from 30 to 50]
)");
  CHECK(file.problems() == Lines{});
  const model::Objective& o = file.objective();
  CHECK(model::reference_of(o) == "2026-Q4/product/trusted");
  CHECK(o.why->value == "Refunds say why.");
  CHECK(file.at(o.why->part({8, 11})) == "say");
  CHECK(file.at(o.why->part({12, 15})) == "why");
  CHECK(o.customer->value == "home cooks");
  CHECK(o.owners.size() == 2);
  CHECK(*o.aligned_to.at(1).to.text == "northwind/loved/repeat");
  CHECK(**o.aligned_to[1].weight == 2);
  CHECK(!o.aligned_to[1].contributes);
  CHECK(model::to_string(**o.due) == "2026-11-30");
  CHECK(**o.commitment == model::Commitment::committed);
  CHECK(*o.links.at(0).target == "docs/trusted.md");
  CHECK(*o.guardrails.at(0).id == "nps");
  CHECK(*o.carried_from->text == "2026-Q3/product/trusted");
  CHECK(**o.changes.at(0).to == "2026-11-30");
  CHECK(**o.review->decision == model::Decision::carry_over);
  CHECK(o.range->days() == 92);
  CHECK(o.key_results.at(0).bare_sentence);
  CHECK(file.at(o.team_span) == "product");
}

TEST_CASE("a key result is read whole") {
  const File file = load_key_result(R"(id: refunds
title: Lower the refund rate from 0.5% to 0.2%
owner: sam
metric: refund rate
kind: metric
baseline: 0.5%
target: 0.2%
unit: "%"
direction: decrease
start: 2026-10-10
due: 2026-12-01
weight: 2
indicator: lagging
source: dashboard
confidence: 5/10
stretch: 0.1%
guardrails: nps
checkpoints: [{date: 2026-11-01, value: 0.4%}]
checkins:)");
  CHECK(file.problems() == Lines{});
  const model::KeyResult& kr = file.key_result();
  CHECK(kr.id == "refunds");
  CHECK(kr.id_written);
  CHECK(**kr.direction == model::Direction::decrease);
  CHECK(**kr.weight == 2);
  CHECK(**kr.indicator == model::KeyResult::Indicator::lagging);
  CHECK(**kr.confidence == 5);
  CHECK((*kr.stretch)->value == doctest::Approx(0.1));
  CHECK((*kr.checkpoints.at(0).value)->unit == "%");
  CHECK(kr.checkins.empty());
}

TEST_CASE("KPIs and projects are read whole") {
  const File file = load_text(R"(period: 2026-Q4
person: dana
kpis:
  - {id: latency, title: Latency, category: tech, owner: sam, max: 200 ms, every_days: 30, source: probe,
     readings: [2026-10-05 0.15 s slow]}
projects:
  - id: guide
    title: A guide
    owner: li
    status: active
    supports: [trusted/refunds]
    rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}
    tasks: [{title: Write, done: true}]
)");
  CHECK(file.problems() == Lines{});
  const model::Kpi& kpi = file.loaded.kpis.at(0);
  CHECK(kpi.unit == "ms");
  CHECK(std::get<model::Quantity>(kpi.readings.at(0).value->value) == model::Quantity{150, "ms"});
  const model::Project& project = file.loaded.projects.at(0);
  CHECK(**project.status == model::ProjectStatus::active);
  CHECK(**project.rice->confidence == 80);
  CHECK(project.team == "dana");
  CHECK(*project.supports.at(0).text == "trusted/refunds");
}

TEST_CASE("drafts get ids from their titles, or their position where that is taken") {
  const File file = load_objective(R"(title: T
key_results:
  - Raise NPS from 30 to 50
  - Raise NPS from 30 to 50
  - {id: churn, title: Lower churn from 5% to 3%}
  - Churn
  - ★
  - "2026")");
  CHECK(ids(file) == Lines{"raise-nps-from-30-to-50", "kr2", "churn", "kr4", "kr5", "kr6"});
  CHECK(file.objective().id == "t");
}

TEST_CASE("a sentence gets its id written where it is one line behind its dash") {
  const auto fixes_of = [](const std::string& list) {
    const File file =
        load_text("team: a\nobjectives:\n  - id: o\n    title: T\n    key_results:" + list);
    return file.loaded.problems.at(0).fixes.size();
  };
  CHECK(fixes_of("\n    - 'Raise NPS from 30 to 50'\n") == 1);
  CHECK(fixes_of("\n    - Raise NPS from\n      30 to 50\n") == 0);
  CHECK(fixes_of("\n    - >\n      Raise NPS from 30 to 50\n") == 0);
  CHECK(fixes_of(" [Raise NPS from 30 to 50]\n") == 0);
}

TEST_CASE("a missing id is information, and a warning once something is recorded") {
  const File file = load_text(
      "team: product\r\n"
      "objectives:\r\n"
      "  - title: Trust\r\n"
      "    key_results:\r\n"
      "      - Raise NPS from 30 to 50\r\n"
      "      - {title: Lower churn from 5% to 3%, checkins: [2026-10-05 4%]}\r\n");
  REQUIRE(file.loaded.problems.size() == 3);
  const diag::Diagnostic& sentence = file.loaded.problems[0];
  const diag::Diagnostic& churn = file.loaded.problems[1];
  const diag::Diagnostic& objective = file.loaded.problems[2];
  CHECK(sentence.severity == diag::Severity::info);
  CHECK(sentence.fixes.at(0).edits.at(0).text == "id: raise-nps-from-30-to-50\r\n        title: ");
  CHECK(sentence.fixes.at(0).effect == diag::Effect::item_named);
  CHECK(churn.severity == diag::Severity::warning);
  CHECK(churn.fixes.at(0).edits.at(0).text == "id: lower-churn-from-5-to-3, ");
  CHECK(objective.severity == diag::Severity::info);
  CHECK(objective.fixes.at(0).edits.at(0).text == "id: trust\r\n    ");
  CHECK(objective.fixes[0].effect == diag::Effect::key_added);
  CHECK(file.all_problems()[2] ==
        "missing-id [Trust] an objective without an id is known by its sentence: a rewording "
        "breaks references and history | give it an id that stays, for example: id: trust");
}

TEST_CASE("nothing is concluded from absence where lines could not be read") {
  const File file = load_text(
      "team: product\n"
      "objectives:\n"
      "  - id: trusted\n"
      "    \ttitle: T\n"
      "    key_results:\n"
      "      - Raise NPS from 30 to 50\n");
  CHECK(!file.loaded.file.unread.empty());
  CHECK(file.objective().unread_parts);
  for (const diag::Diagnostic& problem : file.loaded.problems)
    CHECK(problem.rule != "missing-field");
}

TEST_CASE("a to-do list among key results is said to be one") {
  const File file = load_objective("id: a\ntitle: T\nkey_results:\n  - [ ] Do x\n  - [x] Do y");
  REQUIRE(file.problems().size() == 2);
  CHECK(file.problems()[0].starts_with(
      "nested-tasks [[ ] Do x] a key result says what changes, not what is done: to-dos do not "
      "belong here | move them to a project that supports the objective:"));
  CHECK(file.problems()[1].starts_with("nested-tasks [[x] Do y]"));
}

TEST_CASE("a short sentence with ': ' in it is shown in quotes and read all the same") {
  const File file = load_objective("id: a\ntitle: T\nkey_results:\n  - NPS: from 30 to 50");
  CHECK(file.all_problems() ==
        Lines{"file-syntax [NPS] text with ': ' in it must be in quotes, or it reads as a key with "
              "a value | quote the whole line: - \"NPS: from 30 to 50\""});
  CHECK(file.key_result().title.value == "NPS: from 30 to 50");
}

TEST_CASE("an empty file, and one with comments alone, is silent") {
  CHECK(load_text("").problems() == Lines{});
  CHECK(load_text("# yaml-language-server: $schema=x\n").problems() == Lines{});
  CHECK(load_text("objectives:\nkpis:\nprojects:\n").problems() == Lines{});
}

TEST_CASE("whatever stands in any field, loading ends and its places are inside the file") {
  const std::vector<std::string> values = {"x",
                                           "[]",
                                           "{}",
                                           "~",
                                           "",
                                           "[[a], {b: c}]",
                                           "{a: [b], c: ~}",
                                           "2026-10-05",
                                           "-1",
                                           "\"\"",
                                           "'it''s'",
                                           "10%",
                                           "+20%",
                                           "1e999",
                                           "[~, ~]",
                                           "{to: ~}",
                                           "\"\\x41\\n\"",
                                           "2026-10-05 5 7/10 @a b",
                                           "- a",
                                           "{title: a, id: a}",
                                           "{date: 2026-01-01, value: x}",
                                           "é",
                                           "[2026-10-05 5]"};
  std::mt19937 random(7);
  for (const Entity entity : all_entities()) {
    const std::vector<Field> fields = fields_of(entity);
    for (int round = 0; round < 60; ++round) {
      std::string lines = "x: y";
      for (const Field& field : fields) {
        if (random() % 3 != 0)
          lines += "\n" + std::string(field.key) + ": " + values[random() % values.size()];
      }
      CAPTURE(lines);
      for (const File& file : {load_key_result(lines), load_objective(lines), load_text(lines)}) {
        for (const diag::Diagnostic& problem : file.loaded.problems) {
          CHECK(problem.span.begin <= problem.span.end);
          CHECK(problem.span.end <= file.source.bytes.size());
          CHECK(!problem.message.empty());
        }
      }
      CHECK(load_okr_yaml(lines).loaded.config.files.size() > 0);
    }
  }
}

TEST_CASE("a period that cannot be read still has its place") {
  const File capital = load_text("Period: 2026-Q4\nteam: product\nobjectives: [{title: T}]\n");
  CHECK(capital.at(capital.objective().period_span) == "Period");
  const File empty = load_text("period: \"\"\nteam: product\nobjectives: [{title: T}]\n");
  CHECK(empty.at(empty.objective().period_span) == "period");
}

}  // namespace okr::load::testing
