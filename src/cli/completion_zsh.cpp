// SPDX-License-Identifier: MIT
#include "completion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace okr::cli {
namespace {

/// Text inside an _arguments specification, where brackets and colons have a meaning.
std::string specified(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action(const Offer& offer) {
  switch (offer.kind) {
    case Offer::Kind::nothing:
      return " ";
    case Offer::Kind::words:
      return fmt::format("({})", fmt::join(offer.words, " "));
    case Offer::Kind::word_list:
      return fmt::format("_values -s , value {}", fmt::join(offer.words, " "));
    case Offer::Kind::files:
      return "_files";
    case Offer::Kind::folders:
      return "_files -/";
  }
  return {};
}

std::string lines_of(const FlagWords& flag) {
  std::string out;
  const std::string value = flag.takes_value ? ":value:" + action(flag.value) : "";
  for (const std::string& name : {flag.short_name, flag.long_name}) {
    if (name.empty()) continue;
    const std::string dashes = name.size() == 1 ? "-" : "--";
    out += fmt::format("    {}\n", shell_quoted(fmt::format("*{}{}[{}]{}", dashes, name,
                                                            specified(flag.help), value)));
  }
  return out;
}

std::string flags_of(const CommandWords& command) {
  std::string out;
  for (const FlagWords& flag : command.flags) out += lines_of(flag);
  return out;
}

}  // namespace

std::string zsh_completion(const std::vector<CommandWords>& words) {
  std::string described;
  std::string arguments;
  for (const CommandWords& command : words) {
    if (command.name.empty()) continue;
    described += fmt::format(
        "    {}\n", shell_quoted(specified(command.name) + ":" + specified(command.summary)));
    arguments +=
        fmt::format("    ({}) flags+=(\n{}    {}\n    ) ;;\n", command.name, flags_of(command),
                    shell_quoted("*:argument:" + action(command.argument)));
  }
  return fmt::format(
      R"(#compdef okr
_okr() {{
  local curcontext="$curcontext" state line
  local -a flags commands
  flags=(
{0}  )
  commands=(
{1}  )
  _arguments -C $flags '1:command:->command' '*::argument:->argument'
  case $state in
    (command) _describe command commands ;;
    (argument)
      case $line[1] in
{2}      esac
      _arguments $flags ;;
  esac
}}

if [[ $funcstack[1] == _okr ]]; then _okr "$@"; else compdef _okr okr; fi
)",
      flags_of(words.front()), described, arguments);
}

}  // namespace okr::cli
