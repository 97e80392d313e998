// SPDX-License-Identifier: MIT
// A `changes` entry, and the id that whatever okr writes to gets first.
#pragma once

#include <okr/edit/intent.h>
#include <okr/load/fields.h>
#include <okr/model/okr.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

struct Entry {
  model::Date date{};
  std::string field;
  std::string from;  ///< empty: left out
  std::string to;    ///< the same
  std::string reason;
};

/// The keys of an entity in the order in which people write them, as SetField::order wants them.
std::vector<std::string_view> keys_of(load::Entity entity);

Intent written_id(const Node& node, std::string_view id, load::Entity entity);

/// `changes` are those that are there: the new entry comes last, in their style.
void add_entry(std::vector<Intent>& intents, const Node& node, load::Entity entity,
               const std::vector<model::Change>& changes, const Entry& entry);

}  // namespace okr::edit
