// SPDX-License-Identifier: MIT
#include "checkin_made.h"

#include "paths.h"
#include "read_file.h"

#include <okr/cli/write_file.h>
#include <okr/edit/unified_diff.h>

#include <utility>
#include <variant>

namespace okr::cli {
namespace {

using model::Workspace;

std::string path_of(const MadeCheckIn& made) {
  return absolute(made.asked.tree->place.root, made.path);
}

/// Whether the file is no longer what it was when it was read.
bool was_changed(const MadeCheckIn& made, const Limits& limits) {
  const FileBytes now = read_file(path_of(made), limits.file.file_bytes);
  const auto* bytes = std::get_if<std::string>(&now);
  return bytes && *bytes != made.before;
}

Result<MadeCheckIn> made_anew(const Session& session, const CheckInArgs& args, TypedCheckIn typed) {
  Result<AskedThing> asked = find_for_checkin(session, args);
  if (!asked) return asked.error();
  typed.thing = asked->found;
  const CheckInGround ground = ground_of(session, *asked, caller_of(args, *asked->tree));
  return make_checkin(ground, *asked, typed, args.limits);
}

template <class T>
model::Spanned<T> at(text::Span span, T value) {
  return {std::move(value), span};
}

/// Its value, as it is written in the file that will be, stands behind the file that was.
model::CheckIn entry_of(Workspace& workspace, const CheckInPlan& plan, std::uint32_t file) {
  const edit::NewCheckIn& made = plan.recording.checkin;
  std::string& bytes = workspace.sources[file].bytes;
  const auto begin = static_cast<std::uint32_t>(bytes.size());
  bytes += made.value;
  const text::Span span{file, begin, static_cast<std::uint32_t>(bytes.size())};
  model::CheckIn entry;
  entry.span = span;
  entry.date = at(span, made.date);
  entry.value_written = plan.value.has_value();
  if (plan.value) entry.value = at(span, *plan.value);
  if (made.confidence) entry.confidence = at(span, *made.confidence);
  return entry;
}

void put_in(Workspace& workspace, const CheckInPlan& plan) {
  const model::Found& thing = plan.recording.target;
  if (thing.kpi) {
    model::Kpi& kpi = workspace.kpis[*thing.kpi];
    kpi.readings.push_back(entry_of(workspace, plan, kpi.file));
    const auto* level = plan.value ? std::get_if<model::Quantity>(&*plan.value) : nullptr;
    if (kpi.unit.empty() && level) kpi.unit = level->unit;
    return;
  }
  model::KeyResult& kr = workspace.objectives[*thing.objective].key_results[*thing.key_result];
  if (thing.milestone) {
    kr.milestones[*thing.milestone].done = at(kr.span, plan.recording.checkin.date);
  } else {
    kr.checkins.push_back(entry_of(workspace, plan, kr.span.file));
  }
}

}  // namespace

Result<MadeCheckIn> make_checkin(const CheckInGround& ground, const AskedThing& asked,
                                 const TypedCheckIn& typed, const Limits& limits) {
  Result<CheckInPlan> plan = plan_checkin(ground, typed);
  if (!plan) return plan.error();
  const std::uint32_t file = model::file_of(ground.workspace, typed.thing);
  const text::Source& source = ground.workspace.sources[file];
  Result<std::string> after = edit::record(ground.workspace, file, {plan->recording}, limits.file);
  if (!after) return after.error();
  return MadeCheckIn{asked, *std::move(plan), source.path, source.bytes, *std::move(after)};
}

std::string diff_of(const MadeCheckIn& made) {
  return edit::unified_diff(made.path, made.before, made.after);
}

Result<MadeCheckIn> write_checkin(const Session& session, const CheckInArgs& args,
                                  const TypedCheckIn& typed, MadeCheckIn made) {
  constexpr int tries = 8;
  for (int i = 1;; ++i) {
    const Result<Written> written = replace_file(path_of(made), made.before, made.after);
    if (written) return made;
    if (i == tries || !was_changed(made, args.limits)) return written.error();
    Result<MadeCheckIn> anew = made_anew(session, args, typed);
    if (!anew) return anew.error();
    made = *std::move(anew);
  }
}

std::shared_ptr<const After> after_checkin(const MadeCheckIn& made) {
  auto after = std::make_shared<After>();
  after->workspace = made.asked.tree->workspace;
  put_in(after->workspace, made.plan);
  after->scores = rollup::score(after->workspace, made.asked.scores.as_of);
  return after;
}

report::CheckInAnswer answer_of(const MadeCheckIn& made, const After& after) {
  return {.thing = made.plan.recording.target,
          .day = made.plan.recording.checkin.date,
          .path = made.path,
          .diff = diff_of(made),
          .before = {made.asked.tree->workspace, made.asked.scores},
          .after = {after.workspace, after.scores}};
}

}  // namespace okr::cli
