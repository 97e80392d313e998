// SPDX-License-Identifier: MIT
#include "new_key_result.h"

#include "new_checks.h"
#include "new_ids.h"
#include "new_reference.h"
#include "new_sentence.h"
#include "new_things.h"
#include "new_write.h"
#include "prompt.h"

#include <okr/model/find.h>

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

/// The objective that it is added to.
struct Parent {
  const model::Objective* objective;
  std::string reference;
  model::DateRange range;
  std::set<std::string> taken;
};

Result<std::uint32_t> objective_named(const Session& session, const model::Workspace& workspace,
                                      const std::string& typed) {
  const Result<model::Found> found = model::find(workspace, typed, session.as_of);
  if (!found) return found.error();
  if (found->objective && !found->key_result) return *found->objective;
  return Error{fmt::format("'{}' is no objective; a key result is added to one", typed)};
}

/// Of today, and not dropped.
std::vector<const model::Objective*> pursued(const Session& session,
                                             const model::Workspace& workspace) {
  std::vector<const model::Objective*> out;
  for (const model::Objective& objective : workspace.objectives) {
    const bool is_now = objective.range && objective.range->contains(session.as_of);
    if (is_now && !model::is_dropped(objective, session.as_of)) out.push_back(&objective);
  }
  return out;
}

/// Nothing where the person ended it.
std::optional<std::string> ask_target(const Session& session, const model::Workspace& workspace) {
  constexpr std::size_t most = 20;  // a longer list pushes the question off the screen
  std::vector<std::string> listed;
  const std::vector<const model::Objective*> objectives = pursued(session, workspace);
  session.env.err << "Which objective is it added to?\n";
  for (std::size_t i = 0; i < objectives.size() && objectives.size() <= most; ++i) {
    listed.push_back(model::reference_of(*objectives[i]));
    show_indented(session.env,
                  fmt::format("{}  {}  {}", i + 1, listed.back(), objectives[i]->title.value));
  }
  std::string chosen;
  const auto answer =
      ask_checked(session.env, listed.empty() ? "  reference" : "  number or reference", "",
                  [&](const std::string& s) -> std::optional<Objection> {
                    if (auto empty = some_text(s)) return empty;
                    const Result<std::optional<std::string>> numbered = of_list(listed, s);
                    if (!numbered) return Objection{numbered.error().message};
                    chosen = numbered->value_or(s);
                    const Result<std::uint32_t> found = objective_named(session, workspace, chosen);
                    return found ? std::nullopt : std::optional(Objection{found.error().message});
                  });
  if (!answer) return std::nullopt;
  return chosen;
}

/// A line to type: with what was typed, and an example for what was not.
std::string line_for(const Session& session, const NewArgs& args, const Book& book) {
  const auto objectives = pursued(session, book.workspace());
  const std::string target = !args.target.empty() ? args.target
                             : objectives.empty() ? "product/trusted"
                                                  : model::reference_of(*objectives.front());
  const std::string metric = args.metric.empty() ? "the refund rate" : args.metric;
  const bool no_value =
      args.from.empty() && args.to.empty();  // else it would want the other's unit
  const std::string from = args.from.empty() ? (no_value ? "0.5%" : "___") : args.from;
  const std::string to = args.to.empty() ? (no_value ? "0.2%" : "___") : args.to;
  return fmt::format("okr new kr {} --metric \"{}\" --from {} --to {}", target, metric, from, to);
}

Result<Parent> parent_of_new(const Session& session, const NewArgs& args, const Book& book) {
  const model::Workspace& workspace = book.workspace();
  if (args.target.empty()) {
    return Error{"okr new kr needs TARGET, the objective that it is added to: " +
                 line_for(session, args, book)};
  }
  const Result<std::uint32_t> found = objective_named(session, workspace, args.target);
  if (!found) return found.error();
  Parent out;
  out.objective = &workspace.objectives[*found];
  out.reference = model::reference_of(*out.objective);
  if (!out.objective->range) {
    return Error{
        fmt::format("{} has no period that can be read; okr lint says why", out.reference)};
  }
  if (model::is_dropped(*out.objective, session.as_of)) {
    return Error{
        fmt::format("{} was dropped; add the key result to one that is pursued", out.reference)};
  }
  out.range = *out.objective->range;
  for (const model::KeyResult& one : out.objective->key_results) out.taken.insert(one.id);
  return out;
}

bool is_kpi(const model::Workspace& workspace, const std::string& id) {
  return std::any_of(workspace.kpis.begin(), workspace.kpis.end(),
                     [&](const model::Kpi& kpi) { return kpi.id == id; });
}

std::optional<Error> flag_problem(const NewArgs& args, const Book& book,
                                  const model::DateRange& range) {
  const bool in_parts = !args.metric.empty() || !args.from.empty() || !args.to.empty();
  if (!args.title.empty() && in_parts) {
    return Error{"--title is the whole sentence: leave out --metric, --from and --to"};
  }
  if (!args.owner.empty()) {
    if (auto error = behind("--owner", owner_problem(book, args.owner))) return error;
  }
  if (!args.by.empty()) {
    if (auto error = behind("--by", due_problem(args.by, range))) return error;
  }
  if (!args.confidence.empty()) {
    if (auto error = behind("--confidence", confidence_problem(args.confidence))) return error;
  }
  if (args.kpi.empty() || is_kpi(book.workspace(), args.kpi)) return std::nullopt;
  return Error{fmt::format("--kpi: there is no KPI '{}'; okr new kpi adds one", args.kpi)};
}

