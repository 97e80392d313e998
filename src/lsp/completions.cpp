// SPDX-License-Identifier: MIT
#include "candidates.h"

#include <okr/edit/scalar.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::lsp {
namespace {

/// What is replaced: the word at the cursor, so that editors narrow the list down by it.
Completion completion_of(const Candidate& candidate, text::Span typed, std::string text) {
  return {candidate.text,
          candidate.kind,
          candidate.detail,
          candidate.documentation,
          {typed, std::move(text)}};
}

std::vector<Completion> put_at(const Candidates& candidates, Cursor cursor,
                               const Standing& standing) {
  const LinePlace& place = standing.place();
  const text::Span typed{cursor.file, place.typed.begin, place.typed.end};
  const auto where = place.in_brackets ? edit::Where::in_brackets : edit::Where::on_lines;
  std::vector<Completion> out;
  out.reserve(candidates.size());
  for (const Candidate& candidate : candidates) {
    std::string text = place.in_quotes
                           ? candidate.text
                           : edit::scalar(candidate.text, where, edit::Quoting::where_needed);
    if (place.needs_blank) text.insert(0, 1, ' ');
    out.push_back(completion_of(candidate, typed, text + std::string(candidate.tail)));
  }
  return out;
}

/// In a check-in line: the day where it begins, people behind an @.
std::vector<Completion> in_checkin_line(const Snapshot& snapshot, Cursor cursor,
                                        Standing standing) {
  Stretch& typed = standing.lines.place.typed;
  const auto is_blank = [&](std::uint32_t i) {
    return standing.text[i] == ' ' || standing.text[i] == '\t';
  };
  std::uint32_t begin = std::min(cursor.offset, typed.end);
  while (begin > typed.begin && !is_blank(begin - 1)) --begin;
  std::uint32_t end = std::max(begin, std::min(cursor.offset, typed.end));
  while (end < typed.end && !is_blank(end)) ++end;
  const bool is_first = begin == typed.begin;
  const bool is_author = begin < end && standing.text[begin] == '@';
  typed = {is_author ? begin + 1 : begin, end};
  if (is_author && cursor.offset > begin) return put_at(people_in(snapshot), cursor, standing);
  return is_first ? put_at(days(snapshot), cursor, standing) : std::vector<Completion>();
}

/// Between the parentheses of `# okr: allow(`.
std::vector<Completion> in_comment(Cursor cursor, Standing standing) {
  const Stretch comment = standing.place().typed;
  const std::string_view before =
      standing.text.substr(comment.begin, cursor.offset - comment.begin);
  const std::size_t okr = before.find("okr:");
  const std::size_t open = before.rfind('(');
  if (okr == before.npos || open == before.npos || open < okr) return {};
  const std::string_view word = before.substr(okr + 4, open - okr - 4);
  if (word.find("allow") == word.npos || before.find(')', open) != before.npos) return {};
  std::uint32_t begin = cursor.offset;
  const auto is_name = [&](std::uint32_t i) {
    return std::string_view(" \t,()").find(standing.text[i]) == std::string_view::npos;
  };
  while (begin > comment.begin + open + 1 && is_name(begin - 1)) --begin;
  std::uint32_t end = cursor.offset;
  while (end < comment.end && is_name(end)) ++end;
  standing.lines.place.typed = {begin, end};
  return put_at(rules(), cursor, standing);
}

bool is_checkin_line(const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  return meaning.is_item && meaning.entity == load::Entity::checkin;
}

/// On lines: behind a dash, or below a key.
bool may_begin_mapping(const Standing& standing) {
  const LinePlace& place = standing.place();
  const bool is_word = standing.typed().find(' ') == std::string_view::npos;
  return is_word && !place.in_brackets && !place.in_quotes && !place.behind_key;
}

}  // namespace

std::vector<Completion> completions(const Snapshot& snapshot, Cursor cursor) {
  std::optional<Standing> standing = standing_at(snapshot, cursor);
  if (!standing) return {};
  LinePlace& place = standing->lines.place;
  cursor.offset = std::min(cursor.offset, static_cast<std::uint32_t>(standing->text.size()));
  if (place.part == Part::comment) return in_comment(cursor, *std::move(standing));
  if (place.part == Part::nothing) return {};
  if (place.part == Part::key) return put_at(keys_for(snapshot, *standing), cursor, *standing);
  std::vector<Completion> out;
  if (is_checkin_line(*standing)) {
    out = in_checkin_line(snapshot, cursor, *standing);
    if (place.typed.begin < place.typed.end) return out;
  } else {
    out = put_at(values_for(snapshot, cursor, *standing), cursor, *standing);
  }
  // A mapping may begin here as well.
  if (may_begin_mapping(*standing)) {
    for (Completion& key : put_at(keys_for(snapshot, *standing), cursor, *standing))
      out.push_back(std::move(key));
  }
  return out;
}

}  // namespace okr::lsp
