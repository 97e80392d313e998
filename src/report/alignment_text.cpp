// SPDX-License-Identifier: MIT
// Each objective under what it is aligned to: its reference, how it counts where that goes not
// without saying, its title.
#include "alignment_lines.h"
#include "page.h"
#include "summary.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::report {
namespace {

struct Branches {
  std::string_view fork;
  std::string_view end;
  std::string_view through;
  std::string_view key_result;
};
constexpr Branches ascii{"|- ", "`- ", "|  ", "* "};
constexpr Branches unicode{"\u251C\u2500 ", "\u2514\u2500 ", "\u2502  ", "\u2022 "};
constexpr int step = 3;  // columns of each

struct Drawing {
  const AlignmentView& view;
  const AlignmentGraph& graph;
  Page page;
  Branches branches;
  std::uint32_t deepest = 0;  ///< what lies deeper is not moved in further
  bool with_periods = false;
  std::vector<bool> goes_on = {};  ///< at each depth: whether more follow under the same one
};

struct Prefix {
  std::string first;
  std::string others;
  int width = 0;
};

// Beyond the deepest level that there is room for, its number stands for the lines.
Prefix deep_prefix(const Drawing& drawing, const AlignmentLine& line) {
  Prefix prefix;
  prefix.width = static_cast<int>(drawing.deepest + 1) * step;
  prefix.first = fmt::format("{:>{}} ", line.depth, prefix.width - step - 1);
  prefix.first += line.is_last ? drawing.branches.end : drawing.branches.fork;
  prefix.others = spaces(prefix.width);
  return prefix;
}

Prefix prefix_of(Drawing& drawing, const AlignmentLine& line) {
  if (line.depth > drawing.deepest) return deep_prefix(drawing, line);
  if (drawing.goes_on.size() <= line.depth) drawing.goes_on.resize(line.depth + 1);
  drawing.goes_on[line.depth] = !line.is_last;
  Prefix prefix;
  prefix.width = static_cast<int>(line.depth) * step;
  for (std::uint32_t depth = 1; depth < line.depth; ++depth)
    prefix.first += drawing.goes_on[depth] ? std::string(drawing.branches.through) : spaces(step);
  prefix.others = prefix.first;
  if (line.depth == 0) return prefix;
  prefix.first += line.is_last ? drawing.branches.end : drawing.branches.fork;
  prefix.others += line.is_last ? spaces(step) : std::string(drawing.branches.through);
  return prefix;
}

std::string reference_of(const Drawing& drawing, const model::Objective& objective) {
  std::string reference = model::reference_of(objective);
  if (!drawing.with_periods && !objective.period.empty())
    reference.erase(0, objective.period.size() + 1);
  return text::escape_controls(reference);
}

std::string name_of(const Drawing& drawing, const AlignmentLine& line) {
  const model::Objective& objective = drawing.view.workspace.objectives[line.objective];
  if (!line.key_result) return reference_of(drawing, objective);
  const model::KeyResult& kr = objective.key_results[*line.key_result];
  if (line.depth == 0) return text::escape_controls(model::reference_of(objective, kr));
  return std::string(drawing.branches.key_result) + text::escape_controls(kr.id);
}

// The other end of an alignment that no line of the tree stands for.
std::string unseen(const Drawing& drawing, const AlignmentEdge& edge) {
  const auto& objectives = drawing.view.workspace.objectives;
  if (!edge.parent) {
    const model::Reference& to = objectives[edge.child].aligned_to[edge.alignment].to;
    return fmt::format("aligned to '{}', which {}", text::escape_controls(*to.text),
                       to.outcome == model::Reference::Outcome::unresolved ? "is in no file read"
                                                                           : "leads nowhere");
  }
  if (*edge.parent == edge.child) return "aligned to itself: not counted";
  const model::Objective& parent = objectives[*edge.parent];
  const std::string to = edge.key_result
                             ? model::reference_of(parent, parent.key_results[*edge.key_result])
                             : model::reference_of(parent);
  const std::string aligned = "aligned to " + text::escape_controls(to);
  return is_counted(edge) ? aligned : aligned + fmt::format(" ({})", role_of(edge));
}

const model::Objective& home_of(const Drawing& drawing, std::uint32_t objective) {
  const auto& edges = drawing.graph.above[objective];
  const auto first = std::find_if(edges.begin(), edges.end(), [&](const AlignmentEdge& edge) {
    return leads_to_shown(drawing.view, edge);
  });
  return drawing.view.workspace.objectives[*first->parent];
}

// How it counts for what stands above it, and what else it is aligned to.
std::vector<std::string> remarks_of(const Drawing& drawing, const AlignmentLine& line) {
  std::vector<std::string> remarks;
  const model::Objective& objective = drawing.view.workspace.objectives[line.objective];
  if (line.edge) {
    const std::string label = text::escape_controls(edge_label(drawing.view, *line.edge));
    if (!label.empty()) remarks.push_back(label);
  }
  if (line.told == AlignmentLine::Told::elsewhere)
    remarks.push_back("shown under " + reference_of(drawing, home_of(drawing, line.objective)));
  if (line.told == AlignmentLine::Told::around) remarks.emplace_back("and so round again");
  if (line.told != AlignmentLine::Told::here) return remarks;
  if (line.key_result) {
    if (model::is_dropped(objective.key_results[*line.key_result], drawing.view.as_of))
      remarks.emplace_back("dropped");
    return remarks;
  }
  const bool is_said = line.edge && line.edge->role == rollup::Role::dropped;
  if (!is_said && model::is_dropped(objective, drawing.view.as_of)) remarks.emplace_back("dropped");
  for (const AlignmentEdge& edge : drawing.graph.above[line.objective]) {
    if (!leads_to_shown(drawing.view, edge)) remarks.push_back(unseen(drawing, edge));
  }
  return remarks;
}

std::string title_of(const Drawing& drawing, const AlignmentLine& line) {
  if (line.told != AlignmentLine::Told::here) return {};
  const model::Objective& objective = drawing.view.workspace.objectives[line.objective];
  const model::Text& title =
      line.key_result ? objective.key_results[*line.key_result].title : objective.title;
  return text::escape_controls(one_line(title.value));
}

void add_line(Drawing& drawing, const AlignmentLine& line) {
  Page& page = drawing.page;
  const Prefix prefix = prefix_of(drawing, line);
  const std::string name = name_of(drawing, line);
  const std::string others = prefix.others + "  ";
  page.out += quiet(page, prefix.first);
  page.out += line.key_result ? name : painted(page.screen, Tone::strong, name);
  int taken = prefix.width + text::display_width(name);
  const std::vector<std::string> remarks = remarks_of(drawing, line);
  std::string words = title_of(drawing, line);
  if (!remarks.empty())
    words += fmt::format("{}[{}]", words.empty() ? "" : "  ", fmt::join(remarks, "; "));
  if (words.empty()) {
    page.out += '\n';
    return;
  }
  page.out += "  ";
  taken += 2;
  const std::vector<std::string> lines = wrap(words, {page.width, taken, prefix.width + 2});
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) page.out += quiet(page, others);
    page.out += lines[i] + '\n';
  }
}

