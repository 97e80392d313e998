// SPDX-License-Identifier: MIT
#include "new_write.h"

#include "listing.h"
#include "paths.h"
#include "prompt.h"
#include "schema_line.h"
#include "shown_diff.h"

#include <okr/cli/write_file.h>
#include <okr/edit/edit_file.h>
#include <okr/edit/unified_diff.h>
#include <okr/model/find.h>
#include <okr/text/glob.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>
#include <tuple>

namespace okr::cli {
namespace {

using diag::Diagnostic;

/// What a finding says, wherever it stands: an addition moves others down.
using Said = std::tuple<std::string_view, std::string, std::string>;

Said said_of(const model::Workspace& workspace, const Diagnostic& finding) {
  return {finding.rule, workspace.sources[finding.span.file].path, finding.message};
}

/// What is new was never checked in, of course. Who has left is no owner for it, though.
bool is_about_today(const Diagnostic& finding) {
  const lint::Rule* const rule = lint::find_rule(finding.rule);
  if (finding.rule == "owner-left") return false;
  return finding.severity != diag::Severity::error && rule && rule->needs_date;
}

std::string with_indented_lines(std::string words) {
  for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at + 1)) {
    words.insert(at + 1, "  ");
  }
  return words;
}

bool is_named(const model::Config& config, const std::string& path) {
  return std::any_of(config.files.begin(), config.files.end(), [&](const model::Word& glob) {
    const std::string_view pattern =
        glob->starts_with("./") ? std::string_view(*glob).substr(2) : std::string_view(*glob);
    return text::glob_matches(pattern, path);
  });
}

/// Path and line of what was added.
std::string place_of(const Book& book, const Addition& addition, model::Date as_of) {
  const model::Workspace& workspace = book.workspace();
  const Result<model::Found> found = model::find(workspace, addition.reference, as_of);
  if (!found) return addition.file.path;
  text::Span span;
  if (found->kpi) span = workspace.kpis[*found->kpi].span;
  if (found->project) span = workspace.projects[*found->project].span;
  if (found->objective) {
    const model::Objective& objective = workspace.objectives[*found->objective];
    span = found->key_result ? objective.key_results[*found->key_result].span : objective.span;
  }
  const std::string& bytes = workspace.sources[span.file].bytes;
  return fmt::format("{}:{}", addition.file.path, text::LineMap(bytes).line_at(span.begin));
}

void say_written(const Session& session, const Book& after, const Addition& addition) {
  if (session.loudness == Loudness::quiet) return;
  const std::string place = place_of(after, addition, session.as_of);
  session.env.out << text::escape_controls(fmt::format("added {}: {}", addition.what, place))
                  << '\n';
}

bool is_agreed(const Session& session, std::string_view diff) {
  session.env.err << '\n';
  for (std::size_t at = 0; at < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', at), diff.size());
    session.env.err << text::escape_controls(diff.substr(at, end - at)) << '\n';
    at = end + 1;
  }
  return ask_yes_no(session.env, "write it?", YesNo::yes) == YesNo::yes;
}

bool is_error(const Diagnostic& finding) {
  return finding.severity == diag::Severity::error;
}

}  // namespace

std::vector<Diagnostic> new_findings(const Book& before, const Book& after) {
  std::map<Said, int> known;
  for (const Diagnostic& d : before.report.diagnostics) ++known[said_of(before.workspace(), d)];
  std::vector<Diagnostic> out;
  for (const Diagnostic& d : after.report.diagnostics) {
    if (d.severity == diag::Severity::info || is_about_today(d)) continue;
    if (--known[said_of(after.workspace(), d)] < 0) out.push_back(d);
  }
  return out;
}

void show_findings(const Session& session, const Book& book,
                   const std::vector<Diagnostic>& findings) {
  for (const Diagnostic& d : findings) {
    const text::Source& source = book.workspace().sources[d.span.file];
    const std::uint32_t line = text::LineMap(source.bytes).line_at(d.span.begin);
    std::string words = fmt::format("{}:{}: {}: {} [{}]", source.path, line,
                                    diag::name_of(d.severity), d.message, d.rule);
    if (!d.help.empty()) words += "\n  help: " + with_indented_lines(d.help);
    note(session.env, words);
  }
}

