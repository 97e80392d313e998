// SPDX-License-Identifier: MIT
// The kinds of options that okr's commands have. What a value may be is checked here, with messages
// in our manner; an option's type name tells help and completion what to offer. "a|b|c" are
// choices; RULE, FORMAT, FIELD, DIR, FILE, PATH, TEAM, PERSON and PERIOD what they say; REF is an
// objective or key result, OBJECTIVE one of these alone, KEY_RESULT what is checked in, ITEM
// whatever a reference names, THING also a team or person. Any other type is in the person's own
// words.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace okr::cli {

/// What is wrong with a value, or "".
using Check = std::function<std::string(const std::string&)>;

/// "" where `word` is one of `known`, else what is wrong.
std::string check_known(std::string_view what, std::string_view word,
                        std::span<const std::string_view> known);
/// The parts of "a|b|c".
std::vector<std::string_view> choices_in(std::string_view type_name);

/// Whether it was typed.
bool is_given(const CLI::Option* option);
/// How often it was typed, also where only the last counts.
std::size_t times_given(const CLI::Option* option);
/// "team" of --team.
std::string long_name(const CLI::Option* option);
void require(CLI::Option* option);

void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& help);
/// A value that is not empty; of several the last counts.
CLI::Option* add_value(CLI::App& app, const std::string& name, std::string& value,
                       const std::string& type_name, const std::string& help, Check check = {});
/// Any text, also an empty one.
CLI::Option* add_text(CLI::App& app, const std::string& name, std::string& value,
                      const std::string& type_name, const std::string& help);
/// One value each time it is typed.
CLI::Option* add_repeated(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                          const std::string& type_name, const std::string& help, Check check = {});
/// All arguments.
CLI::Option* add_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                           const std::string& help);
/// `choices` as "a|b|c".
CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::string& choices, const std::string& help);
/// Comma lists, repeatable.
CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& type_name, const std::string& help, Check check = {});
CLI::Option* add_count(CLI::App& app, const std::string& name, std::optional<std::size_t>& value,
                       const std::string& help);
CLI::Option* add_count(CLI::App& app, const std::string& name, std::size_t& value,
                       const std::string& help);
CLI::Option* add_size(CLI::App& app, const std::string& name, std::size_t& value,
                      const std::string& help);
/// Rule names, each checked against the rules there are.
CLI::Option* add_rules(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                       const std::string& help);

}  // namespace okr::cli
