// SPDX-License-Identifier: MIT
#include "tasks.h"

#include <okr/text/lines.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace okr::edit {
namespace {

using yaml::Kind;
using yaml::Value;

/// Nodes by their bytes: of several with the same ones the outermost, and the text.
class Nodes {
 public:
  explicit Nodes(const yaml::Tree& tree) {
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
      const yaml::Node& node = tree.nodes[i];
      if (node.kind == Kind::null) continue;
      const std::uint64_t bytes = (std::uint64_t{node.begin} << 32U) | node.end;
      outermost_.emplace(bytes, i);
      if (node.kind == Kind::scalar) texts_.emplace(bytes, i);
    }
  }
  std::optional<std::uint32_t> at(const Intent& intent) const {
    const Node place = place_of(intent);
    const auto& nodes = std::holds_alternative<ReplaceText>(intent) ? texts_ : outermost_;
    const auto found = nodes.find((std::uint64_t{place->begin} << 32U) | place->end);
    return found == nodes.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> outermost_;
  std::unordered_map<std::uint64_t, std::uint32_t> texts_;
};

/// Ways that are taken, as a tree of their steps. Whoever renames a key stands above its value.
class Taken {
 public:
  /// Whether no way before it was at, above or below it.
  bool take(const Path& path) {
    std::uint32_t at = 0;
    bool is_free = !is_end_[0];
    for (const Step& step : path) {
      const auto [next, is_new] =
          next_.try_emplace({at, step.item, step.key}, static_cast<std::uint32_t>(is_end_.size()));
      if (is_new) {
        is_end_.push_back(false);
        has_below_.push_back(false);
      }
      has_below_[at] = true;
      at = next->second;
      is_free = is_free && !is_end_[at];
    }
    is_free = is_free && !has_below_[at];
    is_end_[at] = true;
    return is_free;
  }

 private:
  using Key = std::tuple<std::uint32_t, std::size_t, std::string>;
  std::map<Key, std::uint32_t> next_;
  std::vector<bool> is_end_ = {false};
  std::vector<bool> has_below_ = {false};
};

/// Whether `later` adds to the list that `earlier` adds to, further down, and both find it there.
bool go_together(const Task& earlier, const Task& later, const yaml::Tree& tree) {
  const auto* first = std::get_if<AddItems>(&earlier.intent);
  const auto* second = std::get_if<AddItems>(&later.intent);
  const bool are_alike = first != nullptr && second != nullptr && first->key == second->key &&
                         first->before < second->before && earlier.path == later.path;
  const auto node = are_alike ? node_at(tree, later.path) : std::nullopt;
  const auto list = node ? Value(tree, *node).find(second->key) : std::nullopt;
  return list && first->before < list->items().size();
}

std::size_t* number_in(Intent& intent) {
  if (auto* add = std::get_if<AddItems>(&intent)) return &add->before;
  if (auto* remove = std::get_if<RemoveItem>(&intent)) return &remove->item;
  return nullptr;
}

const std::string* key_of(const Intent& intent) {
  return std::visit(
      [](const auto& change) -> const std::string* {
        if constexpr (requires { change.key; }) {
          return &change.key;
        } else {
          return nullptr;
        }
      },
      intent);
}

/// The number of the item of the list `key` of the mapping at `mapping` that a task is about.
std::size_t* item_of(Task& task, const Path& mapping, const std::string& key) {
  if (!is_at_or_below(task.path, mapping)) return nullptr;
  if (task.path.size() == mapping.size()) {
    const std::string* const own = key_of(task.intent);
    return own != nullptr && *own == key ? number_in(task.intent) : nullptr;
  }
  if (task.path.size() < mapping.size() + 2 || task.path[mapping.size()] != value_of(key))
    return nullptr;
  return &task.path[mapping.size() + 1].item;
}

bool is_below_key(const Task& task, const Path& mapping, const std::string& key) {
  if (task.path.size() <= mapping.size() || !is_at_or_below(task.path, mapping)) return false;
  return task.path[mapping.size()].key == key;
}

bool follow_made(Task& task, const Path& path, const AddItems& add) {
  std::size_t* const item = item_of(task, path, add.key);
  if (item != nullptr && *item >= add.before && *item != AddItems::npos) *item += add.items.size();
  return true;
}

bool follow_made(Task& task, const Path& path, const RemoveItem& remove) {
  std::size_t* const item = item_of(task, path, remove.key);
  if (item == nullptr || *item < remove.item || *item == AddItems::npos) return true;
  if (*item > remove.item) {
    --*item;
    return true;
  }
  return std::holds_alternative<AddItems>(task.intent) && task.path.size() == path.size();
}

/// The old items of the list are gone; what adds to it adds behind what is there now.
bool follow_new_value(Task& task, const Path& path, const std::string& key) {
  const bool is_same = task.path.size() == path.size() && item_of(task, path, key) != nullptr;
  if (!is_same) return true;
  auto* const add = std::get_if<AddItems>(&task.intent);
  if (add != nullptr) add->before = AddItems::npos;
  return add != nullptr;
}

bool follow_made(Task& task, const Path& path, const RemoveField& remove) {
  return !is_below_key(task, path, remove.key) && follow_new_value(task, path, remove.key);
}

bool follow_made(Task& task, const Path& path, const SetField& set) {
  const bool is_value =
      is_below_key(task, path, set.key) && task.path[path.size()].kind != Step::Kind::key;
  return !is_value && follow_new_value(task, path, set.key);
}

bool follow_made(Task& task, const Path& path, const ReplaceText& replace) {
  if (path.empty() || path.back().kind != Step::Kind::key) return true;
  const std::size_t last = path.size() - 1;
  Path mapping(path.begin(), path.end() - 1);
  if (is_below_key(task, mapping, path.back().key)) task.path[last].key = replace.text;
  return true;
}

/// Whether somebody has said something between the key of a list on lines and its first item.
bool has_comment_above(const yaml::Tree& tree, const Path& path, const std::string& key) {
  const auto node = node_at(tree, path);
  const std::vector<yaml::Entry> entries =
      node ? Value(tree, *node).entries() : std::vector<yaml::Entry>();
  for (const auto& [own, list] : entries) {
    if (own.text() != key) continue;
    const text::Span above{own.span().file, own.span().end, list.span().begin};
    return list.style() == yaml::Style::block &&
           std::any_of(tree.comments.begin(), tree.comments.end(), [&](const auto& comment) {
             return above.begin <= comment.span.begin && comment.span.end <= above.end;
           });
  }
  return false;
}

}  // namespace

