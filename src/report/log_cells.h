// SPDX-License-Identifier: MIT
// What a log shows of one entry, cell by cell, as plain words: how they stand beside each other is
// the layout's to say.
#pragma once

#include <okr/report/log.h>

#include <string>
#include <vector>

namespace okr::report {

struct LogCells {
  std::string what;  ///< a reference, or the day where one thing is shown
  std::string value;
  std::string progress;    ///< "34.2%"
  std::string change;      ///< "+4.2 pts"
  std::string confidence;  ///< "7/10"
  std::string author;      ///< "@sam"
};

struct LogWords {
  std::string note;
  std::string remark;              ///< why it does not count
  std::vector<std::string> moved;  ///< "2026-Q4/product/loved/nps 34.2% (+4.2 pts)", of a reading
};

enum class WithPeriod : unsigned char { no, yes };

/// Of a check-in, from 0 to 10; nothing where none, or none that can be, is stated.
std::optional<double> confidence_in(const LogEntry& entry);
LogCells log_cells(const LogView& view, const LogEntry& entry, WithPeriod with_period);
LogWords log_words(const LogView& view, const LogEntry& entry);

/// The whole reference of what was recorded about: of a key result, a milestone or "kpi:nps".
std::string reference_of(const model::Workspace& workspace, const LogEntry& entry);
/// The title of the key result, milestone or KPI.
std::string title_of(const model::Workspace& workspace, const LogEntry& entry);
/// "today", "yesterday", "5 days ago", "in 3 days".
std::string days_ago(model::Date day, model::Date as_of);

}  // namespace okr::report
