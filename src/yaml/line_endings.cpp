// SPDX-License-Identifier: MIT
#include "line_endings.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

std::vector<text::Span> endings_to_change(std::string_view bytes, std::uint32_t file,
                                          bool have_return) {
  std::vector<text::Span> out;
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
       at = bytes.find('\n', at + 1)) {
    const bool has_return = at > 0 && bytes[at - 1] == '\r';
    if (has_return != have_return) continue;
    const auto end = static_cast<std::uint32_t>(at + 1);
    out.push_back({file, end - (has_return ? 2 : 1), end});
  }
  return out;
}

}  // namespace

std::optional<Problem> mixed_endings(const LineEndings& endings, std::string_view bytes,
                                     std::uint32_t file) {
  if (endings.with_return == 0 || endings.without == 0) return std::nullopt;
  const bool to_crlf = endings.with_return > endings.without;
  const std::vector<text::Span> wrong = endings_to_change(bytes, file, !to_crlf);
  const std::string_view minority = to_crlf ? "LF" : "CRLF";
  const std::string_view majority = to_crlf ? "CRLF" : "LF";
  Problem out = problem(
      "mixed-line-endings", wrong.front(),
      fmt::format("this line ends in {}, most lines of the file end in {}", minority, majority),
      fmt::format("end every line in {}", majority));
  if (endings.with_return == endings.without) {
    out.diagnostic.message = "this line ends in CRLF, others of the file end in LF";
  }
  diag::Fix fix;
  fix.message = fmt::format("end every line in {}", majority);
  for (const text::Span span : wrong) fix.edits.push_back({span, to_crlf ? "\r\n" : "\n"});
  out.diagnostic.fixes.push_back(std::move(fix));
  return out;
}

}  // namespace okr::yaml
