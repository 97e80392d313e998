// SPDX-License-Identifier: MIT
// Re-planning in the open: one field of an objective or key result gets another value, its sentence
// says so too, and a `changes` entry says why. Writes nothing.
#pragma once

#include <okr/edit/intent.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// The fields that `changes` tells of, for objectives and key results together.
std::span<const std::string_view> changeable_fields();

/// What a change does, checked and not yet made.
struct FieldChange {
  std::string field;
  std::string from;  ///< as it is written, else what holds; empty: nothing
  std::string to;    ///< empty: it is taken away
  enum class Effect : unsigned char { changes, says_so_already };
  Effect effect = Effect::changes;
  std::optional<std::string> sentence;  ///< the title as it is to be, where it says the field
  /// The key that is written, and its value; without a value it is taken away.
  struct Written {
    std::string key;
    std::optional<Content> value;
  };
  std::optional<Written> written;
  /// The same as items taken from a list that is there and put at its end, where that says it: the
  /// others keep their lines and comments.
  struct ByItem {
    std::vector<std::size_t> taken;
    std::vector<std::string> added;
  };
  std::optional<ByItem> by_item;
  std::optional<double> figure;  ///< what the measure is to have, in its unit
};

/// `value` as a person types it; "none" takes away a due day, an owner or an alignment. Fails where
/// the thing has no such field, or the value cannot be it.
Result<FieldChange> plan_change(const model::Workspace& workspace, const model::Found& thing,
                                std::string_view field, std::string_view value, model::Date as_of);

/// The same change, which somebody has made by hand: only its entry is to be written, with `from`.
FieldChange made_before(const FieldChange& change, std::string from);

/// The new `changes` entry.
struct ChangeEntry {
  model::Date date{};
  std::string reason;
};

/// The bytes of the thing's file with the change made: its id first where none is written, then the
/// field, the sentence and the entry, if there is to be one. Proved by loading the result: the
/// measure has just the value meant. Fails, and says why, where that cannot be had.
Result<std::string> make_change(const model::Workspace& workspace, const model::Found& thing,
                                const FieldChange& change, const std::optional<ChangeEntry>& entry,
                                const yaml::Limits& limits);

}  // namespace okr::edit
