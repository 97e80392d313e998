// SPDX-License-Identifier: MIT
// Round by round: intentions whose places do not touch are made at once, and what is there is read
// anew before the next. At the end the file must say what the same intentions make of what it said.
#include "byte_edits.h"
#include "path.h"
#include "said_changes.h"

#include <okr/edit/edit_file.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace okr::edit {
namespace {

using text::Source;
using yaml::Parsed;
using yaml::Value;

/// An intention by the way to its mapping, or to the text to replace.
struct Task {
  const Intent* intent = nullptr;
  Path path;
};

std::string place(const Source& source, std::uint32_t offset) {
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, offset);
  return fmt::format("{}:{}", source.path, at.line);
}

Node node_of_intent(const Intent& intent) {
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

Result<std::vector<Task>> tasks_of(const Source& source, const yaml::Tree& tree,
                                   const std::vector<Intent>& intents) {
  std::vector<Task> tasks;
  for (const Intent& intent : intents) {
    const Node span = node_of_intent(intent);
    Task task{&intent, {}};
    if (span) {
      const auto node = node_of(tree, *span);
      if (!node) {
        return Error{fmt::format("{}: what is to be changed is not there any more",
                                 place(source, span->begin))};
      }
      task.path = path_to(tree, *node);
    }
    tasks.push_back(std::move(task));
  }
  return tasks;
}

bool is_sentence(const yaml::Tree& tree, const Task& task) {
  if (std::holds_alternative<ReplaceText>(*task.intent)) return false;
  const auto node = node_at(tree, task.path);
  return node && tree.nodes[*node].kind == yaml::Kind::scalar;
}

/// Tasks for the next round, in their order: none stands at, above or below one that comes before
/// it, in this round or waiting.
std::vector<std::size_t> next_round(const std::vector<Task>& tasks) {
  std::vector<std::size_t> round;
  std::vector<const Path*> before;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    const bool is_free = std::none_of(before.begin(), before.end(), [&](const Path* path) {
      return are_related(*path, tasks[i].path);
    });
    if (is_free) round.push_back(i);
    before.push_back(&tasks[i].path);
  }
  return round;
}

/// Where a list's items moved, the ways to them lead elsewhere.
void follow_items(Task& task, const Path& mapping, const std::string& key, std::size_t from,
                  std::ptrdiff_t by) {
  Path list = mapping;
  list.push_back(value_of(key));
  const auto step = next_step(task.path, list);
  if (!step || step->kind != Step::Kind::item || step->item < from) return;
  task.path[list.size()].item =
      static_cast<std::size_t>(static_cast<std::ptrdiff_t>(step->item) + by);
}

void follow_key(Task& task, const Path& key, const std::string& name) {
  Path value = key;
  value.back().kind = Step::Kind::value;
  const bool is_below = task.path.size() >= key.size() && are_related(task.path, value);
  if (is_below) task.path[value.size() - 1].key = name;
}

/// The ways of those that wait, after `done` was made.
void follow(std::vector<Task>& waiting, const Task& done) {
  for (Task& task : waiting) {
    if (const auto* add = std::get_if<AddItems>(done.intent)) {
      follow_items(task, done.path, add->key, add->before,
                   static_cast<std::ptrdiff_t>(add->items.size()));
    } else if (const auto* remove = std::get_if<RemoveItem>(done.intent)) {
      follow_items(task, done.path, remove->key, remove->item + 1, -1);
    } else if (const auto* replace = std::get_if<ReplaceText>(done.intent)) {
      const bool is_key = !done.path.empty() && done.path.back().kind == Step::Kind::key;
      if (is_key) follow_key(task, done.path, replace->text);
    }
  }
}

/// A file while its intentions are made, one round after the other.
struct Work {
  Source source;
  Said meant;
  std::vector<Task> tasks;
  Manner manner;
};

std::optional<Value> value_at(const yaml::Tree& tree, const Path& path) {
  const auto node = node_at(tree, path);
  return node ? std::optional(Value(tree, *node)) : std::nullopt;
}

std::optional<Error> apply_edits(Work& work, std::vector<text::Edit> edits) {
  Result<std::string> bytes = text::apply(work.source.bytes, std::move(edits));
  if (!bytes) return bytes.error();
  work.source.bytes = *std::move(bytes);
  return std::nullopt;
}

