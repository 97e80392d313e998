// SPDX-License-Identifier: MIT
#include "first_team.h"

#include "ask_checked.h"
#include "git.h"
#include "new_checks.h"
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
  const Result<GitAnswer> answer = ask_git(folder, {"config", "--get", key});
  if (!answer || answer->exit_code != 0) return {};
  return answer->out.substr(0, answer->out.find('\n'));
}

/// Git cannot be started in a folder that is still to be made.
std::string git_folder(const Session& session, const std::string& folder) {
  std::error_code error;
  return std::filesystem::is_directory(folder, error) ? folder : session.folder;
}

std::string first_word(const std::string& name) {
  return name.substr(0, name.find(' '));
}

InitArgs with_defaults(const Session& session, InitArgs args, const std::string& folder) {
  const std::string here = git_folder(session, folder);
  if (args.organization.empty()) args.organization = name_of_path(folder);
  const std::string own_name = from_git(here, "user.name");
  const bool is_lead_here = args.lead.empty() || args.lead == load::slug(first_word(own_name));
  if (args.name.empty() && is_lead_here) {
    args.name = own_name;
    if (args.email.empty()) args.email = from_git(here, "user.email");
  }
  if (args.name.empty() && args.lead.empty()) {
    args.name = session.env.variable("USER").value_or(std::string());
  }
  return args;
}

/// A name in any script, unless it was typed; false where the person ended it.
bool ask_name(const Session& session, std::string_view question, const std::string& typed,
              std::string& name) {
  if (!typed.empty()) return true;
  auto answer = ask_checked(session.env, question, name, some_text);
  if (!answer) return false;
  name = *std::move(answer);
  return true;
}

/// What `name` is written as in references, where it gives no id by itself.
bool ask_id(const Session& session, std::string_view question, const std::string& name,
            std::string& id) {
  if (!id.empty() || !id_problem(load::slug(name))) return true;
  auto answer = ask_checked(session.env, question, "",
                            [](const std::string& s) { return refused(id_problem(s)); });
  if (!answer) return false;
  id = *std::move(answer);
  return true;
}

bool ask_lead(const Session& session, const InitArgs& typed, InitArgs& args) {
  if (!typed.lead.empty()) return true;
  return ask_name(session, "Who leads it? A name", typed.name, args.name) &&
         ask_id(session, "Their id, in letters a to z", first_word(args.name), args.lead);
}

bool ask_email(const Session& session, const InitArgs& typed, InitArgs& args) {
  if (!typed.email.empty()) return true;
  const auto answer = ask_checked(session.env, "Their email, by which git knows them; - for none",
                                  args.email, any_text);
  if (!answer) return false;
  args.email = *answer == "-" ? std::string() : *answer;
  return true;
}

/// Asks what was not typed; false where the person ended it.
bool ask(const Session& session, const InitArgs& typed, InitArgs& args) {
  if (!ask_name(session, "What is your organization called?", typed.organization,
                args.organization)) {
    return false;
  }
  if (args.team.empty()) args.team = args.organization;
  return ask_name(session, "Which team is the first one, with all others below it?", typed.team,
                  args.team) &&
         ask_id(session, "Its id, in letters a to z", args.team, args.team_id) &&
         ask_lead(session, typed, args) && ask_email(session, typed, args);
}

Result<FirstTeam> checked(const InitArgs& args) {
  FirstTeam out;
  out.organization = args.organization;
  out.name = args.team.empty() ? args.organization : args.team;
  out.id = args.team_id.empty() ? load::slug(out.name) : args.team_id;
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
