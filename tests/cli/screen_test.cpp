// SPDX-License-Identifier: MIT
#include "../../src/cli/screen.h"

#include <doctest/doctest.h>

#include <map>
#include <sstream>

namespace okr::cli {
namespace {

using report::Screen;
using Variables = std::map<std::string, std::string>;

struct Terminal {
  bool there = false;
  int width = 0;
};

Screen screen_with(const Variables& variables, Terminal terminal = {},
                   std::string_view colour = "auto") {
  std::istringstream in;
  std::ostringstream out;
  const Env env{.args = {},
                .in = in,
                .out = out,
                .err = out,
                .out_is_terminal = terminal.there,
                .terminal_width = terminal.width,
                .variable = [&](const std::string& name) -> std::optional<std::string> {
                  const auto found = variables.find(name);
                  if (found == variables.end()) return std::nullopt;
                  return found->second;
                },
                .current_folder = "/"};
  return screen_of(env, colour);
}

bool coloured(const Variables& variables, Terminal terminal = {},
              std::string_view colour = "auto") {
  return screen_with(variables, terminal, colour).colour == Screen::Colour::on;
}

bool unicode(const Variables& variables) {
  return screen_with(variables).charset == Screen::Charset::unicode;
}

}  // namespace

TEST_CASE("colour: the option, then NO_COLOR, then the two that force it, then the terminal") {
  const Terminal terminal{.there = true};
  CHECK(coloured({}, terminal));
  CHECK_FALSE(coloured({}));
  CHECK_FALSE(coloured({{"TERM", "dumb"}}, terminal));
  CHECK_FALSE(coloured({{"NO_COLOR", "1"}}, terminal));
  CHECK(coloured({{"NO_COLOR", ""}}, terminal));
  CHECK(coloured({{"CLICOLOR_FORCE", "1"}}));
  CHECK(coloured({{"FORCE_COLOR", "1"}}));
  CHECK_FALSE(coloured({{"FORCE_COLOR", "0"}}));
  CHECK_FALSE(coloured({{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}));
  CHECK(coloured({{"NO_COLOR", "1"}}, {}, "always"));
  CHECK_FALSE(coloured({{"FORCE_COLOR", "1"}}, terminal, "never"));
}

TEST_CASE("width: COLUMNS, then the terminal, then 80; nonsense is passed over") {
  const Terminal terminal{.there = true, .width = 132};
  CHECK(screen_with({{"COLUMNS", "100"}}, terminal).width == 100);
  CHECK(screen_with({}, terminal).width == 132);
  CHECK(screen_with({}).width == 80);
  CHECK(screen_with({{"COLUMNS", "wide"}}, terminal).width == 132);
  CHECK(screen_with({{"COLUMNS", "0"}}).width == 80);
  CHECK(screen_with({{"COLUMNS", "3"}}).width == 40);
  CHECK(screen_with({}, {.there = true, .width = 25}).width == 40);
  CHECK(screen_with({{"COLUMNS", "99999999"}}).width == 1000);
}

TEST_CASE("characters: the first of LC_ALL, LC_CTYPE and LANG that is set says") {
  CHECK(unicode({{"LANG", "en_GB.UTF-8"}}));
  CHECK(unicode({{"LC_CTYPE", "C.utf8"}, {"LANG", "C"}}));
  CHECK_FALSE(unicode({{"LC_ALL", "C"}, {"LANG", "en_GB.UTF-8"}}));
  CHECK(unicode({{"LC_ALL", ""}, {"LANG", "en_GB.UTF-8"}}));
  CHECK_FALSE(unicode({}));
}

}  // namespace okr::cli
