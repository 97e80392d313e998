// SPDX-License-Identifier: MIT
#include "options.h"

#include "numbers.h"

#include <okr/lint/rule.h>
#include <okr/text/nearest.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::size_t few = 12;  // as many names as a message can list

/// An option whose value `parse` reads, or refuses with its own message.
template <class Target, class Parse>
CLI::Option* add_parsed(CLI::App& app, const std::string& name, Target& value, Parse parse,
                        const std::string& help) {
  const auto store = [&value, parse](const std::string& s) { value = *parse(s); };
  const auto problem = [parse](const std::string& s) {
    const auto parsed = parse(s);
    return parsed ? std::string() : parsed.error().message;
  };
  return app.add_option_function<std::string>(name, store, help)->take_last()->check(problem);
}

}  // namespace

std::string check_known(std::string_view what, std::string_view word,
                        std::span<const std::string_view> known) {
  if (std::find(known.begin(), known.end(), word) != known.end()) return {};
  const std::string hint = text::did_you_mean(word, known);
  if (known.size() > few) return fmt::format("there is no {} '{}'{}", what, word, hint);
  return fmt::format("'{}' is not one of {}{}", word, fmt::join(known, ", "), hint);
}

std::vector<std::string_view> choices_in(std::string_view type_name) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= type_name.size();) {
    const std::size_t end = std::min(type_name.find('|', at), type_name.size());
    out.push_back(type_name.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

namespace {

/// An option's name is said by whoever reports it; what has none is said here.
std::string empty_words(const std::string& name) {
  if (name == "REF") return "the reference REF is empty: write one such as product/trusted";
  return name.starts_with('-') ? "the value is empty" : name + " is empty";
}

}  // namespace

bool is_given(const CLI::Option* option) {
  return option->count() > 0;
}

std::size_t times_given(const CLI::Option* option) {
  return option->count();
}

std::string long_name(const CLI::Option* option) {
  return option->get_lnames().front();
}

void require(CLI::Option* option) {
  option->required();
}

void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& help) {
  app.add_flag(name, value, help);
}

CLI::Option* add_text(CLI::App& app, const std::string& name, std::string& value,
                      const std::string& type_name, const std::string& help) {
  return app.add_option(name, value, help)->type_name(type_name)->take_last();
}

CLI::Option* add_value(CLI::App& app, const std::string& name, std::string& value,
                       const std::string& type_name, const std::string& help, Check check) {
  return add_text(app, name, value, type_name, help)
      ->check([empty = empty_words(name), check = std::move(check)](const std::string& s) {
        if (s.empty()) return empty;
        return check ? check(s) : std::string();
      });
}

CLI::Option* add_repeated(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                          const std::string& type_name, const std::string& help, Check check) {
  CLI::Option* const option =
      app.add_option(name, values, help)->type_name(type_name)->allow_extra_args(false);
  return check ? option->check(std::move(check)) : option;
}

CLI::Option* add_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                           const std::string& help) {
  return app.add_option(name, values, help)->type_name(name);
}

CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::string& choices, const std::string& help) {
  return add_value(app, name, value, choices, help, [choices](const std::string& s) {
    return check_known("choice", s, choices_in(choices));
  });
}

CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& type_name, const std::string& help, Check check) {
  return add_repeated(app, name, values, type_name, help, std::move(check))->delimiter(',');
}

CLI::Option* add_count(CLI::App& app, const std::string& name, std::optional<std::size_t>& value,
                       const std::string& help) {
  return add_parsed(app, name, value, parse_count, help)->type_name("N");
}

CLI::Option* add_count(CLI::App& app, const std::string& name, std::size_t& value,
                       const std::string& help) {
  return add_parsed(app, name, value, parse_count, help)->type_name("N");
}

CLI::Option* add_size(CLI::App& app, const std::string& name, std::size_t& value,
                      const std::string& help) {
  return add_parsed(app, name, value, parse_size, help)->type_name("SIZE");
}

CLI::Option* add_rules(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                       const std::string& help) {
  return add_list(app, name, values, "RULE", help,
                  [](const std::string& s) { return check_known("rule", s, lint::rule_ids()); });
}

}  // namespace okr::cli
