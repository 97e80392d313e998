// SPDX-License-Identifier: MIT
#include "prompt.h"

#include "sentence_lines.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <istream>
#include <ostream>

namespace okr::cli {

bool can_ask(const Env& env) {
  return env.in_is_terminal && env.err_is_terminal;
}

std::optional<std::string> ask_line(Env& env, std::string_view prompt) {
  env.err << text::escape_controls(prompt) << std::flush;
  const Result<std::optional<std::string>> line = read_line(env.in, longest_sentence);
  if (!line || !*line) return std::nullopt;
  return std::string(text::trimmed(**line, " \t\r"));
}

YesNo ask_yes_no(Env& env, std::string_view question, YesNo otherwise) {
  for (;;) {
    const auto typed =
        ask_line(env, std::string(question) + (otherwise == YesNo::yes ? " [Y/n] " : " [y/N] "));
    if (!typed) return YesNo::no;
    if (typed->empty()) return otherwise;
    if (*typed == "y" || *typed == "Y" || *typed == "yes") return YesNo::yes;
    if (*typed == "n" || *typed == "N" || *typed == "no") return YesNo::no;
    env.err << "  y or n, please\n";
  }
}

}  // namespace okr::cli
