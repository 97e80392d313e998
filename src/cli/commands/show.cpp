// SPDX-License-Identifier: MIT
// okr show: one objective or key result whole.
#include "../asked_thing.h"
#include "../commands.h"
#include "../limits.h"
#include "../options.h"
#include "../step_log.h"

#include <okr/report/show.h>

#include <fmt/format.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

struct ShowArgs {
  std::string reference;
  std::string format = "text";
  Limits limits;
};

int run_show(const Session& session, const ShowArgs& args) {
  if (args.reference.empty()) {
    return fail(session.env, {"okr show needs REF, the objective or key result to show: okr show "
                              "product/trusted"});
  }
  const Result<AskedThing> asked = find_asked(session, args.reference, args.limits);
  if (!asked) return fail(session.env, asked.error());
  if (!asked->found.objective) {
    return fail(session.env,
                {fmt::format("okr show shows objectives and key results; okr explain {0} says how "
                             "{0} stands",
                             args.reference)});
  }
  const model::Workspace& workspace = asked->tree->workspace;
  session.env.out << (args.format == "json"
                          ? report::show_json(workspace, asked->scores, asked->found)
                          : for_log(session.env, report::show_text(workspace, asked->scores,
                                                                   asked->found, session.out)));
  return exit_fine;
}

}  // namespace

Action declare_show(CLI::App& app) {
  auto args = std::make_shared<ShowArgs>();
  add_value(app, "REF", args->reference, "REF",
            "an objective or key result, by any ending of its reference");
  add_choice(app, "--format", args->format, "text|json", "for people, or for programs");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_show(session, *args); };
}

}  // namespace okr::cli
