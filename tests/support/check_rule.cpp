// SPDX-License-Identifier: MIT
// The part of check.h that fails a test itself.
#include "check.h"

#include <okr/text/edit.h>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace okr::test {
namespace {

using text::Source;

/// Takes the marks « and » out of each file and says what stood between them.
std::vector<std::string> take_marks(std::vector<Source>& files) {
  constexpr std::string_view opening = "\u00ab";
  constexpr std::string_view closing = "\u00bb";
  std::vector<std::string> out;
  for (Source& file : files) {
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    std::vector<std::size_t> open;
    std::string plain;
    for (std::size_t i = 0; i < file.bytes.size();) {
      const std::string_view rest = std::string_view(file.bytes).substr(i);
      if (rest.starts_with(opening)) {
        spans.emplace_back(plain.size(), plain.size());
        open.push_back(spans.size() - 1);
        i += opening.size();
      } else if (rest.starts_with(closing)) {
        REQUIRE_FALSE(open.empty());
        spans[open.back()].second = plain.size();
        open.pop_back();
        i += closing.size();
      } else {
        plain += file.bytes[i++];
      }
    }
    for (const auto& [begin, end] : spans) {
      out.push_back(
          fmt::format("{}:{}-{} '{}'", file.path, begin, end, plain.substr(begin, end - begin)));
    }
    file.bytes = std::move(plain);
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> places(const Checked& checked, std::string_view rule) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    const Source& source = checked.workspace.sources[finding.span.file];
    out.push_back(fmt::format("{}:{}-{} '{}'", source.path, finding.span.begin, finding.span.end,
                              text::slice(source, finding.span)));
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// The bytes of one file with the first fix of each finding made.
std::string fixed_bytes(const Checked& checked, std::string_view rule, std::uint32_t file) {
  std::vector<text::Edit> edits;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    if (finding.fixes.empty()) continue;
    for (const text::Edit& edit : finding.fixes.front().edits) {
      if (edit.span.file == file) edits.push_back(edit);
    }
  }
  const Result<std::string> fixed = text::apply(checked.workspace.sources[file].bytes, edits);
  REQUIRE_MESSAGE(fixed, fixed.error().message);
  return *fixed;
}

bool leaves_blanks(const Checked& checked, std::string_view rule) {
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    for (const diag::Fix& fix : finding.fixes) {
      if (fix.applicability == diag::Applicability::needs_input) return true;
    }
  }
  return false;
}

}  // namespace

void check_spans(std::string_view rule, std::string_view marked, model::Date as_of) {
  INFO("example:\n", std::string(marked));
  std::vector<Source> files = lint::example_files(marked);
  const std::vector<std::string> expected = take_marks(files);
  const std::vector<std::string> found =
      places(check(std::move(files), strict(), as_of, lint::example_past(marked)), rule);
  CHECK(fmt::format("{}", fmt::join(found, "\n")) == fmt::format("{}", fmt::join(expected, "\n")));
}

void check_fix(std::string_view rule, std::string_view example, std::string_view fixed,
               model::Date as_of) {
  INFO("example:\n", std::string(example));
  const Checked before = check_example(example, strict(), as_of);
  std::vector<Source> files = lint::example_files(example);
  for (std::uint32_t i = 0; i < before.workspace.sources.size(); ++i) {
    const std::string& path = before.workspace.sources[i].path;
    const auto same = [&](const Source& s) { return s.path == path; };
    std::find_if(files.begin(), files.end(), same)->bytes = fixed_bytes(before, rule, i);
  }
  CHECK(files.back().bytes == lint::example_files(fixed).back().bytes);
  if (leaves_blanks(before, rule)) return;
  CHECK(places(check(std::move(files), strict(), as_of), rule).empty());
}

}  // namespace okr::test
