// SPDX-License-Identifier: MIT
// Which rules are on, how severe, with which numbers: the profile, okr.yaml, overrides and flags
// taken together.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/config.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {

enum class Profile : unsigned char { minimal, recommended, strict };

/// What the command line says.
struct Flags {
  std::optional<Profile> profile;
  std::vector<std::string> select;  ///< only these rules; they are on whatever the profile says
  std::vector<std::string> ignore;
};

/// One rule as one file has it.
struct RuleState {
  std::optional<diag::Severity> severity;  ///< absent: off
  bool severity_written = false;           ///< okr.yaml says it; else it is the profile's
  std::map<std::string, int, std::less<>> options;
};

/// The state of rule number r (as in all_rules) in file f. Files that the same overrides concern
/// share one variant; those that none concerns share `common`.
struct Settings {
  std::vector<RuleState> common;
  std::vector<std::vector<RuleState>> variants;
  std::map<std::uint32_t, std::size_t> variant_of_file;

  const RuleState& state(std::uint32_t file, std::size_t rule) const;
};

struct Configured {
  Settings settings;
  std::vector<diag::Diagnostic> problems;  ///< unknown rules, severities, options in okr.yaml
};

Configured configure(const model::Workspace& workspace, const Flags& flags);

/// Whether rule number `rule` is on for some file.
bool is_on_anywhere(const Settings& settings, std::size_t rule);
/// Whether a rule that compares with what git had is on for some file.
bool needs_history(const Settings& settings);

std::optional<Profile> parse_profile(std::string_view s);

}  // namespace okr::lint
