// SPDX-License-Identifier: MIT
#include "ask_checked.h"
#include "most_used_file.h"
#include "new_checks.h"
#include "new_ids.h"
#include "new_reference.h"
#include "new_things.h"
#include "new_write.h"
#include "prompt.h"

#include <algorithm>
#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

/// A project's file may be of no period, so its references are whole.
Result<std::string> whole_reference(const Session& session, const Book& book,
                                    const std::string& typed) {
  return reference_in(book.workspace(), typed, "", "", session.as_of);
}

Result<NewArgs> with_references(const Session& session, const Book& book, NewArgs args) {
  if (!args.owner.empty()) {
    if (auto error = behind("--owner", owner_problem(book, args.owner))) return *error;
  }
  std::vector<std::string> supports;
  for (const std::string& typed : args.supports) {
    Result<std::string> reference = whole_reference(session, book, typed);
    if (!reference) return Error{"--supports: " + reference.error().message};
    if (std::find(supports.begin(), supports.end(), *reference) == supports.end()) {
      supports.push_back(*std::move(reference));
    }
  }
  args.supports = std::move(supports);
  return args;
}

/// What is missing is asked for; nothing where the person ended it.
std::optional<NewArgs> asked_for(const Session& session, const Book& book, NewArgs args) {
  session.env.err << "A new project: what is done to reach key results. Enter skips; Ctrl-D writes "
                     "nothing.\n";
  const auto title = ask_checked(session.env, "What is to be done?", "", some_text);
  if (!title) return std::nullopt;
  args.title = *title;
  if (args.supports.empty()) {
    std::string whole;
    const auto supported = ask_checked(session.env, "Which key result does it serve? A reference",
                                       "", [&](const std::string& s) -> std::optional<Objection> {
                                         if (s.empty()) return std::nullopt;
                                         Result<std::string> reference =
                                             whole_reference(session, book, s);
                                         if (!reference)
                                           return Objection{reference.error().message};
                                         whole = *std::move(reference);
                                         return std::nullopt;
                                       });
    if (!supported) return std::nullopt;
    if (!supported->empty()) args.supports.push_back(whole);
  }
  if (!args.owner.empty()) return args;
  auto owner = ask_checked(session.env, "Who is accountable for it?", "",
                           [&](const std::string& s) -> std::optional<Objection> {
                             return s.empty() ? std::nullopt : refused(owner_problem(book, s));
                           });
  if (!owner) return std::nullopt;
  args.owner = *std::move(owner);
  return args;
}

std::vector<edit::Field> fields_of(const NewArgs& args, const std::string& id) {
  std::vector<edit::Field> out{{"id", edit::text_of(id)}, {"title", edit::text_of(args.title)}};
  if (!args.owner.empty()) out.push_back({"owner", edit::text_of(args.owner)});
  if (!args.status.empty()) out.push_back({"status", edit::text_of(args.status)});
  if (args.supports.empty()) return out;
  std::vector<edit::Content> items;
  for (const std::string& reference : args.supports) items.push_back(edit::text_of(reference));
  out.push_back({"supports", edit::list_of(std::move(items))});
  return out;
}

int write_it(const Session& session, const NewArgs& args, const Book& book, Consent consent) {
  std::set<std::string> taken;
  for (const model::Project& project : book.workspace().projects) taken.insert(project.id);
  const Result<std::string> id = chosen_id(args.id, args.title, "project", taken);
  if (!id) return fail(session.env, id.error());
  const std::string path =
      most_used_file(book.workspace(), book.workspace().projects).value_or("okrs/projects.yaml");
  const Addition addition{.file = target_file(book, path, ""),
                          .intents = {edit::AddItems{{}, "projects", {{{}, fields_of(args, *id)}}}},
                          .what = "project project:" + *id,
                          .reference = "project:" + *id};
  return write_new(session, args, book, addition, consent);
}

}  // namespace

int new_project(const Session& session, const NewArgs& args, const Book& book) {
  const Result<NewArgs> known = with_references(session, book, args);
  if (!known) return fail(session.env, known.error());
  if (!args.title.empty()) return write_it(session, *known, book, Consent::given);
  if (!can_ask(session.env)) {
    return fail(session.env, *missing_flags("okr new project", {{"--title"}},
                                            "okr new project --title \"Sizing guide\" --supports "
                                            "product/trusted/refunds"));
  }
  const auto answered = asked_for(session, book, *known);
  return answered ? write_it(session, *answered, book, Consent::asked) : ended(session);
}

}  // namespace okr::cli
