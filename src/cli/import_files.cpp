// SPDX-License-Identifier: MIT
#include "import_files.h"

#include "checkin_plan.h"
#include "import_proof.h"
#include "own_person.h"
#include "paths.h"
#include "record_files.h"
#include "same_links.h"

#include <okr/edit/edit_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace okr::cli {
namespace {

struct Filled {
  TargetFile file;
  edit::AddItems items{{}, "objectives", {}};
};
/// By path.
using Targets = std::map<std::string, Filled>;

std::vector<edit::Field> fields_of(const SheetObjective& objective) {
  std::vector<edit::Field> out = objective.fields;
  std::vector<edit::Content> parents;
  for (const SheetParent& parent : objective.parents)
    parents.push_back(edit::text_of(parent.reference));
  if (parents.size() == 1) {
    out.push_back({"aligned_to", parents.front()});
  } else if (!parents.empty()) {
    out.push_back({"aligned_to", edit::list_of(std::move(parents))});
  }
  std::vector<edit::Content> items;
  for (const SheetKeyResult& kr : objective.key_results)
    items.push_back(edit::mapping_of(kr.fields));
  if (!items.empty()) out.push_back({"key_results", edit::list_of(std::move(items))});
  return out;
}

std::optional<Error> cannot_take(const Book& book, const Slot& slot, const TargetFile& file) {
  if (file.before && !file_in_slot(book.workspace(), slot)) {
    return Error{
        fmt::format("'{}' is there and says another period or team; move it away", file.path)};
  }
  if (auto error = check_is_read(book.config(), file.path)) return error;
  return check_is_seen(book, file);
}

Result<Targets> targets_of(const Book& book, const ImportPlan& plan) {
  Targets out;
  std::map<std::pair<std::string, std::string>, std::string> paths;  // of slots
  for (const SheetObjective& objective : plan.objectives) {
    const Slot& slot = objective.slot;
    const auto [path, is_new] = paths.try_emplace({slot.whose.id, slot.period});
    if (is_new) {
      TargetFile file = file_for(book, slot);
      if (auto error = cannot_take(book, slot, file)) return *std::move(error);
      path->second = file.path;
      out[file.path].file = std::move(file);
    }
    out[path->second].items.items.push_back({{}, fields_of(objective)});
  }
  return out;
}

class Importer {
 public:
  Importer(const Session& session, const Book& book, const ImportTable& table,
           const ImportPlan& plan, const Limits& limits)
      : session_(session), book_(book), table_(table), plan_(plan), limits_(limits) {}

  ImportOutcome run() {
    out_.error = make();
    return std::move(out_);
  }

 private:
  std::optional<Error> make() {
    Result<Targets> targets = targets_of(book_, plan_);
    if (!targets) return targets.error();
    for (auto& [path, target] : *targets) {
      Result<std::string> bytes =
          edit::edit_file({path, target.file.text}, {std::move(target.items)}, limits_.file);
      if (!bytes) return bytes.error();
      out_.imported.files.push_back({std::move(target.file), *std::move(bytes)});
    }
    if (auto error = load()) return error;
    if (auto error = check()) return error;
    if (!out_.problems.empty()) return std::nullopt;
    if (auto error = record()) return error;
    return other_links(book_.workspace(), out_.imported.after.workspace());
  }

  std::optional<Error> load() {
    std::map<std::string, std::string> given;
    for (const ImportedFile& one : out_.imported.files)
      given[absolute(book_.tree->place.root, one.file.path)] = one.after;
    Result<Book> after = book_with(session_, limits_, std::move(given));
    if (!after) return after.error();
    out_.imported.after = *std::move(after);
    return std::nullopt;
  }

  /// Whether the files are read, and say what the sheet says.
  std::optional<Error> check() {
    Result<std::vector<std::uint32_t>> places =
        places_of(plan_, table_, out_.imported.after.workspace());
    for (LineProblem& problem : unreadable_parts(book_, out_.imported.after, plan_, table_,
                                                 places ? *places : std::vector<std::uint32_t>()))
      out_.problems.push_back(std::move(problem));
    if (!out_.problems.empty()) return std::nullopt;
    if (!places) return places.error();
    places_ = *std::move(places);
    return std::nullopt;
  }

  std::vector<edit::Recording> recordings() {
    const model::Workspace& workspace = out_.imported.after.workspace();
    const CheckInGround ground{workspace, session_.as_of,
                               own_person(book_.tree->place, book_.config())};
    std::vector<edit::Recording> out;
    for (std::size_t i = 0; i < plan_.objectives.size(); ++i) {
      const SheetObjective& objective = plan_.objectives[i];
      for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
        const SheetKeyResult& kr = objective.key_results[k];
        if (!kr.checkin) continue;
        model::Found thing;
        thing.objective = places_[i];
        thing.key_result = k;
        Result<CheckInPlan> plan = plan_checkin(ground, {.thing = thing,
                                                         .value = kr.checkin->value,
                                                         .confidence = kr.checkin->confidence,
                                                         .date = kr.checkin->date,
                                                         .note = kr.checkin->note});
        take(table_.rows[kr.row], plan, out);
      }
    }
    return out;
  }

  void take(const ImportRow& row, Result<CheckInPlan>& plan, std::vector<edit::Recording>& out) {
    const std::string cell = cell_name(table_, row, ImportField::current);
    if (!plan) {
      out_.problems.push_back({row.line, fmt::format("{}: {}", cell, plan.error().message)});
      return;
    }
    if (plan->doubt)
      out_.imported.doubts.push_back({row.line, fmt::format("{}: {}", cell, *plan->doubt)});
    out.push_back(std::move(plan->recording));
  }

  /// Levels reached, as okr checkin writes them.
  std::optional<Error> record() {
    const std::vector<edit::Recording> all = recordings();
    if (!out_.problems.empty() || all.empty()) return std::nullopt;
    out_.imported.checkins = all.size();
    Result<std::vector<FixedFile>> files =
        record_in_files(out_.imported.after.workspace(), all, limits_);
    if (!files) return files.error();
    for (FixedFile& file : *files) {
      for (ImportedFile& one : out_.imported.files) {
        if (one.file.path == file.path) one.after = std::move(file.after);
      }
    }
    if (auto error = load()) return error;
    return check();
  }

  const Session& session_;
  const Book& book_;
  const ImportTable& table_;
  const ImportPlan& plan_;
  const Limits& limits_;
  std::vector<std::uint32_t> places_;  ///< of the plan's objectives, in the workspace
  ImportOutcome out_;
};

}  // namespace

ImportOutcome import_into_files(const Session& session, const Book& book, const ImportTable& table,
                                const ImportPlan& plan, const Limits& limits) {
  return Importer(session, book, table, plan, limits).run();
}

}  // namespace okr::cli
