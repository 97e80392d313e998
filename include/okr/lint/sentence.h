// SPDX-License-Identifier: MIT
// What is made of one sentence that stands alone: how it was read, and what the rules that judge a
// sentence by its words say of it, those of every profile included.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/lint/settings.h>
#include <okr/load/sentence.h>
#include <okr/prose/reading.h>
#include <okr/text/rare.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::lint {

using load::SentenceRole;

struct SentenceReading {
  std::string text;
  SentenceRole role = SentenceRole::key_result;
  bool english = true;  ///< false: only figures and units were read
  /// What a key result says; of an objective what it would say as one, where its numbers measure. A
  /// target that follows from a stated baseline and a change is worked out, and the change left
  /// out.
  std::optional<prose::Measure> measure;
  text::Rare<prose::Task> task;
  text::Rare<prose::Evidence> yes_or_no;   ///< done or not done; of a key result
  std::vector<prose::Number> numbers;      ///< that measure something; of an objective
  std::vector<diag::Diagnostic> findings;  ///< spans are bytes of the text
};

/// Set up once, for many sentences.
class SentenceReader {
 public:
  /// Of `config`, its words, currency and language count.
  SentenceReader(const model::Config& config, SentenceRole role);

  SentenceReading read(std::string sentence);

 private:
  model::Workspace workspace_;
  Settings settings_;
  SentenceRole role_;
};

}  // namespace okr::lint
