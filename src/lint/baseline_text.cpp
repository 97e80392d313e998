// SPDX-License-Identifier: MIT
// The file of a baseline. Columns that tell what a finding is about come first, so that sorting
// lines sorts entries, and what is deleted with one objective is one run of lines.

#include <okr/lint/allow.h>
#include <okr/lint/baseline.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace okr::lint {
namespace {

constexpr std::string_view greeting = "# okr baseline ";
constexpr std::string_view version = "1";
constexpr std::string_view about =
    ": what okr lint --baseline leaves out; okr lint --write-baseline writes it";

std::string line_of(const BaselineEntry& entry) {
  return fmt::format("{} {} {} \"{}\" {}\n", entry.reference, entry.rule, entry.field, entry.text,
                     model::to_string(entry.added));
}

bool is_conflict_marker(std::string_view line) {
  constexpr std::array<std::string_view, 4> markers = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::any_of(markers.begin(), markers.end(), [&](std::string_view marker) {
    return line.starts_with(marker) && (line.size() == marker.size() || line[marker.size()] == ' ');
  });
}

std::optional<std::string> cut_word(std::string_view& rest) {
  const std::size_t space = rest.find(' ');
  if (space == std::string_view::npos || space == 0) return std::nullopt;
  const std::string word(rest.substr(0, space));
  rest.remove_prefix(space + 1);
  return word;
}

/// "TEXT" in its quotes, up to the first one without a backslash before it.
std::optional<std::string> cut_quoted(std::string_view& rest) {
  if (!rest.starts_with('"')) return std::nullopt;
  std::size_t end = 1;
  while (end < rest.size() && rest[end] != '"') end += rest[end] == '\\' ? 2 : 1;
  if (end >= rest.size()) return std::nullopt;
  const std::string words(rest.substr(1, end - 1));
  rest.remove_prefix(end + 1);
  return words;
}

std::optional<BaselineEntry> read_entry(std::string_view line) {
  auto reference = cut_word(line);
  auto rule = reference ? cut_word(line) : std::nullopt;
  auto field = rule ? cut_word(line) : std::nullopt;
  auto words = field ? cut_quoted(line) : std::nullopt;
  if (!words || !line.starts_with(' ')) return std::nullopt;
  const std::optional<model::Date> added = model::parse_date(line.substr(1));
  if (!added) return std::nullopt;
  return BaselineEntry{*std::move(reference), *std::move(rule), *std::move(field),
                       *std::move(words), *added};
}

Result<BaselineEntry> entry_at(std::string_view line, std::size_t number) {
  if (is_conflict_marker(line)) {
    return Error{
        fmt::format("line {} is a conflict marker of a merge that is not finished: take out the "
                    "markers, and keep the entries of both sides",
                    number)};
  }
  std::optional<BaselineEntry> entry = read_entry(line);
  if (!entry) {
    return Error{fmt::format(
        "line {} is no entry, which is REFERENCE RULE FIELD \"TEXT\" DATE: take the line out, or "
        "the whole file to write it anew",
        number)};
  }
  if (find_rule(entry->rule) == nullptr) {
    return Error{
        fmt::format("line {} names the rule '{}', which this okr does not have: take the line out; "
                    "okr rules lists all rules",
                    number, entry->rule)};
  }
  if (!can_be_allowed(entry->rule)) {
    return Error{fmt::format(
        "line {} names {}, which leaves parts of a file unread and cannot be left out: mend the "
        "file and take the line out",
        number, entry->rule)};
  }
  return *std::move(entry);
}

std::string_view cut_line(std::string_view& rest) {
  std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::optional<Error> wrong_beginning(std::string_view first) {
  if (is_conflict_marker(first)) return entry_at(first, 1).error();
  if (!is_baseline(first)) {
    return Error{fmt::format("it is no baseline: those begin with '{}{}'", greeting, version)};
  }
  first.remove_prefix(greeting.size());
  const std::string_view of = first.substr(0, first.find_first_of(": "));
  if (of == version) return std::nullopt;
  return Error{
      fmt::format("it is of version '{}' and this okr reads version {}: use the okr that wrote it, "
                  "or take the file out to write it anew",
                  of, version)};
}

}  // namespace

bool is_baseline(std::string_view text) {
  return text.starts_with(greeting);
}

std::string to_text(const Baseline& baseline) {
  std::string out(greeting);
  out += version;
  out += about;
  out += '\n';
  for (const BaselineEntry& entry : baseline) out += line_of(entry);
  return out;
}

Result<Baseline> parse_baseline(std::string_view text) {
  if (std::optional<Error> error = wrong_beginning(cut_line(text))) return *std::move(error);
  Baseline out;
  for (std::size_t number = 2; !text.empty(); ++number) {
    const std::string_view line = cut_line(text);
    if (okr::text::trimmed(line).empty()) continue;
    Result<BaselineEntry> entry = entry_at(line, number);
    if (!entry) return entry.error();
    out.push_back(*std::move(entry));
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace okr::lint
