// SPDX-License-Identifier: MIT
// A document as a page: one file that needs no other. Headings open sections; what stands before
// the first heading of level 2 is the page's head.
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

void append_heading(Page& page, const Heading& heading, const std::string& id) {
  page.out += fmt::format("<h{0} id=\"{1}\">{2}", heading.level, id, html_words(heading.text));
  if (!heading.aside.empty()) page.out += " <small>" + html_text(heading.aside) + "</small>";
  page.out += fmt::format("</h{}>\n", heading.level);
}

// Only the great sections are landmarks: a hundred of them would help nobody who listens.
void append(Page& page, const Heading& heading, std::size_t place) {
  const std::string id = html_id(heading, place);
  if (heading.level >= 2) {
    if (page.part == Page::Part::head) begin_main(page);
    close_sections(page, heading.level);
    page.out += heading.level == 2
                    ? fmt::format("<section class=\"level-2\" aria-labelledby=\"{}\">\n", id)
                    : fmt::format("<section class=\"level-{}\">\n", heading.level);
    page.open.push_back(heading.level);
  }
  append_heading(page, heading, id);
}

template <typename Kind>
void append(Page& page, const Kind& block, std::size_t /*place*/) {
  page.out += html_block(block);
}

std::string body_of(const Document& document) {
  Page page{.document = document};
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    std::visit([&](const auto& block) { append(page, block, i); }, document.blocks[i]);
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

std::string document_html(const Document& document) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n{}<style>\n{}</style>\n</head>\n<body>\n"
      "<a class=\"skip\" href=\"#Content\">Skip to the content</a>\n<header>\n{}"
      "</main>\n<footer>Made by {}</footer>\n</body>\n</html>\n",
      html_attribute(document.language), head_of(document), html_style(), body_of(document),
      html_text(document.made_by));
}

}  // namespace okr::report
