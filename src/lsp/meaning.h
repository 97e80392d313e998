// SPDX-License-Identifier: MIT
// What the keys of okr's files mean at a place: goes down from the file by load's rows.
#pragma once

#include "place_in_lines.h"

#include <okr/lint/rule.h>
#include <okr/load/fields.h>

#include <optional>
#include <string_view>

namespace okr::lsp {

/// What a value is read as.
struct Meaning {
  /// What a mapping here describes.
  std::optional<load::Entity> entity;
  /// The key that it is the value of, or whose list it is an item of.
  std::optional<load::Field> field;
  std::optional<load::Entity> holder;  ///< the entity that has the field
  bool is_item = false;
  enum class Ids : unsigned char { none, teams, people, periods };
  Ids ids = Ids::none;               ///< a mapping here has ids for keys
  bool has_rules = false;            ///< a mapping here has rules for keys
  const lint::Rule* rule = nullptr;  ///< this is a rule's setting
  bool is_severity = false;          ///< what a rule's `severity` says
};

enum class FileKind : unsigned char { okr_yaml, okr_file };

Meaning meaning_of(std::string_view text, const Lines& lines, std::uint32_t slot, FileKind file);

std::optional<load::Field> field_called(load::Entity entity, std::string_view key);

/// What a name or an id is the name of.
enum class Names : unsigned char { none, team, person, kpi, period };
Names named_by(load::Entity holder, const load::Field& field);

std::string_view slice(std::string_view text, Stretch stretch);

}  // namespace okr::lsp
