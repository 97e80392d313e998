// SPDX-License-Identifier: MIT
// Lints a workspace that exists in memory only, as the command line would, for tests of rules.
#pragma once

#include <okr/lint/example.h>
#include <okr/lint/lint.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

struct Checked {
  model::Workspace workspace;
  lint::Settings settings;
  lint::Report report;
};

/// Reads, loads and links the files of an example in the form of lint/example.h.
model::Workspace load_example(std::string_view example);

/// Reads, loads, links and lints the files; links to files that are not among them are dead. `past`
/// is what they were when their periods began.
Checked check(std::vector<text::Source> files, const lint::Flags& flags = {},
              model::Date as_of = lint::example_day(), const std::vector<text::Source>& past = {});

/// `example` in the form of lint/example.h.
Checked check_example(std::string_view example, const lint::Flags& flags = {},
                      model::Date as_of = lint::example_day());

/// All rules on, none selected: silencing works as for a user of the strict profile.
lint::Flags strict();

/// The rule's findings, sorted.
std::vector<diag::Diagnostic> of_rule(const Checked& checked, std::string_view rule);

/// The source words under each finding of the rule.
std::vector<std::string> words(const Checked& checked, std::string_view rule);

/// The ids of all rules that found something, sorted, each once.
std::vector<std::string> rules_in(const Checked& checked);

/// `marked` is an example in which the spans that the rule is to find, in the strict profile, are
/// marked «like this». Fails unless exactly those are found.
void check_spans(std::string_view rule, std::string_view marked,
                 model::Date as_of = lint::example_day());

/// Makes the first fix of each of the rule's findings in `example` and compares the last file with
/// `fixed`, as example_files() completes both; then, unless there are blanks left to fill in, lints
/// again and fails if the rule still fires.
void check_fix(std::string_view rule, std::string_view example, std::string_view fixed,
               model::Date as_of = lint::example_day());

}  // namespace okr::test
