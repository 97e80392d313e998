// SPDX-License-Identifier: MIT
#include "field_words.h"

#include "markdown.h"

#include <fmt/format.h>

namespace okr::lsp {

std::string field_detail(const load::Field& field) {
  std::string out(load::name_of(field.shape));
  if (field.shape == load::Shape::choice) {
    out.clear();
    for (const std::string_view choice : field.choices) {
      if (!out.empty()) out += ", ";
      out += choice;
    }
  }
  if (field.required) out += "; required";
  return out;
}

std::string field_words(const load::Field& field) {
  return fmt::format("{}\n\n{}", inline_text(field.description), code_block(field.example, "yaml"));
}

}  // namespace okr::lsp
