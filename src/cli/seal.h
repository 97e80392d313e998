// SPDX-License-Identifier: MIT
// The last line of a file that okr makes for people, who may write into it: a checksum of all above
// it, by which okr knows whether anybody did, before it writes over what they wrote.
#pragma once

#include <string>
#include <string_view>

namespace okr::cli {

/// What stands around the checksum.
struct Seal {
  std::string_view before;
  std::string_view after;  ///< without the line break
};

enum class Sealed : unsigned char { no, whole, changed_since };

/// `text` with that line at its end.
std::string sealed(std::string text, const Seal& seal);
/// Whether what `sealed` returned is still so.
Sealed look_at_seal(std::string_view text, const Seal& seal);

}  // namespace okr::cli
