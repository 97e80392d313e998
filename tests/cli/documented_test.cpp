// SPDX-License-Identifier: MIT
// What is not checked decays: every rule, command, format and option is tested, in the manual, and
// completed.
#include "../../src/cli/commands.h"
#include "../../src/cli/completion.h"
#include "../../src/cli/options.h"
#include "house.h"
#include "made_env.h"

#include <okr/lint/rule.h>
#include <okr/report/lint_format.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace okr {
namespace {

using test::all_text_under;
using test::listed;

using Names = std::vector<std::string>;

/// The manual page of okr, where `command` is empty, or of one of its commands; empty where it has
/// none of its own.
std::string page_of(const std::string& command) {
  const std::string name = command.empty() ? "/man/okr.1" : "/man/okr-" + command + ".1";
  return test::bytes_of(OKR_SOURCE_FOLDER + name);
}

/// The options that have a paragraph of their own: "-q" and "--quiet" of ".It Fl q , -quiet".
std::set<std::string> options_in(const std::string& page) {
  static const std::regex item("\n\\.It Fl ([^\n]*)");
  static const std::regex flag("(?:^| , )(-[a-z][a-z-]*|[A-Za-z])(?= |$)");
  std::set<std::string> out;
  for (std::sregex_iterator line(page.begin(), page.end(), item), end; line != end; ++line) {
    const std::string flags = (*line)[1].str();
    for (std::sregex_iterator name(flags.begin(), flags.end(), flag); name != end; ++name) {
      out.insert("-" + (*name)[1].str());
    }
  }
  return out;
}

/// A command without a page has one line in okr's, with its options.
std::set<std::string> options_in_line_of(const std::string& command) {
  const std::string manual = page_of("");
  const std::size_t begin = manual.find("\n.It Ic " + command);
  if (begin == std::string::npos) return {};
  const std::string line = manual.substr(begin + 1, manual.find('\n', begin + 1) - begin - 1);
  static const std::regex flag(" Fl (-?[A-Za-z][a-z-]*)");
  std::set<std::string> out;
  for (std::sregex_iterator name(line.begin(), line.end(), flag), end; name != end; ++name) {
    out.insert("-" + (*name)[1].str());
  }
  return out;
}

std::set<std::string> typed(const cli::FlagWords& flag) {
  std::set<std::string> out;
  if (!flag.short_name.empty()) out.insert("-" + flag.short_name);
  if (!flag.long_name.empty()) out.insert("--" + flag.long_name);
  return out;
}

std::set<std::string> options_of(const cli::CommandWords& command) {
  std::set<std::string> out;
  for (const cli::FlagWords& flag : command.flags) {
    const bool is_everywhere = !command.name.empty() && flag.long_name == "help";
    if (!is_everywhere) out.merge(typed(flag));
  }
  return out;
}

/// What okr offers at the end of a line, with a line break ahead of each and a tab behind it.
std::string offered(Names words) {
  words.insert(words.begin(), {"__complete", "zsh"});
  return "\n" + test::run_okr(std::move(words)).out;
}

bool holds(const std::string& offers, const std::string& word) {
  return offers.find("\n" + word + "\t") != std::string::npos;
}

bool has_choices(const std::string& type) {
  return type.find('|') != std::string::npos;
}

}  // namespace

TEST_CASE("every rule has a test or a transcript") {
  const std::string tests =
      all_text_under({"tests/lint", "tests/load", "tests/yaml", "tests/transcripts"});
  Names untested;
  for (const lint::Rule* const rule : lint::all_rules()) {
    if (tests.find(rule->id) == std::string::npos) untested.emplace_back(rule->id);
  }
  CHECK(listed(untested) == "");
}

TEST_CASE("every command and format is in a transcript and in the manual") {
  const std::string transcripts = all_text_under({"tests/transcripts"});
  const std::string manual = all_text_under({"man"});
  Names missing;
  for (const cli::Command& command : cli::commands()) {
    const std::string name(command.name);
    if (transcripts.find("okr " + name) == std::string::npos)
      missing.push_back(name + ": transcript");
    if (manual.find(".It Ic " + name) == std::string::npos) missing.push_back(name + ": manual");
  }
  for (const report::LintFormat& format : report::lint_formats()) {
    const std::string name(format.name);
    if (transcripts.find("--format " + name) == std::string::npos)
      missing.push_back(name + ": transcript");
    if (manual.find(".It Cm " + name) == std::string::npos) missing.push_back(name + ": manual");
  }
  CHECK(listed(missing) == "");
}

TEST_CASE("the manual has a paragraph for every option, and for none that there is not") {
  for (const cli::CommandWords& command : cli::command_line_words()) {
    CAPTURE(command.name);
    const std::string page = page_of(command.name);
    const std::set<std::string> documented =
        page.empty() ? options_in_line_of(command.name) : options_in(page);
    const std::set<std::string> options = options_of(command);
    CHECK(listed({documented.begin(), documented.end()}) ==
          listed({options.begin(), options.end()}));
  }
}

TEST_CASE("every option is in a transcript, and completed") {
  const std::string transcripts = all_text_under({"tests/transcripts"});
  Names missing;
  for (const cli::CommandWords& command : cli::command_line_words()) {
    const std::string offers = command.name.empty() ? offered({"-"}) : offered({command.name, "-"});
    for (const std::string& option : options_of(command)) {
      if (transcripts.find(" " + option) == std::string::npos) {
        missing.push_back(option + ": transcript");
      }
      if (!holds(offers, option)) missing.push_back(command.name + " " + option);
    }
  }
  CHECK(listed(missing) == "");
}

TEST_CASE("every command, rule and choice is completed") {
  Names missing;
  const auto look_for = [&](const Names& line, const std::string& word) {
    if (!holds(offered(line), word)) missing.push_back(word);
  };
  for (const cli::Command& command : cli::commands()) look_for({""}, std::string(command.name));
  for (const lint::Rule* const rule : lint::all_rules()) {
    look_for({"rules", std::string(rule->id)}, std::string(rule->id));
  }
  for (const cli::CommandWords& command : cli::command_line_words()) {
    for (const cli::FlagWords& flag : command.flags) {
      if (!has_choices(flag.type)) continue;
      const std::string option = "--" + flag.long_name;
      const std::string offers =
          command.name.empty() ? offered({option, ""}) : offered({command.name, option, ""});
      for (const std::string_view choice : cli::choices_in(flag.type)) {
        if (!holds(offers, std::string(choice))) missing.push_back(flag.long_name);
      }
    }
  }
  CHECK(listed(missing) == "");
}

}  // namespace okr
