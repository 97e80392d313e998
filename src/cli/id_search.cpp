// SPDX-License-Identifier: MIT
// An id stands alone as a value, or it is made of the words of a title, which then begins where a
// value begins. So a word in the middle of a sentence is none: something of YAML must stand before
// it, and behind it too, unless the title was cut.
#include "id_search.h"

#include <okr/load/folded.h>
#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::cli {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// From the rarest to the most frequent in OKR files, which are full of dates and figures.
constexpr std::string_view by_rarity = "zqxjkvwbyfgphmucdlnosraiet9876534210";
/// What may stand between a key, dash, bracket or quote and its value, and be part of neither.
constexpr std::string_view before_value = ":-?\"'[{,|>\n\r";
/// What a value ends at.
constexpr std::string_view behind_value = ":\"'],}#\n\r";

bool is_word_byte(char c) {
  const char lower = text::to_lower(c);
  return text::is_digit(c) || (lower >= 'a' && lower <= 'z');
}

/// Ids as okr takes them, and those with slips that no quoting or folding can hide.
bool is_plain(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return is_word_byte(c) || c == '-' || c == '_' || c == '.';
  });
}

/// Lower-case words with one dash between them; nothing where the id is no such thing.
std::vector<std::string> words_of(std::string_view id) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= id.size();) {
    const std::size_t end = std::min(id.find('-', at), id.size());
    const std::string_view word = id.substr(at, end - at);
    const bool is_word = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
      return is_word_byte(c) && !text::is_capital(c);
    });
    if (!is_word) return {};
    words.emplace_back(word);
    at = end + 1;
  }
  return words;
}

/// "o1", "kr2", "m3-2".
bool is_by_position(std::string_view id) {
  const std::size_t letters = id.starts_with("kr") ? 2 : id.starts_with('o') || id.starts_with('m');
  const std::string_view rest = id.substr(letters);
  return letters > 0 && !rest.empty() && text::is_digit(rest[0]) &&
         rest.find_first_not_of("0123456789-") == npos;
}

bool has_word_at(std::string_view text, std::size_t at, std::string_view word) {
  if (at > text.size() || text.size() - at < word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, char b) { return a == text::to_lower(b); });
}

/// A tag, anchor or alias, which may stand in front of a value.
bool ends_with_property(std::string_view before) {
  const std::size_t space = before.find_last_of(" \t\r\n");
  const std::string_view last = space == npos ? before : before.substr(space + 1);
  return last.find_first_of("!&*") != npos;
}

bool may_begin_value(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && !is_word_byte(text[begin - 1])) --begin;
  if (begin == 0) return true;
  const std::string_view between = text.substr(begin, at - begin);
  return between.find_first_of(before_value) != npos ||
         (!between.empty() && ends_with_property(text.substr(0, begin)));
}

std::size_t next_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_word_byte(text[at])) ++at;
  return at;
}

/// Bytes of other than ASCII may be parts of words.
bool may_be_in_word(char c) {
  return is_word_byte(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t word_begin(std::string_view text, std::size_t at) {
  while (at > 0 && may_be_in_word(text[at - 1])) --at;
  return at;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && may_be_in_word(text[at])) ++at;
  return at;
}

/// At least as long as the next word of the id that the text behind `at` makes: which of the bytes
/// that are not ASCII are letters of that word is not known here, so all of them are.
std::size_t longest_next_word(std::string_view text, std::size_t at, std::size_t begin) {
  const std::string_view between = text.substr(at, begin - at);
  const auto* const first =
      std::find_if(between.begin(), between.end(), [](char c) { return may_be_in_word(c); });
  return word_end(text, begin) - at - static_cast<std::size_t>(first - between.begin());
}

/// Whether a title that goes on behind `at` is cut there, or ends.
bool may_end_value(std::string_view text, std::size_t at, std::size_t id_size) {
  if (id_size >= load::longest_draft_id || at == text.size()) return true;
  const std::size_t begin = next_word(text, at);
  if (begin == at) return false;
  if (begin == text.size()) return true;
  if (text.substr(at, begin - at).find_first_of(behind_value) != npos) return true;
  return id_size + 1 + longest_next_word(text, at, begin) > load::longest_draft_id;
}

bool has_words_at(const IdSearch& search, std::string_view text, std::size_t at) {
  if (!has_word_at(text, at, search.words[0]) || !may_begin_value(text, at)) return false;
  at += search.words[0].size();
  for (std::size_t i = 1; i < search.words.size(); ++i) {
    const std::size_t next = next_word(text, at);
    if (next == at || !has_word_at(text, next, search.words[i])) return false;
    at = next + search.words[i].size();
  }
  return may_end_value(text, at, search.id.size());
}

bool has_words_with(const IdSearch& search, std::string_view text, char letter) {
  for (std::size_t at = text.find(letter); at != npos; at = text.find(letter, at + 1)) {
    if (at >= search.rare_at && has_words_at(search, text, at - search.rare_at)) return true;
  }
  return false;
}

char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool has_words(const IdSearch& search, std::string_view text) {
  return has_words_with(search, text, search.rare) ||
         (capital(search.rare) != search.rare &&
          has_words_with(search, text, capital(search.rare)));
}

/// Whether one of its words is there with accents. A cut word is not compared.
bool may_be_accented(const IdSearch& search, const Searched& file) {
  if (file.accented.empty()) return false;
  if (search.id.size() >= load::longest_draft_id) return true;
  return std::any_of(search.words.begin(), search.words.end(), [&](const std::string& word) {
    return file.accented.find(' ' + word + ' ') != npos;
  });
}

}  // namespace

IdSearch search_for(std::string_view id) {
  IdSearch search{.id = std::string(id), .words = words_of(id)};
  search.anywhere = !is_plain(id);
  search.by_position = is_by_position(id);
  if (search.words.empty()) return search;
  const std::string& word = search.words[0];
  search.rare_at = static_cast<std::size_t>(
      std::min_element(word.begin(), word.end(),
                       [](char a, char b) { return by_rarity.find(a) < by_rarity.find(b); }) -
      word.begin());
  search.rare = word[search.rare_at];
  return search;
}

Searched searched(std::string_view bytes) {
  Searched file{.bytes = bytes};
  file.has_escapes = bytes.find('\\') != npos && bytes.find('"') != npos;
  for (std::size_t at = load::next_to_fold(bytes, 0); at < bytes.size();) {
    const std::size_t end = word_end(bytes, at);
    const std::size_t begin = word_begin(bytes, at);
    file.accented += ' ' + load::folded(bytes.substr(begin, end - begin)) + ' ';
    at = load::next_to_fold(bytes, end);
  }
  return file;
}

bool may_be_named(const IdSearch& search, const Searched& file) {
  if (search.anywhere || file.has_escapes) return true;
  if (search.words.empty()) return file.bytes.find(search.id) != npos;
  if (has_words(search, file.bytes)) return true;
  return may_be_accented(search, file) && has_words(search, load::folded(file.bytes));
}

}  // namespace okr::cli
