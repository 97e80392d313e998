// SPDX-License-Identifier: MIT
// A document as a page: one file that needs no other. Headings open sections; what stands before
// the first heading of level 2 is the page's head.
#include "../at_once.h"
#include "html_blocks.h"
#include "html_contents.h"
#include "html_style.h"
#include "html_text.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace okr::report {
namespace {

/// Sections that are open where the writer stands; a section's level is its heading's.
struct Page {
  const Document& document;
  std::string out = {};
  std::vector<int> open = {};
  enum class Part : unsigned char { head, main };
  Part part = Part::head;
};

void close_sections(Page& page, int level) {
  while (!page.open.empty() && page.open.back() >= level) {
    page.out += "</section>\n";
    page.open.pop_back();
  }
}

void begin_main(Page& page) {
  page.out += fmt::format("</header>\n{}<main id=\"Content\">\n", html_contents(page.document));
  page.part = Page::Part::main;
}

// Only the great sections are landmarks: a hundred of them would help nobody who listens.
void open_section(Page& page, const Heading& heading, std::size_t place) {
  if (heading.level < 2) return;
  if (page.part == Page::Part::head) begin_main(page);
  close_sections(page, heading.level);
  page.out += heading.level == 2
                  ? fmt::format("<section class=\"level-2\" aria-labelledby=\"{}\">\n",
                                html_id(heading, place))
                  : fmt::format("<section class=\"level-{}\">\n", heading.level);
  page.open.push_back(heading.level);
}

std::string printed(const Heading& heading, std::size_t place) {
  std::string out = fmt::format("<h{} id=\"{}\">{}", heading.level, html_id(heading, place),
                                html_words(heading.text));
  if (!heading.aside.empty()) out += " <small>" + html_text(heading.aside) + "</small>";
  return out + fmt::format("</h{}>\n", heading.level);
}

template <typename Kind>
std::string printed(const Kind& block, std::size_t /*place*/) {
  return html_block(block);
}

std::string body_of(const Document& document, const lint::Runner& runner) {
  const std::vector<Block>& blocks = document.blocks;
  const auto texts = made_at_once(blocks.size(), runner, [&](std::size_t i) {
    return std::visit([&](const auto& block) { return printed(block, i); }, blocks[i]);
  });
  Page page{.document = document};
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (const auto* heading = std::get_if<Heading>(&blocks[i])) open_section(page, *heading, i);
    page.out += texts[i];
  }
  if (page.part == Page::Part::head) begin_main(page);
  close_sections(page, 0);
  return std::move(page.out);
}

std::string head_of(const Document& document) {
  return fmt::format(
      "<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'; img-src data:\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta name=\"generator\" content=\"{}\">\n"
      "<title>{}</title>\n",
      html_attribute(document.made_by), html_attribute(document.title));
}

}  // namespace

std::string document_html(const Document& document, const lint::Runner& runner) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n{}<style>\n{}</style>\n</head>\n<body>\n"
      "<a class=\"skip\" href=\"#Content\">Skip to the content</a>\n<header>\n",
      html_attribute(document.language), head_of(document), html_style());
  out += body_of(document, runner);
  out += fmt::format("</main>\n<footer>Made by {}</footer>\n</body>\n</html>\n",
                     html_text(document.made_by));
  return out;
}

}  // namespace okr::report
