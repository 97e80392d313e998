// SPDX-License-Identifier: MIT
#include "../insights.h"
#include "../percent.h"
#include "sections.h"

#include <okr/rollup/items.h>

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

using model::Objective;
using rollup::Status;

struct Facts {
  FactList list = {};

  void add(std::string name, Words value) {
    list.facts.push_back({.name = std::move(name), .value = std::move(value)});
  }
  void add(std::string name, std::string value) {
    if (!value.empty()) add(std::move(name), words_of(std::move(value)));
  }
};

/// Of a text that may be written, however it is kept.
template <class MaybeText>
std::string value_of(const MaybeText& text) {
  return text ? text->value : std::string();
}

/// What it serves, by title, leading there where that is in the document, too.
Words parents_of(const Paper& paper, const Objective& objective) {
  Words words;
  for (const model::Alignment& alignment : objective.aligned_to) {
    if (!alignment.to.is_found()) continue;
    if (!words.empty()) words.push_back({.text = "; "});
    const std::uint32_t parent = alignment.to.objective;
    Run run = objective_words(paper, parent).front();
    if (alignment.to.outcome == model::Reference::Outcome::key_result)
      run.text = title_of(paper.at({parent, alignment.to.key_result}).title);
    words.push_back(std::move(run));
    words.push_back(quiet(" (" + team_name(paper, paper.at(parent)) + ")"));
  }
  return words;
}

/// "2026-Q3: Home cooks are glad that they chose us"
std::string origin_of(const Paper& paper, const Objective& objective) {
  if (!objective.carried_from || !objective.carried_from->is_found()) return {};
  const Objective& origin = paper.at(objective.carried_from->objective);
  return origin.period + ": " + title_of(origin.title);
}

/// "72%, 66.3% expected by now; 3 of 4 items have data"
std::string progress_text(const Paper& paper, const rollup::ObjectiveScore& score) {
  if (!score.progress) return "nothing to count";
  std::string text = percent(*score.progress);
  if (score.expected && paper.review.phase == Phase::under_way)
    text += fmt::format(", {} expected by now", percent(*score.expected));
  if (score.with_data == score.counted) return text;
  if (score.with_data == 0) return text + "; nothing has data";
  return text + fmt::format("; {} of {} {} data, the others count 0", score.with_data,
                            score.counted, score.with_data == 1 ? "has" : "have");
}

Words score_words(const Paper& paper, const ReviewedObjective& reviewed) {
  const rollup::ObjectiveScore& score = paper.score(reviewed.index);
  if (!score.score) return words_of("none: there is nothing to score");
  Words words{{.text = score_text(*score.score), .weight = Run::Weight::strong}};
  if (score.verdict) {
    words.push_back({.text = ", "});
    words.push_back(meant(std::string(name_of(*score.verdict)), meaning_of(*score.verdict)));
  } else {
    words.push_back({.text = " if it ended now"});
  }
  if (score.aligned) {
    // Key results without data count as 0, and are its own all the same.
    const auto items =
        rollup::scored_items_of(paper.view.workspace, paper.view.scores, reviewed.index);
    const bool by_own = !items.empty() && rollup::is_own(items.front());
    words.push_back(quiet(by_own ? " (its own key results alone)" : " (what is aligned to it)"));
  }
  return words;
}

/// "0.55, missed, in 2026-Q2: Home cooks trust us"
std::string predecessor_text(const Paper& paper, const ReviewedObjective& reviewed) {
  if (!reviewed.predecessor) return {};
  const rollup::ObjectiveScore& before = paper.score(*reviewed.predecessor);
  std::string text = before.score ? score_text(*before.score) : "not scored";
  if (before.verdict) text += fmt::format(", {}", name_of(*before.verdict));
  const std::string title = title_of(paper.at(*reviewed.predecessor).title);
  return title == title_of(paper.at(reviewed.index).title) ? text : text + ": " + title;
}

Words status_words(const rollup::ObjectiveScore& score) {
  Words words{meant(std::string(name_of(score.status)), meaning_of(score.status))};
  if (score.confidence)
    words.push_back({.text = ", confidence " + confidence_text(*score.confidence)});
  const bool is_late = score.freshness && *score.freshness != rollup::Freshness::ok;
  if (is_late && !rollup::is_silent(score.status))
    words.push_back({.text = fmt::format(", news {}", name_of(*score.freshness))});
  return words;
}

