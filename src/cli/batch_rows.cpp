// SPDX-License-Identifier: MIT
#include "batch_rows.h"

#include "sentence_lines.h"

#include <okr/text/ascii.h>
#include <okr/text/lines.h>
#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace okr::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::vector<std::string_view> column_names() {
  std::vector<std::string_view> names;
  for (const BatchColumn& column : batch_columns) names.push_back(column.name);
  return names;
}

std::optional<std::size_t> first_broken_byte(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const text::CodePoint c = text::code_point_at(bytes, at);
    if (c.value == U'\uFFFD' && c.size == 1) return at;
    at += c.size;
  }
  return std::nullopt;
}

/// In words, where it is no text that can be read at all.
std::optional<BatchProblem> unreadable(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return BatchProblem{1, "is UTF-16; save it as UTF-8 (in Excel: 'CSV UTF-8')"};
  }
  if (is_blank(bytes)) {
    return BatchProblem{1,
                        "is empty; write a line of columns, such as ref,value,date,note, and a "
                        "line for each check-in"};
  }
  if (const auto at = first_broken_byte(bytes)) {
    const std::uint32_t line = text::LineMap(bytes).line_at(static_cast<std::uint32_t>(*at));
    return BatchProblem{line, "is not UTF-8 here; save the file as UTF-8 (in Excel: 'CSV UTF-8')"};
  }
  return std::nullopt;
}

/// A note over several lines, or with tabs in it, is one line, since a check-in is.
std::string on_one_line(std::string_view cell) {
  std::string out;
  bool blank = false;
  for (const char c : cell) {
    const bool is_break = c == '\n' || c == '\r' || c == '\t';
    if (is_break || (c == ' ' && (blank || out.empty()))) {
      blank = true;
      continue;
    }
    if (blank && !out.empty() && !out.ends_with(' ')) out += ' ';
    blank = false;
    out += c;
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

void tidy(BatchRow& row, std::vector<BatchProblem>& problems) {
  for (const BatchColumn& column : batch_columns) {
    std::string& cell = row.*column.cell;
    cell = on_one_line(cell);
    if (cell != text::escape_controls(cell)) {
      problems.push_back({row.line, fmt::format("{} '{}' holds more than text; take out what is "
                                                "not to be seen",
                                                column.name, text::escape_controls(cell))});
    }
  }
}

}  // namespace

const BatchColumn* find_column(std::string_view name) {
  const std::string lower = text::to_lower(name);
  const auto* const found =
      std::find_if(batch_columns.begin(), batch_columns.end(),
                   [&](const BatchColumn& column) { return column.name == lower; });
  return found == batch_columns.end() ? nullptr : found;
}

std::string unknown_column(std::string_view name) {
  const std::vector<std::string_view> names = column_names();
  return fmt::format("there is no column '{}'{}; there are {}", text::escape_controls(name),
                     text::did_you_mean(name, names), fmt::join(names, ", "));
}

BatchRows read_batch(std::string_view bytes) {
  if (auto problem = unreadable(bytes)) return {{}, {*std::move(problem)}};
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  const char first = bytes[bytes.find_first_not_of(" \t\r\n")];
  BatchRows out = first == '[' || first == '{' ? read_batch_json(bytes) : read_batch_csv(bytes);
  for (BatchRow& row : out.rows) tidy(row, out.problems);
  std::stable_sort(out.problems.begin(), out.problems.end(),
                   [](const BatchProblem& a, const BatchProblem& b) { return a.line < b.line; });
  return out;
}

}  // namespace okr::cli
