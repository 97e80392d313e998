// SPDX-License-Identifier: MIT
#include "import_parents.h"

#include "import_figures.h"
#include "new_reference.h"
#include "table_text.h"

#include <okr/edit/carry.h>
#include <okr/model/find.h>
#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace okr::cli {
namespace {

/// Something that a name may mean.
struct Candidate {
  SheetParent parent;
  model::DateRange range;
  std::string whose;
};

/// By everything that it may be called, in lower case.
using Index = std::unordered_map<std::string, std::vector<Candidate>>;

void add(Index& index, std::string_view name, const Candidate& candidate) {
  if (name.empty()) return;
  std::vector<Candidate>& all = index[text::to_lower(name)];
  const bool is_known = std::any_of(all.begin(), all.end(), [&](const Candidate& one) {
    return one.parent.whole == candidate.parent.whole;
  });
  if (!is_known) all.push_back(candidate);
}

/// "a/b/c", "b/c" and "c" of "a/b/c".
void add_endings(Index& index, std::string_view reference, const Candidate& candidate) {
  add(index, reference, candidate);
  for (std::size_t at = reference.find('/'); at != std::string_view::npos;
       at = reference.find('/', at + 1)) {
    add(index, reference.substr(at + 1), candidate);
  }
}

Index index_of(const ImportPlan& plan) {
  Index out;
  for (std::size_t i = 0; i < plan.objectives.size(); ++i) {
    const SheetObjective& objective = plan.objectives[i];
    const std::string whole = reference_of(objective);
    const auto candidate = [&](std::optional<std::size_t> key_result, std::string reference) {
      return Candidate{
          {i, key_result, {}, std::move(reference)}, objective.slot.range, objective.slot.whose.id};
    };
    const Candidate own = candidate(std::nullopt, whole);
    add_endings(out, whole, own);
    add(out, objective.title, own);
    add(out, objective.said_id, own);
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const SheetKeyResult& kr = objective.key_results[k];
      const Candidate one = candidate(k, whole + "/" + kr.id);
      add(out, one.parent.whole, one);
      add(out, kr.title, one);
      add(out, kr.said_id, one);
    }
  }
  return out;
}

/// By titles; references of what is in the files are looked up otherwise.
Index index_of(const Book& book) {
  Index out;
  for (const model::Objective& objective : book.workspace().objectives) {
    if (!objective.range) continue;
    const std::string whose(edit::whose(book.config(), objective));
    const auto add_title = [&](const std::string& title, std::string whole) {
      add(out, on_one_line(title),
          {{std::nullopt, std::nullopt, {}, std::move(whole)}, *objective.range, whose});
    };
    add_title(objective.title.value, model::reference_of(objective));
    for (const model::KeyResult& kr : objective.key_results)
      add_title(kr.title.value, model::reference_of(objective, kr));
  }
  return out;
}

std::vector<Candidate> called(const Index& index, std::string_view name) {
  const auto found = index.find(text::to_lower(name));
  return found == index.end() ? std::vector<Candidate>() : found->second;
}

std::vector<std::string> names_in(const std::string& cell) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(";\n\r", at), cell.size());
    std::string name = on_one_line(std::string_view(cell).substr(at, end - at));
    if (!says_nothing(name)) out.push_back(std::move(name));
    at = end + 1;
  }
  return out;
}

class Finder {
 public:
  Finder(const Session& session, const Book& book, ImportPlan& plan)
      : session_(session),
        book_(book),
        plan_(plan),
        sheet_(index_of(plan)),
        files_(index_of(book)) {}

  /// Whether a single thing is called so; a title may hold a semicolon.
  bool is_one(const std::string& name) const { return sheet_.contains(text::to_lower(name)); }

  Result<SheetParent> find(std::size_t child, const std::string& name) const {
    std::vector<Candidate> found = called(sheet_, name);
    const bool was_found = !found.empty();
    std::erase_if(found, [&](const Candidate& one) { return one.parent.objective == child; });
    if (found.empty() && was_found)
      return Error{fmt::format("'{}' is the objective itself; name the one above it", name)};
    if (found.empty()) found = called(files_, name);
    if (found.empty()) return by_reference(child, name);
    const SheetObjective& own = plan_.objectives[child];
    keep_best(found, own);
    if (found.size() == 1) return written(found.front(), own);
    std::vector<std::string> references;
    for (const Candidate& one : found) references.push_back(one.parent.whole);
    return Error{
        fmt::format("'{}' may be {}; write one of these", name, fmt::join(references, " or "))};
  }

