// SPDX-License-Identifier: MIT
// Columns: a stack of the mappings and lists that are open, each with its column. A line fits if it
// goes on with one of them, or opens one where a value is due; everything else is a slip, and the
// nearest column of its kind is what was meant.
#include "slip_missing.h"
#include "slips.h"
#include "unread.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

struct Level {
  std::size_t column = 0;
  bool is_list = false;
  std::size_t line = 0;  ///< of its last entry
  bool value_is_due = false;
};

std::string where_to_put_it(std::size_t column) {
  if (column == 0) return "start it at the beginning of the line";
  return fmt::format("put {} {} before it", column, column == 1 ? "space" : "spaces");
}

std::size_t distance(std::size_t a, std::size_t b) {
  return a < b ? b - a : a - b;
}

class Layout {
 public:
  Layout(const Page& page, const std::vector<bool>& slipped) : page_(page), slipped_(slipped) {}

  std::vector<Problem> read() {
    for (std::size_t i = 0; i < page_.lines.size(); ++i) {
      const Line& line = page_.lines[i];
      if (line.is_blank || line.is_inside || line.begin < passed_over_) continue;
      if (line.indentation() == 0 && is_document_mark(line)) continue;
      slip_reported_ = slipped_[i];
      read_line(i);
      if (found_.size() < most_slips) continue;
      found_.back().unread.push_back(rest_behind(page_, i));
      break;
    }
    return std::move(found_);
  }

 private:
  bool is_document_mark(const Line& line) const {
    const std::string_view start = page_.bytes.substr(line.begin, 3);
    return start == "---" || start == "...";
  }

  void read_line(std::size_t i) {
    const Line& line = page_.lines[i];
    if (lacks_space_after_dash(i)) return report(missing_dash_space(page_, i));
    for (const std::size_t dash : line.dashes) {
      if (!enter(i, dash, true)) return;
    }
    if (line.colon) {
      if (!enter(i, line.text, false)) return;
      stack_.back().value_is_due = !line.has_value();
    } else if (line.has_value()) {
      read_text(i);
    } else if (!stack_.empty()) {
      stack_.back().value_is_due = true;
    }
    last_ = i;
  }

  // --- columns

  bool fits(const Level& level, std::size_t column, bool is_list) const {
    if (level.column == column && level.is_list == is_list) return true;
    if (!level.value_is_due) return false;
    return column > level.column || (is_list && !level.is_list && column == level.column);
  }

  /// How many levels stay open when an entry starts in `column`.
  std::size_t levels_kept(std::size_t column, bool is_list) const {
    std::size_t kept = stack_.size();
    while (kept > 0) {
      const Level& top = stack_[kept - 1];
      const bool ends_list = top.column == column && top.is_list && !is_list;
      if (top.column <= column && !ends_list) break;
      --kept;
    }
    return kept;
  }

  bool enter(std::size_t i, std::size_t at, bool is_list) {
    const std::size_t column = page_.lines[i].column(at);
    const std::size_t kept = levels_kept(column, is_list);
    const bool fits_here = stack_.empty() || (kept > 0 && fits(stack_[kept - 1], column, is_list));
    if (!fits_here) {
      report_column(i, at, is_list);
      return false;
    }
    stack_.resize(kept);
    const bool is_sibling =
        kept > 0 && stack_.back().column == column && stack_.back().is_list == is_list;
    if (!is_sibling) {
      if (kept > 0) stack_.back().value_is_due = false;
      stack_.push_back({column, is_list, i, false});
    }
    stack_.back().line = i;
    stack_.back().value_is_due = is_list;  // until something follows the dash
    return true;
  }

  const Level* nearest_level(std::size_t column, bool is_list) const {
    const Level* best = nullptr;
    for (const Level& level : stack_) {
      if (level.is_list != is_list) continue;
      const bool is_nearer =
          best == nullptr || distance(level.column, column) <= distance(best->column, column);
      if (is_nearer) best = &level;
    }
    return best;
  }

  void report_column(std::size_t i, std::size_t at, bool is_list) {
    const Line& line = page_.lines[i];
    const std::size_t end = is_list ? at + 1 : line.colon.value_or(line.comment);
    const std::size_t column = line.column(at);
    const Level* sibling = nearest_level(column, is_list);
    if (sibling == nullptr || sibling->column == column) {
      return report(slip_on(page_, i, page_.span(at, end),
                            is_list ? "a list item stands where a key is due"
                                    : "a key stands where a list item is due",
                            is_list ? "remove the '- ', or move it under the key it belongs to"
                                    : "start it with '- ', or move it to its own place"));
    }
    Problem out = slip_on(page_, i, page_.span(at, end),
                          fmt::format("{} is indented by {}, its siblings by {}",
                                      is_list ? std::string("this dash")
                                              : "'" + shortened(page_.slice(at, end)) + "'",
                                      column, sibling->column),
                          where_to_put_it(sibling->column));
    if (is_list) out.unread = item_to_pass_over(page_.lines, i, page_.file);
    const Line& other = page_.lines[sibling->line];
    const std::size_t other_at = other.begin + sibling->column;
    const std::size_t other_end = is_list ? other_at + 1 : other.colon.value_or(other.comment);
    out.diagnostic.related.push_back({"a sibling", page_.span(other_at, other_end)});
    report(std::move(out));
  }

