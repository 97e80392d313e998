// SPDX-License-Identifier: MIT
// The pieces of a document in Markdown.
#pragma once

#include <okr/report/document.h>

#include <string>

namespace okr::report {

/// The inside of a line. Meanings are not shown: the words say them.
std::string markdown_of(const Words& words);

/// With the line break at its end.
std::string markdown_table(const Table& table);
/// As Mermaid draws it, and as a table below for those who do not see it or want the numbers.
std::string markdown_histogram(const Histogram& histogram);

}  // namespace okr::report
