// SPDX-License-Identifier: MIT
// A name for a finding that stays the same while lines move around it.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/text/source.h>

#include <string>
#include <unordered_map>

namespace okr::report {

/// Names the findings of one run, asked for in their order: the same words found by the same rule
/// in the same objective or key result are told apart by which of them comes first.
class Fingerprints {
 public:
  /// 16 hexadecimal digits.
  std::string of(const diag::Diagnostic& diagnostic, const text::Source& source);

 private:
  std::unordered_map<std::string, std::size_t> seen_;
};

}  // namespace okr::report