void append(std::vector<text::Edit>& edits, std::vector<text::Edit> more) {
  edits.insert(edits.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

/// Bare sentences that somebody adds to become mappings first.
std::optional<Error> name_sentences(Work& work, const Page& page,
                                    const std::vector<std::size_t>& sentences) {
  std::vector<text::Edit> edits;
  for (const std::size_t number : sentences) {
    const Path path = work.tasks[number].path;
    Edits made = name_sentence(page, *value_at(page.tree, path));
    if (!made) return made.error();
    append(edits, *std::move(made));
    name_sentence(work.meant, path);
    for (Task& task : work.tasks) {
      const bool is_sentence_itself =
          task.path == path && std::holds_alternative<ReplaceText>(*task.intent);
      if (is_sentence_itself) task.path.push_back(value_of("title"));
    }
  }
  return apply_edits(work, std::move(edits));
}

std::optional<Error> make_round(Work& work, const Page& page,
                                const std::vector<std::size_t>& round) {
  std::vector<text::Edit> edits;
  for (const std::size_t number : round) {
    const Task& task = work.tasks[number];
    const auto node = value_at(page.tree, task.path);
    Edits made =
        std::visit([&](const auto& change) { return edits_for(page, node, change); }, *task.intent);
    if (!made) return made.error();
    append(edits, *std::move(made));
    if (auto error = make_change(work.meant, task.path, *task.intent)) return error;
  }
  std::vector<Task> waiting;
  for (std::size_t i = 0; i < work.tasks.size(); ++i) {
    if (!std::binary_search(round.begin(), round.end(), i)) waiting.push_back(work.tasks[i]);
  }
  for (const std::size_t number : round) follow(waiting, work.tasks[number]);
  work.tasks = std::move(waiting);
  return apply_edits(work, std::move(edits));
}

std::optional<Error> next_step_of(Work& work, const yaml::Tree& tree) {
  const Page page{work.source, tree, work.manner};
  const std::vector<std::size_t> round = next_round(work.tasks);
  std::vector<std::size_t> sentences;
  std::copy_if(round.begin(), round.end(), std::back_inserter(sentences),
               [&](std::size_t number) { return is_sentence(tree, work.tasks[number]); });
  return sentences.empty() ? make_round(work, page, round) : name_sentences(work, page, sentences);
}

/// Whether every comment of the old file is in the new one, but for those on lines that were
/// removed: then there are fewer.
bool keeps_comments(const Source& before, const Parsed& old, const Source& after, const Parsed& now,
                    std::size_t may_lose) {
  std::size_t lost = 0;
  std::size_t at = 0;
  for (const yaml::Comment& comment : old.tree.comments) {
    const std::string_view words = text::slice(before, comment.span);
    std::size_t found = at;
    while (found < now.tree.comments.size() &&
           text::slice(after, now.tree.comments[found].span) != words) {
      ++found;
    }
    if (found == now.tree.comments.size()) {
      ++lost;
    } else {
      at = found + 1;
    }
  }
  return lost <= may_lose;
}

bool removes(const Intent& intent) {
  return std::holds_alternative<RemoveField>(intent) || std::holds_alternative<RemoveItem>(intent);
}

Result<std::string> edit_in(const Source& source, const Parsed& parsed,
                            const std::vector<Intent>& intents, const yaml::Limits& limits,
                            Manner manner) {
  Result<std::vector<Task>> tasks = tasks_of(source, parsed.tree, intents);
  if (!tasks) return tasks.error();
  Work work{source, what_is_said(parsed.tree), *std::move(tasks), manner};
  Parsed now = parsed;
  while (!work.tasks.empty()) {
    if (auto error = next_step_of(work, now.tree)) return *std::move(error);
    now = yaml::parse(work.source, parsed.tree.file, limits);
    const bool is_worse = now.problems.size() > parsed.problems.size() || !now.unread.empty();
    if (is_worse) {
      return Error{now.problems.empty() ? "it could not be read any more"
                                        : now.problems.back().message};
    }
  }
  const auto removals =
      static_cast<std::size_t>(std::count_if(intents.begin(), intents.end(), removes));
  const std::size_t may_lose = removals > 0 ? parsed.tree.comments.size() : 0;
  if (what_is_said(now.tree) != work.meant ||
      !keeps_comments(source, parsed, work.source, now, may_lose)) {
    return Error{"more than was meant would change in it"};
  }
  return std::move(work.source.bytes);
}

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

bool is_utf8(const Intent& intent) {
  if (const auto* set = std::get_if<SetField>(&intent)) return is_utf8(set->value);
  if (const auto* replace = std::get_if<ReplaceText>(&intent)) return is_utf8(replace->text);
  const auto* add = std::get_if<AddItems>(&intent);
  if (add == nullptr) return true;
  return std::all_of(add->items.begin(), add->items.end(), [](const NewItem& item) {
    return is_utf8(mapping_of(item.fields)) && is_utf8(item.line.value_or(""));
  });
}

}  // namespace

Result<std::string> edit_file(const Source& source, const std::vector<Intent>& intents,
                              const yaml::Limits& limits) {
  if (!std::all_of(intents.begin(), intents.end(), [](const Intent& i) { return is_utf8(i); }))
    return Error{"the text to write is not UTF-8"};
  const std::uint32_t file = [&] {
    const Node node = intents.empty() ? Node() : node_of_intent(intents.front());
    return node ? node->file : 0;
  }();
  const Parsed parsed = yaml::parse(source, file, limits);
  if (!parsed.unread.empty()) {
    return Error{
        fmt::format("{}: this line cannot be read, and nothing is written into a file "
                    "with such lines; okr lint says how to mend it",
                    place(source, parsed.unread.front().begin))};
  }
  constexpr std::array<Manner, 4> manners = {{
      {Quoting::where_needed, Manner::BlockEnd::last_word},
      {Quoting::always, Manner::BlockEnd::last_word},
      {Quoting::where_needed, Manner::BlockEnd::whole},
      {Quoting::always, Manner::BlockEnd::whole},
  }};
  std::optional<Error> first;
  for (const Manner manner : manners) {
    Result<std::string> bytes = edit_in(source, parsed, intents, limits, manner);
    if (bytes) return bytes;
    if (!first) first = bytes.error();
  }
  return Error{
      fmt::format("{}: this can only be written by hand: {}", source.path, first->message)};
}

}  // namespace okr::edit
