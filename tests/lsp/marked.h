// SPDX-License-Identifier: MIT
// Small workspaces with a mark where the cursor is, as an editor would hold them.
#pragma once

#include <okr/lsp/features.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::test {

using MarkedFiles = std::vector<std::pair<std::string, std::string>>;

struct Marked {
  lsp::Snapshot snapshot;
  lsp::Cursor cursor;
};

/// Files by path and text, sorted by path; one of them holds the mark ‸. Findings are those of the
/// recommended profile on 2026-11-02.
Marked marked(MarkedFiles files);

/// A company of two teams, and `text`, with the mark, as a file of team shop in 2026-Q4.
Marked in_shop(std::string text);
/// The same company, where `text` is its okr.yaml.
Marked in_okr_yaml(std::string text);

/// The text in front of the mark and behind it, marked ‸, where `edit` is made at it.
std::string after(const Marked& marked, const text::Edit& edit);

/// "path:line:text of the span".
std::string place_words(const lsp::Snapshot& snapshot, text::Span span);
std::vector<std::string> place_words(const lsp::Snapshot& snapshot,
                                     const std::vector<text::Span>& spans);

/// What the lists show, in their order.
std::vector<std::string> labels(const std::vector<lsp::Completion>& completions);

}  // namespace okr::test
