// SPDX-License-Identifier: MIT
#include "checkin_find.h"

#include "own_person.h"
#include "quick_find.h"

#include <okr/edit/typed_value.h>
#include <okr/prose/quantity.h>

#include <fmt/format.h>

#include <memory>
#include <utility>

namespace okr::cli {
namespace {

using Takes = edit::ValueForm::Takes;

bool is_like_value(const std::string& word) {
  return word == "done" || word == "open" || prose::parse_quantity(word, "USD", "").has_value();
}

/// Of a key result that takes no value.
std::string line_without_value(const model::Workspace& workspace, const model::Found& thing,
                               const std::string& reference) {
  const model::KeyResult& kr =
      workspace.objectives[*thing.objective].key_results[*thing.key_result];
  if (kr.kpi && kr.kpi->kpi) {
    model::Found kpi;
    kpi.kpi = kr.kpi->kpi;
    return example_line(workspace, kpi, edit::short_name(workspace, kpi));
  }
  for (const model::Milestone& milestone : kr.milestones) {
    if (!milestone.done && !milestone.dropped)
      return fmt::format("okr checkin {}/{} --done", reference, milestone.id);
  }
  return fmt::format("okr checkin {} --confidence 7 --note 'What happened'", reference);
}

}  // namespace

Result<AskedThing> find_for_checkin(const Session& session, const CheckInArgs& args) {
  Result<QuickTree> quick = find_quickly(session, {args.reference}, args.limits);
  if (quick) {
    auto tree = std::make_shared<const Tree>(std::move(quick->tree));
    session.env.kept.push_back(tree);
    return AskedThing{tree, quick->found.front(), rollup::score(tree->workspace, session.as_of)};
  }
  if (!is_like_value(args.reference)) return quick.error();
  const std::string first = args.value.empty() ? "refunds" : args.value.front();
  return Error{fmt::format("'{0}' is a value, and what it is of comes first: okr checkin {1} {2}",
                           args.reference, first, shell_word(args.reference))};
}

std::optional<std::string> caller_of(const CheckInArgs& args, const Tree& tree) {
  if (args.by.empty()) return own_person(tree.place, tree.workspace.config);
  return args.by.starts_with('@') ? args.by.substr(1) : args.by;
}

CheckInGround ground_of(const Session& session, const AskedThing& asked,
                        const std::optional<std::string>& caller) {
  return {asked.tree->workspace, session.as_of, caller};
}

std::string example_line(const model::Workspace& workspace, const model::Found& thing,
                         const std::string& reference) {
  const edit::ValueForm form = edit::value_form(workspace, thing);
  switch (form.takes) {
    case Takes::level:
    case Takes::answer:
      return fmt::format("okr checkin {} {}", reference,
                         shell_word((form.example.starts_with('-') ? "=" : "") + form.example));
    case Takes::milestone:
      return fmt::format("okr checkin {} --done", reference);
    case Takes::nothing:
      break;
  }
  return line_without_value(workspace, thing, reference);
}

}  // namespace okr::cli
