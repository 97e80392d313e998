// SPDX-License-Identifier: MIT
// The main verb of a sentence, who or what its subject is, where its object begins. Private to
// prose.
#pragma once

#include "sentence.h"

namespace okr::prose {

enum class Shape : std::uint8_t {
  none,        ///< no verb found: "99.9% uptime"
  imperative,  ///< "Launch the app", "Launching the app", "We will launch the app"
  nominal,     ///< "Launch of the app", "Completion of the audit"
  active,      ///< "10 businesses use the app"
  passive,     ///< "The app is launched", "3 posts authored by us"
  state,       ///< "The app is available"
};

struct Clause {
  Shape shape = Shape::none;
  std::size_t start = 0;        ///< first token after numbering, labels, adverbs
  std::size_t verb = nowhere;   ///< the token of the main verb (of the state's adjective)
  Roles action = 0;             ///< what the verb does
  std::size_t object = 0;       ///< the token after the verb and its particle
  std::size_t subject_end = 0;  ///< one past the subject, where it comes first
};

Clause find_clause(const Sentence& s);

/// What the verb at `verb` does, its particle included: "reach out" reaches nothing.
Roles action_of(const Sentence& s, std::size_t verb);

/// The head of the object that begins at `first`: campaign in "the customer engagement email
/// campaign".
std::size_t object_head(const Sentence& s, std::size_t first);

/// Whether token `i` begins a purpose or a consequence: "to reduce …", "so that", "resulting in".
bool begins_purpose(const Sentence& s, std::size_t i);

}  // namespace okr::prose
