// SPDX-License-Identifier: MIT
#include "values.h"

#include <okr/yaml/parse.h>

#include <algorithm>

namespace okr::load {
namespace {

// Every lookup walks the scalar. A text with more folds and escapes than this gets its further
// places by counting on from the last one.
constexpr std::size_t most_steps = 500;

bool is_quoted(yaml::Style style) {
  return style == yaml::Style::single_quoted || style == yaml::Style::double_quoted;
}

// Where two bytes may be one of the text, although the first looks like it.
bool may_be_escape(yaml::Style style, char c) {
  return (style == yaml::Style::single_quoted && c == '\'') ||
         (style == yaml::Style::double_quoted && c == '\\');
}

}  // namespace

Places::Places(const text::Source& source, const yaml::Value& scalar)
    : source_(&source), scalar_(scalar) {
  const std::uint32_t begin = scalar.span().begin + (is_quoted(scalar.style()) ? 1 : 0);
  const std::string_view text = scalar.text();
  if (begin <= source.bytes.size() &&
      std::string_view(source.bytes).substr(begin, text.size()) == text)
    in_step_ = begin;
}

text::Span Places::part_out_of_step(std::size_t begin, std::size_t end) const {
  const std::uint32_t file = scalar_.tree().file;
  const std::uint32_t first = yaml::place_in(*source_, scalar_, begin);
  if (end <= begin) return {file, first, first};
  return {file, first, std::max(first, yaml::place_in(*source_, scalar_, end - 1) + 1)};
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Places::steps() const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> steps;
  const std::string_view text = scalar_.text();
  if (in_step_) {
    if (*in_step_ != scalar_.span().begin) steps.emplace_back(0, *in_step_);
    return steps;
  }
  const std::string_view bytes = source_->bytes;
  std::uint32_t at = yaml::place_in(*source_, scalar_, 0);
  steps.emplace_back(0, at);
  for (std::uint32_t i = 0; i < text.size() && steps.size() < most_steps; ++i, ++at) {
    const bool in_step =
        at < bytes.size() && bytes[at] == text[i] && !may_be_escape(scalar_.style(), text[i]);
    if (in_step) continue;
    const std::uint32_t place = yaml::place_in(*source_, scalar_, i);
    if (place == at) continue;
    at = place;
    steps.emplace_back(i, at);
  }
  return steps;
}

}  // namespace okr::load
