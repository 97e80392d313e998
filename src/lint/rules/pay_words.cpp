// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

namespace okr::lint {
namespace {

diag::Diagnostic tied_to_pay(text::Span span, std::string_view words, prose::Certainty certainty) {
  diag::Diagnostic out = finding(
      rules::pay_words, span,
      fmt::format("'{}' ties OKRs to pay: who is paid by the score aims low and hides what goes "
                  "wrong",
                  words),
      "leave it out here, and settle pay and careers elsewhere; say instead what was learned");
  out.confidence = confidence_of(certainty);
  return out;
}

/// The texts are looked at as they are written: notes are not kept in any other form.
struct Search {
  const std::vector<text::Source>& sources;
  Findings& out;
};

void look_at(const Search& in, text::Span span) {
  const std::string_view text = text::slice(in.sources[span.file], span);
  const auto found = prose::find_pay_words(text);
  if (!found) return;
  const prose::Range range = found->range;
  in.out.push_back(tied_to_pay({span.file, span.begin + range.begin, span.begin + range.end},
                               text.substr(range.begin, range.end - range.begin),
                               found->certainty));
}

/// A text or word that may be written.
template <class MaybeWritten>
void look_at(const Search& in, const MaybeWritten& text) {
  if (text) look_at(in, text->span);
}

void look_at(const Search& in, const std::vector<model::CheckIn>& checkins) {
  for (const model::CheckIn& checkin : checkins)
    if (checkin.note) look_at(in, checkin.at(checkin.note));
}

void look_at(const Search& in, const std::vector<model::Change>& changes) {
  for (const model::Change& change : changes) look_at(in, change.reason);
}

void check_objective(const Search& in, const model::Objective& objective) {
  look_at(in, objective.title.span);
  look_at(in, objective.why);
  look_at(in, objective.customer);
  for (const model::Word& label : objective.labels) look_at(in, label.span);
  look_at(in, objective.changes);
  look_at(in, objective.reason);
  if (!objective.review) return;
  look_at(in, objective.review->reason);
  look_at(in, objective.review->learnings);
}

void check_key_result(const Search& in, const model::KeyResult& key_result) {
  look_at(in, key_result.title.span);
  look_at(in, key_result.metric);
  look_at(in, key_result.source);
  for (const model::Milestone& milestone : key_result.milestones) look_at(in, milestone.title);
  look_at(in, key_result.changes);
  look_at(in, key_result.reason);
  look_at(in, key_result.checkins);
}

void check(const Context& context, Findings& out) {
  const model::Workspace& workspace = context.workspace;
  if (!workspace.config.english) return;
  const Search in{workspace.sources, out};
  each_objective(context, [&](ObjectiveNode node) { check_objective(in, node.objective); });
  each_key_result(context, [&](KeyResultNode node) { check_key_result(in, node.key_result); });
  each_kpi(context, [&](const model::Kpi& kpi) {
    look_at(in, kpi.title.span);
    look_at(in, kpi.readings);
  });
  each_project(context, [&](const model::Project& project) { look_at(in, project.title.span); });
}

}  // namespace

constinit const Rule rules::pay_words{
    .id = "pay-words",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .judges_sentence = true,
    .by_objective = true,
    .summary = "a text speaks of bonus, promotion, salary or performance rating",
    .rationale =
        "OKRs are for learning. As soon as money hangs on the score, targets get safe, grades get "
        "kind and bad news gets late.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
why: The bonus of the whole team depends on it.
)",
    .good = R"(title: Home cooks trust us as the place to buy pans
why: Refunds say that first purchases disappoint.
)",
    .check = check,
};

}  // namespace okr::lint
