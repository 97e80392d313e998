// SPDX-License-Identifier: MIT
#include "import_names.h"

#include "import_dates.h"
#include "names.h"
#include "new_ids.h"
#include "table_text.h"

#include <okr/load/load.h>
#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::cli {
namespace {

constexpr std::size_t few = 12;  // as many names as a message can list

bool is_alike(std::string_view a, std::string_view b) {
  return text::to_lower(a) == text::to_lower(b);
}

/// " (did you mean ...?)", or all that there are.
std::string hint(std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> views(known.begin(), known.end());
  std::string near = text::did_you_mean(name, views);
  if (near.empty() && !known.empty() && known.size() <= few)
    near = fmt::format("; known are {}", fmt::join(known, ", "));
  return near;
}

/// The part of an address before its "@".
std::string_view local_part(std::string_view name) {
  return name.substr(0, name.find('@'));
}

/// In quotes where YAML would make something else of it.
std::string yaml_text(std::string_view name) {
  const bool is_plain = std::all_of(name.begin(), name.end(), [](char c) {
    const char lower = text::to_lower(c);
    return (lower >= 'a' && lower <= 'z') || text::is_digit(c) || c == ' ' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
  });
  if (is_plain) return std::string(name);
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

/// Names between the marks that people write between them.
std::vector<std::string> names_in(const std::string& cell) {
  std::string text = cell;
  for (const std::string_view word : {" and ", " & "}) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
      text.replace(at, word.size(), ";");
    }
  }
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;/&\n\r", at), text.size());
    std::string name(text::trimmed(std::string_view(text).substr(at, end - at)));
    if (name.starts_with('@')) name.erase(0, 1);
    if (!name.empty()) out.push_back(std::move(name));
    at = end + 1;
  }
  return out;
}

}  // namespace

std::optional<std::string> SheetNames::person_id(std::string_view name) {
  const auto [known, is_new] = ids_.try_emplace(std::string(name));
  if (is_new) known->second = found_id(name);
  return known->second;
}

std::optional<std::string> SheetNames::found_id(std::string_view name) const {
  const model::Config& config = book_.config();
  for (const model::Person& person : config.people) {
    const bool is_them = is_alike(*person.id, name) || is_alike(*person.name, name) ||
                         (person.email && is_alike(**person.email, name));
    if (is_them) return *person.id;
  }
  // "Rey" or "Ines" where there is one of that name only
  std::optional<std::string> found;
  for (const model::Person& person : config.people) {
    const std::string full = " " + text::to_lower(*person.name) + " ";
    if (full.find(" " + text::to_lower(name) + " ") == std::string::npos) continue;
    if (found) return std::nullopt;
    found = *person.id;
  }
  return found;
}

Error SheetNames::unknown_team(const std::string& cell) {
  std::vector<std::string> known;
  for (const model::Team& team : book_.config().teams) {
    known.push_back(*team.id);
    if (!is_alike(*team.name, *team.id)) known.push_back(*team.name);
  }
  if (const std::string id = load::slug(cell); !id_problem(id)) new_teams_.emplace(id, cell);
  return {fmt::format("there is no team '{}' in okr.yaml{}", cell, hint(cell, known))};
}

Error SheetNames::unknown_person(const std::string& cell) {
  std::vector<std::string> known;
  for (const model::Person& person : book_.config().people) {
    known.push_back(*person.id);
    if (!is_alike(*person.name, *person.id)) known.push_back(*person.name);
  }
  if (const std::string id = load::slug(local_part(cell)); !id_problem(id))
    new_people_.emplace(id, cell);
  return {fmt::format("there is no person '{}' in okr.yaml{}", cell, hint(cell, known))};
}

Result<Whose> SheetNames::team(const std::string& cell) {
  const model::Config& config = book_.config();
  if (const model::Team* const team = model::find_team_by_any_name(config, text::to_lower(cell)))
    return Whose{*team->id, Whose::Kind::team};
  std::vector<std::string> named;
  for (const model::Team& team : config.teams) {
    if (is_alike(on_one_line(*team.name), cell)) named.push_back(*team.id);
  }
  if (named.size() > 1)
    return Error{fmt::format("'{}' is the name of {}; write the id", cell, fmt::join(named, ", "))};
  if (named.size() == 1) return Whose{named.front(), Whose::Kind::team};
  const std::string slug = load::slug(cell);
  if (const model::Team* const team = model::find_team_by_any_name(config, slug))
    return Whose{*team->id, Whose::Kind::team};
  if (auto id = person_id(cell)) return Whose{*std::move(id), Whose::Kind::person};
  return unknown_team(cell);
}

std::optional<std::string> SheetNames::heading(const std::string& title) const {
  const model::Config& config = book_.config();
  const bool is_team =
      model::find_team_by_any_name(config, text::to_lower(title)) != nullptr ||
      std::any_of(config.teams.begin(), config.teams.end(), [&](const model::Team& team) {
        return is_alike(on_one_line(*team.name), title);
      });
  if (!is_team && !sheet_period(config, title)) return std::nullopt;
  const std::string_view what = is_team ? "team" : "period";
  return fmt::format(
      "'{}' is a {} and no objective; take the row out, and say the {} of those below "
      "it in a column '{}'",
      title, what, what, what);
}

Result<Whose> SheetNames::person(const std::string& cell) {
  if (auto id = person_id(cell)) return Whose{*std::move(id), Whose::Kind::person};
  if (book_.config().has_people) return unknown_person(cell);
  const std::string id = load::slug(local_part(cell));
  if (auto problem = id_problem(id)) return *problem;
  return Whose{id, Whose::Kind::person};
}

Result<std::vector<std::string>> SheetNames::owners(const std::string& cell) {
  std::vector<std::string> names{on_one_line(cell)};
  if (!person_id(names.front())) names = names_in(cell);
  std::vector<std::string> out;
  for (const std::string& name : names) {
    Result<Whose> whose = person(on_one_line(name));
    if (!whose) return whose.error();
    if (std::find(out.begin(), out.end(), whose->id) == out.end()) out.push_back(whose->id);
  }
  return out;
}

std::string SheetNames::to_add() const {
  std::string out;
  const auto& teams = book_.config().teams;
  const model::Team* const root = model::root_team(book_.config());
  const std::string parent = root            ? fmt::format(", parent: {}", *root->id)
                             : teams.empty() ? ""
                                             : ", parent: ___";
  if (!new_teams_.empty()) out += "teams:\n";
  for (const auto& [id, name] : new_teams_)
    out += fmt::format("  {}: {{name: {}{}}}\n", id, yaml_text(name), parent);
  if (!new_people_.empty()) out += "people:\n";
  for (const auto& [id, name] : new_people_) {
    const bool is_address = name.find('@') != std::string::npos;
    out += is_address ? fmt::format("  {}: {{name: {}, email: {}}}\n", id,
                                    yaml_text(local_part(name)), yaml_text(name))
                      : fmt::format("  {}: {{name: {}}}\n", id, yaml_text(name));
  }
  return out;
}

}  // namespace okr::cli
