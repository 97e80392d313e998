// SPDX-License-Identifier: MIT
#include "first_words.h"

#include "help.h"
#include "own_period.h"

#include <fmt/format.h>

namespace okr::cli {
namespace {

/// Where no objective could be read, the way to begin is no answer to who has begun already.
std::optional<Error> unread_file(const model::Workspace& workspace) {
  for (std::size_t i = 0; i < workspace.files.size(); ++i) {
    const model::File& file = workspace.files[i];
    if (workspace.has_config && i == workspace.config_file) continue;
    if (!file.unreadable && file.unread.empty()) continue;
    return Error{
        fmt::format("'{}' cannot be read, and no other file has an objective; okr lint says why",
                    workspace.sources[i].path)};
  }
  return std::nullopt;
}

}  // namespace

std::string words_to_begin(const Session& session) {
  const Result<model::Config> loaded = load_config_alone(session);
  const model::Config config = loaded ? *loaded : model::Config();
  const model::Team* team = model::root_team(config);
  if (!team && !config.teams.empty()) team = &config.teams.front();
  return first_objective(quarter_of(config, session.as_of), team ? *team->id : "acme");
}

std::optional<Error> nothing_to_show(const Session& session, const Tree& tree) {
  if (tree.nothing_found && session.call == Session::Call::command) return tree.nothing_found;
  return tree.workspace.objectives.empty() ? unread_file(tree.workspace) : std::nullopt;
}

}  // namespace okr::cli
