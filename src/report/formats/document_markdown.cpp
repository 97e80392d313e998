// SPDX-License-Identifier: MIT
// A document as Markdown. Every text is one line, so that a line break in a comment on GitHub,
// where it breaks the line, means the same as in a file. Anchors are <a name="">, which both GitHub
// and GitLab keep and lead to: an id made from a heading is another one on each.
#include "document_markdown.h"

#include "flowing.h"

#include <okr/report/markdown_escape.h>

#include <algorithm>
#include <variant>

namespace okr::report {
namespace {

std::string printed(const Heading& heading) {
  std::string out(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#');
  out += ' ';
  if (!heading.anchor.empty()) out += "<a name=\"" + heading.anchor + "\"></a>";
  out += markdown_of(heading.text);
  const std::string aside = markdown_of(words_of(heading.aside));
  if (!aside.empty()) out += " \u00B7 " + aside;
  return out + '\n';
}

std::string printed(const Paragraph& paragraph) {
  return markdown_begun(markdown_of(paragraph.text)) + '\n';
}

/// Alerts of GitHub and GitLab; elsewhere a quotation that begins with the word.
std::string_view label_of(Meaning meaning) {
  switch (meaning) {
    case Meaning::warning:
      return "[!WARNING]";
    case Meaning::bad:
      return "[!CAUTION]";
    case Meaning::plain:
    case Meaning::good:
    case Meaning::quiet:
      return "[!NOTE]";
  }
  return "[!NOTE]";
}

std::string printed(const Notice& notice) {
  return "> " + std::string(label_of(notice.meaning)) + "\n> " +
         markdown_begun(markdown_of(notice.text)) + '\n';
}

std::string printed(const FactList& list) {
  std::string out;
  for (const Fact& fact : list.facts) {
    Words words{{.text = fact.name + ":", .weight = Run::Weight::strong}, {.text = " "}};
    words.insert(words.end(), fact.value.begin(), fact.value.end());
    out += "- " + markdown_of(words) + '\n';
  }
  return out;
}

std::string printed(const BulletList& list) {
  std::string out;
  for (const Words& item : list.items) out += "- " + markdown_begun(markdown_of(item)) + '\n';
  return out;
}

std::string printed(const Table& table) {
  return markdown_table(table);
}

std::string printed(const Histogram& histogram) {
  return markdown_histogram(histogram);
}

/// Each line of the answer on a line of its own; without one, a rule to write on.
std::string answer_of(const Question& question) {
  const std::vector<std::string> lines = answer_lines(question.answer.value_or(""));
  if (lines.empty()) return "> ____\n";
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += '>';
    if (!lines[i].empty()) out += ' ' + markdown_begun(markdown_of(words_of(lines[i])));
    const bool goes_on = !lines[i].empty() && i + 1 < lines.size() && !lines[i + 1].empty();
    out += goes_on ? "\\\n" : "\n";
  }
  return out;
}

std::string printed(const Questions& questions) {
  std::string out;
  for (const Question& question : questions.questions) {
    Words words = question.question;
    for (Run& run : words) {
      if (run.weight == Run::Weight::normal) run.weight = Run::Weight::strong;
    }
    if (!out.empty()) out += '\n';
    out += markdown_of(words) + "\n\n" + answer_of(question);
  }
  return out;
}

bool is_list(const Block& block) {
  return std::holds_alternative<FactList>(block) || std::holds_alternative<BulletList>(block);
}

}  // namespace

std::string document_markdown(const Document& document) {
  std::string out;
  const Block* previous = nullptr;
  for (const Block& block : document.blocks) {
    const std::string one = std::visit([](const auto& b) { return printed(b); }, block);
    if (one.empty()) continue;
    if (!out.empty()) out += '\n';
    // Nothing but a comment keeps two lists from being read as one.
    if (previous != nullptr && is_list(*previous) && is_list(block)) out += "<!-- -->\n\n";
    out += one;
    previous = &block;
  }
  return out.empty() ? "\n" : out;
}

}  // namespace okr::report
