// SPDX-License-Identifier: MIT
#include <okr/text/ascii.h>
#include <okr/text/csv_rows.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace okr::text {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view telling = "sep=";

/// Of a first line such as "sep=;", with which some spreadsheets begin.
std::optional<char> told_separator(std::string_view bytes) {
  constexpr std::size_t at = telling.size();
  if (bytes.size() <= at || to_lower(bytes.substr(0, at)) != telling) return std::nullopt;
  const std::string_view behind = bytes.substr(at + 1);
  const bool ends = behind.empty() || behind[0] == '\n' || behind[0] == '\r';
  return ends ? std::optional(bytes[at]) : std::nullopt;
}

char separator_of(std::string_view bytes) {
  constexpr std::array<char, 3> known{',', ';', '\t'};
  std::array<std::size_t, known.size()> counts{};
  bool quoted = false;
  for (const char c : bytes) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (c == known[i]) ++counts[i];
    }
  }
  const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
  return known[static_cast<std::size_t>(most)];
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.starts_with(byte_order_mark)) bytes_.remove_prefix(byte_order_mark.size());
    const std::optional<char> told = told_separator(bytes_);
    table_.separator = told ? *told : separator_of(bytes_);
    if (!told) return;
    at_ = telling.size() + 1;
    if (at_ < bytes_.size()) take_line_break();
  }

  CsvTable read() {
    while (at_ < bytes_.size()) read_row();
    return std::move(table_);
  }

 private:
  bool is_at_line_end() const {
    return at_ >= bytes_.size() || bytes_[at_] == '\n' || bytes_[at_] == '\r';
  }

  void take_line_break() {
    if (bytes_.substr(at_).starts_with("\r\n")) ++at_;
    ++at_;
    ++line_;
  }

  void read_row() {
    CsvRow row{.line = line_, .row = ++row_, .cells = {}};
    const std::size_t begin = at_;
    for (;;) {
      const bool is_quoted = at_ < bytes_.size() && bytes_[at_] == '"';
      row.cells.push_back(is_quoted ? quoted_cell() : plain_cell());
      if (is_at_line_end()) break;
      ++at_;  // the separator
    }
    const bool is_empty = at_ == begin;
    if (at_ < bytes_.size()) take_line_break();
    if (!is_empty) table_.rows.push_back(std::move(row));
  }

  std::string plain_cell() {
    const std::size_t begin = at_;
    while (!is_at_line_end() && bytes_[at_] != table_.separator) ++at_;
    return std::string(bytes_.substr(begin, at_ - begin));
  }

  std::string quoted_cell() {
    const std::size_t line = line_;
    const std::size_t begin = ++at_;
    std::string cell;
    for (;;) {
      if (at_ >= bytes_.size()) return unclosed(begin, line);
      const char c = bytes_[at_];
      if (c == '"' && bytes_.substr(at_, 2) != "\"\"") break;
      if (c == '\n' || c == '\r') {
        cell += '\n';
        take_line_break();
        continue;
      }
      at_ += c == '"' ? 2 : 1;
      cell += c;
    }
    ++at_;
    if (const std::string rest = plain_cell(); rest.find_first_not_of(' ') != std::string::npos) {
      table_.problems.push_back(
          {line, "text stands behind a closing quote; a quote within quotes is written twice"});
    }
    return cell;
  }

  /// Only its own line is lost: the quote is a slip, and what follows are rows all the same.
  std::string unclosed(std::size_t begin, std::size_t line) {
    table_.problems.push_back({line, "a quote is opened and not closed"});
    at_ = begin;
    line_ = line;
    while (!is_at_line_end()) ++at_;
    return std::string(bytes_.substr(begin, at_ - begin));
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t row_ = 0;
  CsvTable table_;
};

}  // namespace

CsvTable read_csv(std::string_view bytes) {
  return Reader(bytes).read();
}

}  // namespace okr::text
