// SPDX-License-Identifier: MIT
#include "lint_output.h"

#include "paths.h"
#include "step_log.h"
#include "step_summary.h"

#include <okr/report/lint_pieces.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <ostream>

namespace okr::cli {
namespace {

constexpr std::string_view github = "github";

bool is_github(const Output& output) {
  return output.format->name == github;
}

bool is_for_people(const report::LintFormat& format) {
  return format.reader == report::LintFormat::Reader::people;
}

/// In GitHub Actions, where findings are asked for and not counts or a diff, as annotations.
const report::LintFormat* usual_format(const Session& session, const LintArgs& args) {
  if (session.env.out_is_terminal) return report::find_lint_format("pretty");
  const bool is_annotated = is_in_github_actions(session.env) && !args.statistics && !args.diff;
  return report::find_lint_format(is_annotated ? github : "concise");
}

Output parsed(const Session& session, std::string_view written) {
  const std::size_t equals = written.find('=');
  const report::LintFormat* const format = report::find_lint_format(written.substr(0, equals));
  const std::string_view path = equals == std::string_view::npos ? "-" : written.substr(equals + 1);
  return {format, path == "-" ? "" : absolute(session.folder, path)};
}

/// What stdout gets; with --statistics, counts take the place of findings for people and go to
/// stderr beside a machine's format. There goes also the line of counts in GitHub's log, where
/// people read both.
void print_to_stdout(const Session& session, const LintArgs& args, const report::LintFormat& format,
                     const report::LintView& view) {
  const bool people = is_for_people(format);
  if (!args.statistics || !people) {
    const std::string text = format.print(view, session.out);
    session.env.out << (people ? for_log(session.env, text) : text);
  }
  if (!args.statistics && format.name == github) {
    session.env.out << std::flush;
    session.env.err << report::lint_counts(view, session.out);
  }
  if (!args.statistics) return;
  (people ? session.env.out : session.env.err) << report::lint_statistics(view, session.out);
}

/// A diff in the middle of what a machine reads would break it.
std::optional<Error> diff_in_a_machine_format(const LintArgs& args,
                                              const std::vector<Output>& outputs) {
  const auto mixed = std::find_if(outputs.begin(), outputs.end(), [](const Output& output) {
    return output.path.empty() && !is_for_people(*output.format);
  });
  if (!args.diff || args.formats.empty() || mixed == outputs.end()) return std::nullopt;
  return Error{
      fmt::format("--diff goes to stdout, so --format {0} cannot; give it a file, as in --format "
                  "{0}=PATH",
                  mixed->format->name)};
}

}  // namespace

Result<std::vector<Output>> outputs_of(const Session& session, const LintArgs& args) {
  std::vector<Output> outputs;
  for (const std::string& written : args.formats) outputs.push_back(parsed(session, written));
  if (outputs.empty()) outputs.push_back({usual_format(session, args), ""});
  const auto on_stdout = std::count_if(outputs.begin(), outputs.end(),
                                       [](const Output& output) { return output.path.empty(); });
  if (auto problem = problem_with_files(session, outputs)) return *std::move(problem);
  if (on_stdout > 1) {
    return Error{
        "--format: only one format can go to stdout; give the others a file, as in json=PATH"};
  }
  if (auto mixed = diff_in_a_machine_format(args, outputs)) return *std::move(mixed);
  return outputs;
}

bool is_for_people(const std::vector<Output>& outputs) {
  return std::any_of(outputs.begin(), outputs.end(), [](const Output& output) {
    return output.path.empty() && is_for_people(*output.format);
  });
}

Result<bool> print_findings(const Session& session, const LintArgs& args,
                            const std::vector<Output>& outputs, const report::LintView& view) {
  for (const Output& output : outputs) {
    if (output.path.empty()) print_to_stdout(session, args, *output.format, view);
  }
  if (std::any_of(outputs.begin(), outputs.end(), is_github)) {
    const auto problem = append_to_step_summary(session.env, session.folder, view);
    if (problem) note(session.env, problem->message);
  }
  return write_to_files(outputs, view);
}

}  // namespace okr::cli
