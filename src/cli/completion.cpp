// SPDX-License-Identifier: MIT
#include "completion.h"

#include "program.h"

namespace okr::cli {
namespace {

std::string first_of(const std::vector<std::string>& names) {
  return names.empty() ? std::string() : names.front();
}

bool takes_many(const CLI::Option& option) {
  return option.get_items_expected_max() > 1;
}

FlagWords flag_words(const CLI::Option& option) {
  const bool takes_value = option.get_items_expected_max() > 0;
  return {.short_name = first_of(option.get_snames()),
          .long_name = first_of(option.get_lnames()),
          .help = option.get_description(),
          .type = takes_value ? option.get_type_name() : std::string(),
          .is_list = option.get_delimiter() == ','};
}

CommandWords words_of(const CLI::App& app, std::string_view name, std::string_view summary) {
  CommandWords out{
      .name = std::string(name), .summary = std::string(summary), .flags = {}, .arguments = {}};
  for (const CLI::Option* const option : app.get_options()) {
    if (option->get_positional()) {
      out.arguments.push_back({option->get_type_name(), takes_many(*option)});
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

}  // namespace okr::cli
