// SPDX-License-Identifier: MIT
#include <okr/edit/mentions.h>
#include <okr/load/load.h>

#include <algorithm>
#include <unordered_map>

namespace okr::edit {
namespace {

using model::Change;
using model::CheckIn;
using model::Objective;
using model::Reference;
using model::Word;
using model::Workspace;

std::vector<std::string_view> split_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t comma = text.find(", ");
    parts.push_back(text.substr(0, comma));
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 2);
  }
}

/// One file's scalars by where they begin: the model does not keep the words of check-in lines.
class Scalars {
 public:
  Scalars(const text::Source& source, std::uint32_t file, const yaml::Limits& limits)
      : parsed_(yaml::parse(source, file, limits)) {
    for (std::uint32_t i = 0; i < parsed_.tree.nodes.size(); ++i) {
      if (parsed_.tree.nodes[i].kind == yaml::Kind::scalar)
        numbers_.emplace(parsed_.tree.nodes[i].begin, i);
    }
  }

  std::optional<yaml::Value> at(std::uint32_t begin) const {
    const auto found = numbers_.find(begin);
    if (found == numbers_.end()) return std::nullopt;
    return yaml::Value(parsed_.tree, found->second);
  }

  std::optional<yaml::Value> top(std::string_view key) const {
    const auto root = parsed_.tree.root();
    const auto value = root ? root->find(key) : std::nullopt;
    if (!value || value->kind() != yaml::Kind::scalar) return std::nullopt;
    return value;
  }

 private:
  yaml::Parsed parsed_;
  std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
};

class Visit {
 public:
  Visit(const Workspace& workspace, std::string_view word, const yaml::Limits& limits,
        const MentionVisitor& visitor)
      : workspace_(workspace), word_(word), visitor_(visitor) {
    for (std::uint32_t file = 0; file < workspace.sources.size(); ++file) {
      const text::Source& source = workspace.sources[file];
      if (source.bytes.find(word) == std::string::npos || workspace.config_file == file) continue;
      scalars_.emplace(file, Scalars(source, file, limits));
    }
  }

  void run() {
    visit_config();
    for (const auto& [file, scalars] : scalars_) visit_head(scalars);
    for (const Objective& objective : workspace_.objectives) {
      if (scalars_.contains(objective.file)) visit_objective(objective);
    }
    for (const model::Kpi& kpi : workspace_.kpis) {
      if (!scalars_.contains(kpi.file)) continue;
      visit_one(Names::person, kpi.owner);
      visit_authors(kpi.readings, kpi.file);
    }
    for (const model::Project& project : workspace_.projects) {
      if (!scalars_.contains(project.file)) continue;
      visit_one(Names::person, project.owner);
      for (const Reference& reference : project.supports) visit_reference(reference);
    }
  }

 private:
  void visit_word(Names names, const Word& word) const {
    if (visitor_.mention) visitor_.mention({names, word.span, *word});
  }

  template <class Maybe>
  void visit_one(Names names, const Maybe& word) const {
    if (word) visit_word(names, *word);
  }

  void visit_words(Names names, const std::vector<Word>& words) const {
    for (const Word& word : words) visit_word(names, word);
  }

  void visit_kpis(const std::vector<model::KpiReference>& references) const {
    for (const model::KpiReference& reference : references) visit_word(Names::kpi, reference.id);
  }

  void visit_reference(const Reference& reference) const {
    if (visitor_.reference && !reference.text->empty())
      visitor_.reference({reference.text.span, {reference}});
  }

  void visit_config() const {
    for (const model::Team& team : workspace_.config.teams) {
      visit_word(Names::team, team.id);
      visit_one(Names::team, team.parent);
      visit_one(Names::person, team.lead);
      visit_words(Names::person, team.members);
    }
    for (const model::Person& person : workspace_.config.people)
      visit_word(Names::person, person.id);
  }

  void visit_head(const Scalars& scalars) const {
    if (const auto team = scalars.top("team"))
      visit_word(Names::team, {std::string(team->text()), team->span()});
    if (const auto person = scalars.top("person"))
      visit_word(Names::person, {std::string(person->text()), person->span()});
  }

  void visit_authors(const std::vector<CheckIn>& checkins, std::uint32_t file) const {
    if (!visitor_.author) return;
    for (const CheckIn& checkin : checkins) {
      if (!checkin.by || checkin.by->value != word_) continue;
      auto scalar = scalars_.at(file).at(checkin.span.begin);
      const bool is_line = scalar && scalar->span() == checkin.span;
      if (!is_line) scalar = scalars_.at(file).at(checkin.by->span.begin);
      if (scalar) visitor_.author({scalar->span(), std::string(scalar->text())}, checkin.by->value);
    }
  }

  /// The texts of an entry were ids or references when it was written.
  void visit_change(const Objective& objective, const Change& change) const {
    if (!change.field) return;
    for (const std::optional<Word>* side : {&change.from, &change.to}) {
      if (!*side || (**side)->find(word_) == std::string::npos) continue;
      if (**change.field == "owner") visit_word(Names::person, **side);
      if (**change.field != "aligned_to" || !visitor_.reference) continue;
      ReferenceMention mention{(**side).span, {}};
      for (const std::string_view part : split_at_commas(***side)) {
        mention.parts.push_back(
            load::resolve(workspace_, {std::string(part), {}}, objective.period, objective.team));
      }
      visitor_.reference(mention);
    }
  }

  void visit_key_result(const Objective& objective, const model::KeyResult& kr) const {
    visit_words(Names::person, kr.owners);
    if (kr.kpi) visit_word(Names::kpi, kr.kpi->id);
    visit_kpis(kr.guardrails);
    if (kr.carried_from) visit_reference(*kr.carried_from);
    for (const Change& change : kr.changes) visit_change(objective, change);
    visit_authors(kr.checkins, objective.file);
  }

  void visit_objective(const Objective& objective) const {
    visit_words(Names::person, objective.owners);
    visit_kpis(objective.guardrails);
    for (const model::Alignment& alignment : objective.aligned_to) visit_reference(alignment.to);
    if (objective.carried_from) visit_reference(*objective.carried_from);
    for (const Change& change : objective.changes) visit_change(objective, change);
    for (const model::KeyResult& kr : objective.key_results) visit_key_result(objective, kr);
  }

  const Workspace& workspace_;
  std::string_view word_;
  const MentionVisitor& visitor_;
  std::unordered_map<std::uint32_t, Scalars> scalars_;
};

}  // namespace

void visit_mentions(const Workspace& workspace, std::string_view word, const yaml::Limits& limits,
                    const MentionVisitor& visitor) {
  Visit(workspace, word, limits, visitor).run();
}

}  // namespace okr::edit
