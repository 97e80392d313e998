// SPDX-License-Identifier: MIT
// Whether a check-in that was read says what was meant to be written.
#pragma once

#include <okr/edit/checkin.h>
#include <okr/text/source.h>

namespace okr::edit {

/// `read` comes from the file `source`.
bool says(const text::Source& source, const model::CheckIn& read, const NewCheckIn& meant);

}  // namespace okr::edit