bool has_periods(const AlignmentView& view) {
  const std::string* period = nullptr;
  for (std::uint32_t i = 0; i < view.shown.size(); ++i) {
    if (!view.shown[i]) continue;
    const std::string& own = view.workspace.objectives[i].period;
    if (period != nullptr && *period != own) return true;
    period = &own;
  }
  return false;
}

std::string counts_of(const AlignmentView& view, const AlignmentGraph& graph) {
  std::size_t objectives = 0;
  std::size_t alignments = 0;
  std::size_t astray = 0;
  for (std::uint32_t i = 0; i < view.shown.size(); ++i) {
    objectives += view.shown[i] ? 1 : 0;
    for (const AlignmentEdge& edge : graph.above[i]) ++(edge.parent ? alignments : astray);
  }
  std::string out = counted(objectives, "objective") + ", " + counted(alignments, "alignment");
  if (astray > 0)
    out += fmt::format(", {} that {} nowhere", astray, astray == 1 ? "leads" : "lead");
  return out;
}

}  // namespace

std::string alignment_text(const AlignmentView& view, const Screen& screen) {
  const AlignmentGraph graph = alignment_graph(view);
  Page page = page_on(screen, 0);
  // At least half of the line is for words.
  const auto deepest = static_cast<std::uint32_t>(std::clamp(page.width / 2 / step, 4, 12));
  const bool is_ascii = screen.charset == Screen::Charset::ascii;
  Drawing drawing{
      view, graph, std::move(page), is_ascii ? ascii : unicode, deepest, has_periods(view)};
  for (const AlignmentLine& line : alignment_lines(view, graph)) add_line(drawing, line);
  if (view.summary == LintView::Summary::shown) {
    if (!drawing.page.out.empty()) drawing.page.out += '\n';
    drawing.page.out += counts_of(view, graph) + '\n';
  }
  return std::move(drawing.page.out);
}

}  // namespace okr::report
