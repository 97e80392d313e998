// SPDX-License-Identifier: MIT
#include "choose.h"

#include "list_of_items.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace okr::edit {
namespace {

using text::Span;

/// Places that chosen fixes change. None overlaps another; two insertions at one place would.
class Taken {
 public:
  bool is_free(Span span) const {
    const auto next = places_.upper_bound(span.begin);
    if (next != places_.end() && next->first < span.end) return false;
    if (next == places_.begin()) return true;
    const auto& [begin, end] = *std::prev(next);
    return begin < span.begin && end <= span.begin;
  }

  void take(Span span) {
    std::uint32_t& end = places_.try_emplace(span.begin, span.end).first->second;
    end = std::max(end, span.end);
  }

 private:
  std::map<std::uint32_t, std::uint32_t> places_;  // begin -> end
};

bool touches(Span a, Span b) {
  return a.begin < b.end && b.begin < std::max(a.end, a.begin + 1);
}

bool is_wanted(const diag::Fix& fix, std::uint32_t file, Wanted wanted) {
  const bool applicable =
      fix.applicability == diag::Applicability::safe ||
      (fix.applicability == diag::Applicability::unsafe && wanted == Wanted::safe_and_unsafe);
  return applicable && !fix.edits.empty() &&
         std::all_of(fix.edits.begin(), fix.edits.end(),
                     [&](const text::Edit& edit) { return edit.span.file == file; });
}

/// What a fix must have for itself: its edits' places, or the whole list whose items it moves.
std::vector<Span> claims_of(const Chosen& chosen, const yaml::Tree& tree) {
  std::vector<Span> claims;
  for (const text::Edit& edit : chosen.fix->edits) claims.push_back(edit.span);
  if (!chosen.list) return claims;
  Span all = yaml::Value(tree, *chosen.list).span();
  for (const Span claim : claims) {
    all.begin = std::min(all.begin, claim.begin);
    all.end = std::max(all.end, claim.end);
  }
  return {all};
}

bool is_possible(const std::vector<Span>& claims, const Taken& taken,
                 const std::vector<Span>& unread) {
  return std::all_of(claims.begin(), claims.end(), [&](Span claim) {
    return taken.is_free(claim) && std::none_of(unread.begin(), unread.end(),
                                                [&](Span lines) { return touches(claim, lines); });
  });
}

}  // namespace

std::vector<Chosen> choose_fixes(const yaml::Parsed& parsed,
                                 const std::vector<diag::Diagnostic>& diagnostics, Wanted wanted) {
  const ListFinder lists(parsed.tree);
  Taken taken;
  std::vector<Chosen> all;
  for (const diag::Diagnostic& d : diagnostics) {
    const auto fix = std::find_if(d.fixes.begin(), d.fixes.end(), [&](const diag::Fix& f) {
      return is_wanted(f, parsed.tree.file, wanted);
    });
    if (fix == d.fixes.end()) continue;
    Chosen chosen{&*fix, std::nullopt};
    if (fix->effect == diag::Effect::items_moved) chosen.list = lists.list_of(fix->edits);
    const std::vector<Span> claims = claims_of(chosen, parsed.tree);
    if (!is_possible(claims, taken, parsed.unread)) continue;
    for (const Span claim : claims) taken.take(claim);
    all.push_back(chosen);
  }
  return all;
}

}  // namespace okr::edit
