// SPDX-License-Identifier: MIT
// Round by round: intentions whose places do not touch are made at once, and what is there is read
// anew before the next. At the end the file must say what the same intentions make of what it said.
#include "byte_edits.h"
#include "said_changes.h"
#include "tasks.h"
#include "unchanged.h"

#include <okr/edit/edit_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace okr::edit {
namespace {

using text::Source;
using yaml::Parsed;
using yaml::Value;

/// A file while its intentions are made, one round after the other.
struct Work {
  Source source;
  Said meant;
  std::vector<Task> tasks;
  Manner manner;
  std::size_t lost_comments = 0;  ///< with lines that were to go
};

Error not_there() {
  return {"what is to be changed is not there any more"};
}

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

/// A sentence in a list, which somebody adds to.
bool is_sentence(const yaml::Tree& tree, const Task& task) {
  if (std::holds_alternative<ReplaceText>(task.intent) || task.path.empty()) return false;
  const auto node = value_at(tree, task.path);
  return node && node->kind() == yaml::Kind::scalar && task.path.back().kind == Step::Kind::item;
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
      const bool is_text = std::holds_alternative<ReplaceText>(task.intent);
      if (is_text && task.path == path) task.path.push_back(value_of("title"));
    }
  }
  return apply_edits(work, std::move(edits));
}

bool removes(const Intent& intent) {
  return std::holds_alternative<RemoveField>(intent) || std::holds_alternative<RemoveItem>(intent);
}

/// A new key moves nothing and takes nothing away that others could be about.
bool is_new_key(const std::optional<Value>& node, const Intent& intent) {
  const auto* set = std::get_if<SetField>(&intent);
  return set != nullptr && !(node && node->find(set->key));
}

/// All edits of the round, from the places that they have on the page.
Edits edits_of_round(Work& work, const Page& page, const std::vector<std::size_t>& round) {
  std::vector<text::Edit> edits;
  for (const std::size_t number : round) {
    const Task& task = work.tasks[number];
    const auto node = value_at(page.tree, task.path);
    Edits made =
        std::visit([&](const auto& change) { return edits_for(page, node, change); }, task.intent);
    if (!made) return made;
    if (removes(task.intent)) work.lost_comments += comments_within(page.tree, *made);
    append(edits, *std::move(made));
  }
  return edits;
}

/// Those that come after `done` go by where things are now: those that wait, and those of this
/// round that add to the same list.
bool follow_all(std::vector<Task>& tasks, const std::vector<std::size_t>& round, std::size_t done) {
  for (std::size_t i = done + 1; i < tasks.size(); ++i) {
    const bool is_in_round = std::binary_search(round.begin(), round.end(), i);
    if (is_in_round && tasks[i].path != tasks[done].path) continue;
    if (!follow(tasks[i], tasks[done])) return false;
  }
  return true;
}

std::optional<Error> make_round(Work& work, const Page& page,
                                const std::vector<std::size_t>& round) {
  Edits edits = edits_of_round(work, page, round);
  if (!edits) return edits.error();
  for (const std::size_t number : round) {
    const Task& task = work.tasks[number];
    if (auto error = make_change(work.meant, task.path, task.intent)) return error;
    if (is_new_key(value_at(page.tree, task.path), task.intent)) continue;
    if (!follow_all(work.tasks, round, number)) return not_there();
  }
  std::vector<Task> waiting;
  for (std::size_t i = 0; i < work.tasks.size(); ++i) {
    if (!std::binary_search(round.begin(), round.end(), i))
      waiting.push_back(std::move(work.tasks[i]));
  }
  work.tasks = std::move(waiting);
  return apply_edits(work, *std::move(edits));
}

std::optional<Error> next_step_of(Work& work, const yaml::Tree& tree) {
  const Page page = page_of(work.source, tree, work.manner);
  const std::vector<std::size_t> round = next_round(work.tasks, tree);
  std::vector<std::size_t> sentences;
  std::copy_if(round.begin(), round.end(), std::back_inserter(sentences),
               [&](std::size_t number) { return is_sentence(tree, work.tasks[number]); });
  return sentences.empty() ? make_round(work, page, round) : name_sentences(work, page, sentences);
}

/// What okr lint would say of the file that was fine before; nothing where it is as good as it was.
std::optional<Error> is_worse(const Parsed& now, const Parsed& before) {
  if (now.unread.empty() && now.problems.size() <= before.problems.size()) return std::nullopt;
  return Error{now.problems.empty() ? "it could not be read any more"
                                    : now.problems.back().message};
}

Result<std::string> edit_in(const Source& source, const Parsed& parsed, std::vector<Task> tasks,
                            const yaml::Limits& limits, Manner manner) {
  Work work{source, what_is_said(parsed.tree, source.bytes), std::move(tasks), manner};
  Parsed now = parsed;
  while (!work.tasks.empty()) {
    if (auto error = next_step_of(work, now.tree)) return *std::move(error);
    now = yaml::parse(work.source, parsed.tree.file, limits);
    if (auto error = is_worse(now, parsed)) return *std::move(error);
  }
  if (what_is_said(now.tree, work.source.bytes) != work.meant)
    return Error{"more than was meant would change in it"};
  if (!keeps_comments(source, parsed.tree, work.source, now.tree, work.lost_comments))
    return Error{"a comment in it would be lost"};
  return std::move(work.source.bytes);
}

/// JSON is YAML, and other programs may read it: it stays JSON.
bool is_json(const yaml::Tree& tree) {
  const auto root = tree.root();
  if (!root || root->style() != yaml::Style::flow) return false;
  const std::vector<yaml::Entry> entries = root->entries();
  const auto is_quoted = [](const yaml::Entry& entry) {
    return entry.key.style() == yaml::Style::double_quoted;
  };
  return !entries.empty() && std::all_of(entries.begin(), entries.end(), is_quoted);
}

std::uint32_t file_of(const std::vector<Intent>& intents) {
  for (const Intent& intent : intents) {
    if (const Node place = place_of(intent)) return place->file;
  }
  return 0;
}

}  // namespace

Result<std::string> edit_file(const Source& source, const std::vector<Intent>& intents,
                              const yaml::Limits& limits) {
  if (!std::all_of(intents.begin(), intents.end(), [](const Intent& i) { return is_utf8(i); }))
    return Error{"the text to write is not UTF-8"};
  const Parsed parsed = yaml::parse(source, file_of(intents), limits);
  if (!parsed.unread.empty()) {
    return Error{
        fmt::format("{}: this line cannot be read, and nothing is written into a file "
                    "with such lines; okr lint says how to mend it",
                    line_place(source, parsed.unread.front().begin))};
  }
  const Result<std::vector<Task>> tasks = tasks_of(source, parsed.tree, intents);
  if (!tasks) return tasks.error();
  constexpr std::array<Manner, 4> manners = {{
      {Quoting::where_needed, Manner::BlockEnd::last_word},
      {Quoting::always, Manner::BlockEnd::last_word},
      {Quoting::where_needed, Manner::BlockEnd::whole},
      {Quoting::always, Manner::BlockEnd::whole},
  }};
  std::optional<Error> first;
  for (Manner manner : manners) {
    if (is_json(parsed.tree)) manner.quoting = Quoting::as_json;
    Result<std::string> bytes = edit_in(source, parsed, *tasks, limits, manner);
    if (bytes) return bytes;
    if (!first) first = bytes.error();
  }
  return Error{
      fmt::format("{}: this can only be written by hand: {}", source.path, first->message)};
}

}  // namespace okr::edit
