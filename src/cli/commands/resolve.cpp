// SPDX-License-Identifier: MIT
// okr resolve: OKR files after a failed merge.
#include "../checkin_args.h"
#include "../commands.h"
#include "../numbers.h"
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

/// What came of all files.
struct Outcome {
  std::vector<std::string> merged;  ///< as typed
  std::size_t left = 0;             ///< conflicts between markers
  std::size_t one_of_two = 0;       ///< files of which a side has to be taken
};

void add(Outcome& all, const std::string& name, const Resolved& one) {
  all.left += one.left;
  if (one.what == Resolved::What::merged) all.merged.push_back(name);
  if (one.what == Resolved::What::one_of_two) ++all.one_of_two;
}

std::string are(std::size_t n, std::string_view thing) {
  return counted(n, thing) + (n == 1 ? " is" : " are");
}

/// The last lines: what to do now.
std::string next_steps(const Outcome& all) {
  std::string names;
  for (const std::string& file : all.merged) names += ' ' + shell_word(file);
  std::string out;
  if (all.one_of_two > 0) {
    out += fmt::format("{} left to decide as said above\n", are(all.one_of_two, "file"));
  }
  if (all.left > 0) {
    out += fmt::format(
        "{} left: keep what is right between <<<<<<< and >>>>>>>, remove the marker "
        "lines, then: git add{}\n",
        are(all.left, "conflict"), names);
  } else if (!all.merged.empty()) {
    out += all.one_of_two > 0 ? "the rest is merged" : "nothing is left to decide";
    out += ": git add" + names + '\n';
  }
  return out;
}

int run_resolve(const Session& session, const ResolveArgs& args) {
  if (args.files.empty()) {
    return fail(session.env, {"okr resolve needs FILE, an OKR file that git could not merge: okr "
                              "resolve okrs/2026-Q4/product.yaml; git status lists them"});
  }
  Outcome all;
  bool all_done = true;
  for (const std::string& name : args.files) {
    const Result<Resolved> resolved = resolve_file(session, name);
    if (!resolved) {
      fail(session.env, resolved.error());
      all_done = false;
      continue;
    }
    print(session, resolved->words);
    add(all, name, *resolved);
  }
  print(session, next_steps(all));
  if (!all_done) return exit_could_not;
  return all.left + all.one_of_two > 0 ? exit_findings : exit_fine;
}

}  // namespace

Action declare_resolve(CLI::App& app) {
  auto args = std::make_shared<ResolveArgs>();
  add_arguments(app, "FILE", args->files, "OKR files that git could not merge");
  return [args](const Session& session) { return run_resolve(session, *args); };
}

}  // namespace okr::cli
