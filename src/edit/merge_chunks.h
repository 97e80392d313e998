// SPDX-License-Identifier: MIT
// A merged text in pieces: what is settled, and where the sides collide.
#pragma once

#include <okr/edit/merge.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace okr::edit {

/// Whole lines of each version; empty where that one has nothing there.
struct Collision {
  std::string ours;
  std::string base;
  std::string theirs;
  std::string what = {};
};

using Chunk = std::variant<std::string, Collision>;
using Chunks = std::vector<Chunk>;

enum class Side : unsigned char { ours, theirs };

void append(Chunks& chunks, std::string text);
void append(Chunks& chunks, Chunks more);
bool has_collision(const Chunks& chunks);

/// The text as it is when every collision is settled in favour of one side.
std::string settled(const Chunks& chunks, Side side);

struct MarkedText {
  std::string text;
  std::vector<LeftConflict> conflicts;
};

/// With conflict markers.
MarkedText marked(const Chunks& chunks, const Marking& marking);

}  // namespace okr::edit
