// SPDX-License-Identifier: MIT
#include "new_texts.h"

#include <okr/edit/edit_file.h>

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace okr::cli {
namespace {

/// A word of a template, and what is to stand there.
struct Filling {
  std::string_view mark;
  std::string text;
};

Result<std::string> filled_in(std::string path, std::string bytes,
                              const std::vector<Filling>& fillings) {
  const text::Source source{std::move(path), std::move(bytes)};
  std::vector<edit::Intent> intents;
  for (const Filling& filling : fillings) {
    const std::size_t at = source.bytes.find(filling.mark);
    if (at == std::string::npos) continue;
    const auto begin = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + filling.mark.size());
    intents.push_back(edit::ReplaceText{{0, begin, end}, filling.text});
  }
  return edit::edit_file(source, intents, {});
}

std::string_view key_of(Whose::Kind kind) {
  return kind == Whose::Kind::team ? "team" : "person";
}

std::string head_of(std::string_view period, const Whose& whose) {
  return fmt::format("period: {}\n{}: {}\n", period, key_of(whose.kind), whose.id);
}

}  // namespace

Result<std::string> okr_yaml_text(const FirstTeam& team) {
  const std::string email = team.lead_email.empty() ? "" : ", email: LEAD_EMAIL";
  std::string text = fmt::format(
      "# Who we are. All that may stand in this file: man okr.yaml\n"
      "okr: 1\n"
      "organization: ORGANIZATION\n"
      "teams:\n"
      "  {0}: {{name: TEAM_NAME, level: company, lead: {1}}}\n"
      "  # Every other team has the one above it as its parent:\n"
      "  # product: {{name: Product, parent: {0}, lead: {1}}}\n"
      "people:\n"
      "  {1}: {{name: LEAD_NAME{2}}}\n",
      team.id, team.lead, email);
  return filled_in("okr.yaml", std::move(text),
                   {{"ORGANIZATION", team.organization},
                    {"TEAM_NAME", team.name},
                    {"LEAD_NAME", team.lead_name},
                    {"LEAD_EMAIL", team.lead_email}});
}

std::string example_text(std::string_view period, std::string_view team, model::Date begun) {
  return fmt::format(
      R"(# What {1} wants to achieve in {0}, and how far it has come.
# This is an example: write your own over it, or add one with: okr new objective
period: {0}
team: {1}
objectives:
  # An objective says what will be better, and for whom: no number, no to-do.
  - id: at-home
    title: New customers feel at home with us from the start
    why: Many leave before they have seen what we could do for them.
    customer: people who have just signed up
    key_results:
      # A key result is a number by which all can tell that it is so: from where
      # it is to where it is to be. Its check-ins say how far it has come: the
      # day, the level reached, how sure you are, and a note. This writes one:
      #   okr checkin activation 33%
      - id: activation
        title: Raise the share of newcomers who finish setup from 30% to 50%
        checkins:
          - {2} 30% 5/10 Where we begin
      - id: waiting
        title: Lower the waiting time for a first answer from 9 h to 2 h
        checkins:
          - {2} 9h 6/10 Where we begin
      - id: staying
        title: Raise the share of newcomers who come back from 40% to 55%
        checkins:
          - {2} 40% 5/10 Where we begin
)",
      period, team, model::to_string(begun));
}

std::string skeleton_text(std::string_view period, const Whose& whose) {
  const std::string flags =
      fmt::format("--{} {} --period {}", key_of(whose.kind), whose.id, period);
  return fmt::format(
      "# What {1} wants to achieve in {0}.\n"
      "# This asks what an objective needs, and writes it here:\n"
      "#   okr new objective {2}\n"
      "{3}objectives: []\n",
      period, whose.id, flags, head_of(period, whose));
}

std::string new_file_text(std::string_view period, const Whose& whose) {
  return head_of(period, whose);
}

}  // namespace okr::cli
