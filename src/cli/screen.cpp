// SPDX-License-Identifier: MIT
#include "screen.h"

#include "numbers.h"

#include <algorithm>
#include <optional>
#include <string>

namespace okr::cli {
namespace {

using report::Screen;

constexpr int usual_width = 80;
constexpr int narrowest = 40;  // less would be a column of syllables
constexpr int widest = 1000;

/// Variables that are set to nothing count as not set: so says no-color.org.
std::optional<std::string> non_empty(const Env& env, const std::string& name) {
  std::optional<std::string> value = env.variable(name);
  if (value && value->empty()) value.reset();
  return value;
}

bool is_forced(const Env& env, const std::string& name) {
  const std::optional<std::string> value = non_empty(env, name);
  return value && *value != "0";
}

bool wants_colour(const Env& env, std::string_view option) {
  if (option != "auto") return option == "always";
  if (non_empty(env, "NO_COLOR")) return false;
  if (is_forced(env, "CLICOLOR_FORCE") || is_forced(env, "FORCE_COLOR")) return true;
  return env.out_is_terminal && env.variable("TERM") != "dumb";
}

int width_of(const Env& env) {
  const std::optional<std::string> columns = non_empty(env, "COLUMNS");
  if (columns) {
    if (const Result<std::size_t> n = parse_count(*columns); n && *n > 0) {
      return static_cast<int>(std::clamp<std::size_t>(*n, narrowest, widest));
    }
  }
  return env.terminal_width > 0 ? std::clamp(env.terminal_width, narrowest, widest) : usual_width;
}

/// The first of the three that is set decides, as for the C library.
bool is_utf8(const Env& env) {
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::optional<std::string> locale = non_empty(env, name);
    if (!locale) continue;
    std::transform(locale->begin(), locale->end(), locale->begin(),
                   [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return locale->find("utf-8") != std::string::npos || locale->find("utf8") != std::string::npos;
  }
  return false;
}

}  // namespace

Screen screen_of(const Env& env, std::string_view colour) {
  return {.colour = wants_colour(env, colour) ? Screen::Colour::on : Screen::Colour::off,
          .charset = is_utf8(env) ? Screen::Charset::unicode : Screen::Charset::ascii,
          .width = width_of(env)};
}

}  // namespace okr::cli
