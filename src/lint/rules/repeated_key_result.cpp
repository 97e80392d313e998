// SPDX-License-Identifier: MIT
// Key results meet by their sentence, or by what they measure and where it starts, so that
// thousands of files cost no more than their sum.
#include "../alike.h"
#include "../cascade.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// So many of one key are looked at: an organisation that repeats one sentence more often than this
/// learns it from these.
constexpr std::size_t most_alike = 64;

/// Candidates are compared by the hundred thousand: what nearly always tells them apart is kept
/// here, where no look into the workspace is needed.
struct Candidate {
  KeyResultNode node;
  std::string_view team;               ///< its present id
  const model::Team* known = nullptr;  ///< the same; null where it is a person or unknown
  std::optional<model::DateRange> range = node.objective.range;
  std::optional<model::Direction> direction = node.key_result.measure.direction;
  model::Maybe<double> target = node.key_result.measure.target;
  /// Its team, or a person's teams, and all above; once its metric is asked about.
  const std::vector<const model::Team*>* upward = nullptr;
};

/// What is measured and where it starts: only then can two objectives have one metric.
struct Start {
  std::string_view subject;
  double baseline = 0;
  friend bool operator==(const Start&, const Start&) = default;
};

struct HashOfStart {
  std::size_t operator()(const Start& start) const {
    return std::hash<std::string_view>()(start.subject) * 31 + std::hash<double>()(start.baseline);
  }
};

/// What was walked past; its strings live in the workspace.
struct Seen {
  std::unordered_map<std::string, std::vector<Candidate>> by_sentence;
  std::unordered_map<Start, std::vector<Candidate>, HashOfStart> by_start;
  std::vector<Candidate> siblings;  ///< of the objective that is walked through
  /// A team, or a person's teams, and all above: by its present id, once it was asked about.
  std::unordered_map<std::string_view, std::vector<const model::Team*>> upward;
};

bool same_objective(const Candidate& a, const Candidate& b) {
  return a.node.index.objective == b.node.index.objective;
}

/// One that goes on over periods is carried over, or has a part of a longer period's way to go.
bool same_days(const Candidate& a, const Candidate& b) {
  return a.range && a.range == b.range;
}

/// Two teams may each keep a level of their own, in the same words.
bool repeats_sentence(const Candidate& a, const Candidate& b) {
  if (same_objective(a, b)) return true;
  const bool kept = a.node.key_result.measure.kind == model::Kind::maintain;
  return same_days(a, b) && (a.team == b.team || !kept) &&
         may_be_the_same(a.node.key_result, b.node.key_result);
}

const std::vector<const model::Team*>& up_from(Seen& seen, const model::Config& config,
                                               std::string_view team) {
  const auto [found, is_new] = seen.upward.try_emplace(team);
  if (!is_new) return found->second;
  for (const model::Team* own : teams_of(config, team)) {
    const auto above = model::up_from(config, *own);
    found->second.insert(found->second.end(), above.begin(), above.end());
  }
  return found->second;
}

bool is_within(const Candidate& a, const Candidate& b) {
  return std::any_of(a.upward->begin(), a.upward->end(),
                     [&](const model::Team* t) { return t == b.known; });
}

bool one_above_other(const Candidate& a, const Candidate& b) {
  return a.team == b.team || is_within(a, b) || is_within(b, a);
}

bool same_target(const Candidate& a, const Candidate& b) {
  return a.target && b.target && **a.target == **b.target;
}

/// "Test coverage" of two teams is one metric only where it starts at the same level, and ends
/// there too or one team is part of the other. Their subjects are known to be the same.
bool repeats_metric(const Candidate& a, const Candidate& b) {
  return a.direction == b.direction && same_days(a, b) &&
         (same_target(a, b) || one_above_other(a, b)) &&
         may_be_the_same(a.node.key_result, b.node.key_result);
}

/// The first one of `alike` that `repeats` holds for; else the candidate joins them.
template <class Repeats>
const Candidate* earlier(std::vector<Candidate>& alike, const Candidate& candidate,
                         Repeats repeats) {
  const auto found = std::find_if(alike.begin(), alike.end(), [&](const Candidate& before) {
    return repeats(before, candidate);
  });
  if (found != alike.end()) return &*found;
  if (alike.size() < most_alike) alike.push_back(candidate);
  return nullptr;
}

const Candidate* earlier_sentence(Seen& seen, const Candidate& candidate) {
  const std::string sentence = spoken(candidate.node.key_result.title.value);
  if (sentence.empty()) return nullptr;
  return earlier(seen.by_sentence[sentence], candidate, repeats_sentence);
}

const Candidate* earlier_metric(Seen& seen, const model::Config& config, Candidate candidate) {
  const model::KeyResult& key_result = candidate.node.key_result;
  const model::Measure& measure = key_result.measure;
  if (key_result.subject.empty()) return nullptr;
  if (!seen.siblings.empty() && !same_objective(seen.siblings.front(), candidate))
    seen.siblings.clear();
  const auto in_objective = [](const Candidate& a, const Candidate& b) {
    return a.direction == b.direction && a.node.key_result.subject == b.node.key_result.subject &&
           may_be_the_same(a.node.key_result, b.node.key_result);
  };
  if (const auto* before = earlier(seen.siblings, candidate, in_objective)) return before;
  if (!measure.baseline || measure.from_nothing) return nullptr;
  candidate.upward = &up_from(seen, config, candidate.team);
  return earlier(seen.by_start[{key_result.subject, **measure.baseline}], candidate,
                 repeats_metric);
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
  Seen seen;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (key_result.unread_parts || key_result.title.value.empty()) return;
    const model::Team* team = model::find_team_by_any_name(config, node.objective.team);
    const Candidate candidate{node, team ? *team->id : node.objective.team, team};
    if (const auto* before = earlier_sentence(seen, candidate))
      out.push_back(repeated(*before, candidate, "says the same"));
    else if (const auto* other = earlier_metric(seen, config, candidate))
      out.push_back(repeated(*other, candidate, "measures the same"));
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
