// SPDX-License-Identifier: MIT
#include "unchanged.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::edit {
namespace {

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (c.value == 0xFFFD && text.substr(at, c.size) != "\xEF\xBF\xBD") return false;
    at += c.size;
  }
  return true;
}

bool is_utf8(const Content& content) {
  const auto all = [](const auto& parts, auto part_is) {
    return std::all_of(parts.begin(), parts.end(), part_is);
  };
  return is_utf8(content.text) &&
         all(content.items, [](const Content& item) { return is_utf8(item); }) &&
         all(content.fields, [](const Field& f) { return is_utf8(f.key) && is_utf8(f.value); });
}

bool is_utf8_in(const SetField& set) {
  return is_utf8(set.key) && is_utf8(set.value);
}
bool is_utf8_in(const RemoveField& /*remove*/) {
  return true;
}
bool is_utf8_in(const AddItems& add) {
  return is_utf8(add.key) && std::all_of(add.items.begin(), add.items.end(), [](const NewItem& i) {
           return is_utf8(mapping_of(i.fields)) && (!i.line || is_utf8(*i.line));
         });
}
bool is_utf8_in(const RemoveItem& /*remove*/) {
  return true;
}
bool is_utf8_in(const ReplaceText& replace) {
  return is_utf8(replace.text);
}

}  // namespace

std::size_t comments_within(const yaml::Tree& tree, const std::vector<text::Edit>& edits) {
  std::size_t count = 0;
  for (const text::Edit& edit : edits) {
    const auto first = std::lower_bound(
        tree.comments.begin(), tree.comments.end(), edit.span.begin,
        [](const yaml::Comment& comment, std::uint32_t at) { return comment.span.begin < at; });
    const auto last = std::find_if(first, tree.comments.end(), [&](const yaml::Comment& comment) {
      return comment.span.end > edit.span.end;
    });
    count += static_cast<std::size_t>(last - first);
  }
  return count;
}

bool keeps_comments(const text::Source& before, const yaml::Tree& old, const text::Source& after,
                    const yaml::Tree& now, std::size_t may_lose) {
  std::size_t lost = 0;
  auto at = now.comments.begin();
  for (const yaml::Comment& comment : old.comments) {
    const std::string_view words = text::slice(before, comment.span);
    const auto found = std::find_if(at, now.comments.end(), [&](const yaml::Comment& other) {
      return text::slice(after, other.span) == words;
    });
    if (found != now.comments.end()) {
      at = found + 1;
    } else if (++lost > may_lose) {
      return false;
    }
  }
  return true;
}

bool is_utf8(const Intent& intent) {
  return std::visit([](const auto& change) { return is_utf8_in(change); }, intent);
}

}  // namespace okr::edit
