// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace okr::lint {
namespace {

using model::Direction;

/// A direction with the words or the field that say it.
struct Said {
  Direction direction;
  std::string words;
  text::Span span;
};

bool is_said(prose::Range range) {
  return range.begin < range.end;
}

std::optional<Said> said_by(const model::KeyResult& key_result) {
  if (key_result.direction) {
    const Direction direction = **key_result.direction;
    return Said{direction,
                direction == Direction::increase ? "direction: increase" : "direction: decrease",
                key_result.direction->span};
  }
  const auto& measure = key_result.reading.measure;
  if (!measure || !measure->direction || !is_said(measure->direction_range)) return std::nullopt;
  return Said{*measure->direction, words_at(key_result.title, measure->direction_range),
              key_result.title.part(measure->direction_range)};
}

/// "Increase page speed from 4 s to 2 s", "Raise our rank from 12 to 3": the less the higher.
bool rises_as_it_falls(const model::KeyResult& key_result) {
  constexpr std::array<std::string_view, 9> words = {"speed",      "pace",     "rank",
                                                     "position",   "velocity", "performance",
                                                     "responsive", "place",    "standing"};
  const std::string sentence = spoken(key_result.title.value);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return sentence.find(word) != std::string::npos;
  });
}

diag::Diagnostic against(const model::KeyResult& key_result, const Said& said) {
  const model::Measure& measure = key_result.measure;
  const bool up = said.direction == Direction::increase;
  diag::Diagnostic out =
      finding(rules::wrong_direction, said.span,
              fmt::format("'{}' says {}, and from {} to {} goes {}", said.words, up ? "up" : "down",
                          written(**measure.baseline, measure.unit),
                          written(**measure.target, measure.unit), up ? "down" : "up"),
              fmt::format("swap the two numbers, or say \"{}\"",
                          key_result.direction ? (up ? "decrease" : "increase")
                                               : (up ? "Lower" : "Raise")));
  out.related.push_back({"it starts here", measure.baseline->span});
  out.related.push_back({"and ends here", measure.target->span});
  return out;
}

bool goes_against(const model::Measure& measure, Direction direction) {
  if (measure.kind != model::Kind::metric || !measure.baseline || !measure.target) return false;
  return direction == Direction::increase ? **measure.target < **measure.baseline
                                          : **measure.target > **measure.baseline;
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    const std::optional<Said> said = said_by(key_result);
    if (!said || !goes_against(key_result.measure, said->direction)) return;
    if (!key_result.direction && rises_as_it_falls(key_result)) return;
    out.push_back(against(key_result, *said));
  });
}

}  // namespace

constinit const Rule rules::wrong_direction{
    .id = "wrong-direction",
    .group = Group::key_results,
    .severities = always_error,
    .judges_sentence = true,
    .by_objective = true,
    .summary =
        "the sentence or `direction` says up, and the numbers go down, or the other way round",
    .rationale =
        "Mostly the two numbers were swapped, or one of them has a digit too many. Progress would "
        "be counted the wrong way round.",
    .bad = R"(- Raise the share of baskets that become orders from 35% to 30%
)",
    .good = R"(- Raise the share of baskets that become orders from 30% to 35%
)",
    .check = check,
};

}  // namespace okr::lint
