// SPDX-License-Identifier: MIT
#include "told.h"

#include <algorithm>
#include <utility>

namespace okr::test {
namespace {

using edit::AddItems;
using edit::Content;
using edit::Field;
using edit::NewItem;
using edit::RemoveField;
using edit::RemoveItem;
using edit::ReplaceText;
using edit::SetField;
using yaml::Kind;

Told told_at(const yaml::Tree& tree, std::uint32_t at) {
  const yaml::Node& node = tree.nodes[at];
  Told out{node.kind, tree.text.substr(node.text, node.size),
           text::Span{tree.file, node.begin, node.end}};
  // Whether a block of text ends its file says nothing.
  const bool is_block = node.style == yaml::Style::literal || node.style == yaml::Style::folded;
  if (is_block && out.text.ends_with('\n')) out.text.pop_back();
  for (std::uint32_t i = at + 1; i < node.next; i = tree.nodes[i].next) {
    out.children.push_back(told_at(tree, i));
    if (node.kind == Kind::sequence) out.children.back().number = out.children.size() - 1;
  }
  return out;
}

Told told(const std::string& text) {
  return {.kind = Kind::scalar, .text = text};
}

Told told(const Content& content) {
  if (content.kind == Content::Kind::text) return told(content.text);
  Told out{.kind = content.kind == Content::Kind::list ? Kind::sequence : Kind::mapping};
  for (const Content& item : content.items) out.children.push_back(told(item));
  for (const Field& field : content.fields) {
    out.children.push_back(told(field.key));
    out.children.push_back(told(field.value));
  }
  return out;
}

Told* find(Told& from, const text::Span& place) {
  if (from.place == place && from.kind != Kind::null) return &from;
  for (Told& child : from.children) {
    if (Told* const found = find(child, place)) return found;
  }
  return nullptr;
}

Told* find_text(Told& from, const text::Span& place) {
  if (from.place == place && from.kind == Kind::scalar) return &from;
  for (Told& child : from.children) {
    if (Told* const found = find_text(child, place)) return found;
  }
  return nullptr;
}

/// The mapping that an intent means; a sentence there becomes one.
Told* mapping_at(Told& root, const edit::Node& node) {
  Told* const found = node ? find(root, *node) : &root;
  if (found == nullptr) return nullptr;
  if (found->kind == Kind::scalar && found->number) {
    Told mapping{.kind = Kind::mapping, .place = found->place, .number = found->number};
    mapping.children = {told("title"), *found};
    *found = std::move(mapping);
  }
  return found->kind == Kind::mapping ? found : nullptr;
}

std::size_t key_in(const Told& mapping, const std::string& key) {
  std::size_t i = 0;
  while (i < mapping.children.size() && mapping.children[i].text != key) i += 2;
  return i;
}

template <class T>
auto at(std::vector<T>& all, std::size_t number) {
  return all.begin() + static_cast<std::ptrdiff_t>(number);
}

void add_key(Told& mapping, std::size_t place, const std::string& key, Told value) {
  mapping.children.insert(at(mapping.children, place), {told(key), std::move(value)});
}

std::size_t place_of(const Told& mapping, const SetField& set) {
  if (set.key == "id") return 0;
  const auto rank = [&](std::string_view key) {
    return std::find(set.order.begin(), set.order.end(), key) - set.order.begin();
  };
  const auto own = rank(set.key);
  if (own == std::ssize(set.order)) return mapping.children.size();
  for (std::size_t i = mapping.children.size(); i > 0; i -= 2) {
    if (rank(mapping.children[i - 2].text) < own) return i;
  }
  return std::min<std::size_t>(mapping.children.size(), 2);
}

bool make(Told& root, const SetField& set) {
  Told* const mapping = mapping_at(root, set.node);
  if (mapping == nullptr) return false;
  const std::size_t key = key_in(*mapping, set.key);
  if (key < mapping->children.size()) {
    mapping->children[key + 1] = told(set.value);
  } else {
    add_key(*mapping, place_of(*mapping, set), set.key, told(set.value));
  }
  return true;
}

bool remove_key(Told& mapping, const std::string& key) {
  const std::size_t place = key_in(mapping, key);
  if (place == mapping.children.size() || mapping.children.size() == 2) return false;
  mapping.children.erase(at(mapping.children, place), at(mapping.children, place + 2));
  return true;
}

bool make(Told& root, const RemoveField& remove) {
  Told* const mapping = mapping_at(root, remove.node);
  return mapping != nullptr && remove_key(*mapping, remove.key);
}

Told new_item(const NewItem& item, const Told& list) {
  const bool has_mapping = !list.children.empty() && list.children.back().kind == Kind::mapping;
  const bool is_line = item.line && !(has_mapping && !item.fields.empty());
  return is_line ? told(*item.line) : told(edit::mapping_of(item.fields));
}

/// The first item from the file's number `number` on that is still there.
std::size_t place_in(const Told& list, std::size_t number) {
  const auto found =
      std::find_if(list.children.begin(), list.children.end(),
                   [&](const Told& item) { return item.number && *item.number >= number; });
  return static_cast<std::size_t>(found - list.children.begin());
}

bool make(Told& root, const AddItems& add) {
  Told* const mapping = mapping_at(root, add.node);
  if (mapping == nullptr) return false;
  const std::size_t key = key_in(*mapping, add.key);
  if (key == mapping->children.size()) add_key(*mapping, key, add.key, {.kind = Kind::sequence});
  Told& list = mapping->children[key + 1];
  if (list.kind == Kind::null) list = {.kind = Kind::sequence};
  if (list.kind != Kind::sequence) return false;
  std::vector<Told> items;
  for (const NewItem& item : add.items) items.push_back(new_item(item, list));
  list.children.insert(at(list.children, place_in(list, add.before)), items.begin(), items.end());
  return true;
}

bool make(Told& root, const RemoveItem& remove) {
  Told* const mapping = mapping_at(root, remove.node);
  if (mapping == nullptr) return false;
  const std::size_t key = key_in(*mapping, remove.key);
  if (key == mapping->children.size()) return false;
  Told& list = mapping->children[key + 1];
  const std::size_t place = place_in(list, remove.item);
  if (place == list.children.size() || list.children[place].number != remove.item) return false;
  if (list.children.size() == 1) return remove_key(*mapping, remove.key);
  list.children.erase(at(list.children, place));
  return true;
}

bool make(Told& root, const ReplaceText& replace) {
  Told* const found = find_text(root, replace.place);
  if (found == nullptr) return false;
  found->text = replace.text;
  return true;
}

}  // namespace

Told told(const yaml::Tree& tree) {
  if (tree.nodes.empty()) return {.kind = Kind::mapping};
  return told_at(tree, 0);
}

bool make(Told& root, const edit::Intent& intent) {
  return std::visit([&](const auto& change) { return make(root, change); }, intent);
}

std::string shown(const Told& told) {
  if (told.kind == Kind::null) return "~";
  if (told.kind == Kind::scalar) return '<' + told.text + '>';
  std::string out(1, told.kind == Kind::mapping ? '{' : '[');
  for (const Told& child : told.children) out += shown(child);
  return out + (told.kind == Kind::mapping ? '}' : ']');
}

}  // namespace okr::test
