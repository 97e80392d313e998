// SPDX-License-Identifier: MIT
// Files to merge, and what a merge of them comes to.
#pragma once

#include <okr/edit/merge.h>

#include <string>
#include <string_view>
#include <utility>

namespace okr::edit {

inline Merged merged(std::string base, std::string ours, std::string theirs) {
  return merge({std::move(base), std::move(ours), std::move(theirs)}, {}, {});
}

/// The bytes, where nothing is left to decide and entries were merged; else what is left.
inline std::string clean(std::string base, std::string ours, std::string theirs) {
  const Merged out = merged(std::move(base), std::move(ours), std::move(theirs));
  if (out.by == Merged::By::lines) return "merged by lines: " + out.bytes;
  std::string left;
  for (const LeftConflict& conflict : out.conflicts) left += conflict.what + "; ";
  return left.empty() ? out.bytes : "left: " + left + out.bytes;
}

/// A file with two key results, the second of which has these check-ins.
inline std::string with_checkins(const std::string& lines) {
  return "period: 2026-Q4\nteam: product\nobjectives:\n  - id: trusted\n    title: Home cooks "
         "trust "
         "us\n    key_results:\n      - id: repeat\n        title: Raise the repeat rate from 5% "
         "to "
         "15%\n      - id: refunds\n        title: Lower refunds from 0.5% to 0.2%\n        "
         "checkins:\n" +
         lines;
}

inline std::string with_key_results(const std::string& lines) {
  return "objectives:\n  - id: trusted\n    title: Home cooks trust us\n    key_results:\n" + lines;
}

inline std::string with_returns(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

inline const std::string oct5 = "          - 2026-10-05 0.46% 7/10 Fewer returns\n";
inline const std::string oct12 = "          - 2026-10-12 0.41% 8/10\n";
inline const std::string oct13 = "          - 2026-10-13 0.40%\n";
inline const std::string oct19 = "          - 2026-10-19 0.38% @sam\n";

}  // namespace okr::edit
