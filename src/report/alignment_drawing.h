// SPDX-License-Identifier: MIT
// The alignment graph as boxes and arrows, for languages that lay them out themselves. Texts are as
// in the files: each language escapes them its own way.
#pragma once

#include "alignment_graph.h"

#include <string>
#include <vector>

namespace okr::report {

struct Box {
  enum class Kind : unsigned char {
    objective,
    key_result,
    unseen,  ///< a parent that is not shown itself
    missing  ///< what an alignment names, and is not there
  };
  std::string id;  ///< letters and digits
  Kind kind = Kind::objective;
  std::string title;  ///< may be empty
  std::string reference;
};

struct Arrow {
  enum class Kind : unsigned char {
    counts,
    does_not,  ///< count in any sum
    belongs    ///< a key result, to its objective
  };
  std::string from;
  std::string to;
  Kind kind = Kind::counts;
  std::string label;  ///< may be empty
};

struct BoxesAndArrows {
  std::vector<Box> boxes;
  std::vector<Arrow> arrows;
};

BoxesAndArrows draw(const AlignmentView& view);

}  // namespace okr::report
