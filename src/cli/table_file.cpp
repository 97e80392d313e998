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

std::string shown_name(const std::string& from) {
  return from == "-" ? "stdin" : from;
}

Result<std::string> bytes_of_table(const Session& session, const std::string& from,
                                   const Limits& limits, std::string_view option) {
  if (from == "-") return read_stdin(session.env, limits.bytes);
  FileBytes bytes = read_file(absolute(session.folder, from), limits.bytes);
  if (auto* const text = std::get_if<std::string>(&bytes)) return std::move(*text);
  if (const auto* const why = std::get_if<Unreadable>(&bytes)) {
    return Error{fmt::format("{}'{}' cannot be read: {}", option, from, why->why)};
  }
  return Error{
      fmt::format("{}'{}' is larger than {} bytes; raise --max-bytes or write several files",
                  option, from, limits.bytes)};
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
