// SPDX-License-Identifier: MIT
#include "new_sentence.h"

#include <okr/lint/rule.h>
#include <okr/prose/reading.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

using prose::Quantity;

Error no_value(std::string_view which, std::string_view typed) {
  return {
      fmt::format("--{}: '{}' is no value; write a number with its unit, such as 30, 0.5% or "
                  "$1.2M",
                  which, typed)};
}

bool is_time(std::string_view unit) {
  constexpr std::array<std::string_view, 7> units{"ms", "s", "min", "h", "days", "weeks", "months"};
  return std::find(units.begin(), units.end(), unit) != units.end();
}

std::optional<diag::Severity> severity_of(const Book& book, std::string_view rule) {
  const std::optional<std::size_t> number = lint::rule_number(rule);
  return number ? book.settings.common[*number].severity : std::nullopt;
}

std::string without_article(std::string metric) {
  for (const std::string_view article : {"the ", "The ", "a ", "an "}) {
    if (metric.starts_with(article)) return metric.substr(article.size());
  }
  return metric;
}

/// "share of visitors", "use of the app": a noun, for all that the word is a verb as well.
bool is_of_something(std::string_view metric) {
  const std::size_t space = metric.find(' ');
  return space != std::string_view::npos && metric.substr(space).starts_with(" of ");
}

std::vector<diag::Diagnostic> tasks_in(const Book& book, const std::string& sentence) {
  auto findings =
      lint::SentenceReader(book.config(), lint::SentenceRole::key_result).read(sentence).findings;
  std::erase_if(findings, [](const diag::Diagnostic& d) { return d.rule != "task-as-key-result"; });
  return findings;
}

std::optional<Objection> objection_of(const Book& book,
                                      const std::vector<diag::Diagnostic>& findings) {
  std::string words;
  auto weight = Objection::Weight::doubtful;
  for (const diag::Diagnostic& finding : findings) {
    const auto severity = severity_of(book, finding.rule);
    if (!severity || *severity == diag::Severity::info) continue;
    if (*severity == diag::Severity::error) weight = Objection::Weight::refused;
    if (!words.empty()) words += '\n';
    words += fmt::format("{} [{}]", finding.message, finding.rule);
    if (!finding.help.empty()) words += '\n' + finding.help;
  }
  if (words.empty()) return std::nullopt;
  return Objection{std::move(words), weight};
}

}  // namespace

Result<std::string> measured_sentence(std::string_view metric, std::string_view from,
                                      std::string_view to, std::string_view currency) {
  const std::optional<Quantity> end = prose::parse_quantity(to, currency, {});
  if (!end) return no_value("to", to);
  const std::optional<Quantity> begin = prose::parse_quantity(from, currency, end->unit);
  if (!begin) return no_value("from", from);
  const std::optional<double> level = prose::convert(*begin, end->unit);
  if (!level) {
    return Error{fmt::format("'{}' and '{}' have different units; write both in one", from, to)};
  }
  if (*level == end->value) {
    return Error{fmt::format("'{}' is where it is today already; say where it is to be", to)};
  }
  const bool falls = end->value < *level;
  const std::string_view verb = !falls ? "Raise" : is_time(end->unit) ? "Cut" : "Lower";
  return fmt::format("{} {} from {} to {}", verb, metric, from, to);
}

std::optional<Objection> objection_to(const Book& book, const std::string& sentence,
                                      lint::SentenceRole role) {
  return objection_of(book, lint::SentenceReader(book.config(), role).read(sentence).findings);
}

std::optional<Objection> objection_to_metric(const Book& book, const std::string& metric) {
  // "the share of visitors", "share of visitors", not "share the plan"
  if (without_article(metric) != metric || is_of_something(metric)) return std::nullopt;
  // "review time is at least 5" is about a time, "review the plan is at least 5" about nothing
  if (tasks_in(book, metric + " is at least 5").empty()) return std::nullopt;
  auto objection = objection_of(book, tasks_in(book, metric));
  if (objection) objection->weight = Objection::Weight::doubtful;
  return objection;
}

bool is_whole_key_result(const model::Config& config, std::string_view sentence) {
  const auto reading = prose::read_key_result(sentence, config.words, config.currency);
  if (!reading.measure) return false;
  const prose::Measure& measure = *reading.measure;
  return measure.target || measure.min || measure.max;
}

std::string metric_of(const model::Config& config, const std::string& sentence) {
  const auto reading = prose::read_key_result(sentence, config.words, config.currency);
  const bool is_named = reading.measure && !reading.measure->metric.empty();
  return is_named ? without_article(reading.measure->metric) : sentence;
}

}  // namespace okr::cli
