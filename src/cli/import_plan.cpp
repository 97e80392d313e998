// SPDX-License-Identifier: MIT
#include "import_plan.h"

#include "import_draft.h"
#include "import_ids.h"
#include "import_key_result.h"
#include "import_known.h"
#include "import_parents.h"
#include "import_slots.h"
#include "import_told.h"
#include "import_words.h"
#include "new_sentence.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace okr::cli {
namespace {

using Field = ImportField;

/// Of the objective, whichever of its rows says it.
constexpr std::array<Field, 3> settled{Field::why, Field::customer, Field::commitment};

class Planner {
 public:
  Planner(const Session& session, const Book& book, const ImportTable& table,
          const ImportDefaults& defaults)
      : session_(session),
        book_(book),
        table_(table),
        ground_(ground_of(table, book.config(), session.as_of)),
        names_(book),
        slots_(session, book, table, defaults, names_),
        told_(table),
        ids_(book, told_),
        in_files_(book) {}

  ImportPlan plan() {
    for (std::size_t i = 0; i < table_.rows.size(); ++i) take(i);
    for (std::size_t i = 0; i < drafts_.size(); ++i) finish(i);
    find_parents(session_, book_, table_, parents_, plan_);
    told_.add_to(plan_);
    plan_.to_add = names_.to_add();
    return std::move(plan_);
  }

 private:
  void problem(const ImportRow& row, Field field, const std::string& message) {
    told_.problem(row, field, message);
  }

  void take(std::size_t number) {
    const ImportRow& row = table_.rows[number];
    if (!row.at(Field::objective).empty()) {
      begin(number);
    } else if (!is_under_one_) {
      return problem(row, Field::objective,
                     "is empty, and no objective stands above; write whose key result this is");
    }
    if (!current_) return check_names(row);
    if (row.at(Field::objective).empty()) {
      if (table_.has_one_title() && !go_under(row)) return;
      check_slot(row);
    }
    take_objective_cells(number);
    take_key_result(number);
  }

  void begin(std::size_t number) {
    const ImportRow& row = table_.rows[number];
    is_under_one_ = true;
    current_.reset();
    const auto slot = slots_.of(row);
    if (!slot) return told_.unknown(row, slot.error().field, slot.error().message);
    const std::string& title = row.at(Field::objective);
    if (const auto heading = names_.heading(title); heading && !has_key_result(row))
      problem(row, Field::objective, *heading);
    const auto [known, is_new] = numbers_.try_emplace(objective_key(*slot, title), drafts_.size());
    current_ = known->second;
    if (!is_new) return;
    drafts_.emplace_back();
    SheetObjective& made = plan_.objectives.emplace_back();
    made.row = number;
    made.title = title;
    made.slot = *slot;
    if (const auto place = in_files_.place_of(*slot, title)) {
      problem(
          row, Field::objective,
          fmt::format("{} has this objective in {} already: {}; take its rows out, or change it "
                      "there with okr change, checkin and new kr",
                      slot->whose.id, slot->period, *place));
    }
  }

  /// Where key results have rows of their own, their parent is the objective that they are of.
  bool go_under(const ImportRow& row) {
    const std::string name = text::to_lower(row.at(Field::parent));
    if (says_nothing(name)) return true;
    for (std::size_t i = plan_.objectives.size(); i-- > 0;) {
      const SheetObjective& objective = plan_.objectives[i];
      const auto id = drafts_[i].said.find(Field::objective_id);
      if (text::to_lower(objective.title) != name &&
          (id == drafts_[i].said.end() || text::to_lower(id->second.text) != name))
        continue;
      current_ = i;
      return true;
    }
    problem(row, Field::parent,
            fmt::format("'{}' is no objective of the rows above", row.at(Field::parent)));
    return false;
  }

  /// A row that goes on with the objective above is of the same team and period.
  void check_slot(const ImportRow& row) {
    const bool names_team = !row.at(Field::team).empty();
    if (!names_team && row.at(Field::period).empty()) return;
    const auto slot = slots_.of(row);
    const Field field = names_team ? Field::team : Field::period;
    if (!slot) return told_.unknown(row, slot.error().field, slot.error().message);
    const Slot& above = plan_.objectives[*current_].slot;
    if (slot->whose.id == above.whose.id && slot->range == above.range) return;
    problem(row, field,
            fmt::format("names no objective of {} in {}, and the one above is of {} in {}; write "
                        "the objective",
                        slot->whose.id, slot->period, above.whose.id, above.period));
  }

  /// Of an objective that has no place yet: who is unknown there is told all the same, at once.
  void check_names(const ImportRow& row) {
    for (const Field field : {Field::objective_owner, Field::owner}) {
      if (says_nothing(row.at(field))) continue;
      const auto owners = names_.owners(row.at(field));
      if (!owners) told_.unknown(row, field, owners.error().message);
    }
  }

  /// Whether the row has a key result too.
  static bool has_key_result(const ImportRow& row) {
    return !row.at(Field::key_result).empty() || !row.at(Field::metric).empty();
  }

  void settle(std::size_t number, Field field) {
    const ImportRow& row = table_.rows[number];
    settle(row, field, field, row.at(field));
  }

  /// `text` of the cell `field` is what `row` says of the objective's `meant`.
  void settle(const ImportRow& row, Field field, Field meant, const std::string& text) {
    if (text.empty()) return;
    const auto [said, is_new] = drafts_[*current_].said.try_emplace(meant, Said{text, row.row});
    if (is_new || text::to_lower(said->second.text) == text::to_lower(text)) return;
    problem(row, field,
            fmt::format("row {} says otherwise of the same objective; {}", said->second.row,
                        meant == Field::objective_owner
                            ? "name all of its owners in one cell"
                            : fmt::format("an objective has one {}", name_of(meant))));
  }

