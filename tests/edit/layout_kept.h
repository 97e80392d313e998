// SPDX-License-Identifier: MIT
// What intentions have nothing to do with stands as it stood.
#pragma once

#include <okr/edit/intent.h>
#include <okr/text/source.h>
#include <okr/yaml/parse.h>

#include <string>
#include <vector>

namespace okr::test {

/// What is not as it was of all lines of `before` that no intention concerns, all comments but
/// those that go with what they stand in, and the ways in which lines and the file end; empty where
/// all is.
std::string layout_fault(const text::Source& before, const yaml::Parsed& old,
                         const std::string& after, const std::vector<edit::Intent>& intents);

}  // namespace okr::test
