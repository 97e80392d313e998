// SPDX-License-Identifier: MIT
#include "checkin_args.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::cli {
namespace {

/// The first thing named that says what to record.
std::string_view recorded_by(const CheckInArgs& args) {
  if (!args.value.empty()) return "VALUE";
  if (args.done) return "--done";
  if (!args.confidence.empty()) return "--confidence";
  if (!args.note.empty()) return "--note";
  return args.date.empty() ? "" : "--date";
}

}  // namespace

std::optional<Error> conflict_in(const CheckInArgs& args) {
  if (args.done && !args.value.empty()) {
    return Error{fmt::format("--done is the value itself: leave out '{}', or --done",
                             fmt::join(args.value, " "))};
  }
  const std::string_view recorded = recorded_by(args);
  if (args.undo && !recorded.empty())
    return Error{fmt::format(
        "--undo takes back what was recorded and records nothing: leave out {}", recorded)};
  if (args.undo && args.commit)
    return Error{"--undo takes back what is not committed, so there is nothing for --commit"};
  if (args.dry_run && args.commit)
    return Error{"--dry-run writes nothing, so there is nothing for --commit: leave one out"};
  return std::nullopt;
}

std::string value_in(const CheckInArgs& args) {
  return args.done ? "done" : fmt::format("{}", fmt::join(args.value, " "));
}

std::string shell_word(const std::string& word) {
  constexpr std::string_view plain = "./:,+=@%_-";
  const bool is_plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') || plain.find(c) != plain.npos;
  });
  if (is_plain) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string{c};
  return quoted + "'";
}

}  // namespace okr::cli
