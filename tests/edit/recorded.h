// SPDX-License-Identifier: MIT
// Check-ins recorded in short files, and what must be true of the bytes that come out.
#pragma once

#include <okr/edit/checkin.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::test {

/// Before and after, written as one text in the manner of a diff: lines with ' ' stand in both,
/// with '-' in the first, with '+' in the second.
struct Shown {
  std::string before;
  std::string after;
};
Shown read_diff(std::string_view diff);

/// One way to end lines, with a mark in front or not, with a last line break or not.
struct Ending {
  std::string_view name;
  std::function<std::string(std::string)> of;
};
const std::vector<Ending>& endings();

edit::NewCheckIn checkin(std::string_view date, std::string value, std::string note = {});

/// The bytes with `checkin` for the key result, KPI or milestone `reference`; or why not.
std::string recorded(const std::string& bytes, std::string_view reference,
                     const edit::NewCheckIn& checkin);
Result<std::string> recorded_all(
    const std::string& bytes,
    const std::vector<std::pair<std::string, edit::NewCheckIn>>& checkins);

/// Fails unless `after` says what `before` says with one more check-in, keeps its comments and its
/// line ends, and has all its old lines.
void check_added(const std::string& before, const std::string& after, std::string_view reference,
                 const edit::NewCheckIn& checkin);

struct Pair {
  std::string_view name;
  std::string_view diff;
};
/// Each of them, with all endings.
void check_pairs(const std::vector<Pair>& pairs, std::string_view reference,
                 const edit::NewCheckIn& entry);

}  // namespace okr::test
