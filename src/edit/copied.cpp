// SPDX-License-Identifier: MIT
#include "copied.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <string>
#include <utility>

namespace okr::edit {

Content copied(const yaml::Value& value) {
  switch (value.kind()) {
    case yaml::Kind::null:
      break;
    case yaml::Kind::scalar: {
      std::string text(text::trimmed(value.text()));
      std::replace(text.begin(), text.end(), '\n', ' ');
      return text_of(std::move(text));
    }
    case yaml::Kind::sequence: {
      std::vector<Content> items;
      for (const yaml::Value& item : value.items()) items.push_back(copied(item));
      return list_of(std::move(items));
    }
    case yaml::Kind::mapping: {
      std::vector<Field> fields;
      for (const yaml::Entry& entry : value.entries()) {
        if (entry.value.kind() == yaml::Kind::null) continue;
        fields.push_back({std::string(entry.key.text()), copied(entry.value)});
      }
      return mapping_of(std::move(fields));
    }
  }
  return text_of({});
}

std::optional<yaml::Value> written_at(const yaml::Tree& tree, text::Span place) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const yaml::Value value(tree, i);
    if (value.span() == place) return value;
  }
  return std::nullopt;
}

}  // namespace okr::edit
