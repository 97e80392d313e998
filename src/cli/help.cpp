// SPDX-License-Identifier: MIT
#include "help.h"

#include "program.h"

#include <okr/report/wrap.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace okr::cli {
namespace {

constexpr std::size_t text_column = 30;
constexpr std::size_t command_column = 16;
constexpr int widest = 100;  // a longer line is hard to read

/// "      --color auto|always|never"
std::string left_side(const CLI::Option& option) {
  std::string out = "  ";
  if (option.get_positional()) return out + option.get_name(true);
  for (const std::string& name : option.get_snames()) out += "-" + name;
  if (option.get_snames().empty()) out += "  ";
  for (const std::string& name : option.get_lnames()) {
    out += (option.get_snames().empty() ? "  --" : ", --") + name;
  }
  if (option.get_items_expected_max() > 0) out += " " + option.get_type_name();
  return out;
}

/// The text's lines, each broken where it is too long, `column` blanks before all but the first.
std::string folded(std::string_view text, int width, std::size_t column) {
  const int begin = static_cast<int>(column);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const auto broken = line.starts_with(' ')  // to be typed as it is
                            ? std::vector{std::string(line)}
                            : report::wrap(line, {width, begin, begin});
    lines.insert(lines.end(), broken.begin(), broken.end());
    at = end + 1;
  }
  return fmt::format("{}\n", fmt::join(lines, "\n" + std::string(column, ' ')));
}

/// What stands on the left, the text in its column beside it or, where there is no room, below.
std::string row(std::string left, std::string_view text, int width,
                std::size_t column = text_column) {
  if (left.size() + 2 > column) left += "\n" + std::string(column, ' ');
  return fmt::format("{:<{}}", left, column) + folded(text, width, column);
}

/// A command's own options; okr's with --help, which every command has.
std::string rows_of(const CLI::App& app, int width) {
  std::string out;
  for (const CLI::Option* const option : app.get_options()) {
    if (app.get_parent() && option == app.get_help_ptr()) continue;
    out += row(left_side(*option), option->get_description(), width);
  }
  return out;
}

std::string help_of_part(const Program& program, const Part& part, int width) {
  const std::string positional = [&] {
    std::string out;
    for (const CLI::Option* const option : part.app->get_options()) {
      if (!option->get_positional()) continue;
      const std::string dots = option->get_items_expected_max() > 1 ? "..." : "";
      const std::string name = option->get_name(true) + dots;
      out += option->get_required() ? " " + name : " [" + name + "]";
    }
    return out;
  }();
  return fmt::format(
      "okr {0}: {1}\n\n{2}\nUsage: okr {0} [OPTION...]{3}\n\n{4}\nBefore or after any "
      "command:\n{5}",
      part.command->name, part.command->summary, folded(part.command->details, width, 0),
      positional, rows_of(*part.app, width), rows_of(program.app, width));
}

std::string help_of_okr(const Program& program, int width) {
  std::string list;
  std::string_view group;
  for (const Command& command : commands()) {
    if (command.group != group) list += fmt::format("\n{}:\n", command.group);
    group = command.group;
    list += row("  " + std::string(command.name), command.summary, width, command_column);
  }
  return fmt::format(
      "okr: Objectives and Key Results as plain text in git\n\n"
      "Usage: okr [OPTION...] COMMAND ...\n"
      "       okr COMMAND --help\n"
      "{}\n"
      "Before or after any command:\n{}\n"
      "Exit codes: 0 fine, 1 findings, 2 okr could not do it, 3 a defect of okr\n",
      list, rows_of(program.app, width));
}

}  // namespace

std::string help_of(const Program& program, const CLI::App& app, int screen_width) {
  const int width = std::min(screen_width, widest);
  for (const Part& part : program.parts) {
    if (part.app == &app) return help_of_part(program, part, width);
  }
  return help_of_okr(program, width);
}

std::string first_steps() {
  return "okr keeps Objectives and Key Results as plain text in git, and says how to\n"
         "write them so that they say something.\n\n"
         "Three steps to begin:\n\n"
         "1. okr init           writes okr.yaml, which says who you are, and an example\n"
         "2. okr new objective  asks what is to be better, how you will know; writes it\n"
         "3. okr checkin        says where a key result stands, a minute a week\n\n"
         "okr status shows how far things have come, okr lint whether they are said well.\n"
         "okr --help lists the commands; okr rules lists what is checked, and why.\n";
}

std::string first_objective(std::string_view period, std::string_view team) {
  return fmt::format(
      "okr.yaml is there, and no objective yet.\n\n"
      "  okr new objective --team {0}\n\n"
      "asks for what it needs, and writes okrs/{1}/{0}.yaml;\n"
      "okr new period {1} begins a file for every team.\n"
      "Then okr checkin says, a minute a week, where each key result stands,\n"
      "and okr status how far things have come.\n",
      team, period);
}

}  // namespace okr::cli
