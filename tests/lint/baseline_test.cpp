// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/lint/baseline.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

namespace okr::test {
namespace {

const model::Date day = lint::example_day();

lint::WithBaseline applied(const Checked& checked, const lint::Baseline& baseline) {
  return lint::apply_baseline(checked.workspace, checked.settings, {}, {}, baseline,
                              checked.report);
}

lint::Baseline written(const Checked& checked) {
  return lint::baseline_of(checked.workspace, {}, applied(checked, {}), day);
}

std::string error_in(std::string_view text) {
  const Result<lint::Baseline> baseline = lint::parse_baseline(text);
  return baseline ? "" : baseline.error().message;
}

constexpr const char* header =
    "# okr baseline 1: what okr lint --baseline leaves out; okr lint --write-baseline writes it\n";

lint::Flags only(std::vector<std::string> rules) {
  lint::Flags flags;
  flags.select = std::move(rules);
  return flags;
}

const lint::Flags two_rules = only({"key-result-without-target", "bad-date"});

constexpr std::string_view two = R"(objectives:
  - id: trusted
    title: Cooks trust us
    key_results:
      - id: nps
        title: "Improve  \"NPS\" now"
      - id: done
        title: Ship it
        milestones: [{title: A, due: soon}, {title: B, due: soon}]
)";

}  // namespace

TEST_CASE("a baseline has an entry a line, by what it is about, and reads back") {
  const Checked checked = check_example(two, two_rules);
  const lint::Baseline baseline = written(checked);
  const std::string text = lint::to_text(baseline);
  CHECK(text == std::string(header) +
                    "2026-Q4/product/trusted/done bad-date milestones.due \"soon\" 2026-11-02\n"
                    "2026-Q4/product/trusted/done bad-date milestones.due \"soon\" 2026-11-02\n"
                    "2026-Q4/product/trusted/nps key-result-without-target title "
                    "\"improve \\\\\\\"nps\\\\\\\" now\" 2026-11-02\n");
  const Result<lint::Baseline> again = lint::parse_baseline(text);
  REQUIRE(again);
  CHECK(*again == baseline);
}

TEST_CASE("a bare sentence stays known when it gets an id") {
  const lint::Flags flags = only({"key-result-without-target"});
  const std::string head =
      "objectives:\n  - id: one\n    title: Cooks trust us\n    key_results:\n";
  const Checked bare = check_example(head + "      - Better support\n", flags);
  const Checked named =
      check_example(head + "      - id: better-support\n        title: Better support\n", flags);
  REQUIRE(written(bare).size() == 1);
  CHECK(written(bare) == written(named));
}

TEST_CASE("what is known is suppressed with its day, and each entry covers one finding") {
  const Checked checked = check_example(two, two_rules);
  lint::Baseline baseline = written(checked);
  CHECK(applied(checked, baseline).report.diagnostics.empty());
  CHECK(applied(checked, baseline).report.suppressed.size() == 3);
  CHECK(applied(checked, baseline).report.suppressed[0].reason == "known since 2026-11-02");
  CHECK(applied(checked, baseline).report.suppressed[0].by == lint::Suppressed::By::baseline);
  baseline.erase(baseline.begin());
  CHECK(applied(checked, baseline).report.diagnostics.size() == 1);
}

TEST_CASE("an entry that matches nothing is stale; its rule being off says nothing") {
  const Checked checked = check_example(two, two_rules);
  const lint::Baseline baseline = written(checked);
  const Checked good = check_example(R"(objectives:
  - id: trusted
    title: Cooks trust us
    key_results:
      - id: nps
        title: Raise NPS from 10 to 20
)",
                                     only({"key-result-without-target"}));
  const lint::WithBaseline found = applied(good, baseline);
  REQUIRE(found.stale.size() == 1);
  CHECK(found.stale[0].rule == "key-result-without-target");
  CHECK(found.untold.size() == 2);
  CHECK(lint::baseline_of(good.workspace, {}, found, day) == found.untold);
}

TEST_CASE("old entries keep their day where a baseline is written anew") {
  const Checked checked = check_example(two, two_rules);
  lint::Baseline baseline = written(checked);
  baseline.resize(1);
  baseline[0].added -= std::chrono::days(10);
  const lint::Baseline anew =
      lint::baseline_of(checked.workspace, {}, applied(checked, baseline), day);
  REQUIRE(anew.size() == 3);
  CHECK(anew[0].added == baseline[0].added);
  CHECK(anew[1].added == day);
}

TEST_CASE("what leaves a file unread is never known, and makes nothing stale") {
  const Checked broken = check_example("objectives:\n  - id: trusted\n    title: [\n");
  REQUIRE(!of_rule(broken, "file-syntax").empty());
  for (const lint::BaselineEntry& entry : written(broken)) CHECK(entry.rule != "file-syntax");
  const lint::Baseline old = written(check_example(two, two_rules));
  CHECK(applied(broken, old).stale.empty());
  CHECK(applied(broken, old).untold.size() == 3);
}

TEST_CASE("hostile words stay on their line and in their column") {
  const Checked checked = check_example(
      "objectives:\n- id: trusted\n  title: Cooks trust us\n  key_results:\n    - id: x\n      "
      "title: \"Better "
      "\\n\xE2\x80\xAE <<<<<<< support\"\n      \"a \\\" b\": 1\n",
      only({"key-result-without-target", "unknown-key"}));
  const lint::Baseline baseline = written(checked);
  REQUIRE(!baseline.empty());
  const std::string text = lint::to_text(baseline);
  CHECK(std::count(text.begin(), text.end(), '\n') ==
        static_cast<std::ptrdiff_t>(baseline.size() + 1));
  CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  const Result<lint::Baseline> again = lint::parse_baseline(text);
  REQUIRE(again);
  CHECK(*again == baseline);
}

TEST_CASE("what is no baseline of this version is refused with its line") {
  CHECK(error_in("") == "it is no baseline: those begin with '# okr baseline 1'");
  CHECK(error_in("period: 2026-Q4\n") == "it is no baseline: those begin with '# okr baseline 1'");
  CHECK(error_in("# okr baseline 2: more\n") ==
        "it is of version '2' and this okr reads version 1: use the okr that wrote it, or take the "
        "file out to write it anew");
  CHECK(error_in(std::string(header) + "<<<<<<< HEAD\n") ==
        "line 2 is a conflict marker of a merge that is not finished: take out the markers, and "
        "keep the entries of both sides");
  CHECK(
      error_in(std::string(header) + "\na missing-id title \"x\"\n") ==
      "line 3 is no entry, which is REFERENCE RULE FIELD \"TEXT\" DATE: take the line out, or the "
      "whole file to write it anew");
  CHECK(
      error_in(std::string(header) + "a missing-idea title \"x\" 2026-11-20\n") ==
      "line 2 names the rule 'missing-idea', which this okr does not have: take the line out; okr "
      "rules lists all rules");
  CHECK(
      error_in(std::string(header) + "a file-syntax title \"x\" 2026-11-20\r\n") ==
      "line 2 names file-syntax, which leaves parts of a file unread and cannot be left out: mend "
      "the file and take the line out");
  CHECK(error_in(std::string(header) + "a missing-id title \"x\" 2026-11-31\n")
            .starts_with("line 2 is no entry"));
  CHECK(error_in(std::string(header) + "a missing-id title \"x\" 2026-11-20\r\n").empty());
}

}  // namespace okr::test
