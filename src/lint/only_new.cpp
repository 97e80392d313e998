// SPDX-License-Identifier: MIT
#include "entities.h"
#include "moved_files.h"
#include "node_lines.h"

#include <okr/lint/allow.h>
#include <okr/lint/only_new.h>
#include <okr/text/squeezed.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace okr::lint {
namespace {

using diag::Diagnostic;
using model::Workspace;

/// All whole lines that the span is on.
std::string lines_around(const text::Source& source, text::Span span) {
  const std::string_view bytes = source.bytes;
  const std::size_t from = std::min<std::size_t>(span.begin, bytes.size());
  const std::size_t before = from == 0 ? bytes.npos : bytes.rfind('\n', from - 1);
  const std::size_t begin = before == bytes.npos ? 0 : before + 1;
  const std::size_t end =
      std::min(bytes.find('\n', std::max<std::size_t>(span.end, begin)), bytes.size());
  return text::squeezed(bytes.substr(begin, end - begin));
}

std::string number_of(char kind, std::uint32_t number) {
  return kind + std::to_string(number);
}

std::string name_of_key_result(model::KeyResultIndex index) {
  return number_of('o', index.objective) + number_of('k', index.key_result);
}

/// As the earlier state numbers them; empty: outside of all things.
std::string name_there(const Entity& entity) {
  if (entity.key_result) return name_of_key_result({*entity.objective, *entity.key_result});
  if (entity.objective) return number_of('o', *entity.objective);
  if (entity.kpi) return number_of('i', *entity.kpi);
  return entity.project ? number_of('p', *entity.project) : std::string();
}

/// The same, seen from the later workspace; absent: the thing is new.
std::optional<std::string> name_here(const Entity& entity, const compare::Pairs& pairs) {
  const auto named = [](char kind, std::optional<std::uint32_t> partner) {
    return partner ? std::optional(number_of(kind, *partner)) : std::nullopt;
  };
  if (entity.key_result) {
    const auto partner = pairs.key_results[*entity.objective][*entity.key_result];
    return partner ? std::optional(name_of_key_result(*partner)) : std::nullopt;
  }
  if (entity.objective) return named('o', pairs.objectives[*entity.objective]);
  if (entity.kpi) return named('i', pairs.kpis[*entity.kpi]);
  if (entity.project) return named('p', pairs.projects[*entity.project]);
  return std::string();
}

/// What makes two findings of two states the same. `thing` is as the earlier state names it; where
/// it is empty, `path` and the line say where.
std::string key_of(const Diagnostic& finding, const text::Source& source, const std::string& thing,
                   const std::string& path) {
  std::string key(finding.rule);
  const auto add = [&](std::string_view part) {
    key += '\0';
    key += part;
  };
  add(diag::name_of(finding.severity));
  add(finding.message);
  add(thing.empty() ? path : thing);
  add(thing.empty() ? lines_around(source, finding.span)
                    : text::squeezed(text::slice(source, finding.span)));
  return key;
}

bool asks_git(const Diagnostic& finding) {
  const Rule* const rule = find_rule(finding.rule);
  return rule != nullptr && rule->needs_git;
}

/// A team is its line and what is indented below.
std::vector<text::Span> entries_of(const Workspace& now, const std::vector<text::Span>& ids) {
  std::vector<text::Span> out;
  if (ids.empty() || !now.config_file) return out;
  const std::vector<NodeLine> lines = node_lines(now.sources[*now.config_file].bytes);
  for (const text::Span id : ids) {
    const auto behind = std::upper_bound(
        lines.begin(), lines.end(), id.begin,
        [](std::uint32_t offset, const NodeLine& line) { return offset < line.line_begin; });
    if (behind == lines.begin()) continue;
    const NodeLine& line = *std::prev(behind);
    out.push_back({id.file, line.line_begin, line.node_end});
  }
  return out;
}

/// Two workspaces, and what is the same in them.
class Comparison {
 public:
  Comparison(const Workspace& now, const EarlierState& earlier)
      : now_(now),
        earlier_(earlier),
        files_(files_before(earlier.workspace, now, earlier.pairs)),
        config_entries_(entries_of(now, earlier.touched.config_ids)) {}

  std::string key_there(const Diagnostic& finding) const {
    const text::Source& source = earlier_.workspace.sources[finding.span.file];
    return key_of(finding, source, name_there(entity_at(earlier_.workspace, finding.span)),
                  source.path);
  }

