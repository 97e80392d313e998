// SPDX-License-Identifier: MIT
#include "find_problems.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::model {
namespace {

constexpr std::size_t most_listed = 10;

// One a line, references in step; then how many there are besides.
std::string lines_of(const Workspace& workspace, const std::vector<Found>& things) {
  const std::size_t count = std::min(things.size(), most_listed);
  std::vector<std::string> references;
  std::size_t width = 0;
  for (std::size_t i = 0; i < count; ++i) {
    references.push_back(text::escape_controls(whole_reference(workspace, things[i])));
    width = std::max(width, references.back().size());
  }
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string title = title_of(workspace, things[i]);
    out += title.empty() ? fmt::format("\n  {}", references[i])
                         : fmt::format("\n  {:<{}}  {}", references[i], width, title);
  }
  if (things.size() > count) out += fmt::format("\n  and {} more", things.size() - count);
  return out;
}

// The objectives of a team, of a period, or of a period's team: what only stands above a thing.
std::vector<Found> objectives_under(const Asked& asked) {
  std::vector<Found> found;
  const Workspace& workspace = *asked.workspace;
  if (asked.parts.size() > 2) return found;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& objective = workspace.objectives[i];
    const bool in_team = is_team(workspace.config, asked.parts.back(), objective.team);
    const bool in_period = is_period(asked, objective);
    const bool is_meant = asked.parts.size() == 1 ? in_team || in_period : in_team && in_period;
    if (!is_meant || objective.team.empty()) continue;
    found.push_back({i, {}, {}, {}, {}});
  }
  return found;
}

std::vector<Found> current_or_all(const Workspace& workspace, std::vector<Found> things,
                                  Date as_of) {
  std::vector<Found> current;
  for (const Found& thing : things) {
    const auto& range = workspace.objectives[*thing.objective].range;
    if (range && range->contains(as_of)) current.push_back(thing);
  }
  return current.empty() ? things : current;
}

std::string what_is(const Asked& asked, const std::vector<Found>& objectives) {
  const Config& config = asked.workspace->config;
  if (asked.parts.size() == 2) return "a team in a period";
  const std::string_view part = asked.parts[0];
  if (asked.first_range) return "a period";
  if (find_team_by_any_name(config, part) != nullptr) return "a team";
  if (find_person(config, part) != nullptr) return "a person";
  const bool is_person =
      !objectives.empty() && asked.workspace->objectives[*objectives[0].objective].person;
  return is_person ? "a person" : "a team";
}

// A team, person or period alone; nothing where the parts are none.
std::string only_above(const Asked& asked, std::string_view shown, Date as_of) {
  const Config& config = asked.workspace->config;
  const std::vector<Found> objectives = objectives_under(asked);
  const std::string_view last = asked.parts.back();
  const bool is_known =
      asked.parts.size() == 1 &&
      (find_team_by_any_name(config, last) != nullptr || find_person(config, last) != nullptr);
  if (objectives.empty() && !is_known) return {};
  const std::string what = what_is(asked, objectives);
  if (objectives.empty()) return fmt::format("'{}' is {}, and it has no objectives", shown, what);
  return fmt::format(
      "'{}' is {}; name one of its objectives:{}", shown, what,
      lines_of(*asked.workspace, current_or_all(*asked.workspace, objectives, as_of)));
}

// Of all endings with as many parts, the nearest.
std::string nearest_ending(const Asked& asked, std::string_view reference) {
  std::vector<std::string> endings;
  for_each_thing(*asked.workspace, [&](const Found& thing) {
    std::string ending = last_parts(*asked.workspace, thing, asked.parts.size());
    if (!ending.empty()) endings.push_back(std::move(ending));
  });
  const std::vector<std::string_view> known(endings.begin(), endings.end());
  return text::nearest(reference, known).value_or(std::string());
}

// The whole reference of the first thing that ends with the last part, however it was led up to.
std::string elsewhere(const Asked& asked) {
  const Workspace& workspace = *asked.workspace;
  const Asked last{&workspace, {asked.parts.back()}, {}};
  std::string found;
  if (asked.parts.size() == 1) return found;
  for_each_thing(workspace, [&](const Found& thing) {
    if (found.empty() && fit(last, thing).ends) found = whole_reference(workspace, thing);
  });
  return found;
}

// What has a longer id that begins as the last part does.
std::vector<Found> begun_by(const Asked& asked) {
  std::vector<Found> found;
  const std::string_view begin = asked.parts.back();
  for_each_thing(*asked.workspace, [&](const Found& thing) {
    if (last_parts(*asked.workspace, thing, 1).starts_with(begin)) found.push_back(thing);
  });
  return found;
}

// What says all words of the last part in its title: people remember the sentence, not the id.
std::vector<Found> said_by(const Asked& asked) {
  std::vector<Found> found;
  std::vector<std::string> words(1);
  for (const char c : text::to_lower(asked.parts.back())) {
    if (c != ' ' && c != '-') {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  for_each_thing(*asked.workspace, [&](const Found& thing) {
    const std::string title = text::to_lower(title_of(*asked.workspace, thing));
    const bool says_all = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      return title.find(word) != std::string::npos;
    });
    if (says_all) found.push_back(thing);
  });
  return found;
}

template <class T>
bool has_id(const std::vector<T>& things, std::string_view id) {
  return std::any_of(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
}

std::string meant(const Asked& asked, std::string_view reference) {
  if (has_id(asked.workspace->kpis, reference)) return fmt::format("kpi:{}", reference);
  if (has_id(asked.workspace->projects, reference)) return fmt::format("project:{}", reference);
  const std::string near = nearest_ending(asked, reference);
  return near.empty() ? elsewhere(asked) : near;
}

}  // namespace

Error ambiguous(const Workspace& workspace, std::string_view reference,
                const std::vector<Found>& candidates) {
  return {fmt::format("'{}' may mean {} things; write more of the one meant:{}",
                      text::escape_controls(reference), candidates.size(),
                      lines_of(workspace, candidates))};
}

Error unknown(const Asked& asked, std::string_view reference, Date as_of) {
  const std::string shown = text::escape_controls(reference);
  const bool has_gap =
      std::any_of(asked.parts.begin(), asked.parts.end(), [](auto part) { return part.empty(); });
  if (has_gap) {
    return {
        fmt::format("'{}' is no reference: write team/objective/key-result or an ending of it, "
                    "such as key-result alone",
                    shown)};
  }
  if (const std::string above = only_above(asked, shown, as_of); !above.empty()) return {above};
  const std::string near = meant(asked, reference);
  const std::string nothing =
      fmt::format("there is no objective, key result or milestone '{}'", shown);
  if (!near.empty())
    return {fmt::format("{} (did you mean '{}'?)", nothing, text::escape_controls(near))};
  const std::vector<Found> longer = begun_by(asked);
  if (!longer.empty())
    return {fmt::format("{}; these begin so:{}", nothing, lines_of(*asked.workspace, longer))};
  const std::vector<Found> said = current_or_all(*asked.workspace, said_by(asked), as_of);
  if (!said.empty())
    return {fmt::format("{}; these say so:{}", nothing, lines_of(*asked.workspace, said))};
  return {nothing + "; 'okr tree --key-results' shows those of today"};
}

}  // namespace okr::model
