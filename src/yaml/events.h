// SPDX-License-Identifier: MIT
// What yaml-cpp says of some bytes, as a flat log. Everything that knows yaml-cpp is behind this.
#pragma once

#include <okr/yaml/limits.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::yaml {

struct Event {
  enum class Type : std::uint8_t { null, scalar, alias, sequence, mapping, end };
  std::uint32_t at = 0;    ///< where the node starts; of an absent value: where the next token does
  std::uint32_t text = 0;  ///< of a scalar: where its text starts in EventLog::text
  std::uint32_t size = 0;
  Type type = Type::null;
  bool in_brackets = false;   ///< a collection in flow style
  bool has_property = false;  ///< an anchor or a tag stands before it
};

struct Failure {
  enum class Why : std::uint8_t {
    parser,  ///< yaml-cpp cannot read on
    too_deep,
    too_many_nodes,
    scalar_too_long,
    second_document,
    content_after_document,
    quote_not_closed,
    bracket_not_closed,
    key_without_colon,
    value_in_key_column,
    question_mark_key,
    empty_key,
    collection_as_key,
    pair_in_list,
    unclear  ///< the bytes do not fit what yaml-cpp made of them
  };
  Why why = Why::parser;
  std::uint32_t at = 0;
  std::string parser_text;  ///< yaml-cpp's own words, where they are all there is
};

struct EventLog {
  std::vector<Event> events;
  std::string text;  ///< the texts of all scalars
  std::optional<Failure> failure;
};

/// The events of the first document in `body`, which has no byte order mark. Never throws.
EventLog read_events(std::string_view body, const Limits& limits);

}  // namespace okr::yaml
