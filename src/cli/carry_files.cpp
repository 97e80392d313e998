// SPDX-License-Identifier: MIT
#include "carry_files.h"

#include "new_place.h"
#include "paths.h"
#include "same_links.h"

#include <okr/edit/edit_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace okr::cli {
namespace {

using edit::CarriedKeyResult;
using edit::CarriedObjective;
using model::KeyResult;
using model::Objective;
using model::Reference;
using model::Workspace;

struct Filled {
  TargetFile file;
  edit::AddItems items{{}, "objectives", {}};
};

/// By path.
Result<std::map<std::string, Filled>> targets_of(const Book& book, const CarryChoice& choice,
                                                 const std::vector<CarriedObjective>& carried) {
  std::map<std::string, Filled> out;
  for (const CarriedObjective& one : carried) {
    const Objective& old = book.workspace().objectives[one.from];
    const Whose whose{std::string(edit::whose(book.config(), old)),
                      old.person ? Whose::Kind::person : Whose::Kind::team};
    TargetFile file = file_for(book, {whose, choice.to.id, choice.to.range});
    if (auto error = check_is_read(book.config(), file.path)) return *std::move(error);
    if (auto error = check_is_seen(book, file)) return *std::move(error);
    const std::string path = file.path;
    Filled& target = out[path];
    target.file = std::move(file);
    target.items.items.push_back({{}, one.fields});
  }
  return out;
}

const Reference* found(const text::Rare<Reference>& reference) {
  return reference && reference->is_found() ? &*reference : nullptr;
}
const Reference* found(text::Rare<Reference>&&) = delete;  // it would not live long enough

bool begins_as_meant(const KeyResult& now, const KeyResult& old, const CarriedKeyResult& meant) {
  if (!meant.start || meant.by_hand) return true;
  if (!now.measure.baseline) return *meant.start == 0;
  const auto start = prose::convert({*meant.start, old.measure.unit}, now.measure.unit);
  return start &&
         std::abs(**now.measure.baseline - *start) <= 1e-6 * std::max(1.0, std::abs(*start));
}

bool reads_as_meant(const Workspace& after, const KeyResult& now, const KeyResult& was,
                    const CarriedKeyResult& meant, const std::string& from) {
  if (now.id != meant.id || now.title.value != meant.title || !now.checkins.empty()) return false;
  const bool is_target_open = !now.measure.target && !now.measure.relative;
  if (meant.has_blank && !is_target_open) return false;
  if (!begins_as_meant(now, was, meant)) return false;
  if (!now.carried_from || now.carried_from->outcome != Reference::Outcome::key_result)
    return false;
  const Objective& old = after.objectives[now.carried_from->objective];
  return model::reference_of(old, old.key_results[now.carried_from->key_result]) == from;
}

bool reads_as_meant(const Workspace& after, const Objective& now, const Objective& old,
                    const CarriedObjective& meant) {
  const Reference* const from = found(now.carried_from);
  if (!from || model::reference_of(after.objectives[from->objective]) != model::reference_of(old))
    return false;
  const bool is_alike = now.title.value == old.title.value && !now.review && !now.due &&
                        now.key_results.size() == meant.key_results.size() &&
                        now.aligned_to.size() + meant.unaligned.size() == old.aligned_to.size();
  if (!is_alike) return false;
  for (const model::Alignment& alignment : now.aligned_to) {
    if (!alignment.to.is_found()) return false;
  }
  for (std::size_t k = 0; k < now.key_results.size(); ++k) {
    const CarriedKeyResult& one = meant.key_results[k];
    const KeyResult& was = old.key_results[one.number];
    if (!reads_as_meant(after, now.key_results[k], was, one, model::reference_of(old, was)))
      return false;
  }
  return true;
}

std::optional<std::uint32_t> place_of(const Book& after, const CarryChoice& choice,
                                      const Objective& old, const CarriedObjective& meant) {
  const std::vector<Objective>& objectives = after.workspace().objectives;
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    const Objective& now = objectives[i];
    if (now.id == meant.id && now.range == choice.to.range && now.person == old.person &&
        edit::whose(after.config(), now) == edit::whose(after.config(), old))
      return i;
  }
  return std::nullopt;
}

