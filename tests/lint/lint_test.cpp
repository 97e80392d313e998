// SPDX-License-Identifier: MIT
#include <okr/lint/lint.h>
#include <okr/text/source.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using diag::Severity;

model::Workspace workspace() {
  model::Workspace out;
  out.sources = {{"a.yaml", std::string(100, 'x')}};
  out.files.resize(1);
  return out;
}

diag::Diagnostic finding(std::string_view rule, std::uint32_t begin, std::uint32_t end) {
  diag::Diagnostic out;
  out.rule = rule;
  out.span = {0, begin, end};
  return out;
}

Report lint(const model::Workspace& w, std::vector<diag::Diagnostic> found,
            const Flags& flags = {}) {
  return run(w, configure(w, flags).settings, {}, std::move(found));
}

std::vector<std::string> rules_of(const Report& report) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& d : report.diagnostics) out.emplace_back(d.rule);
  return out;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("a finding has its rule's severity") {
  const Report report = lint(workspace(), {finding("dead-link", 5, 6), finding("bad-date", 1, 2)});
  REQUIRE(rules_of(report) == Rules{"bad-date", "dead-link"});
  CHECK(report.diagnostics[0].severity == Severity::error);
  CHECK(report.diagnostics[1].severity == Severity::warning);
}

TEST_CASE("findings of a rule that is off are left out") {
  Flags flags;
  flags.profile = Profile::minimal;
  CHECK(rules_of(lint(workspace(), {finding("dead-link", 5, 6)}, flags)) == Rules{});
}

TEST_CASE("a finding that calls itself a warning is one, unless okr.yaml sets the severity") {
  diag::Diagnostic of_note = finding("missing-id", 1, 2);
  of_note.severity = Severity::warning;
  const auto severities = [&](const model::Workspace& w) {
    const Report report = lint(w, {of_note, finding("missing-id", 5, 6)});
    return std::pair(report.diagnostics.at(0).severity, report.diagnostics.at(1).severity);
  };
  model::Workspace w = workspace();
  CHECK(severities(w) == std::pair(Severity::warning, Severity::info));
  w.config.lint.rules = {{{"missing-id", {}}, model::Word{"error", {}}, {}}};
  CHECK(severities(w) == std::pair(Severity::error, Severity::error));
}

TEST_CASE("a finding of low confidence is a warning, unless okr.yaml says that it is an error") {
  model::Workspace w = workspace();
  diag::Diagnostic unsure = finding("task-as-key-result", 1, 4);
  unsure.confidence = diag::Confidence::low;
  CHECK(lint(w, {unsure}).diagnostics.at(0).severity == Severity::warning);
  w.config.lint.rules = {{{"task-as-key-result", {}}, model::Word{"error", {}}, {}}};
  CHECK(lint(w, {unsure}).diagnostics.at(0).severity == Severity::error);
}

TEST_CASE("equal findings are reported once") {
  CHECK(rules_of(lint(workspace(), {finding("bad-date", 1, 2), finding("bad-date", 1, 2)})) ==
        Rules{"bad-date"});
}

TEST_CASE("the specific rule silences the general one at the same words") {
  CHECK(rules_of(lint(workspace(), {finding("unknown-key", 1, 2),
                                    finding("derived-field", 1, 2)})) == Rules{"derived-field"});
  CHECK(
      rules_of(lint(workspace(), {finding("unknown-key", 3, 4), finding("derived-field", 1, 2)})) ==
      Rules{"derived-field", "unknown-key"});
}

TEST_CASE("within one key result a task is not also unmeasured; in the next one it is said") {
  model::Workspace w = workspace();
  w.objectives.resize(1);
  model::Objective& objective = w.objectives[0];
  objective.span = {0, 0, 90};
  objective.key_results.resize(2);
  objective.key_results[0].span = {0, 10, 40};
  objective.key_results[1].span = {0, 50, 80};
  objective.dropped =
      model::Spanned<model::Date>{};  // so that nothing but what is handed in is found
  objective.dropped->value = model::Date() - std::chrono::days(1);
  const std::vector<diag::Diagnostic> found = {finding("task-as-key-result", 10, 15),
                                               finding("key-result-without-target", 10, 40),
                                               finding("key-result-without-target", 50, 80)};
  CHECK(rules_of(lint(w, found)) == Rules{"task-as-key-result", "key-result-without-target"});
}

