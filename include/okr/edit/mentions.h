// SPDX-License-Identifier: MIT
// Every scalar of a workspace that names a team, a person, an objective, a key result or a KPI.
#pragma once

#include <okr/model/workspace.h>
#include <okr/yaml/parse.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// What a place names.
enum class Names : unsigned char { team, person, kpi };

/// A scalar that is an id, or a list of ids with commas in a `changes` entry.
struct Mention {
  Names names = Names::team;
  text::Span place;  ///< the whole scalar
  std::string text;
};

/// A scalar that is a reference; in a `changes` entry several, with commas.
struct ReferenceMention {
  text::Span place;
  std::vector<model::Reference> parts;  ///< linked
};

/// A check-in's or reading's author: in a line, the whole line.
struct AuthorMention {
  text::Span place;
  std::string text;
};

/// What to do with each; an empty function skips them.
struct MentionVisitor {
  std::function<void(const Mention&)> mention;
  std::function<void(const ReferenceMention&)> reference;
  std::function<void(const AuthorMention&, const std::string& author)> author;
};

/// Visits all of them in files that hold `word` at all. Where ids are given to objectives, key
/// results, KPIs and projects is not among them; the ids of teams and people in okr.yaml are.
void visit_mentions(const model::Workspace& workspace, std::string_view word,
                    const yaml::Limits& limits, const MentionVisitor& visitor);

}  // namespace okr::edit
