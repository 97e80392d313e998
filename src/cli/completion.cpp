// SPDX-License-Identifier: MIT
#include "completion.h"

#include "options.h"
#include "program.h"

#include <okr/report/lint_format.h>

namespace okr::cli {
namespace {

std::vector<std::string> copied(const std::vector<std::string_view>& words) {
  return {words.begin(), words.end()};
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const report::LintFormat& format : report::lint_formats()) names.emplace_back(format.name);
  return names;
}

/// An option's type name says what it takes; see options.h.
Offer offer_of(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const bool many = option.get_items_expected_max() > 1 && !option.get_positional();
  if (type.find('|') != std::string::npos) return {Offer::Kind::words, copied(choices_in(type))};
  if (type == "RULE")
    return {many ? Offer::Kind::word_list : Offer::Kind::words, copied(rule_ids())};
  if (type.starts_with("FORMAT")) return {Offer::Kind::words, format_names()};
  if (type == "DIR") return {Offer::Kind::folders, {}};
  if (type == "FILE" || type == "PATH") return {Offer::Kind::files, {}};
  return {};
}

FlagWords flag_words(const CLI::Option& option) {
  return {.short_name = option.get_snames().empty() ? "" : option.get_snames().front(),
          .long_name = option.get_lnames().empty() ? "" : option.get_lnames().front(),
          .help = option.get_description(),
          .takes_value = option.get_items_expected_max() > 0,
          .value = offer_of(option)};
}

CommandWords words_of(const CLI::App& app, std::string_view name, std::string_view summary) {
  CommandWords out{
      .name = std::string(name), .summary = std::string(summary), .flags = {}, .argument = {}};
  bool any_argument = false;  // the first one is completed
  for (const CLI::Option* const option : app.get_options()) {
    if (option->get_positional()) {
      if (!any_argument) out.argument = offer_of(*option);
      any_argument = true;
    } else {
      out.flags.push_back(flag_words(*option));
    }
  }
  return out;
}

}  // namespace

std::vector<CommandWords> command_line_words() {
  const std::unique_ptr<Program> program = make_program();
  std::vector<CommandWords> out{words_of(program->app, "", "")};
  for (const Part& part : program->parts) {
    out.push_back(words_of(*part.app, part.command->name, part.command->summary));
  }
  return out;
}

std::string completion_script(std::string_view shell) {
  const std::vector<CommandWords> words = command_line_words();
  if (shell == "zsh") return zsh_completion(words);
  return shell == "fish" ? fish_completion(words) : bash_completion(words);
}

std::string shell_quoted(std::string_view s) {
  std::string out = "'";
  for (const char c : s) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out += '\'';
}

}  // namespace okr::cli