bool is_in(text::Span place, const diag::Diagnostic& finding) {
  return place.file == finding.span.file && place.begin <= finding.span.begin &&
         finding.span.end <= place.end;
}

/// The carried objective that a finding is about.
const CarriedObjective* about(const CarriedFiles& made,
                              const std::vector<CarriedObjective>& carried,
                              const diag::Diagnostic& finding) {
  for (std::size_t i = 0; i < carried.size(); ++i) {
    if (is_in(made.after.workspace().objectives[made.objectives[i]].span, finding))
      return &carried[i];
  }
  return nullptr;
}

/// A target that is left to fill in is what was asked for.
bool is_blank_left(const Book& after, const diag::Diagnostic& finding) {
  const text::Source& source = after.workspace().sources[finding.span.file];
  return finding.rule == "key-result-without-target" ||
         (finding.rule == "bad-quantity" && text::slice(source, finding.span) == edit::blank);
}

/// Whether a draft may have it: what it says can be made better later; a slip of the file only
/// where the old objective has it too.
bool may_stay(const Book& before, const CarriedObjective& carried,
              const diag::Diagnostic& finding) {
  const lint::Rule* const rule = lint::find_rule(finding.rule);
  if (rule && rule->group != lint::Group::files) return true;
  const text::Span old = before.workspace().objectives[carried.from].span;
  const auto& known = before.report.diagnostics;
  return std::any_of(known.begin(), known.end(), [&](const diag::Diagnostic& was) {
    return was.rule == finding.rule && is_in(old, was);
  });
}

/// Counts what lint has on the new objectives; shows what must not be.
std::optional<Error> judge(const Session& session, const Book& before,
                           const std::vector<CarriedObjective>& carried, CarriedFiles& made) {
  std::vector<diag::Diagnostic> wrong;
  for (diag::Diagnostic& finding : new_findings(before, made.after)) {
    const bool is_error = finding.severity == diag::Severity::error;
    const CarriedObjective* const one = about(made, carried, finding);
    if (one && is_blank_left(made.after, finding)) continue;
    if (!is_error) {
      ++made.warnings;
    } else if (one && may_stay(before, *one, finding)) {
      ++made.errors;
    } else {
      wrong.push_back(std::move(finding));
    }
  }
  if (wrong.empty()) return std::nullopt;
  show_findings(session, made.after, wrong);
  return Error{"nothing was written: okr lint would find what stands above"};
}

}  // namespace

Result<CarriedFiles> files_with(const Session& session, const Book& book, const CarryChoice& choice,
                                const std::vector<CarriedObjective>& carried,
                                const Limits& limits) {
  Result<std::map<std::string, Filled>> targets = targets_of(book, choice, carried);
  if (!targets) return targets.error();
  CarriedFiles out;
  std::map<std::string, std::string> given;
  for (auto& [path, target] : *targets) {
    Result<std::string> bytes =
        edit::edit_file({path, target.file.text}, {std::move(target.items)}, limits.file);
    if (!bytes) return bytes.error();
    given[absolute(book.tree->place.root, path)] = *bytes;
    out.files.push_back({std::move(target.file), *std::move(bytes)});
  }
  Result<Book> after = book_with(session, limits, std::move(given));
  if (!after) return after.error();
  out.after = *std::move(after);
  for (const CarriedObjective& one : carried) {
    const Objective& old = book.workspace().objectives[one.from];
    const auto place = place_of(out.after, choice, old, one);
    const bool is_fine =
        place &&
        reads_as_meant(out.after.workspace(), out.after.workspace().objectives[*place], old, one);
    if (!is_fine) {
      return Error{fmt::format("'{}' would not read in {} as it is meant: carry it by hand",
                               model::reference_of(old), choice.to.id)};
    }
    out.objectives.push_back(*place);
  }
  if (auto error = judge(session, book, carried, out)) return *std::move(error);
  if (auto error = other_links(book.workspace(), out.after.workspace())) return *std::move(error);
  return out;
}

}  // namespace okr::cli
