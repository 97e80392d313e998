// SPDX-License-Identifier: MIT
// Made-up companies of any size: the same arguments give the same bytes.
#pragma once

#include <cstddef>
#include <filesystem>

namespace okr::bench {

/// One company, and `files` teams right below it with a file of about `bytes` bytes each.
void write_teams(const std::filesystem::path& folder, std::size_t files, std::size_t bytes);

/// `objectives` teams in a tree of six levels, one objective each, aligned to that above.
void write_cascade(const std::filesystem::path& folder, std::size_t objectives);

/// A year of a company as repositories have it, in `files` files: a folder a quarter and in it one
/// a department; one objective a team, aligned upwards; quarters that have ended are reviewed;
/// every fortieth file holds KPIs, which key results take their values from, and projects.
void write_year(const std::filesystem::path& folder, std::size_t files);

}  // namespace okr::bench
