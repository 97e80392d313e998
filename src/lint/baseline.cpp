// SPDX-License-Identifier: MIT
#include "entities.h"
#include "field_path.h"

#include <okr/lint/allow.h>
#include <okr/lint/baseline.h>
#include <okr/text/squeezed.h>
#include <okr/text/utf8.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace okr::lint {
namespace {

using diag::Diagnostic;
using model::Workspace;

enum class Blanks : unsigned char { kept, escaped };

/// One line, and one word where blanks are escaped; what was written can be told from it.
std::string escaped(std::string_view words, Blanks blanks) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); at += text::code_point_at(words, at).size) {
    if (words[at] == '\\' || words[at] == '"') {
      out += '\\';
      out += words[at];
    } else if (words[at] == ' ' && blanks == Blanks::escaped) {
      out += "\\x20";
    } else {
      out += text::shown_at(words, at);
    }
  }
  return out;
}

/// Where the thing around the place begins; 0 outside of all things.
std::uint32_t begin_of_thing(const Workspace& workspace, text::Span span) {
  const Entity entity = entity_at(workspace, span);
  if (entity.objective) {
    const model::Objective& objective = workspace.objectives[*entity.objective];
    return entity.key_result ? objective.key_results[*entity.key_result].span.begin
                             : objective.span.begin;
  }
  if (entity.kpi) return workspace.kpis[*entity.kpi].span.begin;
  return entity.project ? workspace.projects[*entity.project].span.begin : 0;
}

/// Makes entries of findings; each file is parsed once.
class Namer {
 public:
  Namer(const Workspace& workspace, const yaml::Limits& limits)
      : workspace_(workspace), limits_(limits) {}

  BaselineEntry entry_of(const Diagnostic& finding) {
    const text::Source& source = workspace_.sources[finding.span.file];
    return {.reference =
                escaped(finding.ref.empty() ? "file:" + source.path : finding.ref, Blanks::escaped),
            .rule = std::string(finding.rule),
            .field = escaped(field_of(finding.span), Blanks::escaped),
            .text = escaped(text::squeezed(text::slice(source, finding.span)), Blanks::kept)};
  }

 private:
  /// A bare sentence is a title: it stays one when it gets an id.
  std::string field_of(text::Span span) {
    std::string field =
        field_path(tree_of(span.file), span.begin, begin_of_thing(workspace_, span));
    if (!field.empty()) return field;
    return entity_at(workspace_, span).key_result ? "title" : "-";
  }

  const yaml::Tree& tree_of(std::uint32_t file) {
    const auto [found, is_new] = trees_.try_emplace(file);
    if (is_new) found->second = yaml::parse(workspace_.sources[file], file, limits_).tree;
    return found->second;
  }

  const Workspace& workspace_;
  const yaml::Limits& limits_;
  std::map<std::uint32_t, yaml::Tree> trees_;
};

auto key_of(const BaselineEntry& entry) {
  return std::tie(entry.reference, entry.rule, entry.field, entry.text);
}

/// The entries, each to be used once, the oldest of those alike first.
class Store {
 public:
  explicit Store(Baseline entries) : entries_(std::move(entries)) {
    std::sort(entries_.begin(), entries_.end());
    used_.assign(entries_.size(), false);
  }

  std::optional<model::Date> take(const BaselineEntry& wanted) {
    auto at = std::lower_bound(
        entries_.begin(), entries_.end(), wanted,
        [](const BaselineEntry& a, const BaselineEntry& b) { return key_of(a) < key_of(b); });
    for (; at != entries_.end() && key_of(*at) == key_of(wanted); ++at) {
      const auto number = static_cast<std::size_t>(at - entries_.begin());
      if (used_[number]) continue;
      used_[number] = true;
      return at->added;
    }
    return std::nullopt;
  }

  Baseline entries(bool used) const {
    Baseline out;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (used_[i] == used) out.push_back(entries_[i]);
    }
    return out;
  }

 private:
  Baseline entries_;
  std::vector<bool> used_;
};

bool by_place(const Suppressed& a, const Suppressed& b) {
  return std::tie(a.finding.span, a.finding.rule, a.finding.message) <
         std::tie(b.finding.span, b.finding.rule, b.finding.message);
}

bool is_all_read(const Workspace& workspace) {
  return std::none_of(workspace.files.begin(), workspace.files.end(), [](const model::File& file) {
    return file.unreadable || !file.unread.empty();
  });
}

/// Whether the rule had its chance to find something.
bool was_asked(const Settings& settings, Looked looked, std::string_view id) {
  const Rule* const rule = find_rule(id);
  const std::optional<std::size_t> number = rule_number(id);
  if (rule == nullptr || !number || !is_on_anywhere(settings, *number)) return false;
  return !rule->needs_git || looked.git == Looked::Git::asked;
}

}  // namespace

WithBaseline apply_baseline(const Workspace& workspace, const Settings& settings,
                            const yaml::Limits& limits, Looked looked, const Baseline& baseline,
                            Report report) {
  Namer namer(workspace, limits);
  Store store(baseline);
  WithBaseline out;
  out.report.suppressed = std::move(report.suppressed);
  for (Diagnostic& finding : report.diagnostics) {
    std::optional<model::Date> added;
    if (can_be_allowed(finding.rule)) added = store.take(namer.entry_of(finding));
    if (!added) {
      out.report.diagnostics.push_back(std::move(finding));
      continue;
    }
    out.report.suppressed.push_back({std::move(finding), Suppressed::By::baseline,
                                     fmt::format("known since {}", model::to_string(*added))});
  }
  std::stable_sort(out.report.suppressed.begin(), out.report.suppressed.end(), by_place);
  out.used = store.entries(true);
  const bool all_read = is_all_read(workspace);
  for (BaselineEntry& entry : store.entries(false)) {
    const bool is_stale = all_read && was_asked(settings, looked, entry.rule);
    (is_stale ? out.stale : out.untold).push_back(std::move(entry));
  }
  return out;
}

Baseline baseline_of(const Workspace& workspace, const yaml::Limits& limits,
                     const WithBaseline& found, model::Date today) {
  Namer namer(workspace, limits);
  Baseline out = found.used;
  out.insert(out.end(), found.untold.begin(), found.untold.end());
  for (const Diagnostic& finding : found.report.diagnostics) {
    if (!can_be_allowed(finding.rule)) continue;
    out.push_back(namer.entry_of(finding));
    out.back().added = today;
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace okr::lint
