// SPDX-License-Identifier: MIT
// A document on a terminal. What colour says, a word, a mark or the layout says too.
#include "document_text.h"

#include "../at_once.h"
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

namespace okr::report {
namespace {

constexpr int hang = 2;

bool is_ascii(const Page& page) {
  return page.screen.charset == Screen::Charset::ascii;
}

/// What makes a heading one where there is no colour: a line under it, or a mark before it.
std::string_view rule_of(const Page& page, int level) {
  if (level == 1) return is_ascii(page) ? "=" : "\u2550";
  if (level == 2) return is_ascii(page) ? "-" : "\u2500";
  return "";
}

std::string_view mark_of(const Page& page, int level) {
  if (level == 3) return is_ascii(page) ? "# " : "\u25A0 ";
  if (level >= 4) return is_ascii(page) ? "> " : "\u25B8 ";
  return "";
}

void append(Page& page, const Heading& heading) {
  Words words = emphasised(flowing(heading.text));
  const std::string aside = flowing(heading.aside);
  if (!aside.empty()) {
    words.push_back({is_ascii(page) ? " - " : " \u00B7 ", Meaning::quiet});
    words.push_back({aside, Meaning::quiet});
  }
  const std::string_view mark = mark_of(page, heading.level);
  page.out += painted(page.screen, Tone::strong, mark);
  const int indent = text::display_width(mark);
  int widest = 0;
  const std::vector<PaintedLine> lines =
      lines_of(painted_of(words, page.screen), {page.text_width, indent, hang}, page.screen);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    page.out += (i == 0 ? "" : spaces(hang)) + lines[i].painted;
    widest = std::max(widest, lines[i].width + (i == 0 ? indent : hang));
    end_line(page);
  }
  const std::string_view rule = rule_of(page, heading.level);
  std::string line;
  for (int i = 0; i < std::min(widest, page.width) && !rule.empty(); ++i) line += rule;
  if (!line.empty()) page.out += line + '\n';
}

void append(Page& page, const Paragraph& paragraph) {
  append_words(page, paragraph.text, {page.text_width, 0, 0});
}

std::string_view label_of(Meaning meaning) {
  switch (meaning) {
    case Meaning::good:
      return "Good:";
    case Meaning::warning:
      return "Warning:";
    case Meaning::bad:
      return "Problem:";
    case Meaning::plain:
    case Meaning::quiet:
      return "Note:";
  }
  return "Note:";
}

void append(Page& page, const Notice& notice) {
  const bool is_urgent = notice.meaning == Meaning::warning || notice.meaning == Meaning::bad;
  const std::string label = (is_urgent ? "! " : "") + std::string(label_of(notice.meaning));
  page.out += painted(page.screen, tone_of(notice.meaning), label) + ' ';
  const int taken = text::display_width(label) + 1;
  append_words(page, notice.text, {page.text_width, taken, hang});
}

void append(Page& page, const FactList& list) {
  constexpr int widest_name = 24;
  int widest = 0;
  std::vector<std::string> names;
  for (const Fact& fact : list.facts) {
    names.push_back(on_screen(flowing(fact.name), page.screen) + ':');
    widest = std::max(widest, std::min(text::display_width(names.back()), widest_name));
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const int width = text::display_width(names[i]);
    page.out += quiet(page, names[i]) + spaces(std::max(widest - width, 0) + 1);
    const Room room{page.text_width, std::max(widest, width) + 1, widest + 1};
    append_words(page, list.facts[i].value, room);
  }
}

void append(Page& page, const BulletList& list) {
  for (const Words& item : list.items) {
    page.out += is_ascii(page) ? "- " : "\u2022 ";
    append_words(page, item, {page.text_width, hang, hang});
  }
}

void append(Page& page, const Table& table) {
  append_table(page, table);
}

void append(Page& page, const Histogram& histogram) {
  append_histogram(page, histogram);
}

void append_answer(Page& page, const Question& question) {
  constexpr std::size_t rule_width = 36;
  const std::vector<std::string> lines = answer_lines(question.answer.value_or(""));
  if (lines.empty()) page.out += spaces(hang) + std::string(rule_width, '_') + '\n';
  for (const std::string& line : lines) {
    if (!line.empty()) page.out += spaces(hang);
    append_words(page, words_of(line), {page.text_width, hang, hang});
  }
}

void append(Page& page, const Questions& questions) {
  bool is_first = true;
  for (const Question& question : questions.questions) {
    if (!std::exchange(is_first, false)) page.out += '\n';
    append_words(page, question.question, {page.text_width, 0, 0});
    append_answer(page, question);
  }
}

/// Blank lines before a block: a part of the page is set apart from the one before, and what a
/// heading is over stays with it.
int blank_lines(const Block* previous, const Block& block) {
  if (previous == nullptr) return 0;
  const auto* heading = std::get_if<Heading>(&block);
  const auto* above = std::get_if<Heading>(previous);
  if (heading != nullptr && heading->level <= 2) return above == nullptr ? 2 : 1;
  if (above != nullptr && heading == nullptr && above->level >= 3) return 0;
  const bool are_notices =
      std::holds_alternative<Notice>(*previous) && std::holds_alternative<Notice>(block);
  return are_notices ? 0 : 1;
}

}  // namespace

void end_line(Page& page) {
  page.out.erase(page.out.find_last_not_of(' ') + 1);
  page.out += '\n';
}

std::string document_text(const Document& document, const Screen& screen,
                          const lint::Runner& runner) {
  const std::vector<Block>& blocks = document.blocks;
  const auto texts = made_at_once(blocks.size(), runner, [&](std::size_t i) {
    Page page = page_on(screen, 0);
    std::visit([&](const auto& block) { append(page, block); }, blocks[i]);
    return std::move(page.out);
  });
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const int above = blank_lines(i == 0 ? nullptr : &blocks[i - 1], blocks[i]);
    out.append(static_cast<std::size_t>(above), '\n');
    out += texts[i];
  }
  return out.empty() ? "\n" : out;
}

}  // namespace okr::report
