// SPDX-License-Identifier: MIT
#include "choose.h"
#include "proof.h"

#include <okr/edit/fixes.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace okr::edit {
namespace {

using text::Source;
using text::Span;

std::vector<text::Edit> edits_of(const std::vector<Chosen>& chosen) {
  std::vector<text::Edit> all;
  for (const Chosen& c : chosen) {
    all.insert(all.end(), c.fix->edits.begin(), c.fix->edits.end());
  }
  return all;
}

/// Each fix with the places of its edits in the old and in the new bytes.
std::vector<Meant> meant_by(const std::vector<Chosen>& chosen) {
  struct Edited {
    const text::Edit* edit;
    std::size_t meant;
  };
  std::vector<Meant> meant;
  std::vector<Edited> in_order;
  for (const Chosen& c : chosen) {
    for (const text::Edit& edit : c.fix->edits) in_order.push_back({&edit, meant.size()});
    meant.push_back({c.fix->effect, {}, c.list});
  }
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const Edited& a, const Edited& b) { return a.edit->span < b.edit->span; });
  std::int64_t shift = 0;
  for (const Edited& edited : in_order) {
    const Span before = edited.edit->span;
    const auto begin = static_cast<std::uint32_t>(before.begin + shift);
    const auto size = static_cast<std::uint32_t>(edited.edit->text.size());
    meant[edited.meant].edits.push_back({before, {before.file, begin, begin + size}});
    shift += static_cast<std::int64_t>(size) - before.size();
  }
  return meant;
}

/// The first problem that the old file did not have, or not as often.
const diag::Diagnostic* new_problem(const yaml::Parsed& before, const yaml::Parsed& after) {
  std::map<std::string_view, int> known;
  for (const diag::Diagnostic& d : before.problems) ++known[d.rule];
  for (const diag::Diagnostic& d : after.problems) {
    if (--known[d.rule] < 0) return &d;
  }
  return nullptr;
}

/// What could not be read, line breaks left out: no fix may change it, and no proof looks at it.
std::string unread_text(const Source& source, const yaml::Parsed& parsed) {
  std::string out;
  for (const Span span : parsed.unread) {
    for (const char c : text::slice(source, span)) {
      if (c != '\r' && c != '\n') out += c;
    }
  }
  return out;
}

std::optional<Difference> difference(const Source& old_source, const yaml::Parsed& before,
                                     const Source& new_source, const yaml::Parsed& after,
                                     const std::vector<Chosen>& chosen) {
  const std::vector<Meant> meant = meant_by(chosen);
  const std::uint32_t first = chosen.back().fix->edits.front().span.begin;
  if (const diag::Diagnostic* problem = new_problem(before, after)) {
    return Difference{first, "the file would get a new problem: " + problem->message};
  }
  if (unread_text(old_source, before) != unread_text(new_source, after)) {
    return Difference{first, "other lines than now would be unreadable"};
  }
  return unmeant_difference(before.tree, after.tree, meant);
}

Error refusal(const Source& source, const Difference& found) {
  const text::Position place = text::LineMap(source.bytes).position(source.bytes, found.before);
  return {text::escape_controls(source.path) + ':' + std::to_string(place.line) + ':' +
          std::to_string(place.column) + ": not fixed, the fix would change more than it says: " +
          found.what + "; make it by hand, and report this as a defect of okr"};
}

/// The fixes that are proved together, and the bytes they make.
class Provable {
 public:
  /// Keeps the source by reference.
  Provable(const Source& source, const yaml::Parsed& before, std::uint32_t file,
           const yaml::Limits& limits)
      : source_(source),
        before_(before),
        number_(file),
        limits_(limits),
        result_{source.bytes, 0, {}} {}

  /// Halves what fails until the fixes that fail are alone: few bad ones among many cost few
  /// proofs.
  void add(std::span<const Chosen> more) {
    if (more.empty()) return;
    std::vector<Chosen> together = kept_;
    together.insert(together.end(), more.begin(), more.end());
    const std::optional<Difference> wrong = prove(together);
    if (!wrong) {
      kept_ = std::move(together);
      result_.applied = kept_.size();
    } else if (more.size() == 1) {
      result_.refused.push_back(refusal(source_, *wrong));
    } else {
      add(more.first(more.size() / 2));
      add(more.subspan(more.size() / 2));
    }
  }

  Fixed result() && { return std::move(result_); }

 private:
  /// What is wrong with these fixes; where nothing is, their bytes are kept.
  std::optional<Difference> prove(const std::vector<Chosen>& chosen) {
    Result<std::string> bytes = text::apply(source_.bytes, edits_of(chosen));
    if (!bytes) {
      return Difference{chosen.back().fix->edits.front().span.begin, bytes.error().message};
    }
    Source fixed{source_.path, std::move(*bytes)};
    const yaml::Parsed after = yaml::parse(fixed, number_, limits_);
    std::optional<Difference> wrong = difference(source_, before_, fixed, after, chosen);
    if (!wrong) result_.bytes = std::move(fixed.bytes);
    return wrong;
  }

  const Source& source_;
  const yaml::Parsed& before_;
  std::uint32_t number_;
  yaml::Limits limits_;
  std::vector<Chosen> kept_;
  Fixed result_;
};

}  // namespace

Fixed apply_fixes(const Source& source, std::uint32_t file,
                  const std::vector<diag::Diagnostic>& diagnostics, Wanted wanted,
                  const yaml::Limits& limits) {
  const yaml::Parsed before = yaml::parse(source, file, limits);
  Provable provable(source, before, file, limits);
  provable.add(choose_fixes(before, diagnostics, wanted));
  return std::move(provable).result();
}

}  // namespace okr::edit
