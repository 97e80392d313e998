// SPDX-License-Identifier: MIT
#include "carried_key_result.h"

#include "carried_sentence.h"
#include "copied.h"
#include "reworded_figure.h"
#include "said_alike.h"

#include <okr/rollup/kpis.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <variant>

namespace okr::edit {
namespace {

using model::KeyResult;
using model::Kind;
using Start = CarriedSentence::Start;

/// What a new period has as well; its own days, check-ins and what was re-planned are not.
constexpr std::array<std::string_view, 12> lasting = {
    "owner",     "metric", "kind",      "min",    "max", "unit",
    "direction", "weight", "indicator", "source", "kpi", "guardrails"};

const KeyResult& key_result_at(const CarryRequest& request, model::KeyResultIndex index) {
  return request.workspace.objectives[index.objective].key_results[index.key_result];
}

/// 100 min are 1.6666666666666667 h, which nobody would write.
double as_written(double level) {
  constexpr double million = 1e6;
  const double rounded = std::round(level * million) / million;
  const double near_enough = std::abs(level) * 1e-5;
  return std::abs(rounded - level) <= near_enough ? rounded : level;
}

/// Where it ended, in its unit; of one with a KPI, where that is today.
std::optional<double> level_reached(const CarryRequest& request, model::KeyResultIndex index) {
  const KeyResult& kr = key_result_at(request, index);
  if (kr.kpi && kr.kpi->kpi) {
    const model::Kpi& kpi = request.workspace.kpis[*kr.kpi->kpi];
    const auto latest = rollup::state_of(request.workspace, kpi, request.scores.as_of).value;
    if (latest) return prose::convert({*latest, kpi.unit}, kr.measure.unit);
  }
  const auto& current =
      request.scores.objectives[index.objective].key_results[index.key_result].current;
  const auto* const level = current ? std::get_if<prose::Quantity>(&*current) : nullptr;
  return level ? std::optional(level->value) : std::nullopt;
}

std::string written(const KeyResult& kr, double value, const std::string& currency) {
  const double rounded = std::round(value * 1e6) / 1e6;
  const std::string with_unit = prose::to_string({rounded, kr.measure.unit});
  const bool reads = prose::parse_quantity(with_unit, currency, "").has_value();
  return reads ? with_unit : prose::to_string({rounded, ""});
}

/// `value` in the manner of the field as it stands there.
std::string written_alike(const KeyResult& kr, const std::string& field, double value,
                          const std::string& currency) {
  const auto& was = kr.measure.baseline;
  for (const std::string& way : said_alike(field, was ? **was : 0, value)) {
    const auto quantity = prose::parse_quantity(way, currency, kr.measure.unit);
    const auto says = quantity ? prose::convert(*quantity, kr.measure.unit) : std::nullopt;
    if (says && is_near(*says, value)) return way;
  }
  return written(kr, value, currency);
}

bool is_undone(const yaml::Value& milestone) {
  const auto is_written = [&](std::string_view key) {
    const auto value = milestone.find(key);
    return value && value->kind() != yaml::Kind::null;
  };
  return !is_written("done") && !is_written("dropped");
}

/// Those that are still to come, without the old period's days.
Content milestones_left(const yaml::Value& list) {
  std::vector<Content> items;
  for (const yaml::Value& item : list.items()) {
    if (!is_undone(item)) continue;
    Content milestone = copied(item);
    std::erase_if(milestone.fields, [](const Field& field) { return field.key == "due"; });
    items.push_back(std::move(milestone));
  }
  return list_of(std::move(items));
}

/// Whether the way from baseline to target is to be set anew.
bool has_new_target(const KeyResult& kr) {
  return kr.measure.kind == Kind::metric;
}

/// A start outside its bounds moves along with where it is.
bool has_new_start(const KeyResult& kr, double reached) {
  if (has_new_target(kr)) return true;
  const bool is_bounded = kr.measure.kind == Kind::threshold || kr.measure.kind == Kind::maintain;
  if (!is_bounded || !kr.measure.baseline) return false;
  const bool is_low = kr.measure.min && reached < **kr.measure.min;
  const bool is_high = kr.measure.max && reached > **kr.measure.max;
  return is_low || is_high;
}

CarriedSentence sentence_of(const CarryRequest& request, const KeyResult& kr,
                            std::optional<double> start) {
  const model::Config& config = request.workspace.config;
  if (has_new_target(kr)) return carried_sentence(kr, start, config);
  CarriedSentence out;
  out.text = without_deadline(kr, config);
  if (!start || !said_figure(kr, Slot::baseline)) return out;
  const std::string typed = prose::to_string({*start, kr.measure.unit});
  auto moved = sentence_with(kr, Slot::baseline, *start, typed, config);
  out.start = moved ? Start::said : Start::as_it_was;
  if (moved) out.text = *std::move(moved);
  return out;
}

/// The field where one is written; a new one where the sentence says no start.
std::optional<Content> baseline_of(const CarryRequest& request, const KeyResult& kr,
                                   const yaml::Value& node, const CarriedSentence& sentence,
                                   std::optional<double> start) {
  const std::string& currency = request.workspace.config.currency;
  const auto field = node.find("baseline");
  const bool is_written = field && field->kind() == yaml::Kind::scalar;
  if (!start || sentence.start == Start::as_it_was) {
    return is_written ? std::optional(copied(*field)) : std::nullopt;
  }
  if (is_written) return text_of(written_alike(kr, std::string(field->text()), *start, currency));
  const bool begins_at_none = kr.measure.from_nothing && *start == 0;
  if (!has_new_target(kr) || sentence.start == Start::said || begins_at_none) return std::nullopt;
  return text_of(written(kr, *start, currency));
}

std::string old_target(const KeyResult& kr) {
  return prose::to_string({std::round(**kr.measure.target * 1e6) / 1e6, kr.measure.unit});
}

}  // namespace

std::optional<LeftKeyResult::Why> stays(const CarryRequest& request, model::KeyResultIndex index,
                                        model::Decision decision) {
  const KeyResult& kr = key_result_at(request, index);
  if (model::is_dropped(kr, request.scores.as_of)) return LeftKeyResult::Why::dropped;
  const auto& raw = request.scores.objectives[index.objective].key_results[index.key_result].raw;
  if (!raw || *raw < 1) return std::nullopt;
  const bool is_done_for_good =
      kr.measure.kind == Kind::binary || kr.measure.kind == Kind::milestones;
  const bool goes_on = decision == model::Decision::keep && !is_done_for_good;
  return goes_on ? std::nullopt : std::optional(LeftKeyResult::Why::reached);
}

KeyResultDraft draft_of(const CarryRequest& request, model::KeyResultIndex index,
                        const yaml::Value& node, const std::string& id) {
  const KeyResult& kr = key_result_at(request, index);
  const model::Objective& objective = request.workspace.objectives[index.objective];
  auto start = level_reached(request, index);
  if (start && !has_new_start(kr, *start)) start.reset();
  if (start) start = as_written(*start);
  const CarriedSentence sentence = sentence_of(request, kr, start);
  KeyResultDraft out;
  out.fields = {{"id", text_of(id)}, {"title", text_of(sentence.text)}};
  if (auto baseline = baseline_of(request, kr, node, sentence, start))
    out.fields.push_back({"baseline", *std::move(baseline)});
  bool has_target_field = false;
  for (const yaml::Entry& entry : node.entries()) {
    const std::string key(entry.key.text());
    if (entry.value.kind() == yaml::Kind::null || key == "baseline") continue;
    if (key == "target") {
      has_target_field = has_new_target(kr);
      if (has_target_field) out.fields.push_back({key, text_of(std::string(blank))});
    } else if (key == "milestones") {
      out.fields.push_back({key, milestones_left(entry.value)});
    } else if (std::find(lasting.begin(), lasting.end(), key) != lasting.end()) {
      out.fields.push_back({key, copied(entry.value)});
    }
  }
  out.fields.push_back({"carried_from", text_of(model::reference_of(objective, kr))});
  const bool is_stuck = has_new_target(kr) && said_figure(kr, Slot::target) && !sentence.has_blank;
  out.told = {.number = index.key_result,
              .id = id,
              .title = sentence.text,
              .has_blank = sentence.has_blank || has_target_field,
              .start = start,
              .by_hand = is_stuck || (sentence.start == Start::as_it_was && start),
              .old_target = {}};
  if (kr.measure.target && has_new_target(kr)) out.told.old_target = old_target(kr);
  return out;
}

}  // namespace okr::edit
