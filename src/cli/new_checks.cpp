// SPDX-License-Identifier: MIT
#include "new_checks.h"

#include "names.h"
#include "new_ids.h"

#include <okr/prose/quantity.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

namespace okr::cli {

std::optional<Error> owner_problem(const Book& book, const std::string& owner) {
  if (!book.config().has_people) return id_problem(owner);
  if (model::find_person(book.config(), owner)) return std::nullopt;
  auto error = unknown_name("", "person", owner, known_people(book.workspace()));
  if (!error) return Error{fmt::format("'{}' is not under `people` in okr.yaml", owner)};
  return with_way_out({error->message.substr(2)}, "people");  // without the option's name, ": "
}

Error with_way_out(Error unknown, std::string_view key) {
  if (unknown.message.ends_with("?)")) return unknown;
  return {fmt::format("{}; okr.yaml takes a new one under `{}`", unknown.message, key)};
}

std::optional<Error> due_problem(const std::string& date, const model::DateRange& range) {
  const std::optional<model::Date> day = model::parse_date(date);
  if (!day)
    return Error{fmt::format("'{}' is not a date such as {}", date, model::to_string(range.end))};
  if (range.contains(*day)) return std::nullopt;
  return Error{fmt::format("{} is outside the period, {} to {}", date,
                           model::to_string(range.start), model::to_string(range.end))};
}

std::optional<Error> value_problem(const Book& book, const std::string& value) {
  if (prose::parse_quantity(value, book.config().currency, {})) return std::nullopt;
  return Error{
      fmt::format("'{}' is no value; write a number with its unit, such as 30, 0.5% or "
                  "$1.2M",
                  value)};
}

std::optional<Error> confidence_problem(const std::string& value) {
  double number = -1;
  const char* const end = value.data() + value.size();
  const auto read = std::from_chars(value.data(), end, number, std::chars_format::fixed);
  if (read.ec == std::errc() && read.ptr == end && number >= 0 && number <= 10) {
    return std::nullopt;
  }
  return Error{fmt::format("'{}' is not a number from 0 to 10", value)};
}

std::optional<Error> missing_flags(std::string_view command, const std::vector<Needed>& needed,
                                   std::string_view line) {
  std::vector<std::string_view> missing;
  for (const Needed& flag : needed) {
    if (!flag.is_there) missing.push_back(flag.flag);
  }
  if (missing.empty()) return std::nullopt;
  return Error{fmt::format("{} needs {}: {}", command, fmt::join(missing, ", "), line)};
}

std::optional<Error> behind(std::string_view flag, std::optional<Error> problem) {
  if (!problem) return std::nullopt;
  return Error{fmt::format("{}: {}", flag, problem->message)};
}

std::optional<Objection> refused(const std::optional<Error>& problem) {
  if (!problem) return std::nullopt;
  return Objection{problem->message};
}

}  // namespace okr::cli
