// SPDX-License-Identifier: MIT
// The comment that lets a finding be where it is.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/text/source.h>

#include <optional>

namespace okr::lsp {

/// Behind the finding's line or, where a comment fits in no more there, above it; a blank is left
/// for the reason. Nothing for what cannot be allowed.
std::optional<diag::Fix> allow_here(const text::Source& source, const diag::Diagnostic& finding);

}  // namespace okr::lsp
