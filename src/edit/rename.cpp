// SPDX-License-Identifier: MIT
#include "entry.h"

#include <okr/edit/mentions.h>
#include <okr/edit/rename.h>
#include <okr/load/load.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::edit {
namespace {

using model::KeyResult;
using model::Objective;
using model::Reference;
using model::Word;
using model::Workspace;
using Kind = Named::Kind;

std::vector<std::string> split(std::string_view text, std::string_view at) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(at);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + at.size());
  }
}

bool is_period(const model::Config& config, std::string_view part) {
  return model::looks_like_period(part) ||
         std::any_of(config.periods.begin(), config.periods.end(),
                     [&](const model::NamedPeriod& period) { return *period.id == part; });
}

/// Where in a reference a thing stands: the number of its part.
struct Places {
  std::optional<std::size_t> team;
  std::optional<std::size_t> objective;
  std::optional<std::size_t> key_result;
};

Places places_in(const model::Config& config, const Reference& reference,
                 const std::vector<std::string>& parts) {
  Places places;
  const bool has_period = parts.size() > 1 && is_period(config, parts[0]);
  const std::size_t first = has_period ? 1 : 0;
  if (!reference.is_found()) {
    // What it would mean if there were such a thing.
    if (parts.size() > first + 1) places.team = first;
    return places;
  }
  const bool to_key_result = reference.outcome == Reference::Outcome::key_result;
  const std::size_t tail = to_key_result ? 2 : 1;
  if (parts.size() < first + tail) return places;
  if (to_key_result) places.key_result = parts.size() - 1;
  places.objective = parts.size() - tail;
  if (parts.size() > first + tail) places.team = first;
  return places;
}

/// Collects what is to be written where.
class Renaming {
 public:
  Renaming(const Workspace& workspace, const Named& named, const std::string& to)
      : workspace_(workspace), named_(named), to_(to) {}

  void mention(const Mention& mention) {
    if (!is_of_its_kind(mention.names)) return;
    std::vector<std::string> ids = split(mention.text, ", ");
    if (std::find(ids.begin(), ids.end(), named_.id) == ids.end()) return;
    std::replace(ids.begin(), ids.end(), named_.id, to_);
    replace(mention.place, fmt::format("{}", fmt::join(ids, ", ")));
  }

  void reference(const ReferenceMention& mention) {
    std::vector<std::string> after;
    bool changes = false;
    for (const Reference& reference : mention.parts) {
      after.push_back(renamed(reference));
      changes = changes || after.back() != *reference.text;
    }
    if (changes) replace(mention.place, fmt::format("{}", fmt::join(after, ", ")));
  }

  void author(const AuthorMention& mention, const std::string& author) {
    if (named_.kind != Kind::person || author != named_.id) return;
    if (mention.text == author) return replace(mention.place, to_);
    // The first word that is the author's handle: what stands before it is day and figures.
    const std::string handle = '@' + author;
    std::string text = mention.text;
    for (std::size_t at = text.find(handle); at != std::string::npos;
         at = text.find(handle, at + 1)) {
      const std::size_t end = at + handle.size();
      const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t';
      const bool ends = end == text.size() || text[end] == ' ' || text[end] == '\t';
      if (begins && ends) return replace(mention.place, text.replace(at + 1, author.size(), to_));
    }
  }

  void replace(text::Span place, std::string text) {
    intents_[place.file].push_back(ReplaceText{place, std::move(text)});
  }

  /// The id where it is given; a draft's is written.
  void give_id(text::Span node, text::Span id, bool id_written, load::Entity entity) {
    if (id_written) return replace(id, to_);
    intents_[node.file].push_back(SetField{node, "id", text_of(to_), keys_of(entity)});
  }

  void set(text::Span node, std::string_view key, Content value, load::Entity entity) {
    intents_[node.file].push_back(
        SetField{node, std::string(key), std::move(value), keys_of(entity)});
  }

  void add_to_list(text::Span node, std::string_view key, const std::string& text) {
    intents_[node.file].push_back(AddItems{node, std::string(key), {{.line = text, .fields = {}}}});
  }

  IntentsByFile intents() && { return std::move(intents_); }

 private:
  bool is_of_its_kind(Names names) const {
    switch (names) {
      case Names::team:
        return named_.kind == Kind::team;
      case Names::person:
        return named_.kind == Kind::person;
      case Names::kpi:
        return named_.kind == Kind::kpi;
    }
    return false;
  }

  std::optional<std::size_t> part_renamed(const Reference& reference, const Places& places) const {
    const bool same_objective =
        reference.is_found() && named_.found.objective == reference.objective;
    switch (named_.kind) {
      case Kind::team:
      case Kind::person:
        return places.team;
      case Kind::objective:
        return same_objective ? places.objective : std::nullopt;
      case Kind::key_result:
        return same_objective && named_.found.key_result == reference.key_result ? places.key_result
                                                                                 : std::nullopt;
      case Kind::milestone:
      case Kind::kpi:
      case Kind::project:
        return std::nullopt;
    }
    return std::nullopt;
  }

