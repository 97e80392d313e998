// SPDX-License-Identifier: MIT
#include "ask_checked.h"
#include "most_used_file.h"
#include "new_checks.h"
#include "new_ids.h"
#include "new_things.h"
#include "new_write.h"
#include "prompt.h"

#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

std::optional<Error> flag_problem(const NewArgs& args, const Book& book) {
  if (!args.owner.empty()) {
    if (auto error = behind("--owner", owner_problem(book, args.owner))) return error;
  }
  if (!args.min.empty()) {
    if (auto error = behind("--min", value_problem(book, args.min))) return error;
  }
  if (!args.max.empty()) {
    if (auto error = behind("--max", value_problem(book, args.max))) return error;
  }
  const bool is_count = args.every_days.find_first_not_of("0123456789") == std::string::npos &&
                        args.every_days.find_first_not_of('0') != std::string::npos &&
                        args.every_days.size() < 6;
  if (args.every_days.empty() || is_count) return std::nullopt;
  return Error{"--every-days: '" + args.every_days + "' is not a number of days, such as 7 or 30"};
}

/// What is missing is asked for; nothing where the person ended it.
std::optional<NewArgs> asked_for(const Session& session, const Book& book, NewArgs args) {
  session.env.err << "A new KPI: a number that is to stay healthy. Enter skips; Ctrl-D writes "
                     "nothing.\n";
  const auto is_value = [&](const std::string& s) -> std::optional<Objection> {
    return s.empty() ? std::nullopt : refused(value_problem(book, s));
  };
  const auto ask = [&](std::string_view question, std::string& into, const AnswerCheck& check) {
    if (!into.empty()) return true;
    auto answer = ask_checked(session.env, question, "", check);
    if (!answer) return false;
    into = *std::move(answer);
    return true;
  };
  const bool is_whole = ask("What is measured?", args.title, some_text) &&
                        ask("Healthy from which value up?", args.min, is_value) &&
                        ask("Healthy up to which value?", args.max, is_value) &&
                        ask("Who is accountable for it?", args.owner,
                            [&](const std::string& s) -> std::optional<Objection> {
                              return s.empty() ? std::nullopt : refused(owner_problem(book, s));
                            });
  if (!is_whole) return std::nullopt;
  return args;
}

std::vector<edit::Field> fields_of(const NewArgs& args, const std::string& id) {
  const std::pair<const char*, const std::string&> all[] = {{"id", id},
                                                            {"title", args.title},
                                                            {"category", args.category},
                                                            {"owner", args.owner},
                                                            {"min", args.min},
                                                            {"max", args.max},
                                                            {"every_days", args.every_days},
                                                            {"source", args.source}};
  std::vector<edit::Field> out;
  for (const auto& [key, value] : all) {
    if (!value.empty()) out.push_back({key, edit::text_of(value)});
  }
  return out;
}

int write_it(const Session& session, const NewArgs& args, const Book& book, Consent consent) {
  std::set<std::string> taken;
  for (const model::Kpi& kpi : book.workspace().kpis) taken.insert(kpi.id);
  const Result<std::string> id = chosen_id(args.id, args.title, "kpi", taken);
  if (!id) return fail(session.env, id.error());
  const std::string path =
      most_used_file(book.workspace(), book.workspace().kpis).value_or("okrs/kpis.yaml");
  const Addition addition{.file = target_file(book, path, ""),
                          .intents = {edit::AddItems{{}, "kpis", {{{}, fields_of(args, *id)}}}},
                          .what = "KPI kpi:" + *id,
                          .reference = "kpi:" + *id};
  return write_new(session, args, book, addition, consent);
}

}  // namespace

int new_kpi(const Session& session, const NewArgs& args, const Book& book) {
  if (auto error = flag_problem(args, book)) return fail(session.env, *error);
  if (!args.title.empty()) return write_it(session, args, book, Consent::given);
  if (!can_ask(session.env)) {
    return fail(session.env, *missing_flags("okr new kpi", {{"--title"}},
                                            "okr new kpi --title \"Net promoter score\" --min 30"));
  }
  const auto answered = asked_for(session, book, args);
  return answered ? write_it(session, *answered, book, Consent::asked) : ended(session);
}

}  // namespace okr::cli
