// SPDX-License-Identifier: MIT
// The words of a check-in's note. The model keeps only where they stand, since there are check-ins
// by the hundred thousand and few notes are shown.
#pragma once

#include <okr/model/okr.h>
#include <okr/text/source.h>

#include <string>

namespace okr::load {

/// The note as it was meant: quotes and escapes resolved, folded lines joined, a literal block's
/// line breaks kept, no spaces at its ends. Empty where there is none.
/// `source` is the file that the check-in was read from.
std::string note_text(const text::Source& source, const model::CheckIn& checkin);

}  // namespace okr::load
