// SPDX-License-Identifier: MIT
// Small helpers of the yaml tests.
#pragma once

#include <okr/yaml/parse.h>

#include <string>
#include <string_view>

namespace okr::yaml {

inline Parsed parse_text(std::string_view bytes) {
  return parse(text::Source{"a.yaml", std::string(bytes)}, 0, Limits{});
}

/// A tree in one line: {key:'text';list:['a';none;];}, none for an absent value.
std::string shape_of(const Value& value);
std::string shape_of(const Tree& tree);

/// "line:column rule: message", with the bytes of the span, one finding a line.
std::string findings_of(std::string_view bytes);

/// The same with help and related places, each on a line of its own.
std::string explanations_of(std::string_view bytes);

/// One way to write it wrong, and all that okr says to it.
struct Slip {
  std::string_view bytes;
  std::string_view explanations;
};

}  // namespace okr::yaml