TEST_CASE("a rule that is off silences nothing") {
  Flags flags;
  flags.ignore = {"derived-field"};
  CHECK(rules_of(lint(workspace(), {finding("unknown-key", 1, 2), finding("derived-field", 1, 2)},
                      flags)) == Rules{"unknown-key"});
}

TEST_CASE("a finding names the innermost thing around it, its team and owners") {
  model::Workspace w = workspace();
  w.objectives.resize(1);
  model::Objective& objective = w.objectives[0];
  objective.span = {0, 10, 90};
  objective.id = "trusted";
  objective.team = "product";
  objective.period = "2026-Q4";
  objective.owners = {{"dana", {}}};
  objective.dropped =
      model::Spanned<model::Date>{};  // so that nothing but what is handed in is found
  objective.key_results.resize(1);
  objective.key_results[0].span = {0, 40, 60};
  objective.key_results[0].id = "nps";
  objective.key_results[0].owners = {{"sam", {}}, {"li", {}}};
  const Report report = lint(w, {finding("bad-date", 1, 2), finding("bad-date", 20, 21),
                                 finding("bad-date", 40, 41), finding("bad-date", 60, 61)});
  REQUIRE(report.diagnostics.size() == 4);
  const auto& d = report.diagnostics;
  CHECK(d[0].ref == "");
  CHECK(d[0].team == "product");
  CHECK(d[1].ref == "2026-Q4/product/trusted");
  CHECK(d[1].owners == std::vector<std::string>{"dana"});
  CHECK(d[2].ref == "2026-Q4/product/trusted/nps");
  CHECK(d[2].owners == std::vector<std::string>{"sam", "li"});
  CHECK(d[3].ref == "2026-Q4/product/trusted");
}

TEST_CASE("findings by the hundred are each named, in whichever order that is done") {
  model::Workspace w = workspace();
  w.sources[0].bytes.assign(1000, 'x');
  w.objectives.resize(1);
  w.objectives[0].span = {0, 0, 1000};
  w.objectives[0].id = "trusted";
  w.objectives[0].team = "product";
  w.objectives[0].dropped = model::Spanned<model::Date>{};
  w.objectives[0].dropped->value = model::Date() - std::chrono::days(1);
  const Runner last_first = [](std::size_t count, const std::function<void(std::size_t)>& work) {
    while (count > 0) work(--count);
  };
  const Settings settings = configure(w, {}).settings;
  for (const std::uint32_t count : {1U, 63U, 64U, 65U, 128U, 200U}) {
    CAPTURE(count);
    std::vector<diag::Diagnostic> found;
    for (std::uint32_t i = 0; i < count; ++i) found.push_back(finding("bad-date", i, i + 1));
    const Report report = run(w, settings, {}, std::move(found), last_first, {});
    REQUIRE(report.diagnostics.size() == count);
    CHECK(std::all_of(
        report.diagnostics.begin(), report.diagnostics.end(),
        [](const diag::Diagnostic& d) { return d.team == "product" && !d.ref.empty(); }));
  }
}

TEST_CASE("KPIs and projects are named by their ids") {
  model::Workspace w = workspace();
  w.kpis.resize(1);
  w.kpis[0].span = {0, 10, 20};
  w.kpis[0].id = "nps";
  w.kpis[0].owner = model::Word{"ines", {}};
  w.kpis[0].min = model::Spanned<model::Quantity>{};
  w.projects.resize(1);
  w.projects[0].span = {0, 30, 40};
  w.projects[0].id = "guide";
  Flags flags;
  flags.select = {"bad-date"};
  const Report report = lint(w, {finding("bad-date", 11, 12), finding("bad-date", 31, 32)}, flags);
  CHECK(report.diagnostics.at(0).ref == "kpi:nps");
  CHECK(report.diagnostics.at(0).owners == std::vector<std::string>{"ines"});
  CHECK(report.diagnostics.at(1).ref == "project:guide");
}

TEST_CASE("a finding is never surer than its rule") {
  diag::Diagnostic unsure = finding("bad-date", 1, 2);
  unsure.confidence = diag::Confidence::low;
  CHECK(lint(workspace(), {unsure}).diagnostics.at(0).confidence == diag::Confidence::low);
  CHECK(lint(workspace(), {finding("bad-date", 1, 2)}).diagnostics.at(0).confidence ==
        diag::Confidence::high);
}

}  // namespace okr::lint
