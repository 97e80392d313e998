// SPDX-License-Identifier: MIT
#include "line.h"

#include "brackets.h"
#include "scalar_end.h"

#include <algorithm>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;
// A text or list over more lines than this counts as never closed; it bounds the time.
constexpr std::size_t longest_reach = 64 * 1024;

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class LineReader {
 public:
  explicit LineReader(std::string_view bytes) : bytes_(bytes) {}

  std::vector<Line> read() {
    const std::size_t begin = bytes_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (std::size_t at = begin; at < bytes_.size();) at = add_line(at);
    const auto first =
        std::find_if(lines_.begin(), lines_.end(), [](const Line& line) { return !line.is_blank; });
    if (first != lines_.end()) first_written_ = first->begin;
    for (std::size_t i = 0; i < lines_.size(); ++i) follow_value(i);
    return std::move(lines_);
  }

 private:
  char byte(std::size_t at) const { return at < bytes_.size() ? bytes_[at] : '\0'; }

  std::size_t add_line(std::size_t begin) {
    Line& line = lines_.emplace_back();
    const std::size_t line_break = std::min(bytes_.find('\n', begin), bytes_.size());
    line.begin = begin;
    line.end = line_break;
    if (line.end > begin && byte(line.end - 1) == '\r') --line.end;
    line.first = skip_spaces(begin, line.end);
    line.is_blank = line.first == line.end || byte(line.first) == '#';
    split(line);
    return line_break + 1;
  }

  std::size_t skip_spaces(std::size_t at, std::size_t end) const {
    while (at < end && byte(at) == ' ') ++at;
    return at;
  }
  bool ends_word(std::size_t at, std::size_t end) const {
    return at >= end || byte(at) == ' ' || byte(at) == '\t';
  }

  void split(Line& line) const {
    line.text = line.first;
    while (byte(line.text) == '-' && ends_word(line.text + 1, line.end) && line.text < line.end) {
      line.dashes.push_back(line.text);
      line.text = skip_white(line.text + 1, line.end);
    }
    line.has_glued_dash =
        line.dashes.empty() && byte(line.first) == '-' && is_letter(byte(line.first + 1));
    line.colon = key_colon(line);
    line.value = line.colon ? skip_white(*line.colon + 1, line.end) : line.text;
    line.comment = text_end(line.value, line.end);
    line.value = std::min(line.value, line.comment);
    line.text = std::min(line.text, line.value);
  }

  std::size_t skip_white(std::size_t at, std::size_t end) const {
    while (at < end && (byte(at) == ' ' || byte(at) == '\t')) ++at;
    return at;
  }

  std::optional<std::size_t> key_colon(const Line& line) const {
    const char first = byte(line.text);
    if (line.text >= line.end || first == '{' || first == '[' || first == '#') return std::nullopt;
    std::size_t at = line.text;
    if (is_quote(first)) {
      const auto close = closing_quote(bytes_.substr(0, line.end), line.text);
      if (!close) return std::nullopt;
      at = skip_spaces(*close + 1, line.end);
      if (byte(at) != ':' || !ends_word(at + 1, line.end)) return std::nullopt;
    }
    for (; at < line.end; ++at) {
      if (byte(at) == ':' && ends_word(at + 1, line.end)) return at;
      if (byte(at) == '#' && byte(at - 1) == ' ') return std::nullopt;
    }
    return std::nullopt;
  }

  std::size_t text_end(std::size_t at, std::size_t end) const {
    std::size_t from = at;
    if (is_quote(byte(at))) {
      from = closing_quote(bytes_.substr(0, end), at).value_or(end);
    } else if (byte(at) == '{' || byte(at) == '[') {
      from = bracket_close(bytes_.substr(0, end), at).value_or(at);
    }
    while (from < end && !(byte(from) == '#' && (from == at || ends_word(from - 1, end)))) ++from;
    while (from > at && ends_word(from - 1, end)) --from;
    return from;
  }

  /// Marks the lines that belong to the value of line `i`.
  void follow_value(std::size_t i) {
    Line& line = lines_[i];
    if (line.is_blank || line.is_inside || !line.has_value()) return;
    const char first = byte(line.value);
    if (is_block_header(line)) return follow_block(i);
    if (is_quote(first) || first == '{' || first == '[') return follow_until_closed(i);
  }

  bool is_block_header(const Line& line) const {
    if (byte(line.value) != '|' && byte(line.value) != '>') return false;
    return bytes_.substr(line.value, line.comment - line.value)
                   .find_first_not_of("|>+-123456789") == npos &&
           line.comment - line.value <= 3;
  }

  /// The column that a value's further lines have to be deeper than; none at the top of a file.
  std::optional<std::size_t> parent_column(const Line& line) const {
    if (line.colon) return line.text_column();
    if (!line.dashes.empty()) return line.column(line.dashes.back());
    if (line.begin <= first_written_) return std::nullopt;
    return line.indentation();
  }
  bool is_deeper(const Line& inner, const Line& line) const {
    const auto parent = parent_column(line);
    return !parent || inner.indentation() > *parent;
  }

  void follow_block(std::size_t i) {
    Line& header = lines_[i];
    header.runs_on = true;
    for (std::size_t k = i + 1; k < lines_.size(); ++k) {
      if (lines_[k].first != lines_[k].end && !is_deeper(lines_[k], header)) return;
      lines_[k].is_inside = true;
    }
  }

  /// The end of the lines that by their indentation may belong to the value of line `i`.
  std::size_t reach_of(std::size_t i) const {
    std::size_t end = lines_[i].end;
    for (std::size_t k = i + 1; k < lines_.size() && end < lines_[i].begin + longest_reach; ++k) {
      const char first = byte(lines_[k].first);
      const bool may_belong =
          lines_[k].is_blank || first == ']' || first == '}' || is_deeper(lines_[k], lines_[i]);
      if (!may_belong) break;
      end = lines_[k].end;
    }
    return end;
  }

  void follow_until_closed(std::size_t i) {
    const std::string_view reach = bytes_.substr(0, reach_of(i));
    const auto close = is_quote(byte(lines_[i].value)) ? closing_quote(reach, lines_[i].value)
                                                       : bracket_close(reach, lines_[i].value);
    if (close && *close < lines_[i].end) return;
    lines_[i].is_open = !close;
    lines_[i].runs_on = close.has_value();
    for (std::size_t k = i + 1; close && k < lines_.size() && lines_[k].begin <= *close; ++k) {
      lines_[k].is_inside = true;
    }
  }

  std::string_view bytes_;
  std::size_t first_written_ = 0;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> read_lines(std::string_view bytes) {
  return LineReader(bytes).read();
}

std::size_t line_of(const std::vector<Line>& lines, std::size_t at) {
  const auto after = std::upper_bound(lines.begin(), lines.end(), at,
                                      [](std::size_t x, const Line& l) { return x < l.begin; });
  return after == lines.begin() ? 0 : static_cast<std::size_t>(after - lines.begin()) - 1;
}

}  // namespace okr::yaml
