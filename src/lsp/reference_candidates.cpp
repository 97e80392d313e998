// SPDX-License-Identifier: MIT
// Objectives and key results that a reference may lead to. Written in full, but for the file's own
// period, so that each means what it says whatever else there is.
#include "candidates.h"
#include "markdown.h"

#include <okr/report/in_brief.h>

#include <algorithm>

namespace okr::lsp {
namespace {

using Kind = Completion::Kind;
using model::Objective;
using model::Workspace;

enum class Purpose : unsigned char { align, support, carry };

struct Offer {
  std::uint32_t objective = 0;
  int rank = 0;  ///< the lower, the sooner
};

Purpose purpose_of(std::string_view key) {
  if (key == "supports") return Purpose::support;
  return key == "carried_from" ? Purpose::carry : Purpose::align;
}

/// The company's objectives are what most others serve; those of the own period come before others,
/// and what is carried on comes from the period before.
int rank_of(const Workspace& workspace, const Objective& objective, Purpose purpose,
            const Head& head, const std::optional<model::DateRange>& own) {
  if (purpose == Purpose::carry && own && objective.range)
    return model::days_between(objective.range->end, own->end);
  const int own_period = objective.period == head.period ? 0 : 1;
  if (purpose != Purpose::align) return own_period;
  const auto level = model::level_of(workspace, objective);
  return 2 * (level ? static_cast<int>(*level) : 4) + own_period;
}

bool may_lead_to(const Objective& objective, Purpose purpose,
                 const std::optional<model::DateRange>& own) {
  if (!own || !objective.range) return true;
  switch (purpose) {
    case Purpose::align:
      return objective.range->encloses(*own);
    case Purpose::carry:
      return objective.range->end < own->end;
    case Purpose::support:
      return objective.range->end >= own->start;
  }
  return true;
}

/// The objective whose lines the cursor is in: an entry ends, as far as it can be read, in front of
/// what is being typed.
std::optional<std::uint32_t> around(const Workspace& workspace, Cursor cursor) {
  std::optional<std::uint32_t> last;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& objective = workspace.objectives[i];
    if (objective.file == cursor.file && objective.span.begin <= cursor.offset) last = i;
  }
  return last;
}

class Offers {
 public:
  Offers(const Snapshot& snapshot, Head head) : snapshot_(snapshot), head_(head) {}

  void add(std::uint32_t number) {
    const Objective& objective = snapshot_.workspace.objectives[number];
    add(model::reference_of(objective), objective.title.value, objective_number(number));
  }

  void add_key_results(std::uint32_t number) {
    const Objective& objective = snapshot_.workspace.objectives[number];
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      const model::KeyResult& kr = objective.key_results[k];
      add(model::reference_of(objective, kr), kr.title.value, key_result_number(number, k));
    }
  }

  Candidates all() && { return std::move(out_); }

 private:
  void add(std::string reference, const std::string& title, const model::Found& found) {
    const std::string own = std::string(head_.period) + '/';
    if (own.size() > 1 && reference.starts_with(own)) reference.erase(0, own.size());
    out_.push_back({std::move(reference), Kind::reference, title,
                    inline_text(report::standing(snapshot_.workspace, snapshot_.scores, found))});
  }

  const Snapshot& snapshot_;
  Head head_;
  Candidates out_;
};

}  // namespace

Candidates references_for(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Workspace& workspace = snapshot.workspace;
  const Head head = head_of(standing);
  const Meaning& meaning = standing.meaning;
  const Purpose purpose = purpose_of(meaning.field->key);
  const bool from_key_result =
      purpose == Purpose::carry && meaning.holder == load::Entity::key_result;
  std::optional<model::DateRange> own;
  if (const auto range = model::resolve_period(workspace.config, head.period)) own = *range;
  const auto own_number = purpose == Purpose::support ? std::nullopt : around(workspace, cursor);
  std::vector<Offer> offers;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& objective = workspace.objectives[i];
    if (i == own_number || objective.id.empty() || !may_lead_to(objective, purpose, own)) continue;
    offers.push_back({i, rank_of(workspace, objective, purpose, head, own)});
  }
  std::stable_sort(offers.begin(), offers.end(),
                   [](const Offer& a, const Offer& b) { return a.rank < b.rank; });
  Offers out(snapshot, head);
  for (const Offer& offer : offers) {
    if (!from_key_result) out.add(offer.objective);
    if (purpose != Purpose::carry || from_key_result) out.add_key_results(offer.objective);
  }
  return std::move(out).all();
}

}  // namespace okr::lsp
