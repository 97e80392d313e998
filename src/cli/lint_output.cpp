// SPDX-License-Identifier: MIT
#include "lint_output.h"

#include "paths.h"
#include "read_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <optional>
#include <ostream>

namespace okr::cli {
namespace {

/// A file is read by machines or later: never coloured, always UTF-8.
constexpr report::Screen file_screen{.colour = report::Screen::Colour::off,
                                     .charset = report::Screen::Charset::unicode,
                                     .width = 80};

bool is_for_people(const report::LintFormat& format) {
  return format.reader == report::LintFormat::Reader::people;
}

const report::LintFormat* usual_format(const Env& env) {
  return report::find_lint_format(env.out_is_terminal ? "pretty" : "concise");
}

Output parsed(const Session& session, std::string_view written) {
  const std::size_t equals = written.find('=');
  const report::LintFormat* const format = report::find_lint_format(written.substr(0, equals));
  if (equals == std::string_view::npos) return {format, ""};
  return {format, absolute(session.folder, written.substr(equals + 1))};
}

Result<bool> write_output(const std::string& path, const std::string& text) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text << std::flush;
  if (file) return true;
  return Error{fmt::format("--format: '{}' cannot be written: {}", path, error_text(errno))};
}

/// What stdout gets; with --statistics, counts take the place of findings for people and go to
/// stderr beside a machine's format.
void print_to_stdout(const Session& session, const LintArgs& args, const report::LintFormat& format,
                     const report::LintView& view) {
  const bool people = is_for_people(format);
  if (!args.statistics || !people) session.env.out << format.print(view, session.out);
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
  if (outputs.empty()) outputs.push_back({usual_format(session.env), ""});
  const auto on_stdout = std::count_if(outputs.begin(), outputs.end(),
                                       [](const Output& output) { return output.path.empty(); });
  for (const Output& output : outputs) {
    if (!output.path.ends_with(".yaml") && !output.path.ends_with(".yml")) continue;
    return Error{fmt::format("--format: '{}' is named like an OKR file and would be written over",
                             output.path)};
  }
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

Result<bool> write_to_files(const std::vector<Output>& outputs, const report::LintView& view) {
  for (const Output& output : outputs) {
    if (output.path.empty()) continue;
    const Result<bool> written = write_output(output.path, output.format->print(view, file_screen));
    if (!written) return written.error();
  }
  return true;
}

Result<bool> print_findings(const Session& session, const LintArgs& args,
                            const std::vector<Output>& outputs, const report::LintView& view) {
  for (const Output& output : outputs) {
    if (output.path.empty()) print_to_stdout(session, args, *output.format, view);
  }
  return write_to_files(outputs, view);
}

}  // namespace okr::cli
