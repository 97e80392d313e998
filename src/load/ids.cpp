// SPDX-License-Identifier: MIT
#include "ids.h"

#include <algorithm>
#include <utility>

namespace okr::load {
namespace {

// What goes between the id and the key after it: in flow style a comma, else a new line with the
// indentation of the mapping's keys.
std::string separator(const Reader& in, const yaml::Value& mapping, std::uint32_t first_key) {
  if (mapping.style() == yaml::Style::flow) return ", ";
  const std::string_view bytes = in.source.bytes;
  const std::size_t before = bytes.rfind('\n', first_key);
  const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = bytes.find('\n', first_key);
  const bool has_cr = end != std::string_view::npos && end > 0 && bytes[end - 1] == '\r';
  return (has_cr ? "\r\n" : "\n") + std::string(first_key - line, ' ');
}

}  // namespace

void report_missing_id(Reader& in, Entity entity, const yaml::Value& mapping, text::Span title,
                       std::string_view id, diag::Severity severity) {
  diag::Diagnostic problem;
  problem.rule = "missing-id";
  problem.span = title;
  problem.severity = severity;
  problem.message = fmt::format(
      "{} without an id is known by its sentence: a rewording breaks "
      "references and history",
      name_of(entity));
  problem.help = fmt::format("give it an id that stays, for example: id: {}", id);
  const bool has_keys =
      mapping.kind() == yaml::Kind::mapping && mapping.index() + 1 < mapping.node().next;
  if (has_keys) {
    const std::uint32_t at = mapping.tree().nodes[mapping.index() + 1].begin;
    const text::Span place{title.file, at, at};
    problem.fixes.push_back({diag::Applicability::safe,
                             fmt::format("write 'id: {}'", id),
                             {{place, fmt::format("id: {}{}", id, separator(in, mapping, at))}},
                             diag::Effect::key_added});
  }
  in.problems.push_back(std::move(problem));
}

}  // namespace okr::load
