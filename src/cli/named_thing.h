// SPDX-License-Identifier: MIT
// What OLD of `okr rename` means: a team, a person, or any thing with a reference.
#pragma once

#include <okr/edit/rename.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <string_view>

namespace okr::cli {

/// `team:ID` and `person:ID` say which is meant; without them a team, person, and a thing whose
/// reference ends so are looked for. Fails where there are several, or none.
Result<edit::Named> named_thing(const model::Workspace& workspace, std::string_view word,
                                model::Date as_of);

}  // namespace okr::cli
