// SPDX-License-Identifier: MIT
// okr init: the first files.
#include "../init.h"

#include "../commands.h"
#include "../options.h"

#include <memory>

namespace okr::cli {

Action declare_init(CLI::App& app) {
  auto args = std::make_shared<InitArgs>();
  add_value(app, "DIR", args->folder, "DIR",
            "where okr.yaml is to be (default: where it is, else here)");
  add_value(app, "--organization", args->organization, "NAME",
            "what it is called (default: as the folder)");
  add_value(app, "--team", args->team, "NAME",
            "the first team, with all others below it (default: as the organization)");
  add_value(app, "--lead", args->lead, "PERSON", "the id of the person who leads it");
  add_value(app, "--name", args->name, "NAME",
            "that person's name (default: git's, if it is theirs)");
  add_value(app, "--email", args->email, "EMAIL",
            "by which git knows that person (default: git's user.email)");
  add_flag(app, "--git-driver", args->git_driver,
           "have git merge OKR files with okr; once in each clone");
  add_choice(app, "--ci", args->ci, "github|gitlab", "have it check what a pull request changes");
  add_flag(app, "--pre-commit", args->pre_commit, "have pre-commit check each commit");
  return [args](const Session& session) { return init(session, *args); };
}

}  // namespace okr::cli
