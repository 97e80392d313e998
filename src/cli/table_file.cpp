// SPDX-License-Identifier: MIT
#include "table_file.h"

#include "paths.h"
#include "read_file.h"
#include "stdin_bytes.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace okr::cli {

namespace {

// A sheet holds what goes into many files; in memory its cells take many times its bytes.
constexpr std::size_t files_in_a_table = 8;

Error too_large(const std::string& from, std::size_t most, std::string_view option) {
  return {
      fmt::format("{}'{}' is larger than {} bytes; part it, or raise --max-file-size, of which "
                  "it may have {} times as much",
                  option, shown_name(from), most, files_in_a_table)};
}

/// It may never end.
Result<std::string> whole_stdin(Env& env, std::size_t most, std::string_view option) {
  Result<std::string> bytes = read_stdin(env, most);
  if (bytes && bytes->size() > most) return too_large("-", most, option);
  return bytes;
}

}  // namespace

std::string shown_name(const std::string& from) {
  return from == "-" ? "stdin" : from;
}

Result<std::string> bytes_of_table(const Session& session, const std::string& from,
                                   const Limits& limits, std::string_view option) {
  const std::size_t most = limits.file.file_bytes * files_in_a_table;
  if (from == "-") return whole_stdin(session.env, most, option);
  FileBytes bytes = read_file(absolute(session.folder, from), most);
  if (auto* const text = std::get_if<std::string>(&bytes)) return std::move(*text);
  if (const auto* const why = std::get_if<Unreadable>(&bytes)) {
    return Error{fmt::format("{}'{}' cannot be read: {}", option, from, why->why)};
  }
  return too_large(from, most, option);
}

void say_lines(Env& env, const std::string& from, std::string_view kind,
               const std::vector<LineProblem>& lines) {
  for (const LineProblem& line : lines) {
    std::string_view message = line.message;
    env.err << fmt::format("{}:{}: {}", text::escape_controls(shown_name(from)), line.line, kind);
    for (std::size_t at = 0; at <= message.size();) {
      const std::size_t end = std::min(message.find('\n', at), message.size());
      env.err << text::escape_controls(message.substr(at, end - at)) << '\n';
      at = end + 1;
    }
  }
}

}  // namespace okr::cli
