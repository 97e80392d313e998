// SPDX-License-Identifier: MIT
#include "said_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace okr::edit {
namespace {

using yaml::Kind;

Error no_such(std::string_view what) {
  return {fmt::format("there is no {} to change", what)};
}

Said* value_in(Said& mapping, std::string_view key) {
  for (std::size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
    if (mapping.children[i].text == key) return &mapping.children[i + 1];
  }
  return nullptr;
}

Said* follow(Said& root, const Path& path) {
  Said* at = &root;
  for (const Step& step : path) {
    if (step.kind == Step::Kind::item) {
      if (at->kind != Kind::sequence || step.item >= at->children.size()) return nullptr;
      at = &at->children[step.item];
      continue;
    }
    Said* const value = at->kind == Kind::mapping ? value_in(*at, step.key) : nullptr;
    if (value == nullptr) return nullptr;
    at = step.kind == Step::Kind::key ? value - 1 : value;
  }
  return at;
}

std::vector<std::string_view> keys_of(const Said& mapping) {
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < mapping.children.size(); i += 2)
    keys.push_back(mapping.children[i].text);
  return keys;
}

void insert_field(Said& mapping, std::size_t place, std::string key, Said value) {
  const auto at = mapping.children.begin() + static_cast<std::ptrdiff_t>(2 * place);
  mapping.children.insert(mapping.children.insert(at, std::move(value)), said_text(std::move(key)));
}

Said new_item(const NewItem& item, std::optional<Kind> last) {
  return form_of(item, last) == ItemForm::line ? said_text(*item.line)
                                               : what_is_said(mapping_of(item.fields));
}

std::optional<Error> make(Said& at, const SetField& set) {
  if (at.kind != Kind::mapping) return no_such("mapping");
  if (Said* const value = value_in(at, set.key)) {
    *value = what_is_said(set.value);
    return std::nullopt;
  }
  const std::size_t place = place_of_key(keys_of(at), set.key, set.order);
  insert_field(at, place, set.key, what_is_said(set.value));
  return std::nullopt;
}

std::optional<Error> make(Said& at, const RemoveField& remove) {
  Said* const value = at.kind == Kind::mapping ? value_in(at, remove.key) : nullptr;
  if (value == nullptr) return no_such(fmt::format("'{}'", remove.key));
  if (at.children.size() == 2) return Error{"the only key of a mapping cannot be removed"};
  const auto first = at.children.begin() + (value - at.children.data() - 1);
  at.children.erase(first, first + 2);
  return std::nullopt;
}

std::optional<Error> make(Said& at, const AddItems& add) {
  if (at.kind != Kind::mapping) return no_such("mapping");
  Said* list = value_in(at, add.key);
  if (list == nullptr) {
    insert_field(at, at.children.size() / 2, add.key, {Kind::sequence, {}, {}});
    list = &at.children.back();
  }
  if (list->kind == Kind::null) list->kind = Kind::sequence;
  if (list->kind != Kind::sequence) return Error{fmt::format("'{}' is no list", add.key)};
  list->text.clear();
  const auto last =
      list->children.empty() ? std::optional<Kind>() : std::optional(list->children.back().kind);
  std::vector<Said> items;
  for (const NewItem& item : add.items) items.push_back(new_item(item, last));
  const std::size_t place = std::min(add.before, list->children.size());
  list->children.insert(list->children.begin() + static_cast<std::ptrdiff_t>(place),
                        std::make_move_iterator(items.begin()),
                        std::make_move_iterator(items.end()));
  return std::nullopt;
}

std::optional<Error> make(Said& at, const RemoveItem& remove) {
  Said* const list = at.kind == Kind::mapping ? value_in(at, remove.key) : nullptr;
  if (list == nullptr || list->kind != Kind::sequence || remove.item >= list->children.size())
    return no_such(fmt::format("item of '{}'", remove.key));
  if (list->children.size() == 1) {
    if (remove.emptied == RemoveItem::Emptied::key_goes)
      return make(at, RemoveField{{}, remove.key});
    *list = {Kind::null, {}, {}};
    return std::nullopt;
  }
  list->children.erase(list->children.begin() + static_cast<std::ptrdiff_t>(remove.item));
  return std::nullopt;
}

std::optional<Error> make(Said& at, const ReplaceText& replace) {
  if (at.kind != Kind::scalar) return no_such("text");
  at.text = replace.text;
  return std::nullopt;
}

}  // namespace

void name_sentence(Said& root, const Path& path) {
  Said* const at = follow(root, path);
  if (at == nullptr || at->kind != Kind::scalar) return;
  Said mapping{Kind::mapping, {}, {}};
  mapping.children.push_back(said_text("title"));
  mapping.children.push_back(std::move(*at));
  *at = std::move(mapping);
}

std::optional<Error> make_change(Said& root, const Path& path, const Intent& intent) {
  Said* const at = follow(root, path);
  if (at == nullptr) return no_such("such place");
  return std::visit([&](const auto& change) { return make(*at, change); }, intent);
}

std::size_t place_of_key(const std::vector<std::string_view>& keys, std::string_view key,
                         const std::vector<std::string_view>& order) {
  if (key == "id") return 0;
  const auto own = std::find(order.begin(), order.end(), key);
  if (own == order.end()) return keys.size();
  std::size_t place = std::min<std::size_t>(keys.size(), 1);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (std::find(order.begin(), own, keys[i]) != own) place = i + 1;
  }
  return place;
}

ItemForm form_of(const NewItem& item, std::optional<yaml::Kind> last) {
  if (!item.line) return ItemForm::fields;
  const bool goes_by_mapping = last == Kind::mapping && !item.fields.empty();
  return goes_by_mapping ? ItemForm::fields : ItemForm::line;
}

}  // namespace okr::edit
