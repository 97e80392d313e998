// SPDX-License-Identifier: MIT
#include "lint_output.h"
#include "output_file.h"
#include "output_place.h"
#include "paths.h"
#include "read_file.h"
#include "step_summary.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace okr::cli {
namespace {

/// A file is read by machines or later: never coloured, always UTF-8.
constexpr report::Screen file_screen{.colour = report::Screen::Colour::off,
                                     .charset = report::Screen::Charset::unicode,
                                     .width = 80};

bool is_okr_file(std::string_view path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

Error unusable(const std::string& path, std::string_view why) {
  return {fmt::format("--format: '{}' cannot be written: {}", text::escape_controls(path), why)};
}

/// A device or pipe takes the text as it comes: it cannot be replaced by a file.
bool is_stream(const std::string& path) {
  struct stat there {};
  return ::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode);
}

/// Before anything is read: what would only fail after all the work.
std::optional<Error> problem_with(const std::string& path) {
  if (is_stream(path)) return std::nullopt;
  if (is_okr_file(path) || is_okr_file(resolved(path))) {
    return Error{fmt::format("--format: '{}' is named like an OKR file and would be written over",
                             text::escape_controls(path))};
  }
  struct stat there {};
  if (::stat(path.c_str(), &there) != 0) {
    const std::string folder = parent_of(resolved(path));
    if (::stat(folder.c_str(), &there) == 0 && S_ISDIR(there.st_mode)) return std::nullopt;
    return unusable(path, fmt::format("there is no folder '{}'", text::escape_controls(folder)));
  }
  if (S_ISDIR(there.st_mode)) return unusable(path, "it is a folder");
  // The mode of a file that its owner protects is no obstacle to a rename, but meant as one.
  if (::access(path.c_str(), W_OK) != 0) return unusable(path, error_text(errno));
  return std::nullopt;
}

Result<bool> write_to_stream(const std::string& path, const std::string& text) {
  errno = 0;
  std::ofstream stream(path, std::ios::binary);
  stream << text << std::flush;
  if (stream) return true;
  return unusable(path, error_text(errno));
}

}  // namespace

std::optional<Error> problem_with_files(const Session& session,
                                        const std::vector<Output>& outputs) {
  const std::optional<std::string> summary = step_summary(session.env, session.folder);
  std::optional<Place> place;
  std::vector<std::string> taken;
  for (const Output& output : outputs) {
    if (output.path.empty()) continue;
    if (summary && resolved(*summary) == resolved(output.path)) {
      return Error{
          "--format: what the step's summary says already would be written over; --format github "
          "appends to it, and so does '--format markdown >> \"$GITHUB_STEP_SUMMARY\"'"};
    }
    if (!place) place = find_place(session, {});
    if (const auto why = stray_link(*place, output.path)) return unusable(output.path, *why);
    if (auto problem = problem_with(output.path)) return problem;
    taken.push_back(resolved(output.path));
    if (std::count(taken.begin(), taken.end(), taken.back()) == 1) continue;
    return Error{fmt::format("--format: '{}' is named twice; give each format a file of its own",
                             text::escape_controls(output.path))};
  }
  return std::nullopt;
}

Result<bool> write_to_files(const std::vector<Output>& outputs, const report::LintView& view) {
  std::vector<OutputFile> files;
  std::vector<std::string> texts;
  for (const Output& output : outputs) {
    if (output.path.empty()) continue;
    std::string text = output.format->print(view, file_screen);
    if (!is_stream(output.path)) {
      files.push_back({output.path, ""});
      texts.push_back(std::move(text));
    } else if (const auto written = write_to_stream(output.path, text); !written) {
      return written.error();
    }
  }
  const Result<Written> written =
      write_output_files(files, [&](const std::vector<TextSink>& sinks) {
        for (std::size_t i = 0; i < sinks.size(); ++i) sinks[i](texts[i]);
      });
  if (!written) return Error{"--format: " + written.error().message};
  return true;
}

}  // namespace okr::cli
