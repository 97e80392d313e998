// SPDX-License-Identifier: MIT
// In { } a comma ends a value and a ':' needs a space. What was cut off shows as a key without a
// value: no okr file has such keys.
#include "page.h"
#include "tree_checks.h"
#include "unread.h"

#include <fmt/format.h>

namespace okr::yaml {
namespace {

struct Bare {
  std::uint32_t before = 0;  ///< the value before the first bare key; 0 where it is the first entry
  std::uint32_t before_key = 0;
  std::uint32_t first = 0;  ///< the first bare key
  std::uint32_t last = 0;   ///< the last one of the run
};

bool is_bare(const Tree& tree, std::uint32_t key) {
  const Node& value = tree.nodes[tree.nodes[key].next];
  return value.style == Style::absent && value.begin == tree.nodes[key].end;
}

std::vector<Bare> bare_runs(const Tree& tree, std::uint32_t mapping) {
  std::vector<Bare> out;
  Bare run;
  bool in_run = false;
  for (std::uint32_t key = mapping + 1; key < tree.nodes[mapping].next;) {
    const std::uint32_t value = tree.nodes[key].next;
    if (!is_bare(tree, key)) {
      run = {value, key, 0, 0};
      in_run = false;
    } else if (in_run) {
      out.back().last = key;
    } else {
      run.first = run.last = key;
      out.push_back(run);
      in_run = true;
    }
    key = tree.nodes[value].next;
  }
  return out;
}

std::string_view written(std::string_view bytes, const Node& node) {
  return bytes.substr(node.begin, node.end - node.begin);
}

/// The value of `key` with everything that commas cut off.
std::string_view whole_value(std::string_view bytes, const Tree& tree,
                             const std::vector<Bare>& runs, const Entry& entry) {
  std::uint32_t end = entry.value.span().end;
  for (const Bare& run : runs) {
    if (run.before_key == entry.key.index()) end = tree.nodes[run.last].end;
  }
  return bytes.substr(entry.value.span().begin, end - entry.value.span().begin);
}

/// The check-in as one line, where the mapping is one.
std::string as_checkin_line(std::string_view bytes, const Tree& tree, std::uint32_t mapping,
                            const std::vector<Bare>& runs) {
  std::string_view date;
  std::string_view value;
  std::string note;
  for (const Entry& entry : Value(tree, mapping).entries()) {
    const std::string_view text = whole_value(bytes, tree, runs, entry);
    if (entry.key.text() == "date") date = text;
    if (entry.key.text() == "value") value = text;
    if (entry.key.text() == "note") note = " " + std::string(text);
  }
  if (date.empty() || value.empty()) return {};
  return "\nor write the check-in as a line: - " +
         on_one_line(fmt::format("{} {}{}", date, value, note));
}

Problem split_value(std::string_view bytes, const Tree& tree, std::uint32_t mapping,
                    const std::vector<Bare>& runs, const Bare& run) {
  const Node& before = tree.nodes[run.before];
  const std::size_t comma = bytes.find(',', before.end);
  const auto at = static_cast<std::uint32_t>(comma);
  const std::string_view whole =
      bytes.substr(before.begin, tree.nodes[run.last].end - before.begin);
  return problem(
      "text-lost", {tree.file, at, at + 1},
      fmt::format("this comma ends the value '{}', and '{}' is read as a key",
                  shortened(written(bytes, before)), shortened(Value(tree, run.first).text())),
      fmt::format("write the value in quotes: {}: {}", Value(tree, run.before_key).text(),
                  in_quotes(on_one_line(whole))) +
          as_checkin_line(bytes, tree, mapping, runs));
}

Problem no_space_after_colon(std::string_view bytes, const Tree& tree, std::uint32_t key) {
  const Node& node = tree.nodes[key];
  const std::string_view text = written(bytes, node);
  const std::size_t colon = text.find(':');
  return problem(
      "file-syntax", {tree.file, node.begin, node.begin + static_cast<std::uint32_t>(colon) + 1},
      fmt::format("no space after '{}'", shortened(text.substr(0, colon + 1))),
      fmt::format("write it as: {} {}", text.substr(0, colon + 1), text.substr(colon + 1)));
}

Problem no_value(std::string_view bytes, const Tree& tree, std::uint32_t mapping, const Bare& run) {
  const text::Span span = Value(tree, run.first).span();
  return problem(
      "file-syntax", span,
      fmt::format("'{}' in {{ }} has no value", shortened(Value(tree, run.first).text())),
      "write it as 'key: value', or put text that starts with '{' in quotes: " +
          in_quotes(on_one_line(written(bytes, tree.nodes[mapping]))));
}

bool is_key_without_space(const Tree& tree, std::uint32_t key) {
  const std::string_view text = Value(tree, key).text();
  const std::size_t colon = text.find(':');
  return tree.nodes[key].style == Style::plain && colon != text.npos && colon > 0 &&
         colon + 1 < text.size() && text.substr(0, colon).find(' ') == text.npos;
}

Problem explain_run(std::string_view bytes, const Tree& tree, std::uint32_t mapping,
                    const std::vector<Bare>& runs, const Bare& run) {
  if (is_key_without_space(tree, run.first)) return no_space_after_colon(bytes, tree, run.first);
  const bool follows_text = run.before != 0 && tree.nodes[run.before].kind == Kind::scalar;
  return follows_text ? split_value(bytes, tree, mapping, runs, run)
                      : no_value(bytes, tree, mapping, run);
}

/// What is left of a name is as good for all else, so that only the rest of it is passed over.
bool is_part_of_name(const Tree& tree, const Bare& run) {
  if (run.before == 0 || tree.nodes[run.before].kind != Kind::scalar) return false;
  return Value(tree, run.before_key).text() == "name" && !is_key_without_space(tree, run.first);
}

text::Span cut_off(std::string_view bytes, const Tree& tree, const Bare& run) {
  const std::size_t comma = bytes.find(',', tree.nodes[run.before].end);
  return {tree.file, static_cast<std::uint32_t>(comma), tree.nodes[run.last].end};
}

}  // namespace

std::vector<Problem> split_in_brackets(std::string_view bytes, const Tree& tree) {
  std::vector<Problem> out;
  Page page;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    if (node.kind != Kind::mapping || node.style != Style::flow) continue;
    const std::vector<Bare> runs = bare_runs(tree, i);
    for (const Bare& run : runs) {
      out.push_back(explain_run(bytes, tree, i, runs, run));
      if (is_part_of_name(tree, run)) {
        out.back().unread = {cut_off(bytes, tree, run)};
        continue;
      }
      if (page.lines.empty()) page = read_page(bytes, tree.file);
      out.back().unread =
          lines_to_pass_over(page.lines, line_of(page.lines, node.begin), tree.file);
    }
  }
  return out;
}

}  // namespace okr::yaml
