// SPDX-License-Identifier: MIT
#include "step_log.h"

#include "step_summary.h"

#include <algorithm>
#include <string_view>

namespace okr::cli {
namespace {

constexpr std::string_view command = "::";
constexpr std::string_view old_command = "##[";

/// GitHub skips blanks of all kinds before a command.
bool is_seen(char c) {
  return c > ' ' && c <= '~';
}

std::string defused(std::string line) {
  const std::size_t at = line.find(command);
  if (at != std::string::npos && std::none_of(line.data(), line.data() + at, is_seen)) {
    line.insert(at, 1, '\\');
  }
  for (std::size_t old = line.find(old_command); old != std::string::npos;
       old = line.find(old_command, old)) {
    line.insert(old + old_command.size() - 1, 1, '\\');
  }
  return line;
}

}  // namespace

std::string for_log(const Env& env, std::string text) {
  const bool is_harmless =
      text.find(command) == std::string::npos && text.find(old_command) == std::string::npos;
  if (is_harmless || !is_in_github_actions(env)) return text;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    // A lone carriage return ends a line there, too.
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size() - 1) + 1;
    out += defused(text.substr(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace okr::cli
