// SPDX-License-Identifier: MIT
// A field together with what reads it. An entity is read by going through its rows.
#pragma once

#include "reader.h"

#include <okr/load/fields.h>

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace okr::load {

template <class T>
struct Row {
  Field field;
  /// Null: read by the entity's reader after the other fields, since it needs them.
  void (*read)(Reader& in, const Field& field, const yaml::Value& value, T& into) = nullptr;
};

template <class T>
std::vector<Field> fields_in(std::span<const Row<T>> rows) {
  std::vector<Field> fields;
  fields.reserve(rows.size());
  for (const Row<T>& row : rows) fields.push_back(row.field);
  return fields;
}

/// An empty list or mapping may stand as nothing: `checkins:` waits for its first line.
inline bool may_be_empty(Shape shape) {
  switch (shape) {
    case Shape::texts:
    case Shape::names:
    case Shape::references:
    case Shape::alignments:
    case Shape::text_map:
    case Shape::rule_map:
    case Shape::entity:
    case Shape::entities:
    case Shape::lines:
    case Shape::entity_map:
      return true;
    case Shape::version:
    case Shape::text:
    case Shape::id:
    case Shape::name:
    case Shape::reference:
    case Shape::date:
    case Shape::number:
    case Shape::whole_number:
    case Shape::percent:
    case Shape::confidence:
    case Shape::quantity:
    case Shape::flag:
    case Shape::choice:
      return false;
  }
  return false;
}

/// The row of a key. Most keys stand in the order of the rows: `next` is looked at first.
template <class T>
auto row_called(std::span<const Row<T>> rows, std::string_view name, std::size_t next) {
  if (next < rows.size() && rows[next].field.key == name)
    return rows.begin() + static_cast<std::ptrdiff_t>(next);
  return std::find_if(rows.begin(), rows.end(),
                      [&](const Row<T>& row) { return row.field.key == name; });
}

/// Reads every known key of `mapping` into `into`, reports unknown, empty and missing ones. A key
/// given twice counts once: the parser has reported it.
template <class T>
void read_fields(Reader& in, Entity entity, std::span<const Row<T>> rows,
                 const yaml::Value& mapping, T& into) {
  std::bitset<64> seen;
  std::bitset<64> meant;  ///< by a key that is written wrong
  const std::uint32_t limit = in.limit;
  std::size_t next_row = 0;
  for_each_entry(mapping, [&](const yaml::Value& key, const yaml::Value& value) {
    const std::string_view name = key.text();
    const auto row = row_called(rows, name, next_row);
    if (row == rows.end()) {
      if (const auto field = report_unknown_key(in, entity, mapping, key, fields_in(rows)))
        meant.set(*field);
      return;
    }
    const auto number = static_cast<std::size_t>(row - rows.begin());
    next_row = number + 1;
    if (seen[number]) return;
    seen.set(number);
    const std::uint32_t next = value.node().next;
    in.limit = next < mapping.node().next ? mapping.tree().nodes[next].begin : limit;
    const bool empty = value.kind() == yaml::Kind::null;
    if (empty && !may_be_empty(row->field.shape) && !has_unread_lines(in, value))
      report_empty(in, row->field, key.span());
    if (!empty && row->read != nullptr) row->read(in, row->field, value, into);
  });
  in.limit = limit;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].field.required && !seen[i] && !meant[i] && !has_unread_lines(in, mapping))
      report_missing(in, entity, rows[i].field, mapping);
  }
}

}  // namespace okr::load
