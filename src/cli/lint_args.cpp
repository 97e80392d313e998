// SPDX-License-Identifier: MIT
#include "lint_args.h"

#include "options.h"

#include <okr/report/lint_format.h>

namespace okr::cli {
namespace {

std::string check_format(const std::string& s) {
  std::vector<std::string_view> names;
  for (const report::LintFormat& format : report::lint_formats()) names.push_back(format.name);
  if (s.ends_with('=')) return "'" + s + "' names no file behind the '='";
  return check_known("format", std::string_view(s).substr(0, s.find('=')), names);
}

void declare_fixes(CLI::App& app, LintArgs& args) {
  add_flag(app, "--fix", args.fix, "make the safe fixes, then report what is left");
  add_flag(app, "--unsafe-fixes", args.unsafe_fixes, "make also the fixes that may change meaning");
  add_flag(app, "--diff", args.diff, "show what --fix would change; write nothing");
}

void declare_verdict(CLI::App& app, LintArgs& args) {
  add_choice(app, "--fail-on", args.fail_on, "error|warning|info|never",
             "exit with 1 from this severity on (default: error)");
  add_count(app, "--max-warnings", args.max_warnings, "exit with 1 where there are more warnings");
}

void declare_rules_options(CLI::App& app, LintArgs& args) {
  add_rules(app, "--select", args.select, "these rules only, comma-separated; repeatable");
  add_rules(app, "--ignore", args.ignore, "all but these rules, comma-separated; repeatable");
  add_choice(app, "--profile", args.profile, "minimal|recommended|strict",
             "which rules are on; goes before okr.yaml's profile");
  add_value(
      app, "--since", args.since, "REV",
      "only what has been touched or made wrong since\nthis branch left REV, committed or not");
  add_value(app, "--baseline", args.baseline, "FILE",
            "leave out the findings that this file knows");
  add_flag(app, "--write-baseline", args.write_baseline,
           "write all findings there are to that file\n(default: .okr-baseline beside okr.yaml)");
  add_value(app, "--history", args.history, "REV",
            "compare plans with this commit, and not with the\nlast one before each period began");
  declare_filter(app, args.filter);
}

void declare_output(CLI::App& app, LintArgs& args) {
  add_repeated(app, "--format", args.formats, "FORMAT[=PATH]",
               "how to print findings, with =PATH to a file; repeatable\n"
               "(default: pretty on a terminal, else concise)",
               check_format);
  add_flag(app, "--statistics", args.statistics, "count findings by rule instead of showing them");
  add_value(app, "--stdin-filename", args.stdin_filename, "FILE",
            "with PATH -: the file that standard input stands for");
}

}  // namespace

void declare_lint_options(CLI::App& app, LintArgs& args) {
  add_arguments(app, "PATH", args.paths, "files or folders to report on; - is standard input");
  declare_fixes(app, args);
  declare_verdict(app, args);
  declare_rules_options(app, args);
  declare_output(app, args);
  declare_limits(app, args.limits);
}

}  // namespace okr::cli
