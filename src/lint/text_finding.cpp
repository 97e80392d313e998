// SPDX-License-Identifier: MIT
#include "text_finding.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::lint {

diag::Confidence confidence_of(prose::Certainty certainty) {
  switch (certainty) {
    case prose::Certainty::low:
      return diag::Confidence::low;
    case prose::Certainty::medium:
      return diag::Confidence::medium;
    case prose::Certainty::high:
      return diag::Confidence::high;
  }
  return diag::Confidence::low;
}

std::string quoted(std::string_view sentence) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  while (end < sentence.size() && end < longest) end += text::code_point_at(sentence, end).size;
  if (end == sentence.size()) return fmt::format("\"{}\"", sentence);
  // A word cut in two reads like a slip of the pen.
  const std::size_t space = sentence.rfind(' ', end);
  if (space != std::string_view::npos && space > longest / 2) end = space + 1;
  return fmt::format("\"{}...\"", sentence.substr(0, end));
}

std::string words_at(const model::Text& title, prose::Range range) {
  std::string words = title.value.substr(range.begin, range.end - range.begin);
  std::replace(words.begin(), words.end(), '\n', ' ');  // of a title in a block of lines
  return words;
}

std::string spoken(std::string_view sentence) {
  std::string out(sentence.size(), '\0');
  std::size_t size = 0;
  bool after_space = true;
  for (const char c : sentence) {
    const bool space = c == ' ' || c == '\t';
    if (!space || !after_space) out[size++] = space ? ' ' : text::to_lower(c);
    after_space = space;
  }
  while (size > 0 && (out[size - 1] == ' ' || out[size - 1] == '.')) --size;
  out.resize(size);
  return out;
}

text::Span words_of(const model::Text& title) {
  return title.part({0, static_cast<std::uint32_t>(title.value.size())});
}

diag::Fix blank_to_fill(const model::Text& title, prose::Range range, std::string replacement,
                        std::string message) {
  diag::Fix fix;
  fix.applicability = diag::Applicability::needs_input;
  fix.effect = diag::Effect::text_replaced;
  fix.message = std::move(message);
  fix.edits.push_back({title.part(range), std::move(replacement)});
  return fix;
}

}  // namespace okr::lint