bool is_said(const NewArgs& args) {
  return !args.title.empty() || (!args.metric.empty() && !args.from.empty() && !args.to.empty());
}

/// As the flags have it, without the id.
Result<NewKeyResult> from_flags(const NewArgs& args, const Book& book) {
  NewKeyResult out;
  out.title = args.title;
  if (!out.title.empty()) return out;
  Result<std::string> sentence =
      measured_sentence(args.metric, args.from, args.to, book.config().currency);
  if (!sentence) return sentence.error();
  out.title = *std::move(sentence);
  return out;
}

void add_flags(const NewArgs& args, NewKeyResult& out) {
  out.owner = args.owner;
  out.kind = args.kind;
  out.source = args.source;
  out.kpi = args.kpi;
  out.confidence = args.confidence;
  if (!args.by.empty()) out.due = args.by;
}

std::optional<Error> missing(const NewArgs& args, const std::string& line) {
  const bool nothing = args.metric.empty() && args.from.empty() && args.to.empty();
  if (nothing)
    return missing_flags("okr new kr", {{"--title, or --metric, --from and --to"}}, line);
  return missing_flags("okr new kr",
                       {{"--metric", !args.metric.empty()},
                        {"--from", !args.from.empty()},
                        {"--to", !args.to.empty()}},
                       line);
}

std::vector<edit::Intent> intents_for(const Parent& parent, const NewKeyResult& key_result) {
  std::vector<edit::Intent> out;
  const model::Objective& objective = *parent.objective;
  if (!objective.id_written) {
    out.emplace_back(edit::SetField{objective.span, "id", edit::text_of(objective.id)});
  }
  out.emplace_back(edit::AddItems{objective.span, "key_results", {{{}, fields_of(key_result)}}});
  return out;
}

int write_it(const Session& session, const NewArgs& args, const Book& book, const Parent& parent,
             const NewKeyResult& key_result, Consent consent) {
  const text::Source& source = book.workspace().sources[parent.objective->file];
  Addition addition{.file = {source.path, source.bytes, source.bytes},
                    .intents = intents_for(parent, key_result),
                    .what = {},
                    .reference = parent.reference + "/" + key_result.id};
  addition.what = "key result " + addition.reference;
  return write_new(session, args, book, addition, consent);
}

}  // namespace

std::vector<edit::Field> fields_of(const NewKeyResult& key_result) {
  const std::pair<const char*, const std::string&> all[] = {
      {"id", key_result.id},       {"title", key_result.title},
      {"owner", key_result.owner}, {"kind", key_result.kind},
      {"due", key_result.due},     {"source", key_result.source},
      {"kpi", key_result.kpi},     {"confidence", key_result.confidence}};
  std::vector<edit::Field> out;
  for (const auto& [key, value] : all) {
    if (!value.empty()) out.push_back({key, edit::text_of(value)});
  }
  return out;
}

int new_key_result(const Session& session, const NewArgs& typed, const Book& book) {
  NewArgs args = typed;
  if (args.confidence.ends_with("/10")) args.confidence.resize(args.confidence.size() - 3);
  if (args.target.empty() && can_ask(session.env)) {
    const std::optional<std::string> target = ask_target(session, book.workspace());
    if (!target) return ended(session);
    args.target = *target;
  }
  const Result<Parent> parent = parent_of_new(session, args, book);
  if (!parent) return fail(session.env, parent.error());
  if (auto error = flag_problem(args, book, parent->range)) return fail(session.env, *error);
  if (!is_said(args) && !can_ask(session.env)) {
    return fail(session.env, *missing(args, line_for(session, args, book)));
  }
  NewKeyResult key_result;
  const Consent consent = is_said(args) ? Consent::given : Consent::asked;
  if (consent == Consent::asked) {
    session.env.err << "A new key result of " << parent->reference
                    << ".\nEnter at a value goes back; Ctrl-D writes nothing.\n";
    AskedKeyResult asked = ask_key_result(session, book, parent->range, parent->taken, Need::one,
                                          {args.metric, args.from, args.to, args.by});
    if (asked.end != AskedKeyResult::End::given) return ended(session);
    key_result = std::move(asked.key_result);
  } else {
    Result<NewKeyResult> given = from_flags(args, book);
    if (!given) return fail(session.env, given.error());
    key_result = *std::move(given);
  }
  add_flags(args, key_result);
  Result<std::string> id =
      chosen_id(args.id, metric_of(book.config(), key_result.title), "kr", parent->taken);
  if (!id) return fail(session.env, id.error());
  key_result.id = *std::move(id);
  return write_it(session, args, book, *parent, key_result, consent);
}

}  // namespace okr::cli
