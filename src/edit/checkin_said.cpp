// SPDX-License-Identifier: MIT
#include "checkin_said.h"

#include "value_manner.h"

#include <okr/load/note.h>

#include <string_view>

namespace okr::edit {
namespace {

using model::CheckIn;

bool says_value(const text::Source& source, const CheckIn& read, const NewCheckIn& meant) {
  if (!read.value) return meant.value.empty();
  if (const bool* const done = std::get_if<bool>(&**read.value))
    return meant.value == (*done ? "done" : "open");
  return without_quotes(text::slice(source, read.at(read.value->span))) == meant.value;
}

}  // namespace

bool says(const text::Source& source, const CheckIn& read, const NewCheckIn& meant) {
  const bool has_same_confidence = meant.confidence
                                       ? read.confidence && **read.confidence == *meant.confidence
                                       : !read.confidence;
  const bool has_same_author = meant.by.empty() ? !read.by : read.by && **read.by == meant.by;
  return read.date && **read.date == meant.date && says_value(source, read, meant) &&
         has_same_confidence && has_same_author && load::note_text(source, read) == meant.note;
}

}  // namespace okr::edit
