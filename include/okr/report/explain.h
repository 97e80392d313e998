// SPDX-License-Identifier: MIT
// How one sentence was read, for people and for programs. Reads nothing but its arguments.
#pragma once

#include <okr/lint/sentence.h>
#include <okr/report/lint_format.h>

#include <string>

namespace okr::report {

/// The sentence with its words marked, the decision and what it rests on, the measure, the
/// findings; ends with a line break.
std::string explain_text(const lint::SentenceReading& reading, const Screen& screen);

/// One object on one line, as schemas/okr-explain-1.schema.json says, without a line break. A text
/// that is not UTF-8 is to be made so before it is read.
std::string explain_json(const lint::SentenceReading& reading);

}  // namespace okr::report
