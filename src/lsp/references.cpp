// SPDX-License-Identifier: MIT
#include "places.h"

#include <okr/edit/mentions.h>
#include <okr/lsp/features.h>

#include <algorithm>

namespace okr::lsp {
namespace {

using edit::Named;
using model::Reference;
using model::Workspace;

/// The team or person in front of what a reference leads to, where it is written.
std::string_view owner_in(const model::Config& config, std::string_view reference) {
  std::size_t slash = reference.find('/');
  if (slash == reference.npos) return {};
  if (is_period(config, reference.substr(0, slash))) {
    reference.remove_prefix(slash + 1);
    slash = reference.find('/');
  }
  return slash == reference.npos ? std::string_view() : reference.substr(0, slash);
}

bool names_it(edit::Names names, Named::Kind kind) {
  switch (names) {
    case edit::Names::team:
      return kind == Named::Kind::team;
    case edit::Names::person:
      return kind == Named::Kind::person;
    case edit::Names::kpi:
      return kind == Named::Kind::kpi;
  }
  return false;
}

/// In a list of ids with commas, too.
bool lists(std::string_view text, std::string_view id) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(", ", at), text.size());
    if (text.substr(at, end - at) == id) return true;
    at = end + 2;
  }
  return false;
}

class Mentions {
 public:
  Mentions(const Workspace& workspace, const Named& named) : workspace_(workspace), named_(named) {}

  std::vector<text::Span> find() {
    look_for(named_.id);
    if (named_.kind == Named::Kind::team) {
      const model::Team* const team = model::find_team(workspace_.config, named_.id);
      if (team != nullptr) {
        for (const model::Word& former : team->formerly) look_for(*former);
      }
    }
    std::sort(out_.begin(), out_.end());
    out_.erase(std::unique(out_.begin(), out_.end()), out_.end());
    return std::move(out_);
  }

 private:
  void look_for(const std::string& id) {
    const edit::MentionVisitor visitor{
        .mention =
            [&](const edit::Mention& mention) {
              if (names_it(mention.names, named_.kind) && lists(mention.text, id))
                out_.push_back(mention.place);
            },
        .reference =
            [&](const edit::ReferenceMention& mention) {
              const bool leads = std::any_of(
                  mention.parts.begin(), mention.parts.end(),
                  [&](const Reference& reference) { return leads_to_it(reference, id); });
              if (leads) out_.push_back(mention.place);
            },
        .author =
            [&](const edit::AuthorMention& mention, const std::string& author) {
              if (named_.kind == Named::Kind::person && author == id)
                out_.push_back(author_place(mention, author));
            }};
    edit::visit_mentions(workspace_, id, {}, visitor);
  }

  bool leads_to_it(const Reference& reference, std::string_view id) const {
    if (is_name(named_)) return owner_in(workspace_.config, *reference.text) == id;
    if (!reference.is_found() || named_.found.objective != reference.objective) return false;
    if (named_.kind == Named::Kind::objective) return true;
    return named_.kind == Named::Kind::key_result &&
           reference.outcome == Reference::Outcome::key_result &&
           named_.found.key_result == reference.key_result;
  }

  /// The handle in a check-in line.
  text::Span author_place(const edit::AuthorMention& mention, const std::string& author) const {
    const std::string_view words =
        text::slice(workspace_.sources[mention.place.file], mention.place);
    const std::size_t at = words.find('@' + author);
    if (at == words.npos) return mention.place;
    const auto begin = mention.place.begin + static_cast<std::uint32_t>(at) + 1;
    return {mention.place.file, begin, begin + static_cast<std::uint32_t>(author.size())};
  }

  const Workspace& workspace_;
  const Named& named_;
  std::vector<text::Span> out_;
};

}  // namespace

std::vector<text::Span> references(const Snapshot& snapshot, Cursor cursor) {
  const auto standing = standing_at(snapshot, cursor);
  const auto here = standing ? named_at(snapshot, cursor, *standing) : std::nullopt;
  if (!here) return {};
  const Named named =
      is_name(here->named) ? here->named : named_of(snapshot.workspace, *thing_of(*here));
  if (named.id.empty()) return {};
  return Mentions(snapshot.workspace, named).find();
}

}  // namespace okr::lsp