 private:
  Result<SheetParent> by_reference(std::size_t child, const std::string& name) const {
    const SheetObjective& own = plan_.objectives[child];
    const Result<std::string> whole = reference_in(book_.workspace(), name, {}, {}, session_.as_of);
    if (!whole) return Error{unknown(name)};
    return SheetParent{std::nullopt, std::nullopt, brief(*whole, own), *whole};
  }

  std::string unknown(const std::string& name) const {
    std::vector<std::string_view> titles;
    for (const SheetObjective& objective : plan_.objectives) titles.push_back(objective.title);
    for (const model::Objective& objective : book_.workspace().objectives)
      titles.push_back(objective.title.value);
    return fmt::format(
        "'{}' is no objective of this sheet or of the files{}; write its title as it stands there, "
        "a reference such as team/objective, or leave the cell empty",
        name, text::did_you_mean(name, titles));
  }

  /// Of the child's time, then of the teams above it, then of the shortest time.
  void keep_best(std::vector<Candidate>& found, const SheetObjective& own) const {
    keep_where(found, [&](const Candidate& one) { return one.range.encloses(own.slot.range); });
    const model::Team* const team = model::find_team(book_.config(), own.slot.whose.id);
    if (team != nullptr) {
      const auto above = model::up_from(book_.config(), *team);
      keep_where(found, [&](const Candidate& one) {
        return one.whose != own.slot.whose.id &&
               std::any_of(above.begin(), above.end(),
                           [&](const model::Team* up) { return *up->id == one.whose; });
      });
    }
    const auto days = [](const Candidate& one) { return one.range.end - one.range.start; };
    if (found.empty()) return;
    const auto least = days(*std::min_element(
        found.begin(), found.end(),
        [&](const Candidate& a, const Candidate& b) { return days(a) < days(b); }));
    keep_where(found, [&](const Candidate& one) { return days(one) == least; });
  }

  /// Only those that fit, where any does.
  template <class Fits>
  static void keep_where(std::vector<Candidate>& found, Fits fits) {
    if (std::any_of(found.begin(), found.end(), fits))
      std::erase_if(found, [&](const Candidate& one) { return !fits(one); });
  }

  SheetParent written(const Candidate& found, const SheetObjective& own) const {
    SheetParent parent = found.parent;
    parent.reference = found.parent.objective && found.range == own.slot.range
                           ? without_period(parent.whole)
                           : brief(parent.whole, own);
    return parent;
  }

  static std::string without_period(const std::string& whole) {
    return whole.substr(whole.find('/') + 1);
  }

  /// As short as the child's file may have it.
  std::string brief(const std::string& whole, const SheetObjective& own) const {
    const Result<std::string> out =
        reference_in(book_.workspace(), whole, own.slot.period, own.slot.whose.id, session_.as_of);
    return out ? *out : whole;
  }

  const Session& session_;
  const Book& book_;
  const ImportPlan& plan_;
  Index sheet_;
  Index files_;
};

}  // namespace

void find_parents(const Session& session, const Book& book, const ImportTable& table,
                  const std::vector<ParentCell>& cells, ImportPlan& plan) {
  const Finder finder(session, book, plan);
  for (const ParentCell& cell : cells) {
    const std::string whole = on_one_line(cell.text);
    const std::vector<std::string> names =
        finder.is_one(whole) ? std::vector{whole} : names_in(cell.text);
    for (const std::string& name : names) {
      Result<SheetParent> parent = finder.find(cell.objective, name);
      if (!parent) {
        const ImportRow& row = table.rows[cell.row];
        plan.problems.push_back(
            {row.line, fmt::format("{}: {}", cell_name(table, row, ImportField::parent),
                                   parent.error().message)});
        continue;
      }
      std::vector<SheetParent>& known = plan.objectives[cell.objective].parents;
      const bool is_new = std::none_of(known.begin(), known.end(), [&](const SheetParent& one) {
        return one.whole == parent->whole;
      });
      if (is_new) known.push_back(*std::move(parent));
    }
  }
}

}  // namespace okr::cli
