// SPDX-License-Identifier: MIT
#include <okr/report/markdown_escape.h>
#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::report {
namespace {

using text::is_digit;

bool is_wordly(char c) {
  const char lower = text::to_lower(c);
  return is_digit(c) || (lower >= 'a' && lower <= 'z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Nothing that anybody reads as markup, wherever it stands.
bool is_plain(char c) {
  return c == ' ' || (is_wordly(c) && c != '_');
}

bool is_one_of(char c, std::string_view all) {
  return all.find(c) != std::string_view::npos;
}

/// What follows the character at `at`; a blank at the end.
char next_of(std::string_view text, std::size_t at) {
  return at + 1 < text.size() ? text[at + 1] : ' ';
}

/// Whether a name of word characters and `others` stands behind `at`, closed by `last`.
bool begins_name(std::string_view text, std::size_t at, std::string_view others, char last) {
  std::size_t end = at + 1;
  while (end < text.size() && (is_wordly(text[end]) || is_one_of(text[end], others))) ++end;
  return end > at + 1 && end < text.size() && text[end] == last;
}

/// What GitHub or GitLab look for in the finished page.
bool is_read_later(std::string_view text, std::size_t at) {
  const char next = next_of(text, at);
  switch (text[at]) {
    case '@':  // mentions, and addresses of mail
      return next != ' ';
    case '$':  // mathematics
      return true;
    case '#':  // issues, labels, milestones, merge requests, epics
    case '~':
    case '%':
    case '!':
    case '&':
      return is_digit(next) || (text[at] == '~' && is_wordly(next)) ||
             (next == '"' && (at == 0 || !is_wordly(text[at - 1])));
    case '{':  // inline diffs
      return is_one_of(next, "+-");
    case '[':  // inline diffs, alerts, footnotes, wiki links
      return is_one_of(next, "+-!^[_");
    case ':':
      return begins_name(text, at, "+-", ':');  // emoji
    default:
      return false;
  }
}

bool is_markup(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '&':
      return begins_name(text, at, "#", ';');
    case '!':  // before a link
      return at + 1 == text.size() || text[at + 1] == '[';
    case ':':  // of an address
      return text.substr(at + 1).starts_with("//");
    case '.':
      return at >= 3 && text::to_lower(text.substr(at - 3, 3)) == "www";
    default:
      return is_one_of(text[at], "\\`*_[]<>|#~");
  }
}

}  // namespace

std::string markdown_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_plain(text[at])) {
      out += text[at];
      continue;
    }
    const bool parted = is_read_later(text, at);
    if (parted) out += "<span>";
    if (is_markup(text, at)) out += '\\';
    out += text[at];
    if (parted) out += "</span>";
  }
  return out;
}

std::string markdown_begun(std::string line) {
  if (line.empty()) return line;
  const std::size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
  // GitLab takes a line that begins with a slash for a command.
  if (is_one_of(line[0], "+-=/:")) {
    line.insert(0, 1, '\\');
  } else if (number > 0 && number < line.size() && is_one_of(line[number], ".)")) {
    line.insert(number, 1, '\\');
  }
  return line;
}

}  // namespace okr::report
