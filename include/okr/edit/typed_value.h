// SPDX-License-Identifier: MIT
// A value as somebody types it, held against what a key result, milestone or KPI takes. Writes
// nothing, and knows no check-in list: the text that comes out is for edit::record.
#pragma once

#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::edit {

/// What is recorded about a thing.
struct ValueForm {
  enum class Takes : unsigned char {
    level,      ///< a number in `unit`
    answer,     ///< done or open
    milestone,  ///< that it is done
    nothing     ///< confidence and note alone
  };
  Takes takes = Takes::nothing;
  std::string unit = {};       ///< of levels; empty: plain numbers
  std::string example = {};    ///< one that is taken: "0.46%", "done"; empty where nothing is
  std::string elsewhere = {};  ///< of nothing: a sentence on where its values come from
};

/// Of what has no check-ins, an objective or a project: nothing.
ValueForm value_form(const model::Workspace& workspace, const model::Found& thing);

/// What stands at a value's place, without quotes around it.
std::string written_value(const model::Workspace& workspace, text::Span place);

/// How messages call it: "refunds", "guides/german", "kpi:nps".
std::string short_name(const model::Workspace& workspace, const model::Found& thing);

/// The value that counts on `day`, in the unit of value_form; nothing where there is none, or the
/// latest cannot be read.
std::optional<double> level_on(const model::Workspace& workspace, const model::Found& thing,
                               model::Date day);

struct TypedValue {
  std::string text;           ///< as it is to be written, in the list's own manner; of a milestone
                              ///< empty
  model::CheckInValue value;  ///< in the unit of value_form
};

/// Levels: "0.41%", "$1.2M", "1,500", "4.5/5", "45 min"; a bare number takes the unit over; "12 of
/// 30" is 12 where 30 is the target; "+3" adds to level_on `day`; "=-3" is below zero. Answers:
/// done, open, yes, no. Milestones: done, yes. Fails, naming the thing, what is wrong and what is
/// due, for any other; the message gives no command line, since not every caller has one.
Result<TypedValue> read_typed_value(const model::Workspace& workspace, const model::Found& thing,
                                    std::string_view typed, model::Date day);

}  // namespace okr::edit
