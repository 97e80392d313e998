// SPDX-License-Identifier: MIT
#include "random_intents.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::test {
namespace {

using edit::AddItems;
using edit::Content;
using edit::Field;
using edit::Intent;
using edit::NewItem;
using edit::Node;
using edit::RemoveField;
using edit::RemoveItem;
using edit::ReplaceText;
using edit::SetField;
using yaml::Entry;
using yaml::Kind;
using yaml::Value;

const std::vector<std::string> plain_texts = {
    "Fewer returns", "0.41%", "2026-10-05 0.41% 7/10 @sam So", "true", "12", "sam", "Zürich 😀"};

const std::vector<std::string> odd_texts = {"a: b",
                                            "a #b",
                                            "#b",
                                            "it's",
                                            "say \"so\"",
                                            "'both' \"kinds\" \\ of",
                                            "c:\\new\\table",
                                            "- x",
                                            "-",
                                            "--- x",
                                            "---",
                                            "... x",
                                            "? x",
                                            ": x",
                                            ":x",
                                            "?",
                                            ":",
                                            "@sam",
                                            "%",
                                            "& x",
                                            "*x",
                                            "!x",
                                            "| x",
                                            ">",
                                            "[x",
                                            "{x}",
                                            "x]",
                                            "a, b",
                                            "`x`",
                                            "7/10",
                                            "~",
                                            "null",
                                            "Null",
                                            "<<",
                                            "=",
                                            "x:",
                                            "x: ",
                                            "one\ntwo",
                                            "one\n\n  two\n# three",
                                            "a\tb",
                                            "a:\tb",
                                            "a\t#b",
                                            "a\xE2\x80\xA8"
                                            "b",
                                            "a\xC2\x85"
                                            "b",
                                            "a\xEF\xBB\xBF"
                                            "b",
                                            "\x7F",
                                            "\x1B[31m",
                                            "a\r\nb",
                                            "\xC2\xA0x\xC2\xA0",
                                            "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9",
                                            "\xEF\xBF\xBD"};

Content random_content(Random& random, int depth) {
  if (depth == 0 || random.chance(60)) return edit::text_of(odd_text(random));
  const std::size_t size = random.below(4);
  if (random.chance(50)) {
    std::vector<Content> items;
    for (std::size_t i = 0; i < size; ++i) items.push_back(random_content(random, depth - 1));
    return edit::list_of(std::move(items));
  }
  std::vector<Field> fields;
  for (std::size_t i = 0; i < size; ++i)
    fields.push_back({fmt::format("f{}", i), random_content(random, depth - 1)});
  return edit::mapping_of(std::move(fields));
}

NewItem random_item(Random& random) {
  NewItem item;
  if (random.chance(70)) item.line = odd_text(random);
  if (!item.line || random.chance(60)) {
    item.fields = {{"date", edit::text_of("2026-10-05")}, {"note", random_content(random, 1)}};
  }
  if (random.chance(50)) item.layout = NewItem::Layout::one_line;
  return item;
}

/// A mapping or a sentence, now and then something else.
Value random_target(Random& random, const yaml::Tree& tree) {
  for (int tries = 0; tries < 20; ++tries) {
    const Value value(tree, static_cast<std::uint32_t>(random.below(tree.nodes.size())));
    if (value.kind() == Kind::mapping) return value;
    if (value.kind() == Kind::scalar && random.chance(15)) return value;
    if (random.chance(1)) return value;
  }
  return Value(tree, 0);
}

std::string random_key(Random& random, const Value& target, bool is_list) {
  std::vector<std::string> keys;
  for (const Entry& entry : target.entries()) {
    const bool fits = entry.value.kind() == Kind::sequence || entry.value.kind() == Kind::null;
    if (!is_list || fits) keys.emplace_back(entry.key.text());
  }
  if (keys.empty() || random.chance(35))
    return random.one_of(std::vector<std::string>{"id", "new", "checkins", "a b"});
  return random.one_of(keys);
}

std::vector<std::string_view> random_order(Random& random, const Value& target) {
  std::vector<std::string_view> order = {"id", "new", "checkins"};
  for (const Entry& entry : target.entries()) {
    if (random.chance(70)) {
      const auto at = static_cast<std::ptrdiff_t>(random.below(order.size() + 1));
      order.insert(order.begin() + at, entry.key.text());
    }
  }
  if (random.chance(30)) order.clear();
  return order;
}

std::size_t items_in(const Value& target, const std::string& key) {
  const auto list = target.find(key);
  return list ? list->items().size() : 0;
}

Intent random_text_change(Random& random, const yaml::Tree& tree) {
  for (int tries = 0; tries < 30; ++tries) {
    const Value value(tree, static_cast<std::uint32_t>(random.below(tree.nodes.size())));
    if (value.kind() == Kind::scalar) return ReplaceText{value.span(), odd_text(random)};
  }
  return ReplaceText{{tree.file, 0, 1}, "x"};
}

std::string shown(const Node& node, std::string_view bytes) {
  if (!node) return "the file";
  return fmt::format("«{}»", bytes.substr(node->begin, std::min<std::size_t>(node->size(), 30)));
}

std::string shown(const Content& content) {
  if (content.kind == Content::Kind::text) return '<' + content.text + '>';
  std::string out;
  for (const Content& item : content.items) out += shown(item);
  for (const Field& field : content.fields) out += field.key + '=' + shown(field.value);
  return fmt::format("({})", out);
}

}  // namespace

