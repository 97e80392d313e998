// SPDX-License-Identifier: MIT
// The review of one objective as a conversation: which question comes next, and what an answer
// does. Knows no stream, no file and no workspace.
#pragma once

#include <okr/edit/review.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

struct ReviewTopic {
  std::string card;             ///< the facts, lines above the first question
  std::optional<double> score;  ///< absent: there is nothing to count
  edit::NewReview known = {};   ///< what stands there or was typed already: Enter keeps it
};

class ReviewTalk {
 public:
  enum class End : unsigned char { open, answered, skipped, stopped };

  explicit ReviewTalk(ReviewTopic topic) : topic_(std::move(topic)), answer_(topic_.known) {}

  End end() const { return end_; }
  /// What is to be shown before the next line is read; asked for once a line.
  std::string prompt();
  /// What a line without blanks at its ends does; returns what is to be said to it.
  std::string take(const std::string& line);
  /// As q does: what was answered so far is kept.
  void stop() { end_ = End::stopped; }
  const edit::NewReview& answer() const { return answer_; }

 private:
  enum class Question : unsigned char { grade, reason, learnings, decision };

  bool is_far_off() const;
  std::string question_text() const;
  std::string go_back();
  std::string take_grade(const std::string& line);
  std::string take_reason(const std::string& line);
  std::string take_learnings(const std::string& line);
  std::string take_decision(const std::string& line);

  ReviewTopic topic_;
  edit::NewReview answer_;
  Question question_ = Question::grade;
  End end_ = End::open;
  bool card_shown_ = false;
};

}  // namespace okr::cli
