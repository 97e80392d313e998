// SPDX-License-Identifier: MIT
// The team, person or thing that the cursor is on: where it is given, or where it is named.
#pragma once

#include "meaning.h"

#include <okr/edit/rename.h>
#include <okr/lsp/snapshot.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace okr::lsp {

/// The place of a cursor, understood.
struct Standing {
  std::string_view text;  ///< of the file
  FileKind file = FileKind::okr_file;
  Lines lines;
  Meaning meaning;  ///< of the slot

  const LinePlace& place() const { return lines.place; }
  std::string_view typed() const { return slice(text, lines.place.typed); }
};

/// Nothing where there is no such file.
std::optional<Standing> standing_at(const Snapshot& snapshot, Cursor cursor);

struct NamedHere {
  edit::Named named;
  text::Span span;      ///< the id alone, or the title
  bool is_own = false;  ///< it is given here, not named
  /// Of a reference: what all of it leads to, whichever part of it the cursor is on.
  std::optional<model::Found> target = {};
  text::Span whole = {};  ///< the reference; else as `span`
};

std::optional<NamedHere> named_at(const Snapshot& snapshot, Cursor cursor,
                                  const Standing& standing);

/// What is written here as a reference or a name, or the objective, key result, KPI or project
/// whose id or title this is. Nothing of teams and people.
std::optional<model::Found> thing_of(const NamedHere& here);

/// What a reference leaves out, by the file's own lines.
struct Head {
  std::string_view period;
  std::string_view team;  ///< or person
};
Head head_of(const Standing& standing);

/// Whether a reference's first part is its period.
bool is_period(const model::Config& config, std::string_view part);

model::Found objective_number(std::uint32_t objective);
model::Found key_result_number(std::uint32_t objective, std::uint32_t key_result);
model::Found kpi_number(std::uint32_t kpi);
model::Found project_number(std::uint32_t project);

/// The thing as rename knows it.
edit::Named named_of(const model::Workspace& workspace, const model::Found& found);
std::optional<edit::Named> team_named(const model::Workspace& workspace, std::string_view id);

}  // namespace okr::lsp
