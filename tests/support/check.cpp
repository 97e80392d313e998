// SPDX-License-Identifier: MIT
#include "check.h"

#include <okr/compare/history.h>
#include <okr/load/load.h>
#include <okr/text/edit.h>
#include <okr/yaml/limits.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace okr::test {
namespace {

using Problems = std::vector<diag::Diagnostic>;
using text::Source;

void append(Problems& all, Problems more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void load_okr_yaml(model::Workspace& workspace, std::uint32_t number, Problems& problems) {
  const yaml::Parsed parsed = yaml::parse(workspace.sources[number], number, yaml::Limits());
  load::LoadedConfig loaded = load::load_config(workspace.sources[number], parsed);
  workspace.config = std::move(loaded.config);
  workspace.has_config = true;
  workspace.config_file = number;
  append(problems, std::move(loaded.problems));
}

/// okr.yaml holds no objectives, but its comments may allow things.
load::LoadedFile file_of_okr_yaml(const Source& source, std::uint32_t number) {
  load::LoadedFile out;
  out.file.comments = yaml::parse(source, number, yaml::Limits()).tree.comments;
  return out;
}

void load_files(model::Workspace& workspace, Problems& problems) {
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    const Source& source = workspace.sources[i];
    load::LoadedFile file =
        i == workspace.config_file
            ? file_of_okr_yaml(source, i)
            : load::load_file(source, yaml::parse(source, i, yaml::Limits()), workspace.config);
    load::add_file(workspace, std::move(file), problems);
  }
}

void find_dead_links(model::Workspace& workspace, const std::set<std::string>& paths) {
  for (const model::Objective& objective : workspace.objectives) {
    for (const model::Link& link : objective.links) {
      const bool address = link.target->find("://") != std::string::npos;
      if (!address && !paths.contains(*link.target)) {
        workspace.dead_links.push_back(link.target.span);
      }
    }
  }
}

model::Workspace load_all(std::vector<Source> files, Problems& problems) {
  model::Workspace workspace;
  std::sort(files.begin(), files.end(),
            [](const Source& a, const Source& b) { return a.path < b.path; });
  const auto config = std::find_if(files.begin(), files.end(),
                                   [](const Source& s) { return s.path == "okr.yaml"; });
  const auto number = static_cast<std::uint32_t>(config - files.begin());
  workspace.sources = std::move(files);
  if (number < workspace.sources.size()) load_okr_yaml(workspace, number, problems);
  load_files(workspace, problems);
  load::link(workspace, problems);
  return workspace;
}

/// Each period in use began, and was in its half, as the files say.
compare::History history_since(std::vector<Source> past, const model::Workspace& now,
                               model::Date as_of) {
  if (past.empty()) return {};
  Problems problems;
  compare::Earlier earlier;
  earlier.workspace = load_all(std::move(past), problems);
  earlier.since.assign(earlier.workspace.sources.size(), "2026-09-28 (1a2b3c4)");
  std::vector<compare::PeriodPast> periods;
  for (const model::PeriodInUse& period : model::periods_in_use(now)) {
    periods.push_back({.period = period, .begin = &earlier, .half = &earlier});
  }
  return compare::history_of(now, std::vector<bool>(now.sources.size(), true), periods, as_of);
}

/// Takes the marks « and » out of each file and says what stood between them.
std::vector<std::string> take_marks(std::vector<Source>& files) {
  constexpr std::string_view opening = "\u00ab";
  constexpr std::string_view closing = "\u00bb";
  std::vector<std::string> out;
  for (Source& file : files) {
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    std::vector<std::size_t> open;
    std::string plain;
    for (std::size_t i = 0; i < file.bytes.size();) {
      const std::string_view rest = std::string_view(file.bytes).substr(i);
      if (rest.starts_with(opening)) {
        spans.emplace_back(plain.size(), plain.size());
        open.push_back(spans.size() - 1);
        i += opening.size();
      } else if (rest.starts_with(closing)) {
        REQUIRE_FALSE(open.empty());
        spans[open.back()].second = plain.size();
        open.pop_back();
        i += closing.size();
      } else {
        plain += file.bytes[i++];
      }
    }
    for (const auto& [begin, end] : spans) {
      out.push_back(
          fmt::format("{}:{}-{} '{}'", file.path, begin, end, plain.substr(begin, end - begin)));
    }
    file.bytes = std::move(plain);
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> places(const Checked& checked, std::string_view rule) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    const Source& source = checked.workspace.sources[finding.span.file];
    out.push_back(fmt::format("{}:{}-{} '{}'", source.path, finding.span.begin, finding.span.end,
                              text::slice(source, finding.span)));
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// The bytes of one file with the first fix of each finding made.
std::string fixed_bytes(const Checked& checked, std::string_view rule, std::uint32_t file) {
  std::vector<text::Edit> edits;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    if (finding.fixes.empty()) continue;
    for (const text::Edit& edit : finding.fixes.front().edits) {
      if (edit.span.file == file) edits.push_back(edit);
    }
  }
  const Result<std::string> fixed = text::apply(checked.workspace.sources[file].bytes, edits);
  REQUIRE_MESSAGE(fixed, fixed.error().message);
  return *fixed;
}

bool leaves_blanks(const Checked& checked, std::string_view rule) {
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    for (const diag::Fix& fix : finding.fixes) {
      if (fix.applicability == diag::Applicability::needs_input) return true;
    }
  }
  return false;
}

}  // namespace

