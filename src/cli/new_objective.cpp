// SPDX-License-Identifier: MIT
#include "new_objective.h"

#include "new_checks.h"
#include "new_ids.h"
#include "new_reference.h"
#include "new_sentence.h"
#include "new_things.h"
#include "numbers.h"
#include "prompt.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

/// Whether the flags say what cannot be left out.
bool is_said(const NewArgs& args) {
  return !args.title.empty() && !args.key_results.empty();
}

/// Flags as they were typed, with examples for those that were not.
std::optional<Error> missing(const NewArgs& args, const AskedSlot& slot) {
  std::string line = "okr new objective";
  if (!args.person.empty()) line += " --person " + args.person;
  if (!args.team.empty()) line += " --team " + args.team;
  if (!slot.whose) line += " --team product";
  if (!args.period.empty()) line += " --period " + args.period;
  line += fmt::format(" --title \"{}\"", args.title.empty() ? "Home cooks trust us" : args.title);
  line += " --key-result \"Lower the refund rate from 0.5% to 0.2%\"";
  return missing_flags("okr new objective",
                       {{"--team", slot.whose.has_value()},
                        {"--title", !args.title.empty()},
                        {"--key-result", !args.key_results.empty()}},
                       line);
}

Result<NewObjective> from_flags(const Session& session, const NewArgs& args, const Book& book,
                                const Slot& slot) {
  NewObjective out{.title = args.title,
                   .why = args.why,
                   .customer = args.customer,
                   .owner = args.owner,
                   .aligned_to = {},
                   .commitment = args.commitment,
                   .key_results = {}};
  if (!args.owner.empty()) {
    if (auto error = behind("--owner", owner_problem(book, args.owner))) return *error;
  }
  for (const std::string& typed : args.aligned_to) {
    Result<std::string> reference =
        reference_in(book.workspace(), typed, slot.period, slot.whose.id, session.as_of);
    if (!reference) return Error{"--aligned-to: " + reference.error().message};
    if (std::find(out.aligned_to.begin(), out.aligned_to.end(), *reference) ==
        out.aligned_to.end()) {
      out.aligned_to.push_back(*std::move(reference));
    }
  }
  std::set<std::string> taken;
  for (const std::string& sentence : args.key_results) {
    NewKeyResult key_result;
    key_result.id = new_id(metric_of(book.config(), sentence), "kr", taken);
    key_result.title = sentence;
    taken.insert(key_result.id);
    out.key_results.push_back(std::move(key_result));
  }
  return out;
}

edit::Content parents(const std::vector<std::string>& references) {
  if (references.size() == 1) return edit::text_of(references.front());
  std::vector<edit::Content> items;
  for (const std::string& reference : references) items.push_back(edit::text_of(reference));
  return edit::list_of(std::move(items));
}

std::vector<edit::Field> fields_of(const NewObjective& objective, const std::string& id) {
  std::vector<edit::Field> out{{"id", edit::text_of(id)}};
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) out.push_back({key, edit::text_of(value)});
  };
  add("title", objective.title);
  add("why", objective.why);
  add("customer", objective.customer);
  add("owner", objective.owner);
  if (!objective.aligned_to.empty()) out.push_back({"aligned_to", parents(objective.aligned_to)});
  add("commitment", objective.commitment);
  std::vector<edit::Content> items;
  for (const NewKeyResult& key_result : objective.key_results) {
    items.push_back(edit::mapping_of(fields_of(key_result)));
  }
  out.push_back({"key_results", edit::list_of(std::move(items))});
  return out;
}

int write_it(const Session& session, const NewArgs& args, const Book& book, const Slot& slot,
             const NewObjective& objective) {
  const Result<std::string> id =
      chosen_id(args.id, objective.title, "o", ids_in_slot(book.workspace(), slot));
  if (!id) return fail(session.env, id.error());
  Addition addition{
      .file = file_for(book, slot),
      .intents = {edit::AddItems{{}, "objectives", {{{}, fields_of(objective, *id)}}}},
      .what = {},
      .reference = fmt::format("{}/{}/{}", slot.period, slot.whose.id, *id)};
  addition.what = fmt::format("objective {} with {}", addition.reference,
                              counted(objective.key_results.size(), "key result"));
  return write_new(session, args, book, addition, is_said(args) ? Consent::given : Consent::asked);
}

}  // namespace

int new_objective(const Session& session, const NewArgs& args, const Book& book) {
  Result<AskedSlot> asked = asked_slot(book, args);
  if (!asked) return fail(session.env, asked.error());
  const bool is_complete = is_said(args) && asked->whose;
  if (!is_complete && !can_ask(session.env)) return fail(session.env, *missing(args, *asked));
  if (!asked->whose) {
    asked->whose = ask_whose(session, book);
    if (!asked->whose) return ended(session);
  }
  const Result<Slot> slot = slot_of(session, book, *asked->whose, asked->period);
  if (!slot) return fail(session.env, slot.error());
  Result<NewObjective> objective = from_flags(session, args, book, *slot);
  if (!objective) return fail(session.env, objective.error());
  if (is_said(args)) return write_it(session, args, book, *slot, *objective);
  const auto answered = ask_objective(session, book, *slot, *std::move(objective));
  if (!answered) return ended(session);
  return write_it(session, args, book, *slot, *answered);
}

}  // namespace okr::cli
