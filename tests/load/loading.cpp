// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

namespace okr::load::testing {
namespace {

// `lines` with `first` before the first and as many spaces before the others.
std::string indented(const std::string& lines, std::string_view first) {
  std::string out(first);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += lines[i];
    if (lines[i] == '\n' && i + 1 < lines.size()) out += std::string(first.size(), ' ');
  }
  return out.ends_with('\n') ? out : out + '\n';
}

std::vector<diag::Diagnostic> without_missing_ids(std::vector<diag::Diagnostic> problems) {
  std::erase_if(problems, [](const auto& problem) { return problem.rule == "missing-id"; });
  return problems;
}

}  // namespace

std::vector<std::string> lines_of(const std::vector<diag::Diagnostic>& problems,
                                  const std::vector<text::Source>& sources) {
  std::vector<std::string> lines;
  const auto bytes = [&](text::Span span) {
    return "[" + std::string(text::slice(sources.at(span.file), span)) + "]";
  };
  for (const diag::Diagnostic& problem : problems) {
    std::string line(problem.rule);
    line += " " + bytes(problem.span) + " " + problem.message + " | " + problem.help;
    for (const diag::Related& related : problem.related)
      line += " <- " + bytes(related.span) + " " + related.message;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> File::problems() const {
  return lines_of(without_missing_ids(loaded.problems), {source});
}

std::vector<std::string> File::all_problems() const {
  return lines_of(loaded.problems, {source});
}

File load_text(std::string text, const model::Config& config) {
  File file{{"okrs/a.yaml", std::move(text)}, {}};
  file.loaded = load_file(file.source, yaml::parse(file.source, 0, {}), config);
  return file;
}

File load_key_result(const std::string& lines, const model::Config& config) {
  return load_text("period: 2026-Q4\nteam: product\nobjectives:\n  - id: trusted\n    title: T\n" +
                       std::string("    key_results:\n") + indented(lines, "      - "),
                   config);
}

File load_objective(const std::string& lines, const model::Config& config) {
  return load_text("period: 2026-Q4\nteam: product\nobjectives:\n" + indented(lines, "  - "),
                   config);
}

std::vector<std::string> Config::problems() const {
  return lines_of(loaded.problems, {source});
}

namespace {

/// The words and where they stand.
std::vector<std::pair<std::string, text::Span>> said(const std::vector<model::Word>& words) {
  std::vector<std::pair<std::string, text::Span>> out;
  for (const model::Word& word : words) out.emplace_back(*word, word.span);
  return out;
}

}  // namespace

// The patterns of `files`, read alone, are always those that are read with all else.
Config load_okr_yaml(std::string text) {
  Config config{{"okr.yaml", std::move(text)}, {}};
  const yaml::Parsed parsed = yaml::parse(config.source, 0, {});
  config.loaded = load_config(config.source, parsed);
  CHECK(said(file_patterns(config.source, parsed)) == said(config.loaded.config.files));
  return config;
}

std::vector<std::string> Linked::problems() const {
  return lines_of(without_missing_ids(found), workspace.sources);
}

Linked link_texts(std::vector<std::pair<std::string, std::string>> files) {
  Linked linked;
  model::Workspace& workspace = linked.workspace;
  for (auto& [path, text] : files) workspace.sources.push_back({path, std::move(text)});
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    if (workspace.sources[i].path != "okr.yaml") continue;
    LoadedConfig config =
        load_config(workspace.sources[i], yaml::parse(workspace.sources[i], i, {}));
    workspace.config = std::move(config.config);
    workspace.has_config = true;
    workspace.config_file = i;
    linked.found = std::move(config.problems);
  }
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    const text::Source& source = workspace.sources[i];
    const bool is_config = workspace.config_file == i;
    add_file(
        workspace,
        is_config ? LoadedFile{} : load_file(source, yaml::parse(source, i, {}), workspace.config),
        linked.found);
  }
  link(workspace, linked.found);
  return linked;
}

void check_each(const std::vector<Case>& cases,
                const std::function<Lines(const std::string& text)>& problems_in) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(problems_in(c.text) == c.problems);
  }
}

}  // namespace okr::load::testing
