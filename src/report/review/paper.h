// SPDX-License-Identifier: MIT
// The document of a review while it is written, with the words that its sections share: what things
// are called, whom to ask about them, where in the document they stand.
#pragma once

#include <okr/report/review.h>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace okr::report {

/// What all parts of a document share.
struct Known {
  lint::Runner runner = lint::one_by_one;
  std::unordered_map<std::string_view, std::string_view> people = {};  ///< names, by id
  std::map<std::uint32_t, std::string> anchors = {};  ///< of objectives that have a section
};

struct Paper {
  const ReviewView& view;
  const Review& review;
  const Known& known;
  Document document = {};
  std::set<std::string> taken = {};  ///< anchors

  const model::Objective& at(std::uint32_t objective) const {
    return view.workspace.objectives[objective];
  }
  const model::KeyResult& at(model::KeyResultIndex index) const {
    return at(index.objective).key_results[index.key_result];
  }
  const rollup::ObjectiveScore& score(std::uint32_t objective) const {
    return view.scores.objectives[objective];
  }
  const rollup::KeyResultScore& score(model::KeyResultIndex index) const {
    return score(index.objective).key_results[index.key_result];
  }
  bool is_over() const { return review.phase == Phase::over; }
};

void add(Paper& paper, Block block);
/// What `write` writes of 0 ... count - 1, in this order: each on a paper of its own, on which no
/// new anchor is made, several at once where the runner likes.
void add_parts(Paper& paper, std::size_t count,
               const std::function<void(Paper& part, std::size_t i)>& write);
/// A section's heading, with an anchor made of `name`.
void add_section(Paper& paper, std::string_view name, std::string title);
/// Nothing where the text is empty.
void add_paragraph(Paper& paper, std::string text);
void add_bullets(Paper& paper, std::vector<Words> items);
/// `text` as an anchor that is not taken yet; it is then.
std::string new_anchor(std::set<std::string>& taken, std::string_view text);
/// Of its section; empty where it has none.
std::string anchor_of(const Paper& paper, std::uint32_t objective);

/// What it is called: "(untitled)" where nothing is written.
std::string title_of(const model::Text& title);
/// Its title, leading to its section where it has one.
Words objective_words(const Paper& paper, std::uint32_t objective);
/// Its title, leading to its objective's section, and whose it is.
Words key_result_words(const Paper& paper, model::KeyResultIndex index);
/// "Product", or the person's name.
std::string team_name(const Paper& paper, const model::Objective& objective);
/// "Dana Okafor, Sam Iwu"; empty where nobody is accountable.
std::string names_of(const Paper& paper, const std::vector<std::string>& people);
std::string names_of(const Paper& paper, model::KeyResultIndex index);

Run quiet(std::string text);
Run code(std::string text);
Run meant(std::string text, Meaning meaning);
/// An insight or the like as a sentence: a capital in front, a full stop behind.
std::string sentence(std::string text);
/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& words);

Meaning meaning_of(rollup::Verdict verdict);
Meaning meaning_of(rollup::Status status);
Meaning meaning_of(rollup::Freshness freshness);

Column left(std::string title);
Column right(std::string title);
Cell cell(std::string text);
Cell cell(Run run);

}  // namespace okr::report
