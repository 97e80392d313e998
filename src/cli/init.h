// SPDX-License-Identifier: MIT
// okr init: the first files of a repository. What is there already is kept.
#pragma once

#include "ci_files.h"
#include "session.h"

#include <optional>
#include <string>

namespace okr::cli {

struct InitArgs {
  std::string folder;
  std::string organization;
  std::string team;     ///< its name
  std::string team_id;  ///< asked for where the name gives none
  std::string lead;     ///< an id
  std::string name;     ///< the lead's
  std::string email;    ///< the lead's
  bool git_driver = false;
  std::string ci;  ///< "github", "gitlab", or empty
  bool pre_commit = false;
};

int init(const Session& session, const InitArgs& args);

}  // namespace okr::cli
