// SPDX-License-Identifier: MIT
#include "marked.h"

#include "../support/check.h"

#include <okr/text/lines.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace okr::test {
namespace {

constexpr std::string_view mark = "‸";

const std::string company =
    "okr: 1\n"
    "teams:\n"
    "  top: {name: Top Pans, level: company, lead: ann}\n"
    "  shop: {name: The Shop, parent: top, lead: bo, members: [ann], formerly: [store]}\n"
    "people:\n"
    "  ann: {name: Ann Lee}\n"
    "  bo: {name: Bo *Star*}\n";

const std::string top_file =
    "period: 2026-Q4\n"
    "team: top\n"
    "objectives:\n"
    "  - id: loved\n"
    "    title: All cooks love us\n"
    "    key_results:\n"
    "      - id: nps\n"
    "        title: Raise NPS from 30 to 50\n"
    "        checkins:\n"
    "          - 2026-10-12 40 7/10 @bo Good\n"
    "kpis:\n"
    "  - {id: speed, title: Site speed, max: 800 ms}\n";

}  // namespace

Marked marked(MarkedFiles files) {
  std::sort(files.begin(), files.end());
  std::vector<text::Source> sources;
  lsp::Cursor cursor;
  bool found = false;
  for (auto& [path, bytes] : files) {
    const std::size_t at = bytes.find(mark);
    if (at != std::string::npos) {
      bytes.erase(at, mark.size());
      cursor = {static_cast<std::uint32_t>(sources.size()), static_cast<std::uint32_t>(at)};
      found = true;
    }
    sources.push_back({path, bytes});
  }
  REQUIRE(found);
  Checked checked = check(std::move(sources));
  Marked out;
  out.cursor = cursor;
  out.snapshot.as_of = lint::example_day();
  out.snapshot.scores = rollup::score(checked.workspace, out.snapshot.as_of);
  out.snapshot.findings = std::move(checked.report.diagnostics);
  out.snapshot.workspace = std::move(checked.workspace);
  out.snapshot.folder = "/okrs";
  return out;
}

Marked in_shop(std::string text) {
  return marked({{"okr.yaml", company}, {"okrs/top.yaml", top_file}, {"okrs/shop.yaml", text}});
}

Marked in_okr_yaml(std::string text) {
  return marked({{"okr.yaml", text}, {"okrs/top.yaml", top_file}});
}

std::string after(const Marked& marked, const text::Edit& edit) {
  std::string bytes = marked.snapshot.workspace.sources[marked.cursor.file].bytes;
  CHECK(edit.span.file == marked.cursor.file);
  bytes.replace(edit.span.begin, edit.span.size(), edit.text + std::string(mark));
  return bytes;
}

std::string place_words(const lsp::Snapshot& snapshot, text::Span span) {
  const text::Source& source = snapshot.workspace.sources.at(span.file);
  return fmt::format("{}:{}:{}", source.path, text::LineMap(source.bytes).line_at(span.begin),
                     text::slice(source, span));
}

std::vector<std::string> place_words(const lsp::Snapshot& snapshot,
                                     const std::vector<text::Span>& spans) {
  std::vector<std::string> out;
  for (const text::Span span : spans) out.push_back(place_words(snapshot, span));
  return out;
}

std::vector<std::string> labels(const std::vector<lsp::Completion>& completions) {
  std::vector<std::string> out;
  for (const lsp::Completion& completion : completions) out.push_back(completion.label);
  return out;
}

}  // namespace okr::test
