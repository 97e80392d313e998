// SPDX-License-Identifier: MIT
// What okr checkin was told on the command line.
#pragma once

#include "limits.h"

#include <okr/cli/env.h>
#include <okr/text/result.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct CheckInArgs {
  std::string reference;
  std::vector<std::string> value;  ///< words: 12 of 30 needs no quotes
  std::string confidence;
  std::string note;
  std::string date;
  std::string by;
  std::string from;
  std::size_t tables = 0;  ///< how many --from named
  bool done = false;
  bool dry_run = false;
  bool commit = false;
  bool undo = false;
  bool yes = false;
  Limits limits;
};

/// What cannot be asked for at once, with what to leave out.
std::optional<Error> conflict_in(const CheckInArgs& args);

/// The first thing named that says what to record: "VALUE", "--done" ...; empty where nothing does.
std::string_view says_what(const CheckInArgs& args);

/// The words of VALUE in one, or "done" for --done.
std::string value_in(const CheckInArgs& args);

/// As one would type it in a shell: in quotes where it needs them.
std::string shell_word(const std::string& word);

}  // namespace okr::cli
