// SPDX-License-Identifier: MIT
#include "entry.h"

namespace okr::edit {
namespace {

std::vector<Field> fields_of(const Entry& entry) {
  std::vector<Field> out{{"date", text_of(model::to_string(entry.date))},
                         {"field", text_of(entry.field)}};
  if (!entry.from.empty()) out.push_back({"from", text_of(entry.from)});
  if (!entry.to.empty()) out.push_back({"to", text_of(entry.to)});
  out.push_back({"reason", text_of(entry.reason)});
  return out;
}

}  // namespace

std::vector<std::string_view> keys_of(load::Entity entity) {
  std::vector<std::string_view> keys;
  for (const load::Field& field : load::fields_of(entity)) keys.push_back(field.key);
  return keys;
}

Intent written_id(const Node& node, std::string_view id, load::Entity entity) {
  return SetField{node, "id", text_of(std::string(id)), keys_of(entity)};
}

void add_entry(std::vector<Intent>& intents, const Node& node, load::Entity entity,
               const std::vector<model::Change>& changes, const Entry& entry) {
  // A new list stands where people write it, and not behind the check-ins.
  if (changes.empty()) intents.push_back(SetField{node, "changes", list_of({}), keys_of(entity)});
  NewItem item;
  item.fields = fields_of(entry);
  item.layout = NewItem::Layout::one_line;
  intents.push_back(AddItems{node, "changes", {std::move(item)}});
}

}  // namespace okr::edit
