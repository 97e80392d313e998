// SPDX-License-Identifier: MIT
#include "round_due.h"

#include <okr/edit/typed_value.h>
#include <okr/report/due_card.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::cli {
namespace {

using model::Found;
using model::KeyResult;
using report::Due;

/// Of milestones, those that can still be done.
std::vector<std::uint32_t> open_milestones(const KeyResult& kr) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < kr.milestones.size(); ++i) {
    if (!kr.milestones[i].done && !kr.milestones[i].dropped) open.push_back(i);
  }
  return open;
}

std::optional<std::uint32_t> kpi_behind(const model::Workspace& workspace, const Due& due) {
  const KeyResult* const kr = model::key_result_of(workspace, due.thing);
  return kr != nullptr && kr->kpi ? kr->kpi->kpi : std::nullopt;
}

/// The reading that a key result waits for stands for the key result.
Due as_reading(const model::Workspace& workspace, Due due, std::uint32_t kpi) {
  due.thing = {};
  due.thing.kpi = kpi;
  due.title = workspace.kpis[kpi].title.value;
  due.ref = "kpi:" + workspace.kpis[kpi].id;
  return due;
}

bool is_owned_by(const Due& due, const std::string& owner) {
  return std::find(due.owners.begin(), due.owners.end(), owner) != due.owners.end();
}

/// "  1  german  The German guide is out, due 2026-11-30"
std::string milestone_lines(const KeyResult& kr, int indent, const report::Screen& screen) {
  std::string out;
  std::size_t number = 0;
  for (const std::uint32_t i : open_milestones(kr)) {
    const model::Milestone& milestone = kr.milestones[i];
    std::string line = fmt::format("{} {}", ++number, milestone.id);
    if (milestone.title) line += ": " + **milestone.title;
    if (milestone.due) line += ", due " + model::to_string(**milestone.due);
    out += report::fitted(line, indent, screen);
  }
  return out;
}

RoundThing::Takes takes_of(const edit::ValueForm& form, const KeyResult* kr,
                           rollup::Method method) {
  if (kr != nullptr && method == rollup::Method::milestones && !open_milestones(*kr).empty()) {
    return RoundThing::Takes::milestones;
  }
  switch (form.takes) {
    case edit::ValueForm::Takes::level:
      return RoundThing::Takes::level;
    case edit::ValueForm::Takes::answer:
      return RoundThing::Takes::answer;
    case edit::ValueForm::Takes::milestone:
    case edit::ValueForm::Takes::nothing:
      return RoundThing::Takes::words;
  }
  return RoundThing::Takes::words;
}

edit::Recording milestone_done(Found thing, std::uint32_t milestone, model::Date day) {
  thing.milestone = milestone;
  edit::NewCheckIn checkin;
  checkin.date = day;
  return {thing, std::move(checkin)};
}

}  // namespace

std::vector<Due> due_of(const model::Workspace& workspace, const rollup::Scores& scores,
                        const std::optional<std::string>& owner) {
  std::vector<std::uint32_t> kpis(workspace.kpis.size());
  for (std::uint32_t i = 0; i < kpis.size(); ++i) kpis[i] = i;
  std::vector<Due> out;
  for (Due& due : report::what_is_due(workspace, scores, report::everything(workspace), kpis)) {
    if (owner && !is_owned_by(due, *owner)) continue;
    if (const auto kpi = kpi_behind(workspace, due)) {
      due = as_reading(workspace, std::move(due), *kpi);
    }
    const bool is_there = std::any_of(out.begin(), out.end(), [&](const Due& other) {
      return due.thing.kpi && other.thing == due.thing;
    });
    if (!is_there) out.push_back(std::move(due));
  }
  return out;
}

std::vector<RoundThing> round_things(const model::Workspace& workspace,
                                     const rollup::Scores& scores, const std::vector<Due>& due,
                                     const report::Screen& screen) {
  std::vector<RoundThing> things;
  for (std::size_t i = 0; i < due.size(); ++i) {
    const Found& found = due[i].thing;
    const KeyResult* const kr = model::key_result_of(workspace, found);
    const std::string number = fmt::format("{} of {}", i + 1, due.size());
    const edit::ValueForm form = edit::value_form(workspace, found);
    RoundThing thing;
    thing.card = report::due_card(workspace, scores, due[i], number, screen);
    thing.example = form.example;
    if (kr == nullptr) {
      thing.asks = RoundThing::Confidence::not_asked;
    } else {
      const auto& score = scores.objectives[*found.objective].key_results[*found.key_result];
      thing.takes = takes_of(form, kr, score.method);
      thing.confidence = score.confidence;
    }
    if (thing.takes == RoundThing::Takes::milestones) {
      for (const std::uint32_t m : open_milestones(*kr)) {
        thing.milestones.push_back(kr->milestones[m].id);
      }
      thing.card += milestone_lines(*kr, static_cast<int>(number.size()) + 2, screen);
    }
    things.push_back(std::move(thing));
  }
  return things;
}

std::vector<edit::Recording> recordings_of(const CheckInGround& ground, const std::vector<Due>& due,
                                           const std::vector<RoundAnswer>& answers) {
  std::vector<edit::Recording> out;
  for (std::size_t i = 0; i < due.size(); ++i) {
    const RoundAnswer& answer = answers[i];
    const Found& thing = due[i].thing;
    for (const std::size_t number : answer.milestones) {
      const auto open = open_milestones(*model::key_result_of(ground.workspace, thing));
      out.push_back(milestone_done(thing, open.at(number), ground.as_of));
    }
    if (answer.is_empty() || !answer.milestones.empty()) continue;
    out.push_back({thing,
                   {.date = ground.as_of,
                    .value = answer.value,
                    .confidence = answer.confidence,
                    .by = author_of(ground, thing),
                    .note = answer.note}});
  }
  return out;
}

}  // namespace okr::cli
