// SPDX-License-Identifier: MIT
#include "../diagnostic_json.h"
#include "formats.h"

namespace okr::report {

std::string print_jsonl(const LintView& view, const Screen&) {
  std::string out;
  for (const std::string& finding : diagnostics_as_json(view)) out += finding + '\n';
  return out;
}

}  // namespace okr::report
