// SPDX-License-Identifier: MIT
// What is wrong with a single value for something new, typed behind a flag or as an answer.
#pragma once

#include "ask_checked.h"
#include "book.h"

#include <okr/model/period.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace okr::cli {

std::optional<Error> owner_problem(const Book& book, const std::string& owner);
/// A name that is like no known one may be a new one, for which okr.yaml has `key`.
Error with_way_out(Error unknown, std::string_view key);
/// A day of the period.
std::optional<Error> due_problem(const std::string& date, const model::DateRange& range);
std::optional<Error> value_problem(const Book& book, const std::string& value);
std::optional<Error> confidence_problem(const std::string& value);

/// Flags that are needed, with what was typed behind them: those that were not are named together,
/// with `line` to type. Nothing where all are there.
struct Needed {
  std::string_view flag;
  bool is_there = false;
};
std::optional<Error> missing_flags(std::string_view command, const std::vector<Needed>& needed,
                                   std::string_view line);

/// "--owner: ..." for the command line.
std::optional<Error> behind(std::string_view flag, std::optional<Error> problem);
/// For a conversation.
std::optional<Objection> refused(const std::optional<Error>& problem);

}  // namespace okr::cli
