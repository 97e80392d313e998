// SPDX-License-Identifier: MIT
// Where a line goes in a user's file and how it has to be written there: by what stands there now.
#pragma once

#include <okr/report/status.h>
#include <okr/text/source.h>

#include <string_view>
#include <vector>

namespace okr::report {

/// A key result, milestone or KPI as it is written.
struct Entry {
  text::Span span;
  enum class Form : unsigned char { fields, sentence };
  Form form = Form::fields;
};

/// A list that may hold nothing yet, and what it belongs to.
struct List {
  Entry of;
  const std::vector<model::CheckIn>& items;
  std::string_view key;  ///< "checkins", "readings"
};

/// One more item for the list, or the whole list with it where there is none.
Addition new_item(const text::Source& source, const List& list, std::string_view item);
/// One more field.
Addition new_field(const text::Source& source, const Entry& entry, std::string_view field);

}  // namespace okr::report
