// SPDX-License-Identifier: MIT
#include "import_sentences.h"

#include "import_words.h"
#include "table_text.h"

#include <okr/prose/reading.h>
#include <okr/text/ascii.h>

#include <algorithm>
#include <array>
#include <optional>

namespace okr::cli {
namespace {

/// What stands behind "- ", "• ", "2. " or "KR2: "; nothing where no such mark does.
std::optional<std::string> behind_mark(std::string_view line) {
  for (const std::string_view mark :
       {"- ", "* ", "\xE2\x80\xA2 ", "\xE2\x80\xA2", "\xE2\x80\x93 "}) {
    if (line.starts_with(mark)) return std::string(text::trimmed(line.substr(mark.size())));
  }
  std::string_view rest = line;
  if (text::to_lower(rest.substr(0, 2)) == "kr") rest = text::trimmed(rest.substr(2));
  const std::size_t digits = rest.find_first_not_of("0123456789");
  const bool is_number = digits != 0 && digits != std::string_view::npos &&
                         std::string_view(".):").find(rest[digits]) != std::string_view::npos;
  const std::size_t begin = digits + 1;
  if (!is_number || begin >= rest.size() || rest[begin] != ' ') return std::nullopt;
  return std::string(text::trimmed(rest.substr(begin)));
}

/// Those that are not empty, trimmed.
std::vector<std::string> lines_in(std::string_view cell) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find('\n', at), cell.size());
    std::string line = on_one_line(cell.substr(at, end - at));
    at = end + 1;
    if (!line.empty()) out.push_back(std::move(line));
  }
  return out;
}

bool says_both_ends(const std::string& line) {
  const auto measure = prose::read_key_result(line, {}, {}).measure;
  return measure && measure->baseline && measure->target;
}

}  // namespace

std::vector<std::string> bullets_in(std::string_view cell) {
  std::vector<std::string> out;
  for (const std::string& line : lines_in(cell)) {
    const auto text = behind_mark(line);
    if (!text || text->empty()) return {};
    out.push_back(*text);
  }
  return out.size() > 1 ? out : std::vector<std::string>();
}

bool holds_several(std::string_view cell) {
  const std::vector<std::string> lines = lines_in(cell);
  if (lines.size() < 2) return false;
  const auto marked = std::count_if(lines.begin(), lines.end(),
                                    [](const std::string& line) { return behind_mark(line); });
  return marked > 1 || std::count_if(lines.begin(), lines.end(), says_both_ends) > 1;
}

bool is_sum(std::string_view cell) {
  constexpr auto words = std::to_array<std::string_view>({"total",
                                                          "totals",
                                                          "grand total",
                                                          "subtotal",
                                                          "sub total",
                                                          "sub-total",
                                                          "sum",
                                                          "average",
                                                          "averages",
                                                          "avg",
                                                          "avg.",
                                                          "mean",
                                                          "overall",
                                                          "total progress",
                                                          "average progress",
                                                          "overall progress",
                                                          "progress",
                                                          "summe",
                                                          "gesamt",
                                                          "gesamtsumme",
                                                          "durchschnitt"});
  std::string lower = text::to_lower(text::trimmed(cell));
  if (lower.ends_with(':')) lower.pop_back();
  return is_one_of(lower, words);
}

bool is_number_alone(std::string_view cell) {
  return cell.find_first_of("0123456789") != std::string_view::npos &&
         cell.find_first_not_of("0123456789.,%/+-# ") == std::string_view::npos;
}

}  // namespace okr::cli
