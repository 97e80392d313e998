// SPDX-License-Identifier: MIT
#include "changed.h"
#include "match.h"

namespace okr::compare {
namespace {

using model::Milestone;
using What = Difference::What;

std::string name_of(const Milestone& milestone) {
  return milestone.title ? **milestone.title : milestone.id;
}

Matching match_milestones(const std::vector<Milestone>& was, const std::vector<Milestone>& is) {
  Matching matching(was.size(), is.size());
  match_by(
      matching, Twins::in_order, [&](std::uint32_t i) { return was[i].id; },
      [&](std::uint32_t i) { return is[i].id; });
  match_by(
      matching, Twins::left_alone, [&](std::uint32_t i) { return name_of(was[i]); },
      [&](std::uint32_t i) { return name_of(is[i]); });
  return matching;
}

FieldTexts texts_of(const Milestone& milestone) {
  return {{"title", name_of(milestone)},
          {"due", text_of(milestone.due)},
          {"done", text_of(milestone.done)},
          {"weight", milestone.weight ? text_of(milestone.weight) : "1"},
          {"dropped", text_of(milestone.dropped)}};
}

Ease ease_of(const Difference& difference) {
  const bool is_comparable =
      difference.field == "due" && !difference.from.empty() && !difference.to.empty();
  if (!is_comparable) return Ease::neither;
  return difference.to > difference.from ? Ease::easier : Ease::harder;
}

void append_changed(const Milestone& was, const Milestone& is, Differences& out) {
  Differences fields;
  append_fields(texts_of(was), texts_of(is), fields);
  for (Difference& difference : fields) {
    difference.what = What::milestone_changed;
    difference.item = name_of(is);
    difference.ease = ease_of(difference);
    out.push_back(std::move(difference));
  }
}

}  // namespace

void append_milestones(const model::KeyResult& was, const model::KeyResult& is, Differences& out) {
  const Matching matching = match_milestones(was.milestones, is.milestones);
  for (std::size_t i = 0; i < is.milestones.size(); ++i) {
    const Milestone& milestone = is.milestones[i];
    if (matching.partners[i]) {
      append_changed(was.milestones[*matching.partners[i]], milestone, out);
      continue;
    }
    out.push_back({.what = What::milestone_added, .item = name_of(milestone)});
    if (!milestone.done) continue;
    out.push_back({.what = What::milestone_changed,
                   .field = "done",
                   .to = text_of(milestone.done),
                   .item = name_of(milestone)});
  }
  for (std::size_t i = 0; i < was.milestones.size(); ++i) {
    if (!matching.taken[i])
      out.push_back({.what = What::milestone_deleted, .item = name_of(was.milestones[i])});
  }
}

}  // namespace okr::compare
