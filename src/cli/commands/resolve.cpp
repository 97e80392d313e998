// SPDX-License-Identifier: MIT
// okr resolve: OKR files after a failed merge.
#include "../commands.h"
#include "../options.h"
#include "../resolve_file.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {
namespace {

struct ResolveArgs {
  std::vector<std::string> files;
};

/// Names and labels are data: a terminal is not to obey them.
void print(const Session& session, std::string_view lines) {
  while (!lines.empty()) {
    const std::size_t size = lines.find('\n');
    session.env.out << text::escape_controls(lines.substr(0, size)) << '\n';
    lines.remove_prefix(size + 1);
  }
}

/// The last line: what to do now.
std::string next_step(const std::vector<std::string>& files, std::size_t left) {
  std::string names;
  for (const std::string& file : files) names += ' ' + file;
  if (left == 0) return "nothing is left to decide: git add" + names + '\n';
  return fmt::format(
      "{} left: keep what is right between <<<<<<< and >>>>>>>, remove the marker "
      "lines, then: git add{}\n",
      left == 1 ? "1 conflict is" : fmt::format("{} conflicts are", left), names);
}

int run_resolve(const Session& session, const ResolveArgs& args) {
  if (args.files.empty()) {
    return fail(session.env, {"okr resolve needs FILE, an OKR file that git could not merge: okr "
                              "resolve okrs/2026-Q4/product.yaml; git status lists them"});
  }
  std::vector<std::string> merged;
  bool all_done = true;
  std::size_t left = 0;
  for (const std::string& name : args.files) {
    const Result<Resolved> resolved = resolve_file(session, name);
    if (!resolved) {
      fail(session.env, resolved.error());
      all_done = false;
      continue;
    }
    print(session, resolved->words);
    left += resolved->left;
    if (resolved->had_conflict) merged.push_back(name);
  }
  if (!merged.empty()) print(session, next_step(merged, left));
  if (!all_done) return exit_could_not;
  return left > 0 ? exit_findings : exit_fine;
}

}  // namespace

Action declare_resolve(CLI::App& app) {
  auto args = std::make_shared<ResolveArgs>();
  add_arguments(app, "FILE", args->files, "OKR files that git could not merge");
  return [args](const Session& session) { return run_resolve(session, *args); };
}

}  // namespace okr::cli
