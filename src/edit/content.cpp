// SPDX-License-Identifier: MIT
#include <okr/edit/intent.h>

#include <utility>

namespace okr::edit {

Content text_of(std::string text) {
  Content content;
  content.text = std::move(text);
  return content;
}

Content list_of(std::vector<Content> items) {
  Content content;
  content.kind = Content::Kind::list;
  content.items = std::move(items);
  return content;
}

Content mapping_of(std::vector<Field> fields) {
  Content content;
  content.kind = Content::Kind::mapping;
  content.fields = std::move(fields);
  return content;
}

}  // namespace okr::edit
