// SPDX-License-Identifier: MIT
#include "help.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace okr::cli {
namespace {

constexpr std::size_t text_column = 30;

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

/// What stands on the left, the text in its column beside it or, where there is no room, below.
std::string row(std::string left, std::string_view text) {
  if (left.size() + 2 > text_column) left += "\n" + std::string(text_column, ' ');
  std::string out = fmt::format("{:<{}}", left, text_column);
  for (const char c : text) {
    out += c;
    if (c == '\n') out.append(text_column, ' ');
  }
  return out + "\n";
}

/// A command's own options; okr's with --help, which every command has.
std::string rows_of(const CLI::App& app) {
  std::string out;
  for (const CLI::Option* const option : app.get_options()) {
    if (app.get_parent() && option == app.get_help_ptr()) continue;
    out += row(left_side(*option), option->get_description());
  }
  return out;
}

std::string help_of_part(const Program& program, const Part& part) {
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
      "okr {0}: {1}\n\n{2}\n\nUsage: okr {0} [OPTION...]{3}\n\n{4}\nBefore or after any "
      "command:\n{5}",
      part.command->name, part.command->summary, part.command->details, positional,
      rows_of(*part.app), rows_of(program.app));
}

std::string help_of_okr(const Program& program) {
  std::string list;
  for (const Command& command : commands()) {
    list += row("  " + std::string(command.name), command.summary);
  }
  return fmt::format(
      "okr: Objectives and Key Results as plain text in git\n\n"
      "Usage: okr [OPTION...] COMMAND ...\n\n"
      "Commands (okr COMMAND --help says more):\n{}\n"
      "Before or after any command:\n{}\n"
      "Exit codes: 0 fine, 1 findings, 2 okr could not do what was asked, 3 a defect of okr\n",
      list, rows_of(program.app));
}

std::string quarter_of(model::Date today) {
  const std::chrono::year_month_day day{today};
  return fmt::format("{}-Q{}", static_cast<int>(day.year()),
                     (static_cast<unsigned>(day.month()) + 2) / 3);
}

std::string first_file(model::Date today, std::string_view team) {
  return fmt::format(
      "okrs/{0}/{1}.yaml says what a team wants to achieve:\n\n"
      "     period: {0}\n"
      "     team: {1}\n"
      "     objectives:\n"
      "       - title: Home cooks trust us as the place to buy cookware\n"
      "         why: Refunds say that first purchases disappoint\n"
      "         key_results:\n"
      "           - Lower the refund rate from 0.5% to 0.2%\n",
      quarter_of(today), team);
}

}  // namespace

std::string help_of(const Program& program, const CLI::App& app) {
  for (const Part& part : program.parts) {
    if (part.app == &app) return help_of_part(program, part);
  }
  return help_of_okr(program);
}

std::string first_steps(model::Date today) {
  return fmt::format(
      "okr keeps Objectives and Key Results as plain text in git, and says how to write them\n"
      "so that they say something.\n\n"
      "Three steps to begin:\n\n"
      "1. okr.yaml says who the teams are:\n\n"
      "     okr: 1\n"
      "     teams:\n"
      "       acme: {{name: Acme, lead: ana}}\n\n"
      "2. {}\n"
      "3. See whether it says something, and how far it has come:\n\n"
      "     okr lint\n"
      "     okr status\n\n"
      "okr --help lists the commands; okr rules lists what is checked, and why.\n",
      first_file(today, "acme"));
}

std::string first_objective(model::Date today, std::string_view team) {
  return fmt::format(
      "okr.yaml is there, and no objective yet.\n\n{}\n"
      "Then okr lint says whether it says something, and okr status how far it has come.\n",
      first_file(today, team));
}

}  // namespace okr::cli
