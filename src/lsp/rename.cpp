// SPDX-License-Identifier: MIT
#include "named_at.h"
#include "reread.h"

#include <okr/edit/edit_file.h>
#include <okr/edit/edits_between.h>
#include <okr/edit/links.h>
#include <okr/edit/rename.h>
#include <okr/lsp/features.h>

#include <cstdint>
#include <map>
#include <utility>

namespace okr::lsp {
namespace {

/// A title is none, and neither is a team's former id: it stays as it is.
std::optional<NamedHere> id_at(const Snapshot& snapshot, Cursor cursor) {
  const auto standing = standing_at(snapshot, cursor);
  auto here = standing ? named_at(snapshot, cursor, *standing) : std::nullopt;
  if (!here) return std::nullopt;
  const text::Source& source = snapshot.workspace.sources[cursor.file];
  const bool is_written = text::slice(source, here->span) == here->named.id;
  return is_written ? here : std::nullopt;
}

}  // namespace

std::optional<Renamable> renamable(const Snapshot& snapshot, Cursor cursor) {
  const auto here = id_at(snapshot, cursor);
  if (!here) return std::nullopt;
  return Renamable{here->span, here->named.id};
}

Result<std::vector<text::Edit>> rename(const Snapshot& snapshot, Cursor cursor,
                                       std::string_view id) {
  const model::Workspace& workspace = snapshot.workspace;
  const auto here = id_at(snapshot, cursor);
  if (!here)
    return Error{"there is no id here; rename a team, person, objective, key result or KPI"};
  const std::string to(id);
  if (to == here->named.id) return std::vector<text::Edit>();
  if (auto error = edit::cannot_be_called(workspace, here->named, to)) return *std::move(error);
  std::map<std::uint32_t, std::string> bytes;
  for (const auto& [file, intents] : edit::rename(workspace, here->named, to, {})) {
    Result<std::string> made = edit::edit_file(workspace.sources[file], intents, {});
    if (!made) return made.error();
    bytes[file] = *std::move(made);
  }
  if (auto error = edit::links_astray(workspace, reread(workspace, bytes)))
    return *std::move(error);
  std::vector<text::Edit> edits;
  for (const auto& [file, text] : bytes) {
    for (text::Edit& edit : edit::edits_between(file, workspace.sources[file].bytes, text))
      edits.push_back(std::move(edit));
  }
  return edits;
}

}  // namespace okr::lsp
