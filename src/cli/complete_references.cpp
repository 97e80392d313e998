// SPDX-License-Identifier: MIT
#include "complete_references.h"

#include "period_scan.h"

#include <okr/model/workspace.h>

#include <string_view>
#include <unordered_map>
#include <utility>

namespace okr::cli {
namespace {

using model::KeyResult;
using model::Objective;

enum class Sort : unsigned char { objective, key_result, milestone };

struct Thing {
  Sort sort = Sort::objective;
  std::string whole;       ///< its reference
  std::size_t period = 0;  ///< the length of its period, with the slash
  std::string_view title;
};

void add_key_result(const Objective& objective, const KeyResult& kr, std::size_t period,
                    std::vector<Thing>& out) {
  const std::string whole = model::reference_of(objective, kr);
  out.push_back({Sort::key_result, whole, period, kr.title.value});
  for (const model::Milestone& milestone : kr.milestones) {
    const std::string_view title = milestone.title ? std::string_view(**milestone.title) : "";
    out.push_back({Sort::milestone, whole + "/" + milestone.id, period, title});
  }
}

std::vector<Thing> things_of(const model::Workspace& workspace) {
  std::vector<Thing> out;
  for (const Objective& objective : workspace.objectives) {
    const std::size_t period = objective.period.empty() ? 0 : objective.period.size() + 1;
    out.push_back({Sort::objective, model::reference_of(objective), period, objective.title.value});
    for (const KeyResult& kr : objective.key_results) add_key_result(objective, kr, period, out);
  }
  return out;
}

/// What may be typed for it, likely ones first: all but the period, from the objective on, the last
/// id alone; and last the whole.
std::vector<std::string_view> endings(const Thing& thing) {
  std::vector<std::string_view> out;
  std::string_view rest = thing.whole;
  rest.remove_prefix(thing.period);
  out.push_back(rest);
  for (std::size_t slash = rest.find('/'); slash != std::string_view::npos;
       slash = rest.find('/')) {
    rest.remove_prefix(slash + 1);
    out.push_back(rest);
  }
  out.push_back(thing.whole);
  return out;
}

/// Each ending with the thing that alone has it; null: several have.
using Meanings = std::unordered_map<std::string_view, const Thing*>;

Meanings meanings_of(const std::vector<Thing>& things) {
  Meanings out;
  for (const Thing& thing : things) {
    for (const std::string_view ending : endings(thing)) {
      const auto [known, is_new] = out.try_emplace(ending, &thing);
      const bool is_other = !is_new && known->second && known->second->whole != thing.whole;
      if (is_other) known->second = nullptr;
    }
  }
  return out;
}

/// Milestones are many: they wait until their key result is typed.
bool is_offered(const Thing& thing, std::string_view type, std::string_view ending,
                std::string_view typed) {
  const std::size_t slash = ending.rfind('/');
  switch (thing.sort) {
    case Sort::objective:
      return type != "KEY_RESULT";
    case Sort::key_result:
      return type != "OBJECTIVE";
    case Sort::milestone:
      return type != "OBJECTIVE" && slash != std::string_view::npos &&
             typed.starts_with(ending.substr(0, slash + 1));
  }
  return false;
}

std::vector<Candidate> candidates_in(const model::Workspace& workspace, std::string_view type,
                                     const std::string& typed) {
  const std::vector<Thing> things = things_of(workspace);
  const Meanings meanings = meanings_of(things);
  std::vector<Candidate> out;
  for (const Thing& thing : things) {
    for (const std::string_view ending : endings(thing)) {
      if (!ending.starts_with(typed) || meanings.at(ending) != &thing) continue;
      if (is_offered(thing, type, ending, typed)) {
        out.push_back({std::string(ending), std::string(thing.title)});
      }
      break;
    }
  }
  if (type != "KEY_RESULT" && type != "ITEM") return out;
  for (const model::Kpi& kpi : workspace.kpis) {
    const std::string word = "kpi:" + kpi.id;
    if (word.starts_with(typed)) out.push_back({word, kpi.title.value});
  }
  return out;
}

std::vector<Candidate> candidates_among(const Session& session, std::string_view type,
                                        const std::string& typed, Narrow narrow) {
  const Result<Tree> tree = load_tree(
      session,
      {.paths = {}, .given = {}, .from_stdin = {}, .limits = {}, .narrow = std::move(narrow)});
  return tree ? candidates_in(tree->workspace, type, typed) : std::vector<Candidate>();
}

}  // namespace

std::vector<Candidate> reference_candidates(const Session& session, const std::string& type,
                                            const std::string& typed) {
  std::vector<Candidate> running =
      candidates_among(session, type, typed, narrow_to_day(session.as_of, {}));
  return running.empty() ? candidates_among(session, type, typed, {}) : running;
}

}  // namespace okr::cli
