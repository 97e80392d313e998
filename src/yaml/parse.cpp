// SPDX-License-Identifier: MIT
// Reads, and where something cannot be read, says why, blanks it and reads again: one bad line
// never hides the rest. Blanks take the room of what they replace, so places stay right.
#include "comments.h"
#include "events.h"
#include "explain.h"
#include "plain_file.h"
#include "precheck.h"
#include "properties.h"
#include "slips.h"
#include "tree_checks.h"
#include "walk.h"

#include <okr/yaml/parse.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace okr::yaml {
namespace {

constexpr std::size_t most_readings = 20;
// Large files get fewer readings, so that the time for one file has a bound.
constexpr std::size_t most_bytes_read = std::size_t{4} << 20;

class Reading {
 public:
  Reading(const text::Source& source, std::uint32_t file, const Limits& limits)
      : source_(source), file_(file), limits_(limits) {
    parsed_.tree.file = file;
  }

  Parsed run() {
    const Precheck checked = precheck(source_.bytes, file_, limits_);
    accept(checked.problems);
    if (checked.readable) {
      byte_order_mark_ = checked.byte_order_mark;
      read_all(checked);
    } else {
      give_up();
    }
    diag::sort_and_deduplicate(parsed_.problems);
    std::sort(parsed_.unread.begin(), parsed_.unread.end());
    parsed_.unread.erase(std::unique(parsed_.unread.begin(), parsed_.unread.end()),
                         parsed_.unread.end());
    return std::move(parsed_);
  }

 private:
  std::string_view bytes() const { return is_blanked_ ? blanked_ : source_.bytes; }

  void read_all(const Precheck& checked) {
    if (checked.has_conflict) accept(conflict_markers(read_page(bytes(), file_)));
    if (checked.has_tab) {
      accept(tabs_in_indentation(read_page(bytes(), file_)));
      accept(tabs_before_values(read_page(bytes(), file_)));
    }
    const std::size_t size = std::max<std::size_t>(source_.bytes.size(), 1);
    const std::size_t readings = std::clamp<std::size_t>(most_bytes_read / size, 3, most_readings);
    for (std::size_t i = 0; i < readings; ++i) {
      is_complete_ = false;
      if (accept(i == 0 ? read_first(checked) : read_once())) continue;
      if (is_complete_) return;
      break;
    }
    give_up();
  }

  /// The quick reader goes first, and yaml-cpp reads whatever that one does not.
  std::vector<Problem> read_first(const Precheck& checked) {
    if (is_blanked_) return read_once();
    std::optional<Tree> tree = read_plain_file(source_.bytes, file_, checked, limits_);
    if (!tree) return read_once();
    parsed_.tree = std::move(*tree);
    is_complete_ = true;
    return check_tree();
  }

  /// Reads what is not blanked. The tree is right if the reading is complete and no problem has
  /// something to pass over.
  std::vector<Problem> read_once() {
    EventLog log = read_events(bytes().substr(byte_order_mark_), limits_);
    for (Event& event : log.events) event.at += byte_order_mark_;
    if (log.failure) {
      log.failure->at += byte_order_mark_;
      return explain(classified(*log.failure), bytes(), file_, limits_);
    }
    auto refused = refuse_properties(bytes(), file_, log);
    if (!refused.empty()) return refused;
    Walked walked = walk(bytes(), byte_order_mark_, log);
    if (walked.failure) return explain(*walked.failure, bytes(), file_, limits_);
    parsed_.tree.nodes = std::move(walked.nodes);
    parsed_.tree.text = std::move(log.text);
    parsed_.tree.comments = find_comments(bytes(), parsed_.tree);
    is_complete_ = true;
    return check_tree();
  }

  Failure classified(Failure failure) const {
    const bool is_marked = bytes().substr(failure.at, 3) == "---";
    if (failure.why == Failure::Why::second_document && !is_marked) {
      failure.why = Failure::Why::content_after_document;
    }
    return failure;
  }

  std::vector<Problem> check_tree() const {
    std::vector<Problem> out;
    for (const auto check : {duplicate_keys, text_lost_in_comments, split_in_brackets,
                             sentences_as_keys, doubtful_texts}) {
      std::vector<Problem> found = check(bytes(), parsed_.tree);
      std::move(found.begin(), found.end(), std::back_inserter(out));
    }
    return out;
  }

  /// Whether something was blanked, so that the file has to be read once more.
  bool accept(std::vector<Problem> problems) {
    bool has_blanked = false;
    for (Problem& found : problems) {
      for (const text::Span span : found.unread) {
        has_blanked = blank(span) || has_blanked;
        parsed_.unread.push_back(span);
      }
      for (const text::Span span : found.passed) has_blanked = blank(span) || has_blanked;
      parsed_.problems.push_back(std::move(found.diagnostic));
    }
    return has_blanked;
  }

  bool blank(text::Span span) {
    if (!is_blanked_) blanked_ = source_.bytes;
    is_blanked_ = true;
    bool has_blanked = false;
    for (std::size_t at = span.begin; at < span.end && at < blanked_.size(); ++at) {
      char& c = blanked_[at];
      const bool ends_line =
          c == '\n' || (c == '\r' && at + 1 < blanked_.size() && blanked_[at + 1] == '\n');
      if (c == ' ' || ends_line) continue;
      c = ' ';
      has_blanked = true;
    }
    return has_blanked;
  }

  void give_up() {
    parsed_.tree.nodes.clear();
    parsed_.tree.text.clear();
    parsed_.tree.comments.clear();
    parsed_.unread = {{file_, 0, static_cast<std::uint32_t>(source_.bytes.size())}};
  }

  const text::Source& source_;
  std::uint32_t file_;
  const Limits& limits_;
  Parsed parsed_;
  std::string blanked_;
  bool is_blanked_ = false;
  bool is_complete_ = false;  ///< the last reading came to a tree
  std::uint32_t byte_order_mark_ = 0;
};

}  // namespace

Parsed parse(const text::Source& source, std::uint32_t file, const Limits& limits) {
  return Reading(source, file, limits).run();
}

}  // namespace okr::yaml
