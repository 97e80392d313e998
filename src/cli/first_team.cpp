// SPDX-License-Identifier: MIT
#include "first_team.h"

#include "ask_checked.h"
#include "git.h"
#include "new_ids.h"
#include "paths.h"
#include "prompt.h"

#include <okr/load/load.h>

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <ostream>
#include <system_error>

namespace okr::cli {
namespace {

/// What git has as `key` there, or nothing.
std::string from_git(const std::string& folder, const std::string& key) {
  const Result<GitAnswer> answer = run_git(folder, {"config", "--get", key});
  if (!answer || answer->exit_code != 0) return {};
  return answer->out.substr(0, answer->out.find('\n'));
}

/// Git cannot be started in a folder that is still to be made.
std::string git_folder(const Session& session, const std::string& folder) {
  std::error_code error;
  return std::filesystem::is_directory(folder, error) ? folder : session.folder;
}

InitArgs with_defaults(const Session& session, InitArgs args, const std::string& folder) {
  const std::string here = git_folder(session, folder);
  if (args.organization.empty()) args.organization = name_of_path(folder);
  const bool is_lead_known = !args.name.empty() || !args.lead.empty();
  if (args.email.empty() && !is_lead_known) args.email = from_git(here, "user.email");
  if (args.name.empty() && args.lead.empty()) args.name = from_git(here, "user.name");
  if (args.name.empty() && args.lead.empty()) {
    args.name = session.env.variable("USER").value_or(std::string());
  }
  return args;
}

std::optional<Objection> has_id(const std::string& name) {
  if (auto empty = some_text(name)) return empty;
  if (!id_problem(load::slug(name))) return std::nullopt;
  return Objection{fmt::format("'{}' gives no id; write it with letters a to z", name)};
}

/// Asks what was not typed; false where the person ended it.
bool ask(const Session& session, const InitArgs& typed, InitArgs& args) {
  struct Question {
    std::string_view words;
    const std::string& typed;
    std::string& answer;
    AnswerCheck check;
  };
  const Question questions[] = {
      {"What is your organization called?", typed.organization, args.organization, has_id},
      {"Which team is the first one, with all others below it?", typed.team, args.team, has_id},
      {"Who leads it? A name", typed.name, args.name, has_id},
      {"Their email, by which git knows them; - for none", typed.email, args.email, any_text}};
  for (const Question& question : questions) {
    if (!question.typed.empty() || (&question.answer == &args.name && !typed.lead.empty()))
      continue;
    if (&question.answer == &args.team && args.team.empty()) args.team = args.organization;
    const auto answer = ask_checked(session.env, question.words, question.answer, question.check);
    if (!answer) return false;
    question.answer = *answer == "-" ? std::string() : *answer;
  }
  return true;
}

std::string first_word(const std::string& name) {
  return name.substr(0, name.find(' '));
}

Result<FirstTeam> checked(const InitArgs& args) {
  FirstTeam out;
  out.organization = args.organization;
  out.name = args.team.empty() ? args.organization : args.team;
  out.id = load::slug(out.name);
  if (id_problem(out.id)) {
    return Error{
        fmt::format("'{}' gives the first team no id; name it with letters a to z: okr "
                    "init --team company",
                    out.name)};
  }
  const std::string called = args.lead.empty() ? args.name : args.lead;
  out.lead_name = args.name.empty() ? called : args.name;
  out.lead_email = args.email;
  out.lead = args.lead.empty() ? load::slug(first_word(called)) : args.lead;
  if (out.lead == out.id && args.lead.empty()) out.lead = load::slug(called);
  if (called.empty()) {
    return Error{
        "okr init needs to know who leads the first team, and git has no user.name: okr "
        "init --lead ana --name \"Ana Ruiz\""};
  }
  if (args.lead.empty() && id_problem(out.lead)) {
    return Error{
        fmt::format("'{0}' gives no id; choose one with letters a to z: okr init --lead "
                    "ana --name \"{0}\"",
                    called)};
  }
  if (auto problem = id_problem(out.lead)) return Error{"--lead: " + problem->message};
  if (out.lead != out.id) return out;
  return Error{
      fmt::format("the team and the person who leads it are both called '{}', and no two "
                  "may be; name one otherwise: okr init --lead {}-lead",
                  out.id, out.id)};
}

}  // namespace

Result<FirstTeam> first_team(const Session& session, const InitArgs& args,
                             const std::string& folder) {
  InitArgs known = with_defaults(session, args, folder);
  if (can_ask(session.env) && !ask(session, args, known)) {
    session.env.err << '\n';
    return Error{"nothing was written"};
  }
  return checked(known);
}

}  // namespace okr::cli
