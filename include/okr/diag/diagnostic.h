// SPDX-License-Identifier: MIT
// One finding in a user's file, as a value. Says what and where; how it is shown is for report.
#pragma once

#include <okr/text/edit.h>
#include <okr/text/span.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::diag {

enum class Severity : unsigned char { info, warning, error };
/// How sure the check is that the finding is right.
enum class Confidence : unsigned char { low, medium, high };
/// safe: applied by --fix. unsafe: may change meaning. needs_input: has a blank to fill in.
enum class Applicability : unsigned char { safe, unsafe, needs_input };

struct Related {
  std::string message;
  text::Span span;
};

/// What a fix does to what the file says; proved by reading the file again before it is written.
enum class Effect : unsigned char {
  layout,         ///< nothing: comments, line breaks, spaces
  key_added,      ///< one key with one value in a mapping
  items_moved,    ///< the items of one list in another order
  text_replaced,  ///< one scalar says something else
  key_removed,    ///< one key with its value is gone
  item_named      ///< a list item that was a text becomes keys, the last one with that text
};

struct Fix {
  Applicability applicability = Applicability::safe;
  std::string message;
  std::vector<text::Edit> edits;
  Effect effect = Effect::layout;
};

struct Diagnostic {
  std::string_view rule;  ///< a rule's id; static text
  text::Span span;
  std::string message;  ///< what is wrong and why: one line, lower case, no full stop
  std::string help;     ///< what to write instead; may be several lines, may be empty
  std::vector<Related> related;
  std::vector<Fix> fixes;
  Severity severity = Severity::error;  ///< set by the lint runner from the settings
  Confidence confidence = Confidence::high;
  std::string
      ref;  ///< of the objective, key result, KPI or project it is about, or empty; by the runner
  std::string team;                 ///< whose file it is: a team or person; by the runner
  std::vector<std::string> owners;  ///< accountable people, the first one leads; by the runner
};

/// With nothing related, no fix, and severity and confidence as they are by themselves.
Diagnostic make_diagnostic(std::string_view rule, text::Span span, std::string message,
                           std::string help);

std::string_view name_of(Severity severity);
std::string_view name_of(Confidence confidence);
/// As in the JSON contract: "safe", "unsafe", "needs-input".
std::string_view name_of(Applicability applicability);

/// By file, place, rule, message; of equal ones (same rule, span, message) one is kept. Files come
/// in the order of their numbers, which follow their paths.
void sort_and_deduplicate(std::vector<Diagnostic>& diagnostics);

}  // namespace okr::diag

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::diag::Related>;
extern template class std::vector<okr::diag::Fix>;
extern template class std::vector<okr::diag::Diagnostic>;
