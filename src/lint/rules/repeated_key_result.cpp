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
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
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

/// One candidate among those of its key.
struct Keyed {
  std::size_t key = 0;  ///< a hash: what meets by it is compared
  std::uint32_t candidate = 0;
};

/// What was walked past; its strings live in the workspace.
struct Seen {
  std::vector<Candidate> candidates;
  /// For each candidate, the earlier one that it repeats.
  std::vector<std::optional<std::uint32_t>> says_the_same;
  std::vector<std::optional<std::uint32_t>> measures_the_same;
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

/// Calls visit with the candidates of each key that has several, in the order of the files.
template <class Visit>
void each_group(std::vector<Keyed> keyed, Visit visit) {
  std::sort(keyed.begin(), keyed.end(), [](const Keyed& a, const Keyed& b) {
    return std::tie(a.key, a.candidate) < std::tie(b.key, b.candidate);
  });
  for (auto first = keyed.begin(); first != keyed.end();) {
    const auto last = std::find_if(first, keyed.end(),
                                   [&](const Keyed& other) { return other.key != first->key; });
    if (last - first > 1) visit(std::span<const Keyed>(first, last));
    first = last;
  }
}

/// The first one of `alike` that `repeats` holds for; else the candidate joins them.
template <class Repeats>
std::optional<std::uint32_t> earlier(std::vector<std::uint32_t>& alike, std::uint32_t candidate,
                                     Repeats repeats) {
  const auto found = std::find_if(alike.begin(), alike.end(),
                                  [&](std::uint32_t before) { return repeats(before, candidate); });
  if (found != alike.end()) return *found;
  if (alike.size() < most_alike) alike.push_back(candidate);
  return std::nullopt;
}

void find_same_sentences(Seen& seen) {
  std::vector<Keyed> keyed;
  keyed.reserve(seen.candidates.size());
  for (std::uint32_t i = 0; i < seen.candidates.size(); ++i) {
    const std::string sentence = spoken(seen.candidates[i].node.key_result.title.value);
    if (!sentence.empty()) keyed.push_back({std::hash<std::string>()(sentence), i});
  }
  each_group(std::move(keyed), [&](std::span<const Keyed> group) {
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_sentence;
    for (const Keyed& one : group) {
      const Candidate& candidate = seen.candidates[one.candidate];
      auto& alike = by_sentence[spoken(candidate.node.key_result.title.value)];
      seen.says_the_same[one.candidate] =
          earlier(alike, one.candidate, [&](std::uint32_t before, std::uint32_t) {
            return repeats_sentence(seen.candidates[before], candidate);
          });
    }
  });
}

bool same_in_objective(const Candidate& a, const Candidate& b) {
  return a.direction == b.direction && a.node.key_result.subject == b.node.key_result.subject &&
         may_be_the_same(a.node.key_result, b.node.key_result);
}

/// Those that have a metric which was not met yet, in their objective or by their sentence.
std::vector<Keyed> new_metrics(Seen& seen, const model::Config& config) {
  std::vector<Keyed> keyed;
  keyed.reserve(seen.candidates.size());
  std::vector<std::uint32_t> siblings;
  for (std::uint32_t i = 0; i < seen.candidates.size(); ++i) {
    Candidate& candidate = seen.candidates[i];
    const model::KeyResult& key_result = candidate.node.key_result;
    if (key_result.subject.empty() || seen.says_the_same[i]) continue;
    if (!siblings.empty() && !same_objective(seen.candidates[siblings.front()], candidate))
      siblings.clear();
    seen.measures_the_same[i] = earlier(siblings, i, [&](std::uint32_t before, std::uint32_t) {
      return same_in_objective(seen.candidates[before], candidate);
    });
    const model::Measure& measure = key_result.measure;
    if (seen.measures_the_same[i] || !measure.baseline || measure.from_nothing) continue;
    candidate.upward = &up_from(seen, config, candidate.team);
    keyed.push_back({std::hash<std::string>()(key_result.subject) * 31 +
                         std::hash<double>()(**measure.baseline),
                     i});
  }
  return keyed;
}

/// What is measured and where it starts: only then can two objectives have one metric.
bool start_with_one_subject(const Candidate& a, const Candidate& b) {
  return start_alike(a.node.key_result, b.node.key_result) &&
         a.node.key_result.subject == b.node.key_result.subject;
}

void find_same_metrics(Seen& seen, const model::Config& config) {
  each_group(new_metrics(seen, config), [&](std::span<const Keyed> group) {
    std::vector<std::uint32_t> alike;
    for (const Keyed& one : group) {
      seen.measures_the_same[one.candidate] =
          earlier(alike, one.candidate, [&](std::uint32_t before, std::uint32_t again) {
            const Candidate& a = seen.candidates[before];
            const Candidate& b = seen.candidates[again];
            return repeats_metric(a, b) && start_with_one_subject(a, b);
          });
    }
  });
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

std::size_t key_results_in(const model::Workspace& workspace) {
  std::size_t all = 0;
  for (const model::Objective& objective : workspace.objectives)
    all += objective.key_results.size();
  return all;
}

Seen all_candidates(const Context& context) {
  const model::Config& config = context.workspace.config;
  Seen seen;
  // Growing by doubling would take memory for three times as many, and there are very many.
  seen.candidates.reserve(key_results_in(context.workspace));
  each_objective(context, [&](ObjectiveNode objective) {
    const model::Team* team = model::find_team_by_any_name(config, objective.objective.team);
    const std::string_view id = team ? *team->id : objective.objective.team;
    each_key_result_of(context, objective, [&](KeyResultNode node) {
      if (node.key_result.unread_parts || node.key_result.title.value.empty()) return;
      seen.candidates.push_back({node, id, team});
    });
  });
  seen.says_the_same.resize(seen.candidates.size());
  seen.measures_the_same.resize(seen.candidates.size());
  return seen;
}

void check(const Context& context, Findings& out) {
  const model::Config& config = context.workspace.config;
  if (!config.english) return;
  Seen seen = all_candidates(context);
  find_same_sentences(seen);
  find_same_metrics(seen, config);
  for (std::size_t i = 0; i < seen.candidates.size(); ++i) {
    const Candidate& again = seen.candidates[i];
    if (const auto before = seen.says_the_same[i])
      out.push_back(repeated(seen.candidates[*before], again, "says the same"));
    else if (const auto other = seen.measures_the_same[i])
      out.push_back(repeated(seen.candidates[*other], again, "measures the same"));
  }
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
