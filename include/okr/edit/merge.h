// SPDX-License-Identifier: MIT
// Two versions of one OKR file put together over the one that both began from: check-ins by date,
// objectives and key results by id, all else by key. What both sides changed differently is left
// between git's conflict markers, always whole entries. Writes nothing.
#pragma once

#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// The bytes of all three versions.
struct Sides {
  /// Empty: the file was added on both sides. Absent: nobody knows; then what only one side has
  /// counts as added, and two check-ins of one day as a conflict.
  std::optional<std::string> base;
  std::string ours;
  std::string theirs;
};

/// How conflicts are marked, and what the sides are called.
struct Marking {
  std::string ours = "ours";
  std::string base = "base";
  std::string theirs = "theirs";
  std::size_t marker_size = 7;
  enum class Shown : unsigned char { two_sides, base_too };
  Shown shown = Shown::two_sides;
};

/// A place that a person has to decide.
struct LeftConflict {
  std::uint32_t line = 1;  ///< of its first marker in the result
  std::string what;        ///< "title of trusted/refunds"
};

/// A list that both sides added to, and how many items only one of them has.
struct PutTogether {
  std::string list;   ///< "checkins"
  std::string where;  ///< "trusted/refunds"; empty at the file's top
  std::size_t ours = 0;
  std::size_t theirs = 0;
};

struct Merged {
  std::string bytes;
  std::vector<LeftConflict> conflicts;
  std::vector<PutTogether> put_together;
  /// How it was merged: lines, where a version cannot be read as YAML without gaps or the proof
  /// failed.
  enum class By : unsigned char { entries, lines };
  By by = By::entries;
};

/// In our line endings. Proved by reading the result, once with our side and once with their side
/// of every conflict: all that either side added or kept is there. Lines that neither side touched
/// are kept to the byte.
Merged merge(const Sides& sides, const Marking& marking, const yaml::Limits& limits);

}  // namespace okr::edit
