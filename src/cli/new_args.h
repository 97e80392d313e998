// SPDX-License-Identifier: MIT
// What `okr new` was asked.
#pragma once

#include "limits.h"

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace okr::cli {

enum class NewThing : unsigned char { objective, key_result, kpi, project, period };

struct NewArgs {
  std::string what;
  std::string target;  ///< the objective of a key result, or a period
  std::string id;
  std::string title;
  std::string owner;
  // of an objective
  std::string team;
  std::string person;
  std::string period;
  std::string customer;
  std::string why;
  std::string commitment;
  std::vector<std::string> key_results;
  std::vector<std::string> aligned_to;
  // of a key result
  std::string metric;
  std::string from;
  std::string to;
  std::string by;
  std::string kind;
  std::string confidence;
  std::string kpi;
  std::string source;
  // of a KPI
  std::string category;
  std::string min;
  std::string max;
  std::string every_days;
  // of a project
  std::string status;
  std::vector<std::string> supports;
  bool dry_run = false;
  Limits limits;

  /// A flag that says what is new, and of which things it can.
  struct Flag {
    const CLI::Option* option;
    unsigned things;  ///< a bit for each NewThing
  };
  std::vector<Flag> flags;
};

void declare_new_options(CLI::App& app, NewArgs& args);

/// Texts without blanks at their ends. Fails where one holds more than a line of text.
Result<NewArgs> tidied(NewArgs args);

/// What is to be added. Fails where that is not said, or a flag or argument is none of its own.
Result<NewThing> thing_of(const NewArgs& args);

}  // namespace okr::cli
