// SPDX-License-Identifier: MIT
#include "completion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace okr::cli {
namespace {

std::string fish_quoted(std::string_view s) {
  std::string out = "'";
  for (const char c : s) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;  // a description is one line
  }
  return out += '\'';
}

std::string offered(const Offer& offer) {
  switch (offer.kind) {
    case Offer::Kind::nothing:
      return {};
    case Offer::Kind::words:
      return " -a " + fish_quoted(fmt::format("{}", fmt::join(offer.words, " ")));
    case Offer::Kind::word_list:
      return " -a " + fish_quoted(fmt::format("(__fish_append , {})", fmt::join(offer.words, " ")));
    case Offer::Kind::files:
      return " -F";
    case Offer::Kind::folders:
      return " -a '(__fish_complete_directories)'";
  }
  return {};
}

std::string line_of(const FlagWords& flag, const std::string& when) {
  std::string out = "complete -c okr" + when;
  if (!flag.short_name.empty()) out += " -s " + flag.short_name;
  if (!flag.long_name.empty()) out += " -l " + flag.long_name;
  if (flag.takes_value) out += " -r" + offered(flag.value);
  return out + " -d " + fish_quoted(flag.help) + "\n";
}

}  // namespace

std::string fish_completion(const std::vector<CommandWords>& words) {
  std::string out = "# fish completion for okr\ncomplete -c okr -f\n";
  for (const CommandWords& command : words) {
    std::string when;
    if (!command.name.empty()) {
      out += fmt::format("complete -c okr -n __fish_use_subcommand -a {} -d {}\n", command.name,
                         fish_quoted(command.summary));
      when = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
    }
    for (const FlagWords& flag : command.flags) out += line_of(flag, when);
    const std::string argument = offered(command.argument);
    if (!argument.empty()) out += "complete -c okr" + when + argument + "\n";
  }
  return out;
}

}  // namespace okr::cli
