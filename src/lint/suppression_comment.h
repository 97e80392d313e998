// SPDX-License-Identifier: MIT
// "# okr: allow(rule-a, rule-b) until=2026-12-31 -- reason" as a value. Reads one comment; what it
// covers is not decided here.
#pragma once

#include <okr/model/period.h>
#include <okr/model/spanned.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {

struct SuppressionComment {
  enum class Reach : unsigned char { node, file };
  text::Span span;  ///< the whole comment
  Reach reach = Reach::node;
  text::Span list;  ///< between the parentheses
  std::vector<model::Word> rules;
  model::Maybe<model::Date> until;
  std::string reason = {};  ///< empty: none given
};

/// Whether the comment speaks to okr: "# okr:" and then something like allow.
bool is_suppression(std::string_view comment);

/// `comment` stands at `span`. The error says what cannot be read and how it is written.
Result<SuppressionComment> read_suppression(std::string_view comment, text::Span span);

}  // namespace okr::lint
