// SPDX-License-Identifier: MIT
// Whether a file may hold something of an id, told from its bytes alone and without parsing them:
// yes too often, never no where it does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// An id, prepared for being looked for in thousands of files.
struct IdSearch {
  std::string id;
  std::vector<std::string> words;  ///< of an id that a title may give; else none
  char rare = 0;                   ///< the letter of the first word that is the rarest in texts
  std::size_t rare_at = 0;
  bool anywhere = false;     ///< no id as they are written: every file may hold it
  bool by_position = false;  ///< "kr2" is also what a draft is called by its place
};

IdSearch search_for(std::string_view id);

/// The bytes of one file, looked through once for what makes searching in them harder.
struct Searched {
  std::string_view bytes;
  std::string folded = {};   ///< where letters with accents stand in them
  bool has_escapes = false;  ///< then any id may hide in them

  std::string_view text() const { return folded.empty() ? bytes : folded; }
};

Searched searched(std::string_view bytes);

/// Whether the id may be written there, or be that of a draft by its title.
bool may_be_named(const IdSearch& search, const Searched& file);

}  // namespace okr::cli
