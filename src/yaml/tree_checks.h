// SPDX-License-Identifier: MIT
// Slips that are good YAML, but surely not what was meant.
#pragma once

#include "problem.h"

#include <okr/yaml/tree.h>

#include <string_view>
#include <vector>

namespace okr::yaml {

/// A key given twice in one mapping.
std::vector<Problem> duplicate_keys(std::string_view bytes, const Tree& tree);
/// Text that ends at ' #' although it seems to go on.
std::vector<Problem> text_lost_in_comments(std::string_view bytes, const Tree& tree);
/// Commas and missing spaces in { } that cut a value in two.
std::vector<Problem> split_in_brackets(std::string_view bytes, const Tree& tree);
/// Sentences and check-in lines that ': ' turned into keys.
std::vector<Problem> sentences_as_keys(std::string_view bytes, const Tree& tree);
/// Stray quotes, brackets and commas, and numbers over two lines.
std::vector<Problem> doubtful_texts(std::string_view bytes, const Tree& tree);

}  // namespace okr::yaml
