// SPDX-License-Identifier: MIT
// Says what is wrong with a reference that leads nowhere, and what comes nearest to it.
#pragma once

#include "reference_index.h"

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::load {

/// What could not be read: what is missing may stand there, and then nothing is said about it.
class Unread {
 public:
  explicit Unread(const model::Workspace& workspace);
  bool may_hold(std::string_view name);

 private:
  std::vector<std::string_view> parts_;
  std::size_t searched_ = 0;
};

/// What telling of broken references needs; it counts what that has cost so far.
struct BrokenReferences {
  const model::Workspace& workspace;
  const ReferenceIndex& index;
  Unread unread;
  std::size_t comparisons = 0;  ///< of names, for "did you mean"
};

/// `bad-reference`, for what was found to be malformed or of a period that cannot be.
diag::Diagnostic malformed_reference(const BrokenReferences& broken,
                                     const model::Reference& reference, const Found& found,
                                     const Standpoint& from);

/// `rule`, for what is not there; none where it may stand in what could not be read.
std::optional<diag::Diagnostic> unknown_reference(BrokenReferences& broken, std::string_view rule,
                                                  const model::Reference& reference,
                                                  const Found& found, const Standpoint& from);

}  // namespace okr::load