Checked check(std::vector<Source> files, const lint::Flags& flags, model::Date as_of,
              const std::vector<Source>& past) {
  Checked out;
  Problems problems;
  std::set<std::string> paths;
  for (const Source& file : files) paths.insert(file.path);
  std::erase_if(files, [](const Source& file) { return file.path.ends_with(".md"); });
  out.workspace = load_all(std::move(files), problems);
  find_dead_links(out.workspace, paths);
  lint::Configured configured = lint::configure(out.workspace, flags);
  out.settings = std::move(configured.settings);
  append(problems, std::move(configured.problems));
  out.report = lint::run(out.workspace, out.settings, {as_of, as_of}, std::move(problems),
                         lint::one_by_one, history_since(past, out.workspace, as_of));
  return out;
}

model::Workspace load_example(std::string_view example) {
  Problems problems;
  return load_all(lint::example_files(example), problems);
}

Checked check_example(std::string_view example, const lint::Flags& flags, model::Date as_of) {
  return check(lint::example_files(example), flags, as_of, lint::example_past(example));
}

lint::Flags strict() {
  lint::Flags flags;
  flags.profile = lint::Profile::strict;
  return flags;
}

std::vector<diag::Diagnostic> of_rule(const Checked& checked, std::string_view rule) {
  std::vector<diag::Diagnostic> out;
  for (const diag::Diagnostic& finding : checked.report.diagnostics) {
    if (finding.rule == rule) out.push_back(finding);
  }
  return out;
}

std::vector<std::string> words(const Checked& checked, std::string_view rule) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    out.emplace_back(text::slice(checked.workspace.sources[finding.span.file], finding.span));
  }
  return out;
}

std::vector<std::string> rules_in(const Checked& checked) {
  std::set<std::string> out;
  for (const diag::Diagnostic& finding : checked.report.diagnostics) out.emplace(finding.rule);
  return {out.begin(), out.end()};
}

void check_spans(std::string_view rule, std::string_view marked, model::Date as_of) {
  INFO("example:\n", std::string(marked));
  std::vector<Source> files = lint::example_files(marked);
  const std::vector<std::string> expected = take_marks(files);
  const std::vector<std::string> found =
      places(check(std::move(files), strict(), as_of, lint::example_past(marked)), rule);
  CHECK(fmt::format("{}", fmt::join(found, "\n")) == fmt::format("{}", fmt::join(expected, "\n")));
}

void check_fix(std::string_view rule, std::string_view example, std::string_view fixed,
               model::Date as_of) {
  INFO("example:\n", std::string(example));
  const Checked before = check_example(example, strict(), as_of);
  std::vector<Source> files = lint::example_files(example);
  for (std::uint32_t i = 0; i < before.workspace.sources.size(); ++i) {
    const std::string& path = before.workspace.sources[i].path;
    const auto same = [&](const Source& s) { return s.path == path; };
    std::find_if(files.begin(), files.end(), same)->bytes = fixed_bytes(before, rule, i);
  }
  CHECK(files.back().bytes == lint::example_files(fixed).back().bytes);
  if (leaves_blanks(before, rule)) return;
  CHECK(places(check(std::move(files), strict(), as_of), rule).empty());
}

}  // namespace okr::test
