// SPDX-License-Identifier: MIT
#include "entities.h"
#include "row.h"
#include "team_tree.h"
#include "values.h"

#include <okr/load/load.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace okr::load {
namespace {

using model::Config;

struct ReadConfig {
  Config config;
  bool version_known = false;
};

void read_version(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  if (value.kind() != yaml::Kind::scalar) return report_wrong_type(in, field, value);
  into.version_known = value.text() == "1";
  if (into.version_known) return;
  in.report("bad-value", value.span(),
            fmt::format("okr knows version 1 of the format, not {}", shown(value)),
            "write okr: 1, or use an okr that knows the newer version");
}

void read_organization(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  if (auto name = read_word(in, field, value)) into.config.organization = std::move(name->value);
}

// "en", "gsw", "de-ch", "zh_hant": a language of two or three letters, and what narrows it down.
bool is_language_tag(std::string_view tag) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto letters =
      static_cast<std::size_t>(std::find_if_not(tag.begin(), tag.end(), is_letter) - tag.begin());
  const bool is_all = letters == tag.size();
  return (letters == 2 || letters == 3) &&
         (is_all || ((tag[letters] == '-' || tag[letters] == '_') && letters + 1 < tag.size()));
}

void read_language(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  const auto language = read_word(in, field, value);
  if (!language) return;
  const std::string tag = text::to_lower(**language);
  into.config.english = tag == "en" || tag.starts_with("en-") || tag.starts_with("en_");
  if (is_language_tag(tag)) return;
  in.report("bad-value", language->span,
            fmt::format("'language' must be a tag such as en or de-CH, not {}{}",
                        quoted(**language), tag == "english" ? " (did you mean 'en'?)" : ""),
            "for example: language: en");
  into.config.english = true;
}

void read_currency(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  const auto currency = read_word(in, field, value);
  if (!currency) return;
  const std::string& code = **currency;
  if (prose::is_money(code)) {
    into.config.currency = code;
    return;
  }
  in.report(
      "bad-value", currency->span,
      fmt::format("'currency' must be three capital letters as in ISO 4217, not {}", quoted(code)),
      "for example: currency: EUR");
}

void read_fiscal_start(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  const auto month = read_whole_number(in, field, value);
  if (!month) return;
  if (**month >= 1 && **month <= 12) {
    into.config.fiscal.start_month = **month;
    return;
  }
  in.report("bad-value", month->span,
            fmt::format("'{}' must be a month from 1 to 12, not {}", field.key, shown(value)),
            fmt::format("for example: {}", field.example));
}

void read_fiscal_name(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  if (const auto choice = read_choice(in, field, value))
    into.config.fiscal.named_by = static_cast<model::FiscalYear::NamedBy>(**choice);
}

void read_files(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  into.config.files = read_words(in, field, value);
}

struct Policy {
  model::Maybe<int> every_days;
  model::Maybe<int> grace_days;
};

template <auto member>
constexpr auto as_days = [](Reader& in, const Field& field, const yaml::Value& value, auto& into) {
  into.*member = read_whole_number(in, field, value);
};

constexpr std::array<Row<Policy>, 2> policy_rows = {{
    {{"every_days", Shape::whole_number,
      "days after which a key result's next check-in is due; default 7", "every_days: 7"},
     as_days<&Policy::every_days>},
    {{"grace_days", Shape::whole_number,
      "days by which figures may come before or after a period; default 14", "grace_days: 14"},
     as_days<&Policy::grace_days>},
}};

void read_policy(Reader& in, const Field&, const yaml::Value& value, ReadConfig& into) {
  if (value.kind() != yaml::Kind::mapping) return report_not_a(in, Entity::checkin_policy, value);
  Policy policy;
  read_fields<Policy>(in, Entity::checkin_policy, policy_rows, value, policy);
  if (policy.every_days && **policy.every_days < 1) {
    in.report("bad-value", policy.every_days->span, "'every_days' must be at least 1, not 0",
              "for example: every_days: 7");
  } else if (policy.every_days) {
    into.config.checkin.every_days = **policy.every_days;
  }
  if (policy.grace_days) into.config.checkin.grace_days = **policy.grace_days;
}

void read_team_map(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  into.config.teams = read_teams(in, field, value);
}

void read_people_map(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  into.config.has_people = true;
  into.config.people = read_people(in, field, value);
}

void read_period_map(Reader& in, const Field& field, const yaml::Value& value, ReadConfig& into) {
  into.config.periods = read_periods(in, field, value);
}

void read_lint_settings(Reader& in, const Field&, const yaml::Value& value, ReadConfig& into) {
  into.config.lint = read_lint(in, value);
}

std::vector<std::string> in_lower_case(const std::vector<model::Word>& words) {
  std::vector<std::string> out;
  for (const model::Word& word : words) out.push_back(text::to_lower(*word));
  return out;
}

struct OwnWords {
  std::vector<model::Word> task_verbs;
  std::vector<model::Word> metrics;
};

constexpr std::array<Row<OwnWords>, 2> words_rows = {{
    {{"task_verbs", Shape::texts, "verbs that make a key result a task",
      "task_verbs: [groom, onboard]"},
     as_words<&OwnWords::task_verbs>},
    {{"metrics", Shape::texts, "names of things that you measure", "metrics: [NRR, activation]"},
     as_words<&OwnWords::metrics>},
}};

void read_own_words(Reader& in, const Field&, const yaml::Value& value, ReadConfig& into) {
  if (value.kind() != yaml::Kind::mapping) return report_not_a(in, Entity::words, value);
  OwnWords words;
  read_fields<OwnWords>(in, Entity::words, words_rows, value, words);
  into.config.words = {in_lower_case(words.task_verbs), in_lower_case(words.metrics)};
}

