// SPDX-License-Identifier: MIT
// Findings as text: one function a format, each a row of a table. Reads nothing but its arguments.
#pragma once

#include <okr/lint/lint.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// Where the text will be read.
struct Screen {
  enum class Colour : unsigned char { off, on };
  enum class Charset : unsigned char { ascii, unicode };
  Colour colour = Colour::off;
  Charset charset = Charset::unicode;
  int width = 80;
};

/// What a format may show.
struct LintView {
  const model::Workspace& workspace;
  const std::vector<diag::Diagnostic>& diagnostics;  ///< what is reported, sorted
  std::span<const lint::Suppressed> suppressed = {};
  std::size_t files = 0;       ///< OKR files checked
  std::size_t objectives = 0;  ///< in those files
  std::size_t key_results = 0;
  model::Date as_of;
  std::string_view version;
  enum class Summary : unsigned char { shown, left_out };
  Summary summary = Summary::shown;  ///< whether formats for people end with their line of counts
  /// From git's top folder to okr.yaml's, with a / at its end, or empty: what reads the output
  /// beside a repository wants paths from its top.
  std::string prefix = {};
  std::vector<bool> reported = {};  ///< one a source: whether it was asked about; empty: all were
  /// Where only what a change touches is reported: the commit that it began from; else empty.
  std::string since = {};
  std::size_t older = 0;  ///< findings that were there before it, not reported
};

struct LintFormat {
  enum class Reader : unsigned char { people, machine };
  std::string_view name;
  Reader reader = Reader::machine;
  std::string_view summary;  ///< one line for help and man page
  std::string (*print)(const LintView&, const Screen&);
};

/// In the order in which help lists them: those for people first.
std::span<const LintFormat> lint_formats();
const LintFormat* find_lint_format(std::string_view name);

/// --statistics: findings counted by rule, most first.
std::string lint_statistics(const LintView& view, const Screen& screen);

}  // namespace okr::report
