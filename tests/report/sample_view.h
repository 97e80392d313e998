// SPDX-License-Identifier: MIT
// Files and findings in them, put together by hand for tests of what prints them.
#pragma once

#include <okr/report/lint_format.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::report {

class SampleView {
 public:
  std::uint32_t file(std::string path, std::string bytes) {
    workspace_.sources.push_back({std::move(path), std::move(bytes)});
    return static_cast<std::uint32_t>(workspace_.sources.size() - 1);
  }

  /// The first place at or behind `from` where `words` stand.
  text::Span at(std::uint32_t file, std::string_view words, std::size_t from = 0) const {
    const std::size_t begin = workspace_.sources.at(file).bytes.find(words, from);
    REQUIRE(begin != std::string::npos);
    return {file, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(begin + words.size())};
  }

  diag::Diagnostic& finding(std::string_view rule, diag::Severity severity, text::Span span,
                            std::string message) {
    diag::Diagnostic& d = diagnostics_.emplace_back();
    d.rule = rule;
    d.severity = severity;
    d.span = span;
    d.message = std::move(message);
    return d;
  }

  LintView view() const {
    using namespace std::chrono_literals;
    const model::Date day = model::Date{2026y / 11 / 21};
    return {workspace_, diagnostics_, {}, workspace_.sources.size(), 5, 17, day, "0.1.0"};
  }

 private:
  model::Workspace workspace_;
  std::vector<diag::Diagnostic> diagnostics_;
};

inline Screen plain(int width = 80) {
  return {Screen::Colour::off, Screen::Charset::ascii, width};
}

}  // namespace okr::report
