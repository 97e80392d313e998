// SPDX-License-Identifier: MIT
// okr lsp: a language server, for an editor.
#include "../commands.h"
#include "../lsp_loop.h"
#include "../lsp_world.h"
#include "../options.h"
#include "../session.h"

#include <memory>

namespace okr::cli {
namespace {

int run_lsp(const Session& session) {
  if (session.env.in_is_terminal || !session.env.arrived) {
    return fail(session.env, {"okr lsp is started by an editor, which talks to it; man okr-lsp "
                              "says how to set one up"});
  }
  session.env.err_is_terminal = false;  // no progress is drawn over an editor
  lsp::Server server(lsp_world(session));
  return converse(session.env, server);
}

}  // namespace

Action declare_lsp(CLI::App& app) {
  auto stdio = std::make_shared<bool>(false);
  add_flag(app, "--stdio", *stdio, "over stdin and stdout; it always is, some editors say so");
  return [stdio](const Session& session) { return run_lsp(session); };
}

}  // namespace okr::cli
