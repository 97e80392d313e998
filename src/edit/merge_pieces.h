// SPDX-License-Identifier: MIT
// The merge of two outlines over the one that both began from.
#pragma once

#include "merge_chunks.h"
#include "merge_match.h"

#include <vector>

namespace okr::edit {

struct MergedPieces {
  Chunks chunks;
  std::vector<PutTogether> put_together;
};

MergedPieces merge_pieces(const Piece& base, const Piece& ours, const Piece& theirs,
                          Level::Base began_from);

}  // namespace okr::edit