std::string odd_text(Random& random) {
  if (random.chance(40)) return random.one_of(plain_texts);
  std::string text = random.one_of(odd_texts);
  if (random.chance(30)) text += ' ' + random.one_of(odd_texts);
  if (random.chance(15)) text = random.one_of(plain_texts) + ' ' + text;
  return text;
}

edit::Intent random_intent(Random& random, const yaml::Tree& tree) {
  if (tree.nodes.empty()) return SetField{{}, "a", random_content(random, 2)};
  const Value target = random_target(random, tree);
  const Node node = target.index() == 0 && random.chance(50) ? Node() : Node(target.span());
  const std::size_t kind = random.below(6);
  if (kind == 0) return random_text_change(random, tree);
  const std::string key = random_key(random, target, kind > 2);
  if (kind == 1)
    return SetField{node, key, random_content(random, 2), random_order(random, target)};
  if (kind == 2) return RemoveField{node, key};
  const std::size_t size = items_in(target, key);
  if (kind == 3) return RemoveItem{node, key, random.below(size + (size == 0 ? 1 : 0))};
  AddItems add{node, key, {}, AddItems::npos};
  for (std::size_t i = 1 + random.below(3); i > 0; --i) add.items.push_back(random_item(random));
  if (random.chance(60)) add.before = random.below(size + 1);
  return add;
}

bool is_unclear(const std::vector<Intent>& intents) {
  return std::any_of(intents.begin(), intents.end(), [&](const Intent& one) {
    const auto* remove = std::get_if<RemoveItem>(&one);
    return remove != nullptr &&
           std::any_of(intents.begin(), intents.end(), [&](const Intent& other) {
             const auto* add = std::get_if<AddItems>(&other);
             return add != nullptr && add->key == remove->key && add->before == remove->item;
           });
  });
}

std::string shown(const edit::Intent& intent, std::string_view bytes) {
  if (const auto* set = std::get_if<SetField>(&intent))
    return fmt::format("set {} of {} to {}", set->key, shown(set->node, bytes), shown(set->value));
  if (const auto* remove = std::get_if<RemoveField>(&intent))
    return fmt::format("remove {} of {}", remove->key, shown(remove->node, bytes));
  if (const auto* remove = std::get_if<RemoveItem>(&intent))
    return fmt::format("remove item {} of {} of {}", remove->item, remove->key,
                       shown(remove->node, bytes));
  if (const auto* replace = std::get_if<ReplaceText>(&intent))
    return fmt::format("replace {} by <{}>", shown(Node(replace->place), bytes), replace->text);
  const auto& add = std::get<AddItems>(intent);
  std::string items;
  for (const NewItem& item : add.items)
    items += fmt::format(" <{}>/{}", item.line.value_or("no line"),
                         shown(edit::mapping_of(item.fields)));
  return fmt::format("add to {} of {} before {}:{}", add.key, shown(add.node, bytes),
                     add.before == AddItems::npos ? "nothing" : std::to_string(add.before), items);
}

}  // namespace okr::test
