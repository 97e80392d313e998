// SPDX-License-Identifier: MIT
#include "program.h"

#include "options.h"

#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::cli {
namespace {

std::string check_date(const std::string& s) {
  if (model::parse_date(s)) return {};
  return fmt::format("'{}' is not a date such as 2026-11-02, of the years 1900 to 2999", s);
}

void declare_globals(CLI::App& app, Globals& globals) {
  app.set_help_flag("-h,--help", "show this help");
  app.set_version_flag(
      "--version", [] { return std::string(); }, "show okr's version");
  add_choice(app, "--color", globals.colour, "auto|always|never", "when to write in colour");
  add_value(app, "--as-of", globals.as_of, "DATE", "the day that \"today\" means")
      ->check(check_date);
  add_value(app, "-C", globals.folder, "DIR", "work as if started in DIR");
  app.add_flag("-q,--quiet", globals.quiet, "findings only, no summary");
  app.add_flag("-v,--verbose", globals.verbose,
               "say on stderr what was read, and how long it took");
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return names;
}

const Part* chosen(const Program& program) {
  for (const Part& part : program.parts) {
    if (part.app->parsed()) return &part;
  }
  return nullptr;
}

/// "--fail" of "--fail=x".
std::string_view flag_in(std::string_view arg) {
  return arg.substr(0, arg.find('='));
}

void collect_flags(const CLI::App& app, std::vector<std::string>& flags) {
  for (const CLI::Option* const option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) flags.push_back("--" + name);
  }
}

const CLI::Option* option_named(const CLI::App& app, const std::string& arg) {
  return arg.starts_with('-') ? app.get_option_no_throw(arg) : nullptr;
}

/// okr alone shows the status, and takes none of its options.
bool is_of_status(const Program& program, const Part* part, std::string_view flag) {
  if (part) return false;
  return std::any_of(program.parts.begin(), program.parts.end(), [&](const Part& one) {
    return one.command->name == "status" && option_named(*one.app, std::string(flag));
  });
}

std::string unknown_flag(const Program& program, const Part* part, std::string_view arg) {
  if (is_of_status(program, part, flag_in(arg))) {
    return fmt::format("okr alone takes no option '{0}': write okr status {0}", flag_in(arg));
  }
  std::vector<std::string> flags;
  if (part) collect_flags(*part->app, flags);
  collect_flags(program.app, flags);
  const std::vector<std::string_view> known(flags.begin(), flags.end());
  const std::string command = part ? " " + std::string(part->command->name) : "";
  return fmt::format("okr{0} knows no option '{1}'{2}; see okr{0} --help", command, flag_in(arg),
                     text::did_you_mean(flag_in(arg), known));
}

/// Words left over are then most likely a sentence whose quotes were forgotten.
bool takes_sentence(const CLI::App& app) {
  const CLI::Option* const text = app.get_option_no_throw("--text");
  return text && text->get_type_name() == "SENTENCE";
}

/// "-.5" and "-$3" of a command that takes a VALUE.
bool is_value_below_zero(const CLI::App& app, std::string_view arg) {
  if (arg.size() < 2 || arg.front() != '-' || !app.get_option_no_throw("VALUE")) return false;
  const char c = text::to_lower(arg[1]);
  return c != '-' && (c < 'a' || c > 'z');
}

/// What is left over after parsing was not expected.
Error unexpected(const Program& program, const std::string& arg) {
  const Part* const part = chosen(program);
  if (part && is_value_below_zero(*part->app, arg)) {
    return {
        fmt::format("'{0}' may be a level or a change: write ={0} for a level below zero", arg)};
  }
  if (arg.size() > 1 && arg.front() == '-') return {unknown_flag(program, part, arg)};
  if (part && takes_sentence(*part->app)) {
    return {fmt::format(
        "okr {} does not take '{}'; it takes one REF, or one sentence in quotes: --text "
        "\"SENTENCE\"",
        part->command->name, arg)};
  }
  if (part) {
    return {fmt::format("okr {} does not take '{}'; see okr {} --help", part->command->name, arg,
                        part->command->name)};
  }
  return {fmt::format("there is no command '{}'{}; see okr --help", arg,
                      text::did_you_mean(arg, command_names()))};
}

