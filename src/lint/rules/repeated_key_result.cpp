// SPDX-License-Identifier: MIT
// Key results meet by a key, their sentence or their subject, so that thousands of files cost no
// more than their sum. Each is held against the first one that it may repeat.
#include "../cascade.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../subject.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// So many of one key are looked at: an organisation that repeats one sentence more often than this
/// learns it from these.
constexpr std::size_t most_alike = 64;

struct Candidate {
  KeyResultNode node;
  std::string team;  ///< its present id
};

using ByKey = std::unordered_map<std::string, std::vector<Candidate>>;

bool same_objective(const Candidate& a, const Candidate& b) {
  return a.node.index.objective == b.node.index.objective;
}

/// One that goes on over periods is carried over, or has a part of a longer period's way to go.
bool same_days(const Candidate& a, const Candidate& b) {
  return a.node.objective.range && a.node.objective.range == b.node.objective.range;
}

/// Two teams may each keep a level of their own, in the same words.
bool repeats_sentence(const Candidate& a, const Candidate& b) {
  if (same_objective(a, b)) return true;
  const bool kept = a.node.key_result.measure.kind == model::Kind::maintain;
  return same_days(a, b) && (a.team == b.team || !kept) &&
         may_be_the_same(a.node.key_result, b.node.key_result);
}

bool one_above_other(const model::Config& config, const Candidate& a, const Candidate& b) {
  return model::is_within(config, a.team, b.team) || model::is_within(config, b.team, a.team);
}

bool same_target(const model::KeyResult& a, const model::KeyResult& b) {
  return a.measure.target && b.measure.target && **a.measure.target == **b.measure.target;
}

/// "Test coverage" of two teams is one metric only where it starts at the same level, and ends
/// there too or one team is part of the other.
bool repeats_metric(const model::Config& config, const Candidate& a, const Candidate& b) {
  const model::KeyResult& first = a.node.key_result;
  const model::KeyResult& second = b.node.key_result;
  if (!may_be_the_same(first, second)) return false;
  if (first.measure.direction != second.measure.direction) return false;
  if (same_objective(a, b)) return true;
  return same_days(a, b) && start_alike(first, second) &&
         (one_above_other(config, a, b) || same_target(first, second));
}

/// The first earlier one that `repeats` holds for; else the candidate is kept for those to come.
template <class Repeats>
const Candidate* earlier(ByKey& known, const std::string& key, const Candidate& candidate,
                         Repeats repeats) {
  if (key.empty()) return nullptr;
  std::vector<Candidate>& alike = known[key];
  const auto found = std::find_if(alike.begin(), alike.end(), [&](const Candidate& before) {
    return repeats(before, candidate);
  });
  if (found != alike.end()) return &*found;
  if (alike.size() < most_alike) alike.push_back(candidate);
  return nullptr;
}

diag::Diagnostic repeated(const Candidate& before, const Candidate& again, std::string_view what) {
  const model::KeyResult& key_result = again.node.key_result;
  const bool inside = same_objective(before, again);
  std::string message =
      inside ? fmt::format("{} {} as another key result of this objective, so it counts twice",
                           called(key_result), what)
             : fmt::format("{} {} as a key result of {}: one success would count twice",
                           called(key_result), what, called(before.node.objective));
  diag::Diagnostic out =
      finding(rules::repeated_key_result, place_of(key_result), std::move(message),
              inside ? "keep the one that says it better, and let the other go"
                     : "keep it with the objective that it tells most about; the other one can be "
                       "`aligned_to` it, and measure what it adds itself");
  out.related.push_back({"first said here", place_of(before.node.key_result)});
  return out;
}

void check(const Context& context, Findings& out) {
  const model::Config& config = context.workspace.config;
  if (!config.english) return;
  ByKey by_sentence;
  ByKey by_subject;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (key_result.unread_parts || key_result.title.value.empty()) return;
    const Candidate candidate{node, present_id(config, node.objective.team)};
    const std::string sentence = spoken(key_result.title.value);
    if (const auto* before = earlier(by_sentence, sentence, candidate, repeats_sentence)) {
      out.push_back(repeated(*before, candidate, "says the same"));
      return;
    }
    const auto repeats = [&](const Candidate& a, const Candidate& b) {
      return repeats_metric(config, a, b);
    };
    if (const auto* before = earlier(by_subject, subject_of(key_result), candidate, repeats))
      out.push_back(repeated(*before, candidate, "measures the same"));
  });
}

}  // namespace

constinit const Rule rules::repeated_key_result{
    .id = "repeated-key-result",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .summary = "the same metric or sentence under two objectives, or twice under one",
    .rationale =
        "What is measured twice counts twice: one success makes two objectives look well, one "
        "mishap both look bad. And each of the two owners waits for the other.",
    .bad = R"(- Raise the repeat purchase rate from 5% to 15%
- Increase the rate of repeat purchases from 5% to 12%
)",
    .good = R"(- Raise the repeat purchase rate from 5% to 15%
- Lower the refund rate from 0.5% to 0.2%
)",
    .check = check,
};

}  // namespace okr::lint
