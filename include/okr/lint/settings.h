// SPDX-License-Identifier: MIT
// Which rules are on, how severe, with which numbers: the profile, okr.yaml, overrides and flags
// taken together.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/config.h>
#include <okr/model/workspace.h>

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
  std::map<std::string, int, std::less<>> options;
};

/// `by_file[f][r]`: the state of rule number r (as in all_rules) in file f; files without overrides
/// share `common`.
struct Settings {
  std::vector<RuleState> common;
  std::map<std::uint32_t, std::vector<RuleState>> by_file;

  const RuleState& state(std::uint32_t file, std::size_t rule) const;
};

struct Configured {
  Settings settings;
  std::vector<diag::Diagnostic> problems;  ///< unknown rules, severities, options in okr.yaml
};

Configured configure(const model::Workspace& workspace, const Flags& flags);

std::optional<Profile> parse_profile(std::string_view s);

}  // namespace okr::lint
