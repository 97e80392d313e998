// SPDX-License-Identifier: MIT
// The weekly round as a conversation: which question comes next, and what an answer does. Knows no
// stream, no file and no workspace.
#pragma once

#include <okr/text/result.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What the round asks about.
struct RoundThing {
  enum class Takes : unsigned char {
    level,       ///< a number
    answer,      ///< done or open
    milestones,  ///< which of them are done, and nothing else
    words        ///< confidence and note alone
  };
  Takes takes = Takes::level;
  enum class Confidence : unsigned char { asked, not_asked };
  Confidence asks = Confidence::asked;
  std::string card = {};                     ///< lines above its first question
  std::string example = {};                  ///< of a level: "0.46%"
  std::optional<double> confidence = {};     ///< the last one stated
  std::vector<std::string> milestones = {};  ///< ids of those that are open, as the card lists them
};

/// What was typed about it; nothing of it where it was skipped.
struct RoundAnswer {
  std::string typed;  ///< value, kept to be shown on the way back
  std::string value;  ///< as it is to be written
  std::optional<double> confidence = {};
  std::string note = {};
  std::vector<std::size_t> milestones = {};

  bool is_empty() const {
    return value.empty() && !confidence && note.empty() && milestones.empty();
  }
};

/// A value that can be taken.
struct Judged {
  std::string text;                       ///< as it is to be written
  std::optional<std::string> doubt = {};  ///< a statement, where it is to be asked about
};
/// Of thing number `thing`; fails in words for people.
using Judge = std::function<Result<Judged>(std::size_t thing, const std::string& typed)>;

class RoundTalk {
 public:
  RoundTalk(std::vector<RoundThing> things, Judge judge);

  bool is_over() const { return at_ >= things_.size(); }
  /// What is to be shown before the next line is read; asked for once a line.
  std::string prompt();
  /// What a line without blanks at its ends does; returns what is to be said to it.
  std::string take(const std::string& line);
  /// As q does: what was typed so far is kept.
  void stop() { at_ = things_.size(); }
  /// One a thing.
  const std::vector<RoundAnswer>& answers() const { return answers_; }

 private:
  enum class Question : unsigned char { value, doubt, confidence, note };

  const RoundThing& thing() const { return things_[at_]; }
  RoundAnswer& answer() { return answers_[at_]; }
  Question first_question() const;
  bool asks_confidence() const;
  std::string kept() const;
  std::string question_text() const;

  void go_to(std::size_t thing);
  std::string go_back();
  std::string go_on();
  std::string take_back();
  std::string take_value(const std::string& line);
  std::string take_milestones(const std::string& line);
  std::string take_doubt(const std::string& line);
  std::string take_confidence(const std::string& line);
  std::string take_note(const std::string& line);

  std::vector<RoundThing> things_;
  Judge judge_;
  std::vector<RoundAnswer> answers_;
  std::size_t at_ = 0;
  Question question_ = Question::value;
  bool card_shown_ = false;
  std::string doubted_;       ///< as typed
  std::string doubted_text_;  ///< as it would be written
  std::string doubt_;
};

}  // namespace okr::cli