/// CLI11 says only in words which option came without its value, or which flag with one, so it is
/// looked for.
Error wrong_value(const Program& program, const std::vector<std::string>& args,
                  const CLI::Error& error) {
  const Part* const part = chosen(program);
  for (const std::string& arg : args) {
    const std::string name(flag_in(arg));
    const CLI::Option* option = part ? option_named(*part->app, name) : nullptr;
    if (!option) option = option_named(program.app, name);
    if (!option) continue;
    const bool takes_value = option->get_items_expected_min() > 0;
    if (takes_value && (&arg == &args.back() || arg.ends_with('='))) {
      return {fmt::format("{} needs a value: {}", name, option->get_type_name())};
    }
    if (!takes_value && arg.size() > name.size()) return {fmt::format("{} takes no value", name)};
  }
  return {error.what()};
}

/// "okr completion needs SHELL: bash|zsh|fish"
Error missing_argument(const Program& program, const CLI::Error& error) {
  const Part* const part = chosen(program);
  if (!part) return {error.what()};
  for (const CLI::Option* const option : part->app->get_options()) {
    if (!option->get_required() || option->count() > 0) continue;
    return {fmt::format("okr {} needs {}: {}", part->command->name, option->get_name(true),
                        option->get_type_name())};
  }
  return {error.what()};
}

/// "NAME: there is no rule 'x'": an argument needs no name where a command has but one.
std::string without_place(const Program& program, const std::string& message) {
  const Part* const part = chosen(program);
  if (!part) return message;
  for (const CLI::Option* const option : part->app->get_options()) {
    const std::string place = option->get_name(true) + ": ";
    if (option->get_positional() && message.starts_with(place)) return message.substr(place.size());
  }
  return message;
}

/// "-3" and "-.5": no option begins so.
bool is_number(std::string_view arg) {
  arg.remove_prefix(1);
  if (arg.starts_with('.')) arg.remove_prefix(1);
  return !arg.empty() && text::is_digit(arg.front());
}

/// What follows "--" is no option. CLI11 knows that of one argument only, so a path that looks like
/// an option is written as one does in a shell: ./-x.yaml.
std::vector<std::string> without_mark(std::vector<std::string> args) {
  const auto mark = std::find(args.begin(), args.end(), "--");
  if (mark == args.end()) return args;
  for (auto arg = mark + 1; arg != args.end(); ++arg) {
    if (arg->size() > 1 && arg->front() == '-' && !is_number(*arg)) arg->insert(0, "./");
  }
  args.erase(mark);
  return args;
}

Request read_parsed(Program& program) {
  const std::vector<std::string> rest = program.app.remaining(true);
  if (!rest.empty()) return unexpected(program, rest.front());
  if (const Part* const part = chosen(program)) return RunCommand{part};
  return NoCommand{};
}

}  // namespace

std::unique_ptr<Program> make_program() {
  auto program = std::make_unique<Program>();
  program->app.name("okr");
  program->app.allow_extras();
  declare_globals(program->app, program->globals);
  for (const Command& command : commands()) {
    CLI::App* const app = program->app.add_subcommand(std::string(command.name));
    app->fallthrough();
    program->parts.push_back({&command, app, command.declare(*app)});
  }
  return program;
}

Request read_command_line(Program& program, const std::vector<std::string>& args) try {
  std::vector<std::string> plain = without_mark(args);
  std::reverse(plain.begin(), plain.end());  // as CLI11 wants them
  program.app.parse(std::move(plain));
  return read_parsed(program);
} catch (const CLI::CallForHelp&) {
  const Part* const part = chosen(program);
  return ShowHelp{part ? part->app : &program.app};
} catch (const CLI::CallForVersion&) {
  return ShowVersion{};
} catch (const CLI::ArgumentMismatch& error) {
  return wrong_value(program, args, error);
} catch (const CLI::ConversionError& error) {
  return wrong_value(program, args, error);
} catch (const CLI::RequiredError& error) {
  return missing_argument(program, error);
} catch (const CLI::ValidationError& error) {
  return Error{without_place(program, error.what())};
} catch (const CLI::ParseError& error) {
  return Error{error.what()};
}

}  // namespace okr::cli
