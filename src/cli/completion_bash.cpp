// SPDX-License-Identifier: MIT
#include "completion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace okr::cli {
namespace {

/// What fills COMPREPLY for one kind of value.
std::string reply(const Offer& offer) {
  switch (offer.kind) {
    case Offer::Kind::nothing:
      return "COMPREPLY=()";
    case Offer::Kind::words:
      return fmt::format("COMPREPLY=($(compgen -W {} -- \"$cur\"))",
                         shell_quoted(fmt::format("{}", fmt::join(offer.words, " "))));
    case Offer::Kind::word_list:
      return fmt::format("_okr_list {}",
                         shell_quoted(fmt::format("{}", fmt::join(offer.words, " "))));
    case Offer::Kind::files:
      return "COMPREPLY=($(compgen -f -- \"$cur\"))";
    case Offer::Kind::folders:
      return "COMPREPLY=($(compgen -d -- \"$cur\"))";
  }
  return {};
}

std::vector<std::string> spellings(const FlagWords& flag) {
  std::vector<std::string> out;
  if (!flag.short_name.empty()) out.push_back("-" + flag.short_name);
  if (!flag.long_name.empty()) out.push_back("--" + flag.long_name);
  return out;
}

std::string value_cases(const CommandWords& command) {
  std::string out;
  for (const FlagWords& flag : command.flags) {
    if (!flag.takes_value) continue;
    for (const std::string& name : spellings(flag)) {
      const std::string at = command.name.empty() ? "*" : command.name;
      out += fmt::format("    {}:{}) {}; return ;;\n", at, name, reply(flag.value));
    }
  }
  return out;
}

std::string all_spellings(const CommandWords& command) {
  std::vector<std::string> names;
  for (const FlagWords& flag : command.flags) {
    for (const std::string& name : spellings(flag)) names.push_back(name);
  }
  return fmt::format("{}", fmt::join(names, " "));
}

}  // namespace

std::string bash_completion(const std::vector<CommandWords>& words) {
  std::string values;
  std::string flags;
  std::string arguments;
  std::vector<std::string> commands;
  for (const CommandWords& command : words) {
    values += value_cases(command);
    if (command.name.empty()) continue;
    commands.push_back(command.name);
    flags += fmt::format("    {}) flags=\"$flags {}\" ;;\n", command.name, all_spellings(command));
    arguments += fmt::format("    {}) {} ;;\n", command.name, reply(command.argument));
  }
  return fmt::format(
      R"(# bash completion for okr
_okr_list() {{
  local done=
  [[ $cur == *,* ]] && done=${{cur%,*}},
  COMPREPLY=($(compgen -P "$done" -W "$1" -- "${{cur##*,}}"))
}}

_okr() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command= word
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${{COMP_WORDS[COMP_CWORD-2]}}; fi
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in {0}) command=$word; break ;; esac
  done
  case $command:$prev in
{1}  esac
  local flags="{2}"
  case $command in
{3}  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  case $command in
{4}    *) COMPREPLY=($(compgen -W '{5}' -- "$cur")) ;;
  esac
}}

complete -o filenames -F _okr okr
)",
      fmt::join(commands, "|"), values, all_spellings(words.front()), flags, arguments,
      fmt::join(commands, " "));
}

}  // namespace okr::cli