void add_standing(const Paper& paper, const ReviewedObjective& reviewed, Facts& facts) {
  const Objective& objective = paper.at(reviewed.index);
  const rollup::ObjectiveScore& score = paper.score(reviewed.index);
  if (paper.review.phase == Phase::not_begun) return;
  if (!paper.is_over()) facts.add("Status", status_words(score));
  facts.add("Progress", progress_text(paper, score));
  facts.add("Score", score_words(paper, reviewed));
  if (objective.review && objective.review->grade) {
    facts.add("Grade", Words{{.text = score_text(**objective.review->grade)},
                             quiet(" (given by its people)")});
  }
  if (paper.view.compared)
    facts.add("In " + paper.view.compared->id, predecessor_text(paper, reviewed));
}

void add_facts(Paper& paper, const ReviewedObjective& reviewed) {
  const Objective& objective = paper.at(reviewed.index);
  Facts facts;
  facts.add("Why", value_of(objective.why));
  facts.add("For", value_of(objective.customer));
  facts.add("Owner", names_of(paper, model::owners_of(paper.view.workspace, objective)));
  Words parents = parents_of(paper, objective);
  if (!parents.empty()) facts.add("Serves", std::move(parents));
  const bool committed = rollup::commitment_of(objective) == model::Commitment::committed;
  facts.add("Commitment", std::string(committed ? "committed" : "aspirational"));
  facts.add("Carried from", origin_of(paper, objective));
  if (paper.score(reviewed.index).status != Status::dropped) add_standing(paper, reviewed, facts);
  facts.add("Reference", Words{code(model::reference_of(objective))});
  add(paper, std::move(facts.list));
}

void add_insights(Paper& paper, std::uint32_t objective) {
  for (const std::string& insight : insights(paper.view.workspace, paper.view.scores, objective)) {
    add(paper, Notice{.meaning = Meaning::warning, .text = words_of(sentence(insight))});
  }
}

std::string dropped_text(const Objective& objective) {
  std::string text = fmt::format("Dropped on {}", model::to_string(**objective.dropped));
  return sentence(objective.reason ? text + ": " + **objective.reason : text);
}

/// "0.72 met", "at risk".
std::string aside_of(const Paper& paper, std::uint32_t index) {
  const rollup::ObjectiveScore& score = paper.score(index);
  if (score.verdict && score.score)
    return score_text(*score.score) + " " + std::string(name_of(*score.verdict));
  if (paper.review.phase == Phase::not_begun && score.status != Status::dropped) return {};
  if (score.status == Status::ended) return "not scored";
  return std::string(name_of(score.status));
}

void add_objective(Paper& paper, const ReviewedObjective& reviewed) {
  const Objective& objective = paper.at(reviewed.index);
  add(paper, Heading{.level = 4,
                     .text = words_of(title_of(objective.title)),
                     .anchor = anchor_of(paper, reviewed.index),
                     .aside = aside_of(paper, reviewed.index)});
  add_facts(paper, reviewed);
  if (paper.score(reviewed.index).status == Status::dropped) {
    if (objective.dropped) add_paragraph(paper, dropped_text(objective));
    return;
  }
  add_insights(paper, reviewed.index);
  if (paper.view.depth == ReviewView::Depth::key_results) add_key_results(paper, reviewed);
}

std::vector<const ReviewedPost*> posts_with_objectives(const Review& review) {
  std::vector<const ReviewedPost*> posts;
  for (const ReviewedPost& post : review.posts) {
    if (!post.objectives.empty()) posts.push_back(&post);
  }
  return posts;
}

}  // namespace

void add_objectives(Paper& paper) {
  if (paper.view.depth == ReviewView::Depth::summary) return;
  add_section(paper, "objectives", "Objectives");
  const std::vector<const ReviewedPost*> posts = posts_with_objectives(paper.review);
  std::vector<std::string> anchors;
  for (const ReviewedPost* const post : posts)
    anchors.push_back(new_anchor(paper.taken, "of/" + post->id));
  add_parts(paper, posts.size(), [&](Paper& part, std::size_t i) {
    const ReviewedPost& post = *posts[i];
    add(part, Heading{.level = 3,
                      .text = words_of(post.name),
                      .anchor = anchors[i],
                      .aside = post.level ? std::string(model::name_of(*post.level)) : ""});
    for (const ReviewedObjective& objective : post.objectives) add_objective(part, objective);
  });
}

}  // namespace okr::report
