// SPDX-License-Identifier: MIT
#include "complete_things.h"

#include "complete_references.h"
#include "own_period.h"
#include "period_scan.h"
#include "tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::cli {
namespace {

constexpr std::array<std::string_view, 8> types = {"TEAM", "PERSON",     "PERIOD", "OBJECTIVE",
                                                   "REF",  "KEY_RESULT", "ITEM",   "THING"};

template <class Things>
std::vector<Candidate> named(const Things& things) {
  std::vector<Candidate> out;
  for (const auto& thing : things) out.push_back({*thing.id, *thing.name});
  return out;
}

/// Those that files are of, those that okr.yaml names, this quarter and the next, latest first.
std::vector<Candidate> period_candidates(const Session& session, const model::Config& config) {
  std::vector<std::string> ids = periods_written(session);
  for (const model::NamedPeriod& period : config.periods) ids.push_back(*period.id);
  ids.push_back(quarter_of(config, session.as_of));
  ids.push_back(quarter_after(config, session.as_of));
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  std::vector<std::pair<model::DateRange, std::string>> periods;
  for (const std::string& id : ids) {
    if (const auto range = model::resolve_period(config, id)) periods.emplace_back(*range, id);
  }
  std::stable_sort(periods.begin(), periods.end(),
                   [](const auto& a, const auto& b) { return a.first.start > b.first.start; });
  std::vector<Candidate> out;
  for (const auto& [range, id] : periods) {
    out.push_back(
        {id, fmt::format("{} to {}", model::to_string(range.start), model::to_string(range.end))});
  }
  return out;
}

void add(std::vector<Candidate>& to, const std::vector<Candidate>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

}  // namespace

bool names_a_thing(std::string_view type) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

std::vector<Candidate> thing_candidates(const Session& session, const std::string& type,
                                        const std::string& typed) {
  const Result<model::Config> config = load_config_alone(session);
  if (!config) return {};
  if (type == "TEAM") return named(config->teams);
  if (type == "PERSON") return named(config->people);
  if (type == "PERIOD") return period_candidates(session, *config);
  std::vector<Candidate> out = reference_candidates(session, type, typed);
  if (type == "THING") {
    add(out, named(config->teams));
    add(out, named(config->people));
  }
  return out;
}

}  // namespace okr::cli
