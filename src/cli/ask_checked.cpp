// SPDX-License-Identifier: MIT
#include "ask_checked.h"

#include "prompt.h"

#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <ostream>

namespace okr::cli {

void show_indented(Env& env, std::string_view words) {
  // A terminal of unknown width breaks lines itself.
  const int width = env.terminal_width > 0 ? env.terminal_width : std::numeric_limits<int>::max();
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    const std::string shown = text::escape_controls(words.substr(at, end - at));
    for (const std::string& line : report::wrap(shown, {width, 2, 2})) {
      env.err << "  " << line << '\n';
    }
    at = end + 1;
  }
}

std::optional<std::string> ask_checked(Env& env, std::string_view question,
                                       const std::string& otherwise, const AnswerCheck& check) {
  std::string standing = otherwise;
  bool keeps_doubtful = false;
  for (;;) {
    const std::string shown = standing.empty() || keeps_doubtful
                                  ? std::string(keeps_doubtful ? " (Enter keeps it)" : "")
                                  : fmt::format(" [{}]", standing);
    std::optional<std::string> typed =
        ask_line(env, fmt::format("{}{}{}", question, shown,
                                  shown.empty() && question.ends_with('?') ? " " : ": "));
    if (!typed) return std::nullopt;
    if (typed->empty() && keeps_doubtful) return standing;
    const std::string answer = typed->empty() ? otherwise : *std::move(typed);
    auto objection = any_text(answer);
    if (!objection) objection = check(answer);
    if (!objection) return answer;
    show_indented(env, objection->words);
    keeps_doubtful = objection->weight == Objection::Weight::doubtful;
    standing = keeps_doubtful ? answer : otherwise;
  }
}

std::optional<Objection> any_text(const std::string& answer) {
  const std::string shown = text::escape_controls(answer);
  if (shown == answer) return std::nullopt;
  return Objection{fmt::format("'{}' holds more than text; write it anew", shown)};
}

std::optional<Objection> some_text(const std::string& answer) {
  if (!answer.empty()) return std::nullopt;
  return Objection{"this one is needed; Ctrl-D ends and writes nothing"};
}

}  // namespace okr::cli