  void take_objective_cells(std::size_t number) {
    const ImportRow& row = table_.rows[number];
    for (const Field field : settled) settle(number, field);
    settle(number, Field::objective_id);
    const bool is_own = table_.has_one_title() && has_key_result(row);
    if (!row.at(Field::parent).empty() && !is_own)
      parents_.push_back({*current_, number, row.parents});
    if (!row.at(Field::objective_owner).empty())
      take_owners(row, Field::objective_owner, row.at(Field::objective_owner), std::nullopt);
    if (has_key_result(row)) return;
    settle(row, Field::id, Field::objective_id, row.at(Field::id));
    take_owners(row, Field::owner, row.owners, std::nullopt);
    std::vector<CellProblem> problems;
    settle(row, Field::due, Field::due, due_in(ground_, row, problems));
    for (const CellProblem& one : problems) problem(row, one.field, one.message);
    for (const Field field : {Field::baseline, Field::target, Field::current}) {
      if (says_nothing(row.at(field))) continue;
      if (table_.has_one_title()) {
        told_.left_out(row, field, LeftOut::no_key_result);
      } else {
        problem(row, field, "stands beside no key result; write what it is the value of");
      }
    }
    for (const Field field : {Field::weight, Field::confidence, Field::note, Field::source}) {
      if (!says_nothing(row.at(field))) told_.left_out(row, field, LeftOut::no_key_result);
    }
  }

  void take_owners(const ImportRow& row, Field field, const std::string& cell,
                   std::optional<std::size_t> key_result) {
    const bool is_person =
        text::trimmed(cell).empty() && field == Field::owner && !row.at(Field::team).empty();
    const std::string& text = is_person ? row.at(Field::person) : cell;
    if (says_nothing(text)) return;
    Result<std::vector<std::string>> owners = names_.owners(text);
    if (!owners)
      return told_.unknown(row, is_person ? Field::person : field, owners.error().message);
    if (!key_result)
      settle(row, is_person ? Field::person : field, Field::objective_owner,
             fmt::format("{}", fmt::join(*owners, ", ")));
    drafts_[*current_].owners.add(key_result, *std::move(owners));
  }

  void take_key_result(std::size_t number) {
    const ImportRow& row = table_.rows[number];
    if (!has_key_result(row)) return;
    SheetObjective& objective = plan_.objectives[*current_];
    ReadKeyResult read = key_result_in(ground_, row, objective.slot.range);
    for (const CellProblem& one : read.problems) problem(row, one.field, one.message);
    for (const Field field : read.left_out)
      told_.left_out(row, field, field == Field::current ? LeftOut::to_come : LeftOut::no_level);
    SheetKeyResult& made = read.key_result;
    check_is_new(row, made.title);
    made.row = number;
    made.said_id = row.at(Field::id);
    made.id =
        ids_.of_key_result(row, metric_of(book_.config(), made.title), drafts_[*current_].taken);
    take_owners(row, Field::owner, row.owners, objective.key_results.size());
    objective.key_results.push_back(std::move(made));
  }

  /// A sheet with a row a week names one key result as often.
  void check_is_new(const ImportRow& row, const std::string& title) {
    const auto [first, is_new] = drafts_[*current_].rows.emplace(text::to_lower(title), row.row);
    if (is_new) return;
    problem(row, row.at(Field::key_result).empty() ? Field::metric : Field::key_result,
            fmt::format("row {} has it already, under the same objective; leave one of them, and "
                        "record the values of other days with okr checkin --from",
                        first->second));
  }

  /// What only all rows together say.
  void finish(std::size_t number) {
    Draft& draft = drafts_[number];
    SheetObjective& objective = plan_.objectives[number];
    const ImportRow& row = table_.rows[objective.row];
    const auto said = [&](Field field) {
      const auto found = draft.said.find(field);
      return found == draft.said.end() ? std::string() : found->second.text;
    };
    objective.said_id = said(Field::objective_id);
    objective.id = ids_.of_objective(row, objective);
    const auto write = [&](const char* key, const std::string& value) {
      if (!value.empty()) objective.fields.push_back({key, edit::text_of(value)});
    };
    write("id", objective.id);
    write("title", objective.title);
    write("why", said(Field::why));
    write("customer", said(Field::customer));
    draft.owners.write(objective);
    write("due", said(Field::due));
    write("commitment", commitment(row, said(Field::commitment)));
  }

  std::string commitment(const ImportRow& row, const std::string& cell) {
    if (says_nothing(cell)) return {};
    const auto word = commitment_in(cell);
    if (!word) {
      problem(row, Field::commitment,
              fmt::format("'{}' is neither aspirational nor committed", cell));
    }
    return word.value_or(std::string());
  }

  const Session& session_;
  const Book& book_;
  const ImportTable& table_;
  SheetGround ground_;
  SheetNames names_;
  SheetSlots slots_;
  SheetToldOf told_;
  SheetIds ids_;
  ObjectivesInFiles in_files_;
  ImportPlan plan_;
  std::vector<Draft> drafts_;  ///< one an objective of the plan
  std::map<ObjectiveKey, std::size_t> numbers_;
  std::vector<ParentCell> parents_;
  bool is_under_one_ = false;  ///< an objective stands above, whether it can be read or not
  std::optional<std::size_t> current_;  ///< it, where it can
};

}  // namespace

std::string reference_of(const SheetObjective& objective) {
  return fmt::format("{}/{}/{}", objective.slot.period, objective.slot.whose.id, objective.id);
}

ImportPlan plan_import(const Session& session, const Book& book, const ImportTable& table,
                       const ImportDefaults& defaults) {
  return Planner(session, book, table, defaults).plan();
}

}  // namespace okr::cli
