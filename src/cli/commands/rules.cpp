// SPDX-License-Identifier: MIT
// okr rules: the rules as their rows tell them.
#include "../commands.h"
#include "../options.h"
#include "../session.h"

#include <okr/report/rules_page.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

using report::RulesFormat;

struct RulesArgs {
  std::string name;
  std::string format = "text";
};

RulesFormat format_of(std::string_view name) {
  if (name == "json") return RulesFormat::json;
  return name == "markdown" ? RulesFormat::markdown : RulesFormat::text;
}

int run_rules(const Session& session, const RulesArgs& args) {
  const RulesFormat format = format_of(args.format);
  const lint::Rule* const rule = lint::find_rule(args.name);
  session.env.out << (rule ? report::rule_page(*rule, format, session.out)
                           : report::rules_list(format, session.out));
  return exit_fine;
}

}  // namespace

Action declare_rules(CLI::App& app) {
  auto args = std::make_shared<RulesArgs>();
  add_value(app, "NAME", args->name, "RULE", "one rule's whole page",
            [](const std::string& s) { return check_known("rule", s, lint::rule_ids()); });
  add_choice(app, "--format", args->format, "text|json|markdown", "how to print them");
  return [args](const Session& session) { return run_rules(session, *args); };
}

}  // namespace okr::cli