Node place_of(const Intent& intent) {
  return std::visit(
      [](const auto& change) -> Node {
        if constexpr (requires { change.place; }) {
          return change.place;
        } else {
          return change.node;
        }
      },
      intent);
}

std::string line_place(const text::Source& source, std::uint32_t offset) {
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, offset);
  return fmt::format("{}:{}", source.path, at.line);
}

Result<std::vector<Task>> tasks_of(const text::Source& source, const yaml::Tree& tree,
                                   const std::vector<Intent>& intents) {
  const Nodes nodes(tree);
  std::vector<Task> tasks;
  const auto items_in = [&](const Path& path, const std::string& key) {
    const auto node = node_at(tree, path);
    const auto list = node ? Value(tree, *node).find(key) : std::nullopt;
    return list ? list->items().size() : 0;
  };
  for (const Intent& intent : intents) {
    const auto* add = std::get_if<AddItems>(&intent);
    if (add != nullptr && add->items.empty()) continue;
    Task task{intent, {}};
    if (const Node place = place_of(intent)) {
      const auto node = nodes.at(intent);
      if (!node) {
        return Error{fmt::format("{}: what is to be changed is not there any more",
                                 line_place(source, place->begin))};
      }
      task.path = path_to(tree, *node);
    }
    const auto* remove = std::get_if<RemoveItem>(&intent);
    if (remove != nullptr && remove->item >= items_in(task.path, remove->key))
      return Error{fmt::format("there is no such item of '{}' to remove", remove->key)};
    if (remove != nullptr && !has_comment_above(tree, task.path, remove->key))
      std::get<RemoveItem>(task.intent).emptied = RemoveItem::Emptied::key_goes;
    if (add != nullptr && add->before >= items_in(task.path, add->key))
      std::get<AddItems>(task.intent).before = AddItems::npos;
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<std::size_t> next_round(const std::vector<Task>& tasks, const yaml::Tree& tree) {
  std::vector<std::size_t> round;
  Taken taken;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    const bool is_free = taken.take(tasks[i].path);
    const bool comes_behind_one = !round.empty() && round.back() + 1 == i;
    if (is_free || (comes_behind_one && go_together(tasks[i - 1], tasks[i], tree)))
      round.push_back(i);
  }
  return round;
}

bool follow(Task& task, const Task& done) {
  return std::visit([&](const auto& change) { return follow_made(task, done.path, change); },
                    done.intent);
}

}  // namespace okr::edit
