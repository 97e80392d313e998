// SPDX-License-Identifier: MIT
// The parts of changes(): each says what differs in one kind of thing.
#pragma once

#include "compared.h"

#include <okr/compare/changes.h>
#include <okr/text/source.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::compare {

using Differences = std::vector<Difference>;

/// A key with what it says, as people read it.
struct FieldText {
  std::string_view field;
  std::string text;
};
using FieldTexts = std::vector<FieldText>;

/// `was` and `is` hold the same fields in the same order.
void append_fields(const FieldTexts& was, const FieldTexts& is, Differences& out);

/// "a, b"
std::string comma_joined(const std::vector<std::string>& parts);
std::string texts_of(const std::vector<model::Word>& words);
/// The same in the order of the alphabet, for lists whose order says nothing.
std::string sorted_texts_of(const std::vector<model::Word>& words);
inline const std::string& as_text(const std::string& word) {
  return word;
}
std::string as_text(model::Date date);
std::string as_text(double number);
template <class Other>
std::string as_text(const Other& other) = delete;  // it would be taken for a number
/// Of a word, text, date or number that may be written, in whatever holds it; empty where it is
/// not.
template <class MaybeWritten>
std::string text_of(const MaybeWritten& written) {
  return written ? as_text(written->value) : std::string();
}

/// Check-ins or readings with what is needed to read them.
struct CheckInList {
  const std::vector<model::CheckIn>& checkins;
  const model::Workspace& workspace;
  std::string_view unit;
};
void append_checkins(const CheckInList& was, const CheckInList& is, Differences& out);

void append_milestones(const model::KeyResult& was, const model::KeyResult& is, Differences& out);

/// The moves as differences, each with the reason of the new entry under `changes` about it; and
/// the entries that are new or gone beside that.
void append_moves(const std::vector<Move>& moves, const std::vector<model::Change>& was,
                  const std::vector<model::Change>& is, Differences& out);

Differences objective_differences(const model::Workspace& before, std::uint32_t old_objective,
                                  const model::Workspace& after, std::uint32_t objective);
Differences key_result_differences(const model::Workspace& before, model::KeyResultIndex old_index,
                                   const model::Workspace& after, model::KeyResultIndex index);

void append_kpis(const model::Workspace& before, const model::Workspace& after, const Pairs& pairs,
                 Changes& out);
void append_projects(const model::Workspace& before, const model::Workspace& after,
                     const Pairs& pairs, Changes& out);
/// Teams, people, periods and settings.
void append_config(const model::Workspace& before, const model::Workspace& after, Changes& out);

}  // namespace okr::compare
