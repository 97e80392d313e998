// SPDX-License-Identifier: MIT
#include "compared.h"
#include "names.h"

#include <okr/compare/moves.h>
#include <okr/rollup/grades.h>
#include <okr/rollup/written.h>

#include <algorithm>
#include <utility>

namespace okr::compare {
namespace {

using model::Alignment;
using model::Objective;
using model::Workspace;

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::string due_text(const model::Written<model::Date>& due) {
  return due ? model::to_string(**due) : std::string();
}

// Where none is written it is the period's last day.
void append_due_move(const model::Written<model::Date>& was,
                     const std::optional<model::DateRange>& old_period,
                     const model::Written<model::Date>& is,
                     const std::optional<model::DateRange>& period, std::vector<Move>& moves) {
  if (!was && !is) return;
  const auto day = [](const auto& due, const auto& range) -> std::optional<model::Date> {
    if (due) return **due;
    if (range) return range->end;
    return std::nullopt;
  };
  const auto from = day(was, old_period);
  const auto to = day(is, period);
  if (from == to) return;
  Ease ease = Ease::neither;
  if (from && to) ease = *to > *from ? Ease::easier : Ease::harder;
  moves.push_back({"due", due_text(was), due_text(is), ease});
}

std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> people_now(const Workspace& before, const Workspace& after,
                                    std::vector<std::string> people) {
  for (std::string& person : people) person = person_now(before, after, person);
  return people;
}

// Whose nobody wrote is the team's lead's: that another one leads is said of the team, once.
void append_owner_move(const std::vector<std::string>& was, const std::vector<std::string>& is,
                       std::vector<Move>& moves) {
  if (sorted(was) == sorted(is)) return;
  moves.push_back({"owner", joined(was), joined(is), Ease::neither});
}

std::string number_text(double number) {
  return figure_text(number, {});
}

/// What an alignment leads to, in names that both workspaces have.
struct Aim {
  std::string key;   ///< days, team, ids
  std::string says;  ///< days, team and titles: the same under another id
  std::string text;  ///< for people
  std::string full;  ///< the same with its period
  std::string manner;
  bool leads_somewhere = true;
};

Aim aim_of(const ComparedObjectives& pair, const Workspace& workspace, const Objective& child,
           const Alignment& alignment) {
  Aim aim;
  if (!alignment.contributes)
    aim.manner = " (contributes nothing)";
  else if (alignment.weight)
    aim.manner = " (weight " + number_text(**alignment.weight) + ")";
  const model::Reference& to = alignment.to;
  if (!to.is_found()) {
    aim.key = aim.says = *to.text;
    aim.text = aim.full = *to.text + aim.manner;
    aim.leads_somewhere = false;
    return aim;
  }
  const Objective& parent = workspace.objectives[to.objective];
  const std::string team = team_now(pair.before, pair.after, parent.team);
  const std::string days = days_key(parent) + '\n';
  aim.key = days + team + '/' + parent.id;
  aim.says = days + parent.title.value;
  aim.text = (team.empty() ? "" : team + '/') + parent.id;
  if (to.outcome == model::Reference::Outcome::key_result) {
    const model::KeyResult& key_result = parent.key_results[to.key_result];
    aim.key += '/' + key_result.id;
    aim.says += '\n' + (key_result.subject.empty() ? key_result.title.value : key_result.subject);
    aim.text += '/' + key_result.id;
  }
  aim.text += aim.manner;
  aim.full = parent.period.empty() ? aim.text : parent.period + '/' + aim.text;
  if (days_key(parent) != days_key(child)) aim.text = aim.full;
  return aim;
}

std::vector<Aim> aims_of(const ComparedObjectives& pair, const Workspace& workspace,
                         const Objective& objective) {
  std::vector<Aim> aims;
  for (const Alignment& alignment : objective.aligned_to)
    aims.push_back(aim_of(pair, workspace, objective, alignment));
  return aims;
}

bool is_same(const Aim& a, const Aim& b) {
  return a.manner == b.manner && (a.key == b.key || a.says == b.says);
}

std::string texts_of(const std::vector<Aim>& aims, std::string Aim::*text) {
  std::vector<std::string> texts;
  for (const Aim& aim : aims) texts.push_back(aim.*text);
  return joined(texts);
}

bool all_lead_somewhere(const std::vector<Aim>& aims) {
  return std::all_of(aims.begin(), aims.end(), [](const Aim& aim) { return aim.leads_somewhere; });
}

void append_alignment_move(const ComparedObjectives& pair, std::vector<Move>& moves) {
  const std::vector<Aim> was = aims_of(pair, pair.before, pair.was);
  const std::vector<Aim> is = aims_of(pair, pair.after, pair.is);
  const bool same =
      was.size() == is.size() && std::is_permutation(was.begin(), was.end(), is.begin(), is_same);
  if (same) return;
  const bool reads_alike = texts_of(was, &Aim::text) == texts_of(is, &Aim::text);
  // That what it says leads nowhere now, or did, is no other plan.
  if (reads_alike && !(all_lead_somewhere(was) && all_lead_somewhere(is))) return;
  // In another period the same names lead elsewhere.
  const auto text = reads_alike ? &Aim::full : &Aim::text;
  moves.push_back({"aligned_to", texts_of(was, text), texts_of(is, text), Ease::neither});
}

void append_commitment_move(const Objective& was, const Objective& is, std::vector<Move>& moves) {
  const auto from = rollup::commitment_of(was);
  const auto to = rollup::commitment_of(is);
  if (from == to) return;
  const auto words = [](model::Commitment c) {
    return c == model::Commitment::committed ? "committed" : "aspirational";
  };
  moves.push_back({"commitment", words(from), words(to),
                   to == model::Commitment::aspirational ? Ease::easier : Ease::harder});
}

void append_weight_move(const model::Written<double>& was, const model::Written<double>& is,
                        std::vector<Move>& moves) {
  const double from = rollup::weight_used(was);
  const double to = rollup::weight_used(is);
  if (from != to) moves.push_back({"weight", number_text(from), number_text(to), Ease::neither});
}

}  // namespace

std::string_view words_of(Ease ease) {
  switch (ease) {
    case Ease::easier:
      return " (easier)";
    case Ease::harder:
      return " (harder)";
    case Ease::neither:
      break;
  }
  return {};
}

std::vector<Move> objective_moves(const Workspace& before, std::uint32_t old_objective,
                                  const Workspace& after, std::uint32_t objective) {
  const ComparedObjectives pair{before, before.objectives[old_objective], after,
                                after.objectives[objective]};
  const Objective& was = pair.was;
  const Objective& is = pair.is;
  std::vector<Move> moves;
  append_due_move(was.due, was.range, is.due, is.range, moves);
  append_commitment_move(was, is, moves);
  if (!was.owners.empty() || !is.owners.empty())
    append_owner_move(people_now(before, after, model::owners_of(before, was)),
                      model::owners_of(after, is), moves);
  append_alignment_move(pair, moves);
  return moves;
}

std::vector<Move> key_result_moves(const Workspace& before, model::KeyResultIndex old_key_result,
                                   const Workspace& after, model::KeyResultIndex key_result) {
  const Objective& old_parent = before.objectives[old_key_result.objective];
  const Objective& parent = after.objectives[key_result.objective];
  const model::KeyResult& was = old_parent.key_results[old_key_result.key_result];
  const model::KeyResult& is = parent.key_results[key_result.key_result];
  std::vector<Move> moves;
  append_figure_moves(was.measure, is.measure, moves);
  append_due_move(was.due, old_parent.range, is.due, parent.range, moves);
  append_weight_move(was.weight, is.weight, moves);
  if (!was.owners.empty() || !is.owners.empty())
    append_owner_move(people_now(before, after, model::owners_of(before, old_parent, was)),
                      model::owners_of(after, parent, is), moves);
  return moves;
}

}  // namespace okr::compare
