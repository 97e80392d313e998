// SPDX-License-Identifier: MIT
#include "close_args.h"

#include <fmt/format.h>

namespace okr::cli {

std::string_view says_what(const CloseArgs& args) {
  if (!args.typed.grade.empty()) return "--grade";
  if (!args.typed.reason.empty()) return "--reason";
  if (!args.typed.learnings.empty()) return "--learnings";
  return args.typed.decision.empty() ? "" : "--decision";
}

std::optional<Error> conflict_in(const CloseArgs& args) {
  const std::string_view said = says_what(args);
  if (args.period.empty())
    return Error{"okr close needs PERIOD, the one that is reviewed: okr close 2026-Q3"};
  if (args.tables > 1)
    return Error{
        fmt::format("--from reads one list, all of it or nothing, and {} are named: run "
                    "okr close once for each",
                    args.tables)};
  if (!args.from.empty() && !args.typed.reference.empty())
    return Error{
        fmt::format("--from names the objectives in its entries: leave out '{}', or --from",
                    args.typed.reference)};
  if (!args.from.empty() && !said.empty())
    return Error{fmt::format("--from has this in its entries: leave out {}", said)};
  if (args.typed.reference.empty() && !said.empty())
    return Error{fmt::format("{} is said of one objective: name it, as in okr close {} REF {} ...",
                             said, args.period, said)};
  const bool is_named = !args.from.empty() || !args.typed.reference.empty();
  const bool is_narrowed = !args.filter.team.empty() || !args.filter.owner.empty();
  if (is_named && is_narrowed)
    return Error{fmt::format("{} names what is reviewed: leave out --team and --owner",
                             args.from.empty() ? "REF" : "--from")};
  if (args.dry_run && args.commit)
    return Error{"--dry-run writes nothing, so there is nothing for --commit: leave one out"};
  return std::nullopt;
}

}  // namespace okr::cli
