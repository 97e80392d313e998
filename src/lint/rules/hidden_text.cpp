// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../hidden_runs.h"
#include "../rules.h"

#include <okr/text/ascii.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using text::Span;

/// What of a file may lose a character, and what it is then that changes.
struct Stretch {
  Span span;
  diag::Effect effect = diag::Effect::layout;
};

/// The texts of values, and the comments; not the keys, which say what a value is.
std::vector<Stretch> stretches_of(const yaml::Tree& tree) {
  std::vector<bool> is_key(tree.nodes.size());
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].kind != yaml::Kind::mapping) continue;
    for (std::uint32_t key = i + 1; key < tree.nodes[i].next;) {
      is_key[key] = true;
      key = tree.nodes[tree.nodes[key].next].next;
    }
  }
  std::vector<Stretch> out;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].kind != yaml::Kind::scalar || is_key[i]) continue;
    out.push_back({yaml::Value(tree, i).span(), diag::Effect::text_replaced});
  }
  for (const yaml::Comment& comment : tree.comments) out.push_back({comment.span});
  std::sort(out.begin(), out.end(),
            [](const Stretch& a, const Stretch& b) { return a.span < b.span; });
  return out;
}

const Stretch* stretch_around(const std::vector<Stretch>& all, Span span) {
  const auto after = std::partition_point(
      all.begin(), all.end(), [&](const Stretch& s) { return s.span.begin <= span.begin; });
  if (after == all.begin() || !std::prev(after)->span.contains(span)) return nullptr;
  return &*std::prev(after);
}

bool is_word(std::string_view bytes, std::uint32_t at) {
  if (at >= bytes.size()) return false;
  const char c = text::to_lower(bytes[at]);
  return static_cast<unsigned char>(c) >= 0x80 || text::is_digit(c) || (c >= 'a' && c <= 'z');
}

/// Whether YAML reads what stands around as it did: no dash, '#' or ':' begins to mean something.
bool can_be_taken_out(std::string_view bytes, const HiddenRun& run) {
  if (is_word(bytes, run.end)) return true;
  if (run.begin == 0 || !is_word(bytes, run.begin - 1)) return false;
  return run.end == bytes.size() || (bytes[run.end] != ':' && bytes[run.end] != '#');
}

std::string message_of(const HiddenRun& first, std::size_t count, bool turns_order) {
  std::string which = fmt::format("U+{:04X}", static_cast<std::uint32_t>(first.first));
  if (count > 1) which += fmt::format(" and {} more", count - 1);
  const std::string_view thing = count > 1 ? "hidden characters" : "a hidden character";
  const std::string_view verb = count > 1 ? "let" : "lets";
  if (!turns_order) return fmt::format("{} ({}) that no reader sees", thing, which);
  return fmt::format("{} ({}) {} this line look otherwise than what it says", thing, which, verb);
}

/// Hidden runs of one line and one stretch: one finding, and one fix where it takes them all out.
class Search {
 public:
  Search(const text::Source& source, std::uint32_t file, Findings& out)
      : bytes_(source.bytes),
        file_(file),
        stretches_(stretches_of(yaml::parse(source, file, {}).tree)),
        out_(out) {}

  void report(const std::vector<HiddenRun>& runs) {
    for (std::size_t first = 0, next = 0; first < runs.size(); first = next) {
      while (++next < runs.size() && are_together(runs[next - 1], runs[next])) {
      }
      report_line({runs.data() + first, next - first});
    }
  }

 private:
  Span place(const HiddenRun& run) const { return {file_, run.begin, run.end}; }

  bool are_together(const HiddenRun& a, const HiddenRun& b) const {
    const bool is_one_line =
        bytes_.substr(a.end, b.begin - a.end).find('\n') == std::string_view::npos;
    return is_one_line &&
           stretch_around(stretches_, place(a)) == stretch_around(stretches_, place(b));
  }

  void report_line(std::span<const HiddenRun> runs) {
    std::size_t count = 0;
    bool turns_order = false;
    for (const HiddenRun& run : runs) {
      count += run.count;
      turns_order = turns_order || run.turns_order;
    }
    diag::Diagnostic found = finding(
        rules::hidden_text, place(runs.front()), message_of(runs.front(), count, turns_order),
        "take it out; editors can show such characters, and so does okr in this message");
    if (auto fix = fix_of(runs, turns_order)) found.fixes.push_back(*std::move(fix));
    out_.push_back(std::move(found));
  }

  std::optional<diag::Fix> fix_of(std::span<const HiddenRun> runs, bool turns_order) const {
    const Stretch* stretch = stretch_around(stretches_, place(runs.front()));
    if (stretch == nullptr) return std::nullopt;
    diag::Fix fix;
    // Who writes from right to left may have wanted the order.
    if (turns_order) fix.applicability = diag::Applicability::unsafe;
    fix.effect = stretch->effect;
    fix.message = "take out what no reader sees";
    for (const HiddenRun& run : runs) {
      if (!can_be_taken_out(bytes_, run)) return std::nullopt;
      fix.edits.push_back({place(run), ""});
    }
    return fix;
  }

  std::string_view bytes_;
  std::uint32_t file_;
  std::vector<Stretch> stretches_;
  Findings& out_;
};

void check(const Context& context, Findings& out) {
  const auto& sources = context.workspace.sources;
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    const std::vector<HiddenRun> runs = hidden_runs(sources[file].bytes);
    if (!runs.empty()) Search(sources[file], file, out).report(runs);
  }
}

}  // namespace

constinit const Rule rules::hidden_text{
    .id = "hidden-text",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "characters that no reader sees, or that show a line in another order than it has",
    .rationale =
        "Who approves a change approves what is to be seen of it; okr reads the rest as well. Such "
        "characters come with copied text, or are put there to mislead. What Arabic, Hebrew, "
        "Indian scripts and emoji need within words is fine.",
    .bad =
        "- title: Raise NPS from 30 to 50\n"
        "  source: survey of the ma\u200Brket team\n",
    .good = R"(- title: Raise NPS from 30 to 50
  source: survey of the market team
)",
    .fix = "safe: takes out what no reader sees; unsafe where it changes the direction of writing",
    .check = check,
};

}  // namespace okr::lint
