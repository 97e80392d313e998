// SPDX-License-Identifier: MIT
#include "document_markdown.h"
#include "flowing.h"

#include <okr/report/markdown_escape.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

bool is_letter_or_digit(char c) {
  const char lower = text::to_lower(c);
  return text::is_digit(c) || (lower >= 'a' && lower <= 'z');
}

/// Between backticks nothing is escaped; a bar would end a table's cell.
std::string code_of(const std::string& text) {
  const bool is_easy = text.find_first_of("`|\\") == std::string::npos && !text.starts_with(' ') &&
                       !text.ends_with(' ');
  return is_easy ? '`' + text + '`' : "<code>" + markdown_escaped(text) + "</code>";
}

struct Beside {
  bool blank_before = false;
  bool blank_after = false;
};

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// Asterisks are taken for emphasis only where what is beside them, outside and inside, lets them;
/// beyond ASCII that may be a blank.
std::string strong_of(const std::string& inner, Beside beside) {
  const char first = inner.front();
  const char last = inner.back();
  const bool opens = is_letter_or_digit(first) || (beside.blank_before && !is_beyond_ascii(first));
  const bool closes = is_letter_or_digit(last) || (beside.blank_after && !is_beyond_ascii(last));
  return opens && closes ? "**" + inner + "**" : "<strong>" + inner + "</strong>";
}

std::string inner_of(const Run& run, const std::string& text, Beside beside) {
  switch (run.weight) {
    case Run::Weight::normal:
      return markdown_escaped(text);
    case Run::Weight::strong:
      return strong_of(markdown_escaped(text), beside);
    case Run::Weight::code:
      return code_of(text);
  }
  return {};
}

Words without_meaning(Words words) {
  for (Run& run : words) run.meaning = Meaning::plain;
  return words;
}

}  // namespace

std::string markdown_of(const Words& words) {
  const Words runs = flowing(without_meaning(words));
  std::string out;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const std::string text(text::trimmed(runs[i].text, " "));
    // Blanks at the ends stay outside of what is emphasised or leads somewhere.
    if (runs[i].text.starts_with(' ')) out += ' ';
    const bool has_blank = runs[i].text.ends_with(' ') && !text.empty();
    if (!text.empty()) {
      const bool is_link = !runs[i].anchor.empty();
      const Beside beside{.blank_before = is_link || out.empty() || out.back() == ' ',
                          .blank_after = is_link || has_blank || i + 1 == runs.size() ||
                                         runs[i + 1].text.starts_with(' ')};
      const std::string inner = inner_of(runs[i], text, beside);
      out += is_link ? fmt::format("[{}](#{})", inner, runs[i].anchor) : inner;
    }
    if (has_blank) out += ' ';
  }
  return out;
}

}  // namespace okr::report
