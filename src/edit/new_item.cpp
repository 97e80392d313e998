// SPDX-License-Identifier: MIT
#include <okr/edit/edit_file.h>
#include <okr/edit/new_item.h>
#include <okr/yaml/parse.h>

#include <optional>

namespace okr::edit {
namespace {

/// What makes `sentence` the last item of the list at `place`; nothing where there is no list.
std::optional<Intent> intent_for(const yaml::Tree& tree, text::Span place, std::string sentence) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const yaml::Value mapping(tree, i);
    for (const auto& [key, list] : mapping.entries()) {
      if (list.kind() != yaml::Kind::sequence || list.span() != place) continue;
      std::string name(key.text());
      if (list.items().empty())
        return SetField{mapping.span(), std::move(name), list_of({text_of(std::move(sentence))})};
      return AddItems{mapping.span(), std::move(name), {{std::move(sentence), {}}}};
    }
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> add_last_item(const text::Source& source, text::Span list,
                                  std::string_view sentence, const yaml::Limits& limits) {
  const yaml::Parsed parsed = yaml::parse(source, list.file, limits);
  const auto intent = intent_for(parsed.tree, list, std::string(sentence));
  if (!intent) return Error{"this list can only be added to by hand"};
  return edit_file(source, {*intent}, limits);
}

}  // namespace okr::edit
