// SPDX-License-Identifier: MIT
// Why a reference means nothing, or more than one thing, and what to write: the candidates with
// their titles, one a line, or the nearest thing there is.
#pragma once

#include "endings.h"

#include <okr/text/nearest.h>
#include <okr/text/result.h>
#include <okr/text/utf8.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::model {

Error ambiguous(const Workspace& workspace, std::string_view reference,
                const std::vector<Found>& candidates);
/// For parts that no reference ends with.
Error unknown(const Asked& asked, std::string_view reference, Date as_of);

/// A KPI or project of that id there is not.
template <class T>
Error no_such(const std::vector<T>& things, std::string_view what, std::string_view prefix,
              std::string_view id) {
  std::vector<std::string_view> ids;
  for (const T& thing : things) ids.push_back(thing.id);
  std::string message = "there is no " + std::string(what) + " '" + text::escape_controls(id) + "'";
  if (const auto near = text::nearest(id, ids))
    message += " (did you mean '" + std::string(prefix) + *near + "'?)";
  return {std::move(message)};
}

}  // namespace okr::model
