// SPDX-License-Identifier: MIT
#include "import_words.h"

#include "import_figures.h"

#include <okr/text/ascii.h>

#include <optional>
#include <utility>

namespace okr::cli {

bool says_yes(std::string_view cell) {
  constexpr auto words = std::to_array<std::string_view>(
      {"yes", "y", "done", "true", "complete", "completed", "achieved", "finished", "launched",
       "\xE2\x9C\x93", "\xE2\x9C\x94", "\xE2\x9C\x94\xEF\xB8\x8F", "\xE2\x98\x91",
       "\xE2\x98\x91\xEF\xB8\x8F", "\xE2\x9C\x85"});  // ticks
  return is_one_of(text::to_lower(cell), words);
}

bool says_no(std::string_view cell) {
  constexpr auto words = std::to_array<std::string_view>(
      {"no", "n", "open", "false", "not done", "not started", "incomplete", "\xE2\x9C\x97",
       "\xE2\x9C\x98", "\xE2\x98\x90", "\xE2\x9D\x8C"});  // crosses, an empty box
  return is_one_of(text::to_lower(cell), words);
}

std::string unit_in(const std::string& cell) {
  constexpr auto none =
      std::to_array<std::string_view>({"#", "number", "numbers", "numeric", "count", "integer",
                                       "no.", "no", "abs", "absolute", "value", "unit", "units"});
  constexpr auto percents = std::to_array<std::string_view>(
      {"%", "percent", "percentage", "pct", "per cent", "in %", "% percent"});
  const std::string lower = text::to_lower(cell);
  if (says_nothing(cell) || is_one_of(lower, none)) return {};
  if (lower == "times" || lower == "fold" || lower == "multiple") return "x";
  return is_one_of(lower, percents) ? "%" : cell;
}

Bounded bounded(const std::string& cell) {
  constexpr auto least = std::to_array<std::string_view>(
      {">=", "=>", "\xE2\x89\xA5", ">", "at least", "min.", "min", "minimum", "over", "above"});
  constexpr auto most = std::to_array<std::string_view>(
      {"<=", "=<", "\xE2\x89\xA4", "<", "at most", "max.", "max", "maximum", "under", "below"});
  const std::string lower = text::to_lower(cell);
  const auto rest_behind = [&](const auto& words) -> std::optional<std::string> {
    for (const std::string_view word : words) {
      if (lower.starts_with(word))
        return std::string(text::trimmed(std::string_view(cell).substr(word.size())));
    }
    return std::nullopt;
  };
  if (auto rest = rest_behind(least)) return {Bounded::Side::min, *std::move(rest)};
  if (auto rest = rest_behind(most)) return {Bounded::Side::max, *std::move(rest)};
  return {Bounded::Side::none, cell};
}

std::optional<std::string> commitment_in(std::string_view cell) {
  const std::string lower = text::to_lower(cell);
  for (const std::string_view word : {"aspirational", "committed"}) {
    if (lower.starts_with(word)) return std::string(word);
  }
  if (lower == "stretch" || lower == "moonshot") return "aspirational";
  if (lower == "commit" || lower == "roofshot") return "committed";
  return std::nullopt;
}

}  // namespace okr::cli
