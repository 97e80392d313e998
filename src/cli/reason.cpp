// SPDX-License-Identifier: MIT
#include "reason.h"

#include "options.h"
#include "prompt.h"
#include "shell_line.h"
#include "typed_day.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

namespace okr::cli {
void declare_reason(CLI::App& app, ReasonArgs& args) {
  add_value(app, "--reason", args.reason, "TEXT", "why; asked for on a terminal where left out");
  add_value(app, "--date", args.date, "DATE",
            "the day, such as 2026-11-02, yesterday, monday or -3d; today where left out");
}

Result<model::Date> day_given(const Session& session, const ReasonArgs& args) {
  if (args.date.empty()) return session.as_of;
  const auto written = model::parse_date(args.date);
  if (written && *written > session.as_of) {
    return Error{fmt::format("--date: {} is still to come: what is decided then is written then",
                             args.date)};
  }
  const Result<model::Date> day = typed_day(args.date, session.as_of);
  if (!day) return Error{"--date: " + day.error().message};
  return *day;
}

Result<std::string> reason_given(const Session& session, const ReasonArgs& args,
                                 std::string_view example) {
  std::string reason(text::trimmed(args.reason));
  if (!reason.empty()) return reason;
  const Error missing{fmt::format("say why: {} --reason \"...\"", example)};
  if (!can_ask(session.env)) return missing;
  const auto typed = ask_line(session.env, "why? ");
  if (!typed || typed->empty()) return missing;
  return *typed;
}

std::string typed_again(std::string_view word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.:%,+=@";
  const bool is_plain = !word.empty() && word.find_first_not_of(plain) == std::string_view::npos;
  return is_plain ? std::string(word) : shell_quoted(word);
}

}  // namespace okr::cli
