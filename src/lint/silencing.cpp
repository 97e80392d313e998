// SPDX-License-Identifier: MIT
#include "silencing.h"

#include "entities.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace okr::lint {
namespace {

/// What "the same thing" is for a pair of rules.
enum class Scope : unsigned char {
  place,   ///< the very same words
  entity,  ///< one objective or key result
  measure  ///< one key result, the specific finding not in one of its check-ins
};

struct Silencing {
  std::string_view specific;
  std::string_view general;
  Scope scope;
};

constexpr Silencing table[] = {
    {"task-as-key-result", "key-result-without-target", Scope::entity},
    {"task-as-key-result", "key-result-without-baseline", Scope::entity},
    {"undeclared-binary", "key-result-without-target", Scope::entity},
    {"objective-is-task", "objective-too-short", Scope::entity},
    {"text-contradicts-fields", "wrong-direction", Scope::measure},
    {"text-contradicts-fields", "mixed-units", Scope::measure},
    {"wrong-direction", "target-already-met", Scope::entity},
    {"wrong-direction", "conflicting-targets", Scope::entity},
    {"bad-quantity", "key-result-without-target", Scope::measure},
    {"bad-quantity", "key-result-without-baseline", Scope::measure},
    {"bad-value", "key-result-without-target", Scope::measure},
    {"bad-value", "key-result-without-baseline", Scope::measure},
    {"wrong-type", "key-result-without-target", Scope::measure},
    {"wrong-type", "key-result-without-baseline", Scope::measure},
    {"mixed-units", "key-result-without-baseline", Scope::measure},
    {"derived-field", "unknown-key", Scope::place},
    {"nested-tasks", "unknown-key", Scope::place},
    {"text-lost", "unknown-key", Scope::place},
    {"unknown-alignment", "bad-reference", Scope::place},
    {"unknown-project-target", "bad-reference", Scope::place},
    {"unknown-carry", "bad-reference", Scope::place},
    {"checkin-in-future", "checkin-outside-period", Scope::place},
};

/// A specific finding as a general one will look for it.
struct Cause {
  std::string_view specific;
  Entity entity;
  text::Span place;
  friend auto operator<=>(const Cause&, const Cause&) = default;
};

Cause cause_of(const Silencing& row, const model::Workspace& workspace, text::Span span) {
  if (row.scope == Scope::place) return {row.specific, {}, span};
  return {row.specific, entity_at(workspace, span), {}};
}

std::set<Cause> causes_in(const model::Workspace& workspace,
                          const std::vector<diag::Diagnostic>& findings) {
  std::set<Cause> causes;
  for (const diag::Diagnostic& finding : findings) {
    for (const Silencing& row : table) {
      if (finding.rule != row.specific) continue;
      if (row.scope == Scope::measure && is_in_checkin(workspace, finding.span)) continue;
      causes.insert(cause_of(row, workspace, finding.span));
    }
  }
  return causes;
}

}  // namespace

void silence_general(const model::Workspace& workspace, std::vector<diag::Diagnostic>& findings) {
  const std::set<Cause> causes = causes_in(workspace, findings);
  if (causes.empty()) return;
  const auto is_silenced = [&](const diag::Diagnostic& finding) {
    return std::any_of(std::begin(table), std::end(table), [&](const Silencing& row) {
      return finding.rule == row.general && causes.contains(cause_of(row, workspace, finding.span));
    });
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), is_silenced), findings.end());
}

}  // namespace okr::lint
