// SPDX-License-Identifier: MIT
// okr completion: a script for a shell.
#include "../completion.h"

#include "../commands.h"
#include "../options.h"
#include "../session.h"

#include <memory>
#include <ostream>

namespace okr::cli {

Action declare_completion(CLI::App& app) {
  auto shell = std::make_shared<std::string>();
  require(add_choice(app, "SHELL", *shell, "bash|zsh|fish", "the shell to complete in"));
  return [shell](const Session& session) {
    session.env.out << completion_script(*shell);
    return exit_fine;
  };
}

}  // namespace okr::cli
