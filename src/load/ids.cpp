// SPDX-License-Identifier: MIT
#include "ids.h"

#include <optional>
#include <string>
#include <utility>

namespace okr::load {
namespace {

std::uint32_t line_start(std::string_view bytes, std::uint32_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
}

// A new line, as the file ends its lines, with the indentation of what stands at `at`.
std::string new_line_like(std::string_view bytes, std::uint32_t at) {
  std::size_t end = bytes.find('\n', at);
  if (end == std::string_view::npos) end = bytes.rfind('\n');  // the last line
  const bool has_cr = end != std::string_view::npos && end > 0 && bytes[end - 1] == '\r';
  return (has_cr ? "\r\n" : "\n") + std::string(at - line_start(bytes, at), ' ');
}

diag::Fix fix_at(text::Span title, std::uint32_t at, std::string_view id, std::string text,
                 diag::Effect effect) {
  return {diag::Applicability::safe,
          fmt::format("write 'id: {}'", id),
          {{{title.file, at, at}, std::move(text)}},
          effect};
}

// A sentence that is an item of its own, on one line behind its dash.
bool is_plain_item(std::string_view bytes, const yaml::Value& item) {
  const bool is_one_text = item.style() == yaml::Style::plain ||
                           item.style() == yaml::Style::single_quoted ||
                           item.style() == yaml::Style::double_quoted;
  const std::uint32_t begin = item.span().begin;
  const std::uint32_t line = line_start(bytes, begin);
  const std::string_view before = bytes.substr(line, begin - line);
  const std::string_view written = bytes.substr(begin, item.span().size());
  return is_one_text && before.find('-') != std::string_view::npos &&
         before.find_first_not_of("- ") == std::string_view::npos &&
         written.find('\n') == std::string_view::npos;
}

std::optional<diag::Fix> write_id(const Reader& in, const yaml::Value& node, text::Span title,
                                  std::string_view id) {
  const std::string_view bytes = in.source.bytes;
  const bool has_keys = node.kind() == yaml::Kind::mapping && node.index() + 1 < node.node().next;
  if (has_keys) {
    const std::uint32_t at = node.tree().nodes[node.index() + 1].begin;
    const bool is_flow = node.style() == yaml::Style::flow;
    return fix_at(title, at, id,
                  fmt::format("id: {}{}", id, is_flow ? ", " : new_line_like(bytes, at)),
                  diag::Effect::key_added);
  }
  if (node.kind() != yaml::Kind::scalar || !is_plain_item(bytes, node)) return std::nullopt;
  const std::uint32_t at = node.span().begin;
  return fix_at(title, at, id, fmt::format("id: {}{}title: ", id, new_line_like(bytes, at)),
                diag::Effect::item_named);
}

}  // namespace

void report_missing_id(Reader& in, Entity entity, const yaml::Value& mapping, text::Span title,
                       std::string_view id, diag::Severity severity) {
  // An id without a value is said to be missing where it stands.
  if (mapping.kind() == yaml::Kind::mapping && mapping.find("id")) return;
  diag::Diagnostic problem;
  problem.rule = "missing-id";
  problem.span = title;
  problem.severity = severity;
  problem.message = fmt::format(
      "{} without an id is known by its sentence: a rewording breaks "
      "references and history",
      name_of(entity));
  problem.help = fmt::format("give it an id that stays, for example: id: {}", id);
  if (auto fix = write_id(in, mapping, title, id)) problem.fixes.push_back(std::move(*fix));
  in.problems.push_back(std::move(problem));
}

}  // namespace okr::load
