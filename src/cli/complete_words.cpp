// SPDX-License-Identifier: MIT
#include "complete_words.h"

#include "options.h"

#include <okr/lint/rule.h>
#include <okr/load/fields.h>
#include <okr/report/lint_format.h>

#include <string_view>

namespace okr::cli {
namespace {

void add_flags(const CommandWords& command, std::vector<Candidate>& out) {
  for (const FlagWords& flag : command.flags) {
    if (!flag.long_name.empty()) out.push_back({"--" + flag.long_name, flag.help});
    if (!flag.short_name.empty()) out.push_back({"-" + flag.short_name, flag.help});
  }
}

std::vector<Candidate> without_descriptions(const std::vector<std::string_view>& words) {
  std::vector<Candidate> out;
  for (const std::string_view word : words) out.push_back({std::string(word), {}});
  return out;
}

std::vector<Candidate> rule_candidates() {
  std::vector<Candidate> out;
  for (const lint::Rule* const rule : lint::all_rules()) {
    out.push_back({std::string(rule->id), std::string(rule->summary)});
  }
  return out;
}

std::vector<Candidate> format_candidates() {
  std::vector<Candidate> out;
  for (const report::LintFormat& format : report::lint_formats()) {
    out.push_back({std::string(format.name), std::string(format.summary)});
  }
  return out;
}

/// What okr change changes is what an entry under `changes` may name.
std::vector<Candidate> field_candidates() {
  std::vector<Candidate> out;
  for (const load::Field& field : load::fields_of(load::Entity::change)) {
    for (const std::string_view choice : field.choices) out.push_back({std::string(choice), {}});
  }
  return out;
}

}  // namespace

std::vector<Candidate> command_candidates(const std::vector<CommandWords>& known) {
  std::vector<Candidate> out;
  for (const CommandWords& command : known) {
    if (!command.name.empty()) out.push_back({command.name, command.summary});
  }
  return out;
}

std::vector<Candidate> flag_candidates(const std::vector<CommandWords>& known,
                                       const CommandWords& command) {
  std::vector<Candidate> out;
  if (!command.name.empty()) add_flags(command, out);
  add_flags(known.front(), out);
  return out;
}

std::vector<Candidate> word_candidates(const std::string& type) {
  if (type.find('|') != std::string::npos) return without_descriptions(choices_in(type));
  if (type == "RULE") return rule_candidates();
  if (type.starts_with("FORMAT")) return format_candidates();
  if (type == "FIELD") return field_candidates();
  return {};
}

}  // namespace okr::cli
