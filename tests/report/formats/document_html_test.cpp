// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_style.h"
#include "../sample_document.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::report {
namespace {

std::string without_style(const std::string& html) {
  std::string out = html;
  out.erase(out.find(html_style()), html_style().size());
  return out;
}

std::size_t count_of(std::string_view word, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    ++count;
  return count;
}

/// The tags of it, in their order, without attributes: <p></p><svg><path></svg>.
std::string tags_of(std::string_view html) {
  std::string tags;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    tags += html.substr(at, html.find_first_of(" >", at) - at);
    tags += '>';
  }
  return tags;
}

}  // namespace

TEST_CASE("a page is one file that may load and run nothing") {
  Document document{.title = "Q3 & <more>", .language = "en", .made_by = "okr 0.1.0"};
  document.blocks = {Heading{.level = 1, .text = words_of("Q3"), .anchor = "top", .aside = "July"},
                     Paragraph{words_of("All is well.")}};
  CHECK(without_style(document_html(document)) ==
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"generator\" content=\"okr 0.1.0\">\n"
        "<title>Q3 &amp; &lt;more&gt;</title>\n"
        "<style>\n</style>\n</head>\n<body>\n"
        "<a class=\"skip\" href=\"#Content\">Skip to the content</a>\n"
        "<header>\n<h1 id=\"top\">Q3 <small>July</small></h1>\n<p>All is well.</p>\n</header>\n"
        "<main id=\"Content\">\n</main>\n<footer>Made by okr 0.1.0</footer>\n</body>\n</html>\n");
}

TEST_CASE("headings open sections in each other, and only the great ones are landmarks") {
  Document document{.title = "Q3", .language = "de", .made_by = "okr 0.1.0"};
  document.blocks = {Heading{.level = 1, .text = words_of("Q3")},
                     Heading{.level = 2, .text = words_of("A"), .anchor = "a"},
                     Heading{.level = 3, .text = words_of("B"), .anchor = "a/b"},
                     Heading{.level = 4, .text = words_of("C")},
                     Paragraph{words_of("c")},
                     Heading{.level = 2, .text = words_of("D")}};
  const std::string html = document_html(document);
  CHECK(html.substr(html.find("<main")) ==
        "<main id=\"Content\">\n"
        "<section class=\"level-2\" aria-labelledby=\"a\">\n<h2 id=\"a\">A</h2>\n"
        "<section class=\"level-3\">\n<h3 id=\"a/b\">B</h3>\n"
        "<section class=\"level-4\">\n<h4 id=\"B3\">C</h4>\n<p>c</p>\n"
        "</section>\n</section>\n</section>\n"
        "<section class=\"level-2\" aria-labelledby=\"B5\">\n<h2 id=\"B5\">D</h2>\n</section>\n"
        "</main>\n<footer>Made by okr 0.1.0</footer>\n</body>\n</html>\n");
}

TEST_CASE("a page with every block is the same every time and closes what it opens") {
  const std::string html = document_html(sample_document());
  CHECK(html == document_html(sample_document()));
  for (const std::string_view tag : {"section", "table", "tr", "td", "th", "svg", "ul", "li", "dl",
                                     "p", "span", "figure", "div", "details"}) {
    CAPTURE(tag);
    const std::string name(tag);
    CHECK(count_of("<" + name + " ", html) + count_of("<" + name + ">", html) ==
          count_of("</" + name + ">", html));
  }
  CHECK(count_of("<svg", html) == count_of("role=\"img\"", html));
  CHECK(html.find(" \n") == std::string::npos);
}

TEST_CASE("no text that a person writes changes what a page is made of") {
  const std::string expected = tags_of(without_style(document_html(document_full_of("x"))));
  for (const std::string_view text : hostile_texts()) {
    CAPTURE(text);
    if (text.find('\n') != std::string_view::npos) continue;  // these have a <br> more
    CHECK(tags_of(without_style(document_html(document_full_of(text)))) == expected);
  }
}

TEST_CASE("a text with line breaks adds nothing but line breaks to a page") {
  const std::string expected = tags_of(without_style(document_html(document_full_of("x"))));
  std::string tags = tags_of(without_style(document_html(document_full_of("\n<b>two\r\nlines\n"))));
  for (std::size_t at = tags.find("<br>"); at != std::string::npos; at = tags.find("<br>"))
    tags.erase(at, 4);
  CHECK(tags == expected);
}

}  // namespace okr::report
