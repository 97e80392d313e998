// SPDX-License-Identifier: MIT
#include "candidates.h"
#include "field_words.h"

#include <algorithm>

namespace okr::lsp {
namespace {

using Kind = Completion::Kind;
using Ids = Meaning::Ids;
using load::Shape;

/// The keys that the mapping has already, but for the one at the cursor.
std::vector<std::string_view> keys_there(const Standing& standing) {
  std::vector<std::string_view> out;
  const LinePlace& place = standing.place();
  for (const Slot& slot : standing.lines.slots) {
    const bool is_other = place.part != Part::key || slot.key.begin != place.typed.begin;
    if (slot.kind == Slot::Kind::key && slot.parent == place.slot && is_other)
      out.push_back(slice(standing.text, slot.key));
  }
  return out;
}

bool holds_lines(Shape shape) {
  return shape == Shape::entity || shape == Shape::entities || shape == Shape::lines ||
         shape == Shape::entity_map || shape == Shape::text_map || shape == Shape::rule_map;
}

/// In brackets a value goes on behind the key; on lines, what has lines of its own begins below.
std::string_view tail_of(const Standing& standing, Shape shape) {
  if (standing.place().colon_follows) return "";
  return holds_lines(shape) && !standing.place().in_brackets ? ":" : ": ";
}

Candidates settings_of(const lint::Rule& rule, const Standing& standing) {
  const std::string_view tail = tail_of(standing, Shape::text);
  Candidates out;
  out.push_back({"severity", Kind::key, "off, info, warning or error", "", tail});
  for (const lint::Option& option : rule.options) {
    out.push_back({std::string(option.name), Kind::key, std::string(option.meaning), "", tail});
  }
  return out;
}

Candidates with_tail(Candidates candidates, std::string_view tail) {
  for (Candidate& candidate : candidates) candidate.tail = tail;
  return candidates;
}

Candidates all_keys(const Snapshot& snapshot, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  Candidates out;
  if (meaning.entity) {
    for (const load::Field& field : load::fields_of(*meaning.entity)) {
      out.push_back({std::string(field.key), Kind::key, field_detail(field), field_words(field),
                     tail_of(standing, field.shape)});
    }
  } else if (meaning.has_rules) {
    out = with_tail(rules(), tail_of(standing, Shape::text));
  } else if (meaning.ids == Ids::people) {
    out = with_tail(people_in(snapshot), tail_of(standing, Shape::entity));
  } else if (meaning.rule != nullptr && !meaning.is_severity) {
    out = settings_of(*meaning.rule, standing);
  }
  return out;
}

}  // namespace

Candidates keys_for(const Snapshot& snapshot, const Standing& standing) {
  const std::vector<std::string_view> there = keys_there(standing);
  Candidates out = all_keys(snapshot, standing);
  std::erase_if(out, [&](const Candidate& candidate) {
    return std::find(there.begin(), there.end(), candidate.text) != there.end();
  });
  return out;
}

}  // namespace okr::lsp
