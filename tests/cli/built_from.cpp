// SPDX-License-Identifier: MIT
// The commit of the tests' own okr: always this one, so that they needn't be linked anew with each.
#include <okr/cli/version.h>

namespace okr::cli {

std::string_view built_from() {
  return "f76fd0e, 2026-11-22";
}

}  // namespace okr::cli