std::optional<Error> check_is_seen(const Book& book, const TargetFile& file) {
  const Walked found = list_configured(book.tree->place, book.config());
  const bool is_listed =
      std::find(found.files.begin(), found.files.end(), file.path) != found.files.end();
  std::error_code error;
  const std::string path = absolute(book.tree->place.root, file.path);
  if (file.before || is_listed || !std::filesystem::exists(path, error)) return std::nullopt;
  return Error{
      fmt::format("'{}' is there, but okr does not read it: a .gitignore names it; take it out "
                  "there, or move the file away",
                  file.path)};
}

std::optional<Error> check_is_read(const model::Config& config, const std::string& path) {
  if (is_named(config, path)) return std::nullopt;
  std::vector<std::string_view> globs;
  for (const model::Word& glob : config.files) globs.push_back(*glob);
  return Error{
      fmt::format("'{}' would be read by nobody: `files` in okr.yaml names {}; add "
                  "okrs/**/*.yaml there",
                  path, fmt::join(globs, ", "))};
}

Result<Written> write_inside(const Session& session, const Place& place,
                             const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes) {
    if (auto error = outside_repository(session, place, change.path)) return *error;
  }
  return replace_files(changes);
}

void note_ignored(const Session& session, const Book& book, const std::string& path) {
  const Walked found = list_configured(book.tree->place, book.config());
  if (std::find(found.files.begin(), found.files.end(), path) != found.files.end()) return;
  note(session.env, path + " is there, but okr and git do not see it: a .gitignore names it");
}

Result<Written> shown_errors(const Session& session, const Book& before, const Book& after) {
  std::vector<Diagnostic> findings = new_findings(before, after);
  std::erase_if(findings, [](const Diagnostic& d) { return !is_error(d); });
  if (findings.empty()) return Written{};
  show_findings(session, after, findings);
  return Error{"nothing was written: okr lint would find what stands above"};
}

std::string diff_of(const TargetFile& file, std::string_view after) {
  return file.before ? edit::unified_diff(file.path, *file.before, after)
                     : edit::new_file_diff(file.path, after);
}

TargetFile target_file(const Book& book, const std::string& path, std::string_view beginning) {
  for (const text::Source& source : book.workspace().sources) {
    if (source.path == path) return {path, source.bytes, source.bytes};
  }
  return {path, std::nullopt, schema_line_in(book.tree->place, path).append(beginning)};
}

int write_new(const Session& session, const NewArgs& args, const Book& book,
              const Addition& addition, Consent consent) {
  const TargetFile& file = addition.file;
  if (auto error = check_is_read(book.config(), file.path)) return fail(session.env, *error);
  if (auto error = check_is_seen(book, file)) return fail(session.env, *error);
  const Result<std::string> bytes =
      edit::edit_file({file.path, file.text}, addition.intents, args.limits.file);
  if (!bytes) return fail(session.env, bytes.error());
  const std::string path = absolute(book.tree->place.root, file.path);
  const Result<Book> after = book_with(session, args.limits, {{path, *bytes}});
  if (!after) return fail(session.env, after.error());
  if (const auto fine = shown_errors(session, book, *after); !fine) {
    return fail(session.env, fine.error());
  }
  const std::vector<Diagnostic> findings = new_findings(book, *after);
  const std::string diff = diff_of(file, *bytes);
  if (args.dry_run) {
    session.env.out << shown_diff(session.env, diff);
    show_findings(session, *after, findings);
    return exit_fine;
  }
  if (consent == Consent::asked && !is_agreed(session, diff)) {
    session.env.out << "nothing was written\n";
    return exit_fine;
  }
  const Result<Written> written =
      write_inside(session, book.tree->place, {{path, file.before, *bytes}});
  if (!written) return fail(session.env, written.error());
  if (!file.before) note_ignored(session, book, file.path);
  show_findings(session, *after, findings);
  say_written(session, *after, addition);
  return exit_fine;
}

}  // namespace okr::cli
