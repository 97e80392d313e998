// SPDX-License-Identifier: MIT
#include <okr/model/okr.h>

#include <algorithm>

namespace okr::model {
namespace {

std::uint32_t place(const Text& text, std::uint32_t byte) {
  const auto after =
      std::upper_bound(text.steps.begin(), text.steps.end(), byte,
                       [](std::uint32_t b, const auto& step) { return b < step.first; });
  const auto step = after == text.steps.begin()
                        ? std::pair<std::uint32_t, std::uint32_t>(0, text.span.begin)
                        : *(after - 1);
  return std::clamp(step.second + (byte - step.first), text.span.begin, text.span.end);
}

}  // namespace

// The end is found from the last byte inside: what follows may stand on another line.
text::Span Text::part(prose::Range range) const {
  const std::uint32_t begin = place(*this, range.begin);
  if (range.end <= range.begin) return {span.file, begin, begin};
  const std::uint32_t last = place(*this, range.end - 1);
  return {span.file, begin, std::clamp(last + 1, begin, std::max(begin, span.end))};
}

std::string reworded(const Text& text, prose::Range range, std::string_view words) {
  std::string out = text.value.substr(0, range.begin);
  out += words;
  out += text.value.substr(range.end);
  return out;
}

}  // namespace okr::model

template class std::vector<okr::model::Word>;
template class std::vector<okr::model::CheckIn>;
template class std::vector<okr::model::Change>;
template class std::vector<okr::model::Milestone>;
template class std::vector<okr::model::Checkpoint>;
template class std::vector<okr::model::Alignment>;
template class std::vector<okr::model::KpiReference>;
template class std::vector<okr::model::Link>;
template class std::vector<okr::model::KeyResult>;
template class std::vector<okr::model::Objective>;
template class std::vector<okr::model::Kpi>;
template class std::vector<okr::model::Project>;