constexpr std::array<std::string_view, 2> named_by = {"end", "start"};

constexpr std::array<Row<ReadConfig>, 13> rows = {{
    {{"okr", Shape::version, "the format's version", "okr: 1", true}, read_version},
    {{"organization", Shape::text, "whose OKRs these are", "organization: Northwind Cookware"},
     read_organization},
    {{"language", Shape::text, "another language than en switches the text rules off",
      "language: en"},
     read_language},
    {{"currency", Shape::text, "what a bare $ means: an ISO 4217 code; default USD",
      "currency: USD"},
     read_currency},
    {{"fiscal_year_start", Shape::whole_number, "the fiscal year's first month, 1 to 12; default 1",
      "fiscal_year_start: 2"},
     read_fiscal_start},
    {{"fiscal_year_named_by", Shape::choice,
      "whether a fiscal year is named by the calendar year that it ends or starts in; default end",
      "fiscal_year_named_by: end", false, Entity::okr_yaml, named_by},
     read_fiscal_name},
    {{"files", Shape::texts, "patterns of the OKR files' paths", "files: [\"okrs/**/*.yaml\"]"},
     read_files},
    {{"checkin", Shape::entity, "how often key results are checked in",
      "checkin: {every_days: 7, grace_days: 14}", false, Entity::checkin_policy},
     read_policy},
    {{"teams", Shape::entity_map, "the cascade: every team but one has a parent",
      "teams: {product: {name: Product, parent: northwind, lead: dana}}", false, Entity::team},
     read_team_map},
    {{"people", Shape::entity_map, "who leads, belongs to teams, owns and writes",
      "people: {dana: {name: Dana Okafor}}", false, Entity::person},
     read_people_map},
    {{"periods", Shape::entity_map, "periods that are no calendar or fiscal ones",
      "periods: {launch: {start: 2026-09-07, end: 2026-12-18}}", false, Entity::period},
     read_period_map},
    {{"lint", Shape::entity, "which rules are on, how severe, with which numbers",
      "lint: {profile: recommended}", false, Entity::lint},
     read_lint_settings},
    {{"words", Shape::entity, "your own words, added to the built-in English lists",
      "words: {task_verbs: [groom], metrics: [NRR]}", false, Entity::words},
     read_own_words},
}};

constexpr const Field& files_field = rows[6].field;
static_assert(files_field.key == "files");

std::vector<model::Word> or_usual(std::vector<model::Word> patterns, std::uint32_t file) {
  if (patterns.empty()) {
    for (const char* pattern : {"okrs/**/*.yaml", "okrs/**/*.yml"})
      patterns.push_back({pattern, {file, 0, 0}});
  }
  return patterns;
}

// Whether all of the file was read, so that nothing in it is missing without a word.
bool is_read_whole(const yaml::Parsed& parsed) {
  const auto is_slip = [](const diag::Diagnostic& problem) {
    return problem.rule == "file-syntax";
  };
  // A comma in a name takes nothing but that name away, and is a warning: not to use the file would
  // need an error that says so.
  const auto is_warning = [](const diag::Diagnostic& problem) {
    return problem.rule == "text-lost" || problem.rule == "mixed-line-endings";
  };
  if (std::any_of(parsed.problems.begin(), parsed.problems.end(), is_slip)) return false;
  return parsed.unread.empty() ||
         std::all_of(parsed.problems.begin(), parsed.problems.end(), is_warning);
}

}  // namespace

std::vector<Field> okr_yaml_fields() {
  return fields_in<ReadConfig>(rows);
}

std::vector<Field> checkin_policy_fields() {
  return fields_in<Policy>(policy_rows);
}

std::vector<Field> words_fields() {
  return fields_in<OwnWords>(words_rows);
}

std::vector<model::Word> file_patterns(const text::Source& source, const yaml::Parsed& parsed) {
  std::vector<diag::Diagnostic> unsaid;
  const model::Config config;
  Reader in{source, config, parsed.unread, unsaid, static_cast<std::uint32_t>(source.bytes.size())};
  const auto root = parsed.tree.root();
  const auto value = root ? root->find(files_field.key) : std::nullopt;
  const bool is_written = value && value->kind() != yaml::Kind::null;
  return or_usual(is_written ? read_words(in, files_field, *value) : std::vector<model::Word>(),
                  parsed.tree.file);
}

LoadedConfig load_config(const text::Source& source, const yaml::Parsed& parsed) {
  LoadedConfig out;
  out.problems = parsed.problems;
  ReadConfig read;
  Reader in{source, read.config, parsed.unread, out.problems,
            static_cast<std::uint32_t>(source.bytes.size())};
  const auto root = parsed.tree.root();
  if (!root && parsed.problems.empty()) {
    in.report("missing-field", {parsed.tree.file, 0, 0}, "okr.yaml is empty",
              "begin it with a line: okr: 1");
  } else if (root && root->kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::okr_yaml, *root);
  } else if (root) {
    read_fields<ReadConfig>(in, Entity::okr_yaml, rows, *root, read);
  }
  read.config.files = or_usual(std::move(read.config.files), parsed.tree.file);
  check_teams_and_people(in, read.config);
  out.usable =
      root && root->kind() == yaml::Kind::mapping && read.version_known && is_read_whole(parsed);
  out.config = std::move(read.config);
  model::index_teams(out.config);
  return out;
}

}  // namespace okr::load