  /// Absent where the earlier state has neither the thing nor the file.
  std::optional<std::string> key_here(const Diagnostic& finding) const {
    const auto name = name_here(entity_at(now_, finding.span), earlier_.pairs);
    const auto file = files_[finding.span.file];
    if (!name || (name->empty() && !file)) return std::nullopt;
    return key_of(finding, now_.sources[finding.span.file], *name,
                  file ? earlier_.workspace.sources[*file].path : std::string());
  }

  bool is_of_change(const Diagnostic& finding) const {
    const auto leads_there = [&](const diag::Related& related) { return is_touched(related.span); };
    return is_touched(finding.span) ||
           std::any_of(finding.related.begin(), finding.related.end(), leads_there) ||
           (!can_be_allowed(finding.rule) && has_changed(finding.span.file));
  }

  bool git_is_not_asked() const { return earlier_.git == EarlierState::Git::not_asked; }

  bool misses_what_was_deleted(const Diagnostic& finding) const {
    return std::find(earlier_.deletions.begin(), earlier_.deletions.end(), finding.span) !=
           earlier_.deletions.end();
  }

 private:
  bool has_changed(std::uint32_t file) const {
    const std::optional<std::uint32_t> was = files_[file];
    return !was || text::squeezed(earlier_.workspace.sources[*was].bytes) !=
                       text::squeezed(now_.sources[file].bytes);
  }

  bool is_touched(text::Span span) const {
    const Entity entity = entity_at(now_, span);
    const compare::Touched& touched = earlier_.touched;
    if (entity.key_result) return touched.key_results[*entity.objective][*entity.key_result];
    if (entity.objective) return touched.objectives[*entity.objective];
    if (entity.kpi) return touched.kpis[*entity.kpi];
    if (entity.project) return touched.projects[*entity.project];
    return std::any_of(config_entries_.begin(), config_entries_.end(),
                       [&](text::Span entry) { return entry.contains(span); });
  }

  const Workspace& now_;
  const EarlierState& earlier_;
  std::vector<std::optional<std::uint32_t>> files_;
  std::vector<text::Span> config_entries_;
};

const Diagnostic& finding_of(const Diagnostic& finding) {
  return finding;
}
const Diagnostic& finding_of(const Suppressed& known) {
  return known.finding;
}

using Counts = std::unordered_map<std::string, std::size_t>;

/// Whether each of `here` is new, held against all of `there`.
template <class Item>
std::vector<bool> news_of(const Comparison& compared, const std::vector<Item>& here,
                          const std::vector<Item>& there) {
  Counts left;
  for (const Item& item : there) ++left[compared.key_there(finding_of(item))];
  std::vector<std::optional<std::string>> keys;
  Counts more;
  for (const Item& item : here) {
    keys.push_back(compared.key_here(finding_of(item)));
    if (!keys.back()) continue;
    std::size_t& of_it = left[*keys.back()];
    of_it == 0 ? ++more[*keys.back()] : --of_it;
  }
  std::vector<bool> out;
  for (std::size_t i = 0; i < here.size(); ++i) {
    const Diagnostic& finding = finding_of(here[i]);
    // Of several that are alike nobody can say which one came last: all of them are shown.
    const bool is_more = asks_git(finding) && compared.git_is_not_asked()
                             ? compared.misses_what_was_deleted(finding)
                             : !keys[i] || more.contains(*keys[i]);
    out.push_back(is_more || compared.is_of_change(finding));
  }
  return out;
}

template <class Item>
void divide(std::vector<Item> all, const std::vector<bool>& is_new, std::vector<Item>& news,
            std::vector<Item>& older) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    (is_new[i] ? news : older).push_back(std::move(all[i]));
  }
}

}  // namespace

Report only_new(const Workspace& now, Report report, const EarlierState& earlier) {
  const Comparison compared(now, earlier);
  const auto found = news_of(compared, report.diagnostics, earlier.report.diagnostics);
  const auto known = news_of(compared, report.suppressed, earlier.report.suppressed);
  Report out;
  divide(std::move(report.diagnostics), found, out.diagnostics, out.older.diagnostics);
  divide(std::move(report.suppressed), known, out.suppressed, out.older.suppressed);
  return out;
}

}  // namespace okr::lint
