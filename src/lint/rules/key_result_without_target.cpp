// SPDX-License-Identifier: MIT
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::lint::rules {
namespace {

using model::KeyResult;
using model::Kind;

bool can_be_told(const model::Measure& measure) {
  if (!measure.kind) return false;
  switch (*measure.kind) {
    case Kind::metric:
      return measure.target || measure.relative;
    case Kind::threshold:
    case Kind::maintain:
      return measure.min || measure.max;
    case Kind::binary:
    case Kind::milestones:
      return true;
  }
  return false;
}

bool is_open_ended(const model::Measure& measure) {
  return measure.kind == Kind::metric && measure.baseline;
}

bool begins_at_its_target(const model::Measure& measure) {
  return measure.kind == Kind::metric && measure.baseline && measure.target &&
         **measure.baseline == **measure.target;
}

/// Whether the sentence names a metric that a figure can follow: "Raise CES", not "Better support".
bool moves_a_metric(const model::Config& config, const model::Text& title) {
  const auto reading = prose::read_key_result(title.value + " to 2", config.words, config.currency);
  const auto& said = reading.measure;
  return said && !said->metric.empty() && said->direction_range.begin < said->direction_range.end;
}

/// What is missing beside the fields that are written.
std::string blanks_for(const model::Config& config, const KeyResult& key_result) {
  const bool has_metric = static_cast<bool>(key_result.metric);
  if (key_result.baseline && !has_metric && moves_a_metric(config, key_result.title))
    return " to ___";
  return fmt::format(" so that {} goes {}to ___", has_metric ? **key_result.metric : "___",
                     key_result.baseline ? "" : "from ___ ");
}

diag::Diagnostic unmeasured(const model::Config& config, const KeyResult& key_result) {
  const std::string blanks = blanks_for(config, key_result);
  const model::Text& title = key_result.title;
  const auto end = static_cast<std::uint32_t>(title.value.size());
  diag::Diagnostic out;
  out.rule = "key-result-without-target";
  out.span = words_of(title);
  out.message = "nothing here tells when it is reached: there is no number, bound or milestone";
  out.help = fmt::format("\"{}\", or kind: binary where it is done or not",
                         model::reworded(title, {end, end}, blanks));
  out.fixes.push_back(blank_to_fill(title, {end, end}, blanks,
                                    key_result.baseline
                                        ? "say which number it is to reach"
                                        : "say which number changes, and from where to where"));
  return out;
}

/// From the first blank that somebody left to the last one.
std::optional<prose::Range> blanks_in(const model::Text& title) {
  constexpr std::string_view blank = "___";
  const std::size_t begin = title.value.find(blank);
  if (begin == std::string::npos) return std::nullopt;
  const std::size_t end = title.value.rfind(blank) + blank.size();
  return prose::Range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// "to ___": the word says whoever asks that a number is wanted.
prose::Range with_word_before(const model::Text& title, prose::Range blanks) {
  const std::string_view before = std::string_view(title.value).substr(0, blanks.begin);
  const std::size_t word_end = before.find_last_not_of(' ');
  if (word_end == std::string_view::npos) return blanks;
  const std::size_t space = before.rfind(' ', word_end);
  const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
  return {static_cast<std::uint32_t>(begin), blanks.end};
}

/// "from 2% to ___"
diag::Diagnostic left_blank(const model::Text& title, prose::Range blanks) {
  diag::Diagnostic out;
  out.rule = "key-result-without-target";
  out.span = title.part(blanks);
  out.message = "the number to reach is still to be filled in here";
  out.help = "write it with its unit in place of ___";
  const prose::Range asked = with_word_before(title, blanks);
  out.fixes.push_back(
      blank_to_fill(title, asked, words_at(title, asked), "say which number it is to reach"));
  return out;
}

/// "from 2% to TBD"
diag::Diagnostic open_ended(const KeyResult& key_result) {
  diag::Diagnostic out;
  out.rule = "key-result-without-target";
  out.span = key_result.measure.baseline->span;
  out.message = "it says from where, and no number says where to get";
  out.help = "write the number to reach behind it: \"from ___ to ___\"";
  return out;
}

diag::Diagnostic standing_still(const KeyResult& key_result) {
  diag::Diagnostic out;
  out.rule = "key-result-without-target";
  out.span = key_result.measure.target->span;
  out.message = "the target is where it starts, so there is nothing to reach";
  out.help = "give it a target that takes some doing, or a bound: \"keep it above ___\"";
  return out;
}

void check(const Context& context, Findings& findings) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const KeyResult& key_result = node.key_result;
    if (key_result.unread_parts) return;
    const bool can_tell = can_be_told(key_result.measure);
    // Somebody meant to write a number there, whoever is aligned to it.
    if (const auto blanks = can_tell ? std::nullopt : blanks_in(key_result.title)) {
      findings.push_back(left_blank(key_result.title, *blanks));
      return;
    }
    if (model::is_fed(context.workspace, node.index)) return;
    if (!can_tell) {
      findings.push_back(is_open_ended(key_result.measure)
                             ? open_ended(key_result)
                             : unmeasured(context.workspace.config, key_result));
    } else if (begins_at_its_target(key_result.measure)) {
      findings.push_back(standing_still(key_result));
    }
  });
}

}  // namespace

constinit const Rule key_result_without_target{
    .id = "key-result-without-target",
    .group = Group::founding,
    .severities = always_error,
    .judges_sentence = true,
    .by_objective = true,
    .summary =
        "a key result without a number, a bound or a milestone that tells when it is reached",
    .rationale =
        "A key result without a target can't be missed, and so can't be learned from. At the end "
        "of "
        "the period everybody must be able to say yes or no.",
    .bad = R"(- Improve onboarding
)",
    .good = R"(- Improve onboarding so that activation in the first week goes from 20% to 35%
)",
    .fix = "needs input: adds blanks for the number, where it is and where it is to be",
    .check = check,
};

}  // namespace okr::lint::rules
