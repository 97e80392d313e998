// SPDX-License-Identifier: MIT
// A sentence in as many rows as it needs, with marks under words and a name under each mark.
#pragma once

#include "paint.h"
#include "snippet.h"

#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

struct NamedMark {
  Marked marked;
  std::string name;
  Tone tone = Tone::info;
};

/// `text` broken at spaces into rows that fit the screen. Of marks that overlap, the first in the
/// list is drawn. Tabs are expanded and control characters shown as escapes.
std::string marked_text(std::string_view text, const std::vector<NamedMark>& marks,
                        const Screen& screen);

}  // namespace okr::report
