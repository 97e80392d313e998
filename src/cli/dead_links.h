// SPDX-License-Identifier: MIT
// Which `links` lead nowhere: the one thing about OKRs that only the disk knows.
#pragma once

#include "place.h"

#include <okr/model/workspace.h>

#include <string_view>
#include <vector>

namespace okr::cli {

/// "https://...", "mailto:...": not fetched, not checked.
bool is_address(std::string_view target);

/// The targets, from okr.yaml's folder, with nothing at their place in the repository; sorted.
std::vector<text::Span> find_dead_links(const model::Workspace& workspace, const Place& place);

}  // namespace okr::cli
