// SPDX-License-Identifier: MIT
// Hostile and random texts in Markdown, for a program that reads it:
//   markdown_sample DOCUMENT markdown   the document: report, or lint
//   markdown_sample DOCUMENT leaves     what stands in its paragraphs, headings, items and cells,
//                                       in order, a NUL behind each
#include "../../src/report/formats/flowing.h"
#include "report/sample_document.h"

#include <okr/report/lint_pieces.h>

#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {
namespace {

/// Any pieces beside each other may be more than they are apart.
std::string random_text(std::uint32_t& state) {
  constexpr std::string_view pieces[] = {
      "a",     "Z",        "1",      "12.",    " ",      "  ",  "\t", "\n", "!",   "\"",   "#",
      "##",    "$",        "%",      "&",      "'",      "(",   ")",  "*",  "**",  "+",    ",",
      "-",     "---",      ".",      "/",      ":",      "::",  ";",  "<",  "<b>", "</b>", "=",
      "==",    ">",        "?",      "@",      "@x",     "[",   "]",  "](", "\\",  "^",    "_",
      "__",    "`",        "``",     "```",    "{",      "{+",  "|",  "||", "}",   "~",    "~~",
      "&amp;", "https://", "www.a",  "a.b",    "\u00E9", "()",  "![", "[^", "[!",  "<!-",  "-->",
      ":a:",   "#1",       "\u201C", "\u2014", "\u00A0", "\xC3"};
  const auto next = [&] { return (state = state * 1664525U + 1013904223U) >> 8U; };
  std::string text;
  for (std::uint32_t left = 1 + next() % 9; left > 0; --left)
    text += pieces[next() % std::size(pieces)];
  return text;
}

std::vector<std::string> texts() {
  std::vector<std::string> all(hostile_texts().begin(), hostile_texts().end());
  std::uint32_t state = 20261122;
  constexpr std::size_t enough = 2000;
  while (all.size() < enough) all.push_back(random_text(state));
  std::erase_if(all, [](const std::string& text) { return flowing(text).empty(); });
  return all;
}

struct Sample {
  Document document;
  std::vector<std::string> leaves;

  void add(Block block, const std::vector<std::string>& read) {
    document.blocks.push_back(std::move(block));
    leaves.insert(leaves.end(), read.begin(), read.end());
  }
};

std::string plain(const Words& words) {
  std::string out;
  for (const Run& run : flowing(words)) out += run.text;
  return out;
}

/// Lines with none empty between them are one paragraph.
std::vector<std::string> paragraphs(const std::vector<std::string>& lines) {
  std::vector<std::string> out;
  bool goes_on = false;
  for (const std::string& line : lines) {
    if (goes_on && !line.empty()) {
      out.back() += '\n' + line;
    } else if (!line.empty()) {
      out.push_back(line);
    }
    goes_on = !line.empty();
  }
  return out;
}

/// Two texts, so that each kind of run stands beside each other.
void add_blocks(Sample& sample, const std::string& text, const std::string& other) {
  const Words one = words_of(text);
  const Words mixed{{text}, strong(other), {text}, code(other), strong(text), leading(other, "x")};
  sample.add(Heading{.level = 3, .text = one, .anchor = "x"}, {plain(one)});
  sample.add(Heading{.level = 4, .text = mixed, .aside = text},
             {plain(mixed) + " \u00B7 " + flowing(text)});
  sample.add(Paragraph{one}, {plain(one)});
  sample.add(Paragraph{mixed}, {plain(mixed)});
  sample.add(Notice{Meaning::bad, one}, {"[!CAUTION]\n" + plain(one)});
  sample.add(FactList{{{text, one}}}, {flowing(text + ": " + text)});
  sample.add(BulletList{{one, mixed}}, {plain(one), plain(mixed)});
  Table table{.caption = text, .columns = {{text}, {other}, {text}, {other}}};
  table.rows.push_back({text_cell(text),
                        {.text = {code(other)}},
                        {.text = mixed},
                        {.text = {strong(other), {text}}}});
  sample.add(table, {flowing(text), flowing(other), flowing(text), flowing(other), flowing(text),
                     flowing(other), plain(mixed), plain({strong(other), {text}})});
  const std::string answer = text + '\n' + other;
  std::vector<std::string> read = paragraphs(answer_lines(answer));
  read.insert(read.begin(), plain(mixed));
  sample.add(Questions{{{.question = mixed, .answer = answer}}}, read);
}

struct Page {
  std::string markdown;
  std::vector<std::string> leaves;
};

Page page_of_report() {
  Sample sample;
  const std::vector<std::string> all = texts();
  for (std::size_t i = 0; i < all.size(); ++i) {
    add_blocks(sample, all[i], all[(i * 7 + 1) % all.size()]);
  }
  return {document_markdown(sample.document), sample.leaves};
}

/// A finding in a file of its own for each text, which is in all that is said of it.
Page page_of_findings() {
  model::Workspace workspace;
  std::vector<diag::Diagnostic> findings;
  Page page;
  for (const std::string& text : texts()) {
    const auto file = static_cast<std::uint32_t>(workspace.sources.size());
    workspace.sources.push_back({"okrs/" + text, "x"});
    diag::Diagnostic& d = findings.emplace_back();
    d.rule = "bad-id";
    d.span = {file, 0, 1};
    d.message = text;
    d.help = text + '\n' + text;
    d.related = {{text, d.span}};
    page.leaves.push_back(flowing("okrs/" + text));
    std::string item = "error, line 1: " + flowing(text + " ") + " (bad-id)";
    for (const std::string& line : answer_lines(d.help)) {
      if (!line.empty()) item += '\n' + line;
    }
    page.leaves.push_back(item + '\n' + flowing(text + ": line 1"));
  }
  const LintView view{workspace, findings, {}, findings.size(), 1, 1, {}, "0.1.0"};
  page.leaves.insert(page.leaves.begin(), "okr lint: " + lint_counts(view, {}));
  page.leaves.front().pop_back();
  page.markdown = find_lint_format("markdown")->print(view, {});
  return page;
}

}  // namespace
}  // namespace okr::report

int main(int count, char** arguments) {
  using namespace okr::report;
  if (count != 3) return 2;
  const Page page =
      std::string_view(arguments[1]) == "lint" ? page_of_findings() : page_of_report();
  if (std::string_view(arguments[2]) == "leaves") {
    for (const std::string& leaf : page.leaves) std::cout << leaf << '\0';
  } else {
    std::cout << page.markdown;
  }
}
