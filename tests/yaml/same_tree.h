// SPDX-License-Identifier: MIT
// Whether both readers make the same of some bytes: the tests of the quick reader and its fuzz
// target ask the same.
#pragma once

#include <okr/yaml/limits.h>

#include <string>
#include <string_view>

namespace okr::yaml {

enum class Readers { quick_declined, agree, differ };

/// What the quick reader and yaml-cpp make of `bytes`. The quick one may leave any file to
/// yaml-cpp; what it reads has to be the same in every node, text and comment, and no failure.
Readers compare_readers(std::string_view bytes, const Limits& limits);

/// The tree that yaml-cpp reads, or that the quick reader does, in words: for a test's message.
std::string described_by_library(std::string_view bytes, const Limits& limits);
std::string described_by_quick(std::string_view bytes, const Limits& limits);

}  // namespace okr::yaml