  std::string renamed(const Reference& reference) const {
    std::vector<std::string> parts = split(*reference.text, "/");
    const auto part = part_renamed(reference, places_in(workspace_.config, reference, parts));
    if (!part || parts[*part] != named_.id) return *reference.text;
    parts[*part] = to_;
    return fmt::format("{}", fmt::join(parts, "/"));
  }

  const Workspace& workspace_;
  const Named& named_;
  const std::string& to_;
  IntentsByFile intents_;
};

/// The value of the team's key in okr.yaml, and the mapping that it stands in.
struct TeamNode {
  text::Span teams;
  std::optional<text::Span> own;  ///< absent: `checkout:` without anything
  bool formerly_is_list = false;
};

std::optional<TeamNode> team_node(const Workspace& workspace, const std::string& id,
                                  const yaml::Limits& limits) {
  if (!workspace.config_file) return std::nullopt;
  const yaml::Parsed parsed =
      yaml::parse(workspace.sources[*workspace.config_file], *workspace.config_file, limits);
  const auto root = parsed.tree.root();
  const auto teams = root ? root->find("teams") : std::nullopt;
  const auto team = teams ? teams->find(id) : std::nullopt;
  if (!team) return std::nullopt;
  TeamNode node{teams->span(), {}, false};
  if (team->kind() != yaml::Kind::mapping) return node;
  node.own = team->span();
  const auto formerly = team->find("formerly");
  node.formerly_is_list = formerly && formerly->kind() == yaml::Kind::sequence;
  return node;
}

/// The old id resolves for ever; where the new one is a former one, they change places.
void keep_old_id(const Workspace& workspace, const Named& named, const std::string& to,
                 const yaml::Limits& limits, Renaming& renaming) {
  const auto node = team_node(workspace, named.id, limits);
  const model::Team* const team = model::find_team(workspace.config, named.id);
  if (!node || team == nullptr) return;
  for (const Word& former : team->formerly) {
    if (*former == to) return renaming.replace(former.span, named.id);
  }
  std::vector<Content> ids;
  for (const Word& former : team->formerly) ids.push_back(text_of(*former));
  ids.push_back(text_of(named.id));
  if (!node->own) {
    renaming.set(node->teams, named.id, mapping_of({{"formerly", list_of(std::move(ids))}}),
                 load::Entity::okr_yaml);
  } else if (node->formerly_is_list) {
    renaming.add_to_list(*node->own, "formerly", named.id);
  } else {
    renaming.set(*node->own, "formerly", list_of(std::move(ids)), load::Entity::team);
  }
}

void give_id(const Workspace& workspace, const Named& named, const std::string& to,
             const yaml::Limits& limits, Renaming& renaming) {
  const model::Found& found = named.found;
  switch (named.kind) {
    case Kind::team:
      return keep_old_id(workspace, named, to, limits, renaming);
    case Kind::person:
      return;
    case Kind::objective: {
      const Objective& o = workspace.objectives[*found.objective];
      return renaming.give_id(o.span, o.id_span, o.id_written, load::Entity::objective);
    }
    case Kind::key_result: {
      const KeyResult& kr = workspace.objectives[*found.objective].key_results[*found.key_result];
      return renaming.give_id(kr.span, kr.id_span, kr.id_written, load::Entity::key_result);
    }
    case Kind::milestone: {
      const KeyResult& kr = workspace.objectives[*found.objective].key_results[*found.key_result];
      return renaming.set(kr.milestones[*found.milestone].span, "id", text_of(to),
                          load::Entity::milestone);
    }
    case Kind::kpi: {
      const model::Kpi& kpi = workspace.kpis[*found.kpi];
      return renaming.give_id(kpi.span, kpi.id_span, kpi.id_written, load::Entity::kpi);
    }
    case Kind::project: {
      const model::Project& project = workspace.projects[*found.project];
      return renaming.give_id(project.span, project.id_span, project.id_written,
                              load::Entity::project);
    }
  }
}

}  // namespace

IntentsByFile rename(const Workspace& workspace, const Named& named, const std::string& to,
                     const yaml::Limits& limits) {
  Renaming renaming(workspace, named, to);
  give_id(workspace, named, to, limits, renaming);
  visit_mentions(
      workspace, named.id, limits,
      {.mention = [&](const Mention& mention) { renaming.mention(mention); },
       .reference = [&](const ReferenceMention& mention) { renaming.reference(mention); },
       .author = [&](const AuthorMention& mention,
                     const std::string& author) { renaming.author(mention, author); }});
  return std::move(renaming).intents();
}

}  // namespace okr::edit
