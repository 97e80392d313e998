// SPDX-License-Identifier: MIT
#include "paper.h"

#include "../at_once.h"
#include "../status_rows.h"

#include <iterator>
#include <utility>

namespace okr::report {
namespace {

bool is_lower_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Lower case; what an anchor cannot hold is a dash.
std::string as_anchor(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    out += is_lower_or_digit(lower) || lower == '/' ? lower : '-';
  }
  return out.empty() ? "section" : out;
}

}  // namespace

void add(Paper& paper, Block block) {
  paper.document.blocks.push_back(std::move(block));
}

void add_parts(Paper& paper, std::size_t count,
               const std::function<void(Paper& part, std::size_t i)>& write) {
  auto parts = made_at_once(count, paper.known.runner, [&](std::size_t i) {
    Paper part{.view = paper.view, .review = paper.review, .known = paper.known};
    write(part, i);
    return std::move(part.document.blocks);
  });
  std::vector<Block>& blocks = paper.document.blocks;
  for (std::vector<Block>& part : parts) {
    blocks.insert(blocks.end(), std::make_move_iterator(part.begin()),
                  std::make_move_iterator(part.end()));
  }
}

void add_section(Paper& paper, std::string_view name, std::string title) {
  add(paper,
      Heading{
          .level = 2, .text = words_of(std::move(title)), .anchor = new_anchor(paper.taken, name)});
}

void add_paragraph(Paper& paper, std::string text) {
  if (!text.empty()) add(paper, Paragraph{words_of(std::move(text))});
}

void add_bullets(Paper& paper, std::vector<Words> items) {
  if (!items.empty()) add(paper, BulletList{std::move(items)});
}

std::string new_anchor(std::set<std::string>& taken, std::string_view text) {
  const std::string wanted = as_anchor(text);
  std::string anchor = wanted;
  for (int n = 2; !taken.insert(anchor).second; ++n) anchor = wanted + '-' + std::to_string(n);
  return anchor;
}

std::string anchor_of(const Paper& paper, std::uint32_t objective) {
  const auto found = paper.known.anchors.find(objective);
  return found == paper.known.anchors.end() ? std::string() : found->second;
}

std::string title_of(const model::Text& title) {
  return title.value.empty() ? "(untitled)" : title.value;
}

Words objective_words(const Paper& paper, std::uint32_t objective) {
  return {{.text = title_of(paper.at(objective).title), .anchor = anchor_of(paper, objective)}};
}

Words key_result_words(const Paper& paper, model::KeyResultIndex index) {
  Words words{
      {.text = title_of(paper.at(index).title), .anchor = anchor_of(paper, index.objective)}};
  words.push_back(quiet(" (" + team_name(paper, paper.at(index.objective)) + ")"));
  return words;
}

std::string team_name(const Paper& paper, const model::Objective& objective) {
  if (objective.person) return names_of(paper, {objective.team});
  const model::Team* const team =
      model::find_team_by_any_name(paper.view.workspace.config, objective.team);
  if (team != nullptr) return *team->name;
  return objective.team.empty() ? "no team" : objective.team;
}

std::string names_of(const Paper& paper, const std::vector<std::string>& people) {
  std::string out;
  for (const std::string& person : people) {
    const auto named = paper.known.people.find(person);
    if (!out.empty()) out += ", ";
    out += named == paper.known.people.end() ? std::string_view(person) : named->second;
  }
  return out;
}

std::string names_of(const Paper& paper, model::KeyResultIndex index) {
  return names_of(
      paper, model::owners_of(paper.view.workspace, paper.at(index.objective), paper.at(index)));
}

Run quiet(std::string text) {
  return {.text = std::move(text), .meaning = Meaning::quiet};
}

Run code(std::string text) {
  return {.text = std::move(text), .weight = Run::Weight::code};
}

Run meant(std::string text, Meaning meaning) {
  return {.text = std::move(text), .meaning = meaning};
}

std::string sentence(std::string text) {
  if (text.empty()) return text;
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  if (text.find_first_of(".!?", text.size() - 1) == std::string::npos) text += '.';
  return text;
}

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " and " : ", ";
    out += words[i];
  }
  return out;
}

Meaning meaning_of(rollup::Verdict verdict) {
  switch (verdict) {
    case rollup::Verdict::missed:
      return Meaning::bad;
    case rollup::Verdict::met:
      return Meaning::good;
    case rollup::Verdict::overshoot:
      return Meaning::warning;
  }
  return Meaning::plain;
}

Meaning meaning_of(rollup::Status status) {
  const Tone tone = tone_of(status);
  if (tone == Tone::good) return Meaning::good;
  if (tone == Tone::warning) return Meaning::warning;
  return tone == Tone::error ? Meaning::bad : Meaning::quiet;
}

Meaning meaning_of(rollup::Freshness freshness) {
  return freshness == rollup::Freshness::ok ? Meaning::plain : Meaning::warning;
}

Column left(std::string title) {
  return {.title = std::move(title)};
}

Column right(std::string title) {
  return {.title = std::move(title), .align = Column::Align::right};
}

Cell cell(std::string text) {
  return text.empty() ? Cell{} : Cell{.text = words_of(std::move(text))};
}

Cell cell(Run run) {
  Cell cell;
  cell.text.push_back(std::move(run));
  return cell;
}

}  // namespace okr::report
