// SPDX-License-Identifier: MIT
// Everything that differs in meaning between two workspaces, as values: never layout, comments or
// the order of keys. How it is said is report's charge.
#pragma once

#include <okr/compare/moves.h>
#include <okr/compare/pairs.h>
#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::compare {

/// One thing that is said of an objective, key result, KPI ... Texts are as people read them; an
/// empty one is nothing.
struct Difference {
  enum class What : unsigned char {
    added,
    deleted,
    dropped,      ///< or dropped on another day, then with `from`
    resumed,      ///< dropped no longer
    moved,        ///< a Move: field, from, to, ease
    explained,    ///< a new entry under `changes` about a field that moved earlier
    unexplained,  ///< an entry under `changes` that is gone
    reworded,     ///< its title
    renamed,      ///< its id
    rehomed,      ///< `field` is team, period or objective
    field,        ///< any other key
    checkin_added,
    checkin_edited,  ///< `field` is date, value, confidence, by or note
    checkin_deleted,
    milestone_added,
    milestone_changed,  ///< `field` is title, due, done, weight or dropped
    milestone_deleted
  };
  What what = What::field;
  std::string field = {};
  std::string from = {};
  std::string to = {};
  Ease ease = Ease::neither;
  std::string reason = {};               ///< that was written for it; of a check-in its note
  std::optional<model::Date> date = {};  ///< of the check-in, the drop, the entry under `changes`
  std::string item = {};                 ///< which milestone: its title, else its id
};

/// One thing of either workspace; without `before` it is new, without `after` gone.
struct Changed {
  std::optional<std::uint32_t> before = {};
  std::optional<std::uint32_t> after = {};
  std::string ref = {};    ///< of today, else of what is gone
  std::string title = {};  ///< the same; an id where there is no title
  std::vector<Difference> differences = {};
};

/// In Changed::before and after, numbers within their objectives.
struct ChangedKeyResult {
  Changed thing;
  std::optional<model::KeyResultIndex> before = {};
  std::optional<model::KeyResultIndex> after = {};
};

/// What is listed has changed itself, or has key results that have. Of one that is new or gone, its
/// key results are not listed, unless they were another's before.
struct ChangedObjective {
  Changed thing;
  std::vector<ChangedKeyResult> key_results = {};
};

/// A file of one side that could not be read, whole or in part: what it lacks is not called gone.
struct Unread {
  enum class Side : unsigned char { before, after };
  Side side = Side::before;
  std::string path;
};

struct Changes {
  std::vector<ChangedObjective> objectives =
      {};  ///< as the later workspace has them; then the gone
  std::vector<Changed> kpis = {};
  std::vector<Changed> projects = {};
  std::vector<Changed> teams = {};
  std::vector<Changed> people = {};
  std::vector<Changed> periods = {};  ///< those that okr.yaml defines
  std::vector<Difference> settings = {};
  std::vector<Unread> unread = {};
};

/// `pairs` is of these two.
Changes changes(const model::Workspace& before, const model::Workspace& after, const Pairs& pairs);

/// Whether nothing has changed; what could not be read is no change.
bool is_empty(const Changes& changes);
/// Whether changes() would tell of settings; nothing else is compared.
bool have_settings_changed(const model::Workspace& before, const model::Workspace& after);

}  // namespace okr::compare