  // --- text without a key

  void read_text(std::size_t i) {
    const Line& line = page_.lines[i];
    if (!line.dashes.empty()) {
      if (is_entry_without_colon(i)) return report(missing_colon(page_, i));
      stack_.back().value_is_due = false;
      return;
    }
    const bool is_value =
        !stack_.empty() && stack_.back().value_is_due && line.indentation() > stack_.back().column;
    if (is_value) {
      if (is_followed_by_sibling(i)) return report(missing_colon(page_, i));
      stack_.back().value_is_due = false;
    } else if (stack_.empty() || !goes_on(i)) {
      if (follows_empty_block_text(i)) return report_block_text(i);
      if (is_value_in_key_column(i)) return report_value(i);
      report(missing_colon(page_, i));
    }
  }

  /// Whether the next line is a key in the column of this line's text.
  bool is_followed_by_sibling(std::size_t i) const {
    const Line& line = page_.lines[i];
    std::size_t next = i + 1;
    while (next < page_.lines.size() && page_.lines[next].is_blank) ++next;
    return next < page_.lines.size() && page_.lines[next].colon &&
           page_.lines[next].dashes.empty() &&
           page_.lines[next].indentation() == line.text_column();
  }
  bool is_entry_without_colon(std::size_t i) const {
    return word_end(page_, i) > page_.lines[i].text && is_followed_by_sibling(i);
  }

  /// Whether the line goes on with the plain text of the line before.
  bool goes_on(std::size_t i) const {
    const Line& before = page_.lines[last_];
    if (before.runs_on || !before.has_value()) return false;
    if (std::string_view("\"'[{|>").find(page_.byte(before.value)) != std::string_view::npos) {
      return false;
    }
    return page_.lines[i].indentation() > stack_.back().column;
  }

  bool is_value_in_key_column(std::size_t i) const {
    const bool is_due = !stack_.empty() && stack_.back().value_is_due && !stack_.back().is_list;
    const char first = page_.byte(page_.lines[i].text);
    return is_due && std::string_view("\"'[{").find(first) != std::string_view::npos;
  }

  void report_value(std::size_t i) {
    const Line& line = page_.lines[i];
    const Line& key = page_.lines[stack_.back().line];
    Problem out =
        slip_on(page_, i, page_.span(line.text, line.comment),
                "this value is not indented deeper than its key",
                fmt::format("put it behind the key: {} {}", page_.slice(key.first, *key.colon + 1),
                            page_.slice(line.text, line.comment)));
    out.diagnostic.related.push_back({"the key", page_.span(key.text, *key.colon)});
    stack_.back().value_is_due = false;
    report(std::move(out));
  }

  bool follows_empty_block_text(std::size_t i) const {
    const Line& before = page_.lines[last_];
    return last_ < i && before.runs_on && before.has_value() &&
           (page_.byte(before.value) == '|' || page_.byte(before.value) == '>');
  }

  void report_block_text(std::size_t i) {
    std::size_t shallowest = i;
    std::size_t end = i;
    for (; end < page_.lines.size() && !page_.lines[end].colon && page_.lines[end].dashes.empty();
         ++end) {
      const bool is_shallower =
          !page_.lines[end].is_blank &&
          page_.lines[end].indentation() < page_.lines[shallowest].indentation();
      if (is_shallower) shallowest = end;
    }
    const Line& line = page_.lines[shallowest];
    const Line& header = page_.lines[last_];
    Problem out = slip_on(
        page_, i, page_.span(line.first, line.comment),
        fmt::format("this text is indented by {}, but text under '{}' has to be deeper than its "
                    "key, which is indented by {}",
                    line.indentation(), page_.byte(header.value), header.text_column()),
        fmt::format("put {} spaces before each of its lines", header.text_column() + 2));
    out.diagnostic.related.push_back(
        {"the text belongs to this key",
         page_.span(header.text, header.colon.value_or(header.comment))});
    for (std::size_t k = i; k < end; ++k) {
      out.unread.push_back(page_.span(page_.lines[k].first, page_.lines[k].end));
    }
    report(std::move(out));
  }

  // --- missing characters

  bool lacks_space_after_dash(std::size_t i) const {
    const Line& line = page_.lines[i];
    if (!line.has_glued_dash) return false;
    if (line.colon) return true;
    return std::any_of(stack_.begin(), stack_.end(), [&](const Level& level) {
      return level.is_list && level.column == line.indentation();
    });
  }

  void report(Problem problem) {
    if (!problem.unread.empty()) {
      passed_over_ = std::max<std::size_t>(passed_over_, problem.unread.back().end);
    }
    if (!slip_reported_) found_.push_back(std::move(problem));
  }

  const Page& page_;
  const std::vector<bool>& slipped_;
  std::vector<Level> stack_;
  std::vector<Problem> found_;
  std::size_t last_ = 0;  ///< the line before, of those that fit
  std::size_t passed_over_ = 0;
  bool slip_reported_ = false;
};

}  // namespace

std::vector<Problem> layout_slips(const Page& page, const std::vector<bool>& slipped) {
  return Layout(page, slipped).read();
}

}  // namespace okr::yaml
