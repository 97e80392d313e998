// SPDX-License-Identifier: MIT
// Whatever a text looks like while somebody types in it: an answer, and places inside the files.
#include "../../src/lsp/place_in_lines.h"
#include "../cli/house.h"
#include "../support/check.h"
#include "marked.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace okr::lsp {
namespace {

const std::string sample =
    "period: 2026-Q4 # okr: allow(missing-id) -- early\r\n"
    "team: \"shop\"\n"
    "objectives:\n"
    "  - id: fast\n"
    "    title: 'Cooks'' pans, fast \xF0\x9F\x8D\xB3'\n"
    "    why: |\n"
    "      team: none\n"
    "\n"
    "    aligned_to: [top/loved, {to: 2026-Q4/top/loved/nps, contributes: false}]\n"
    "    guardrails: [speed]\n"
    "    key_results:\n"
    "    - Cut delays from 5 to 3\n"
    "    - id: late\n"
    "      title: Cut late parcels\n"
    "        from 9 to 3\n"
    "      owner: [ann, bo]\n"
    "      checkins:\n"
    "      - 2026-10-12 8 7/10 @bo Well: \"so\"\n"
    "      - {date: 2026-10-19, value: 7, by: ann}\n"
    "projects:\n"
    "- {id: guide, title: Guide, supports: [fast/late], rice: {reach: 1, impact: 2}}\n";

void check_span(const Snapshot& snapshot, text::Span span) {
  REQUIRE(span.file < snapshot.workspace.sources.size());
  CHECK(span.begin <= span.end);
  CHECK(span.end <= snapshot.workspace.sources[span.file].bytes.size());
}

void check_all(const Snapshot& snapshot, Cursor cursor) {
  CAPTURE(cursor.offset);
  const std::string& bytes = snapshot.workspace.sources[cursor.file].bytes;
  if (const auto shown = hover(snapshot, cursor)) {
    check_span(snapshot, shown->span);
    CHECK(!shown->markdown.empty());
  }
  for (const Completion& completion : completions(snapshot, cursor)) {
    const text::Span span = completion.edit.span;
    check_span(snapshot, span);
    CHECK(span.file == cursor.file);
    CHECK(span.begin <= cursor.offset);
    CHECK(cursor.offset <= span.end);
    CHECK(bytes.substr(span.begin, span.size()).find('\n') == std::string::npos);
  }
  for (const text::Span span : definitions(snapshot, cursor)) check_span(snapshot, span);
  for (const text::Span span : references(snapshot, cursor)) check_span(snapshot, span);
  if (const auto id = renamable(snapshot, cursor)) {
    check_span(snapshot, id->span);
    CHECK(id->span.begin <= cursor.offset);
    CHECK(cursor.offset <= id->span.end);
  }
}

void check_symbols(const Snapshot& snapshot, const std::vector<Symbol>& symbols) {
  for (const Symbol& symbol : symbols) {
    check_span(snapshot, symbol.range);
    CHECK(symbol.range.contains(symbol.selection));
    CHECK(!symbol.name.empty());
    check_symbols(snapshot, symbol.children);
  }
}

/// At every `step`th byte of the sample as it is, and at the cursor.
void check_text(const std::string& text, std::size_t step) {
  CAPTURE(text);
  test::Marked marked = test::in_shop(text + "‸");
  check_symbols(marked.snapshot, symbols(marked.snapshot, marked.cursor.file));
  check_all(marked.snapshot, marked.cursor);
  for (std::size_t at = 0; at <= text.size(); at += step) {
    marked.cursor.offset = static_cast<std::uint32_t>(at);
    check_all(marked.snapshot, marked.cursor);
  }
}

}  // namespace

TEST_CASE("at every byte of a file there is an answer") {
  check_text(sample, 3);
}

TEST_CASE("a file that ends anywhere has answers at its end") {
  for (std::size_t size = 0; size < sample.size(); size += 23)
    check_text(sample.substr(0, size), sample.size());
}

TEST_CASE("a file with anything in its middle has answers") {
  for (const std::string_view odd :
       {"{", "]", "\"", "'", "\n", "\t", "- ", ": ", "#", "\xFF", "\xE2\x80", "\r", "|\n", "&a "}) {
    for (std::size_t at = 60; at < sample.size(); at += 211) {
      std::string text = sample;
      text.insert(at, odd);
      check_text(text, 149);
    }
  }
}

TEST_CASE("a place outside of the files is none") {
  const test::Marked marked = test::in_shop("team: shop‸");
  check_all(marked.snapshot, {marked.cursor.file, 10});
  CHECK(!hover(marked.snapshot, {99, 0}));
  CHECK(completions(marked.snapshot, {99, 0}).empty());
  CHECK(symbols(marked.snapshot, 99).empty());
  CHECK(!renamable(marked.snapshot, {99, 0}));
  CHECK(definitions(marked.snapshot, {marked.cursor.file, 9999}).empty());
}

TEST_CASE("the lines of the examples are read at every byte") {
  for (const auto& path : test::files_under("examples/northwind/okrs/2026-Q4")) {
    const std::string text = test::bytes_of(path).substr(0, 700);
    for (std::uint32_t at = 0; at <= text.size(); at += 2) {
      const LinePlace place = read_lines(text, at).place;
      CHECK(place.typed.begin <= place.typed.end);
      CHECK(place.typed.end <= text.size());
    }
  }
}

}  // namespace okr::lsp
