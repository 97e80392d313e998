// SPDX-License-Identifier: MIT
#include "checkin_args.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::cli {

std::string_view says_what(const CheckInArgs& args) {
  if (!args.value.empty()) return "VALUE";
  if (args.done) return "--done";
  if (!args.confidence.empty()) return "--confidence";
  if (!args.note.empty()) return "--note";
  return args.date.empty() ? "" : "--date";
}

std::optional<Error> conflict_in(const CheckInArgs& args) {
  if (args.tables > 1)
    return Error{
        fmt::format("--from reads one table, all of it or nothing, and {} are named: run "
                    "okr checkin once for each",
                    args.tables)};
  if (!args.from.empty() && !args.reference.empty())
    return Error{fmt::format("--from names what is recorded in its rows: leave out '{}', or --from",
                             args.reference)};
  if (!args.from.empty() && args.undo)
    return Error{"--undo takes back one check-in: leave out --from, and name its REF"};
  if (const auto said = says_what(args); !args.from.empty() && !said.empty())
    return Error{fmt::format("--from has this in its rows: leave out {}", said)};
  if (args.done && !args.value.empty()) {
    return Error{fmt::format("--done is the value itself: leave out '{}', or --done",
                             fmt::join(args.value, " "))};
  }
  CheckInArgs without_day = args;  // the day says which one to take back
  without_day.date.clear();
  const std::string_view recorded = says_what(without_day);
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
