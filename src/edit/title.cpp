// SPDX-License-Identifier: MIT
#include <okr/edit/fixes.h>
#include <okr/edit/scalar.h>
#include <okr/edit/title.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <utility>

namespace okr::edit {
namespace {

/// As a title is loaded: on one line, without spaces at its end.
std::string as_title(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\n', ' ');
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

/// Whether the scalar that begins at `begin` says `sentence`.
bool says(const yaml::Parsed& parsed, std::uint32_t begin, std::string_view sentence) {
  const yaml::Tree& tree = parsed.tree;
  return std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](const yaml::Node& node) {
    return node.begin == begin && node.kind == yaml::Kind::scalar &&
           as_title(std::string_view(tree.text).substr(node.text, node.size)) == sentence;
  });
}

Fixed with_edit(const text::Source& source, text::Edit edit, const yaml::Limits& limits) {
  const std::uint32_t file = edit.span.file;
  diag::Diagnostic holder;
  holder.span = edit.span;
  holder.fixes.push_back({diag::Applicability::safe, "", {std::move(edit)}});
  holder.fixes.back().effect = diag::Effect::text_replaced;
  return apply_fixes(source, file, {std::move(holder)}, Wanted::safe, limits);
}

}  // namespace

std::optional<prose::Range> range_in(const model::Text& title, text::Span place) {
  const auto size = static_cast<std::uint32_t>(title.value.size());
  for (std::uint32_t begin = 0; begin <= size; ++begin) {
    if (title.part({begin, begin}).begin != place.begin) continue;
    for (std::uint32_t end = begin; end <= size; ++end) {
      if (title.part({begin, end}) == place) return prose::Range{begin, end};
    }
  }
  return std::nullopt;
}

Result<std::string> reword_title(const text::Source& source, const model::Text& title,
                                 prose::Range range, std::string_view words,
                                 const yaml::Limits& limits) {
  const std::string sentence = model::reworded(title, range, words);
  const std::string quoted =
      scalar(sentence, Where::on_lines, Quoting::always, yaml::Style::double_quoted);
  for (const text::Edit& edit :
       {text::Edit{title.part(range), std::string(words)}, text::Edit{title.span, quoted}}) {
    Fixed fixed = with_edit(source, edit, limits);
    if (fixed.applied == 0) continue;
    const yaml::Parsed parsed = yaml::parse({source.path, fixed.bytes}, title.span.file, limits);
    if (says(parsed, title.span.begin, as_title(sentence))) return std::move(fixed.bytes);
  }
  return Error{"this title can only be changed by hand"};
}

}  // namespace okr::edit
