// SPDX-License-Identifier: MIT
// Lines as okr writes them are read in one go, all others word by word. A second space behind the
// day makes one of the others of each: both ways say the same.
#include "loading.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstddef>

namespace okr::load::testing {
namespace {

constexpr std::string_view key_results[] = {
    "title: Lower the refund rate from 0.5% to 0.2%",
    "title: Cut onboarding from 3 weeks to 4 days",
    "title: Customers\nbaseline: 5\ntarget: 10 customers",
    "title: Rating\nbaseline: 5/10\ntarget: 9/10",
    "title: Win the fair\nkind: binary",
    "title: Raise NPS from 30 to 50\nkpi: nps",
    "title: Better support",
};
constexpr std::string_view days[] = {"2026-10-05", "2026-02-30"};
constexpr std::string_view values[] = {
    "",     "46",     "46%",   "0.46%", "0.46", "007", "1.5.2",           "5.",
    ".5",   "6 000",  "$46",   "+3",    "-2",   "9%%", "2 weeks",         "10 customers",
    "done", "7/10",   "5 /10", "4.5/5", "1e3",  "1k",  "123456789012345", "1234567890123456",
    "0.1",  "33.333%"};
constexpr std::string_view confidences[] = {"",      "7/10",   "10/10", "11/10", "7.5/10", "-1/10",
                                            "07/10", "100/10", "7/ 10", "7/100", "7/10ths"};
constexpr std::string_view notes[] = {"",     "Fewer returns", "@sam Fewer", "@",
                                      " two", "Ünder é",       "at the end "};

/// All lines that these make, with `gap` behind the day.
std::vector<std::string> lines_with(std::string_view gap) {
  std::vector<std::string> lines;
  for (const auto day : days)
    for (const auto value : values)
      for (const auto confidence : confidences)
        for (const auto note : notes) {
          std::string line = fmt::format("{}{}{}", day, value.empty() ? "" : gap, value);
          if (!confidence.empty()) line += fmt::format(" {}", confidence);
          if (!note.empty()) line += fmt::format(" {}", note);
          lines.push_back(std::move(line));
        }
  return lines;
}

File read(std::string_view key_result, const std::vector<std::string>& lines,
          std::string_view quote) {
  std::string text = fmt::format("{}\ncheckins:\n", key_result);
  for (const std::string& line : lines) text += fmt::format("  - {0}{1}{0}\n", quote, line);
  return load_key_result(text);
}

std::string said(const File& file, const model::CheckIn& c) {
  std::string value = c.value_written ? "?" : "-";
  if (c.value) {
    const auto* level = std::get_if<model::Quantity>(&c.value->value);
    value = level != nullptr                 ? fmt::format("{} {}", level->value, level->unit)
            : std::get<bool>(c.value->value) ? "done"
                                             : "open";
    value += '=' + file.at(c.at(c.value->span));
  }
  const auto at = [&](const auto& part) { return part ? file.at(c.at(part->span)) : "-"; };
  return fmt::format("{}|{}|{}={}|{}|{}", at(c.date), value, c.confidence ? **c.confidence : -1,
                     at(c.confidence), c.by ? at(c.by) : "-", c.note ? file.at(c.at(c.note)) : "-");
}

std::vector<std::string> messages(const File& file) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& problem : file.loaded.problems)
    out.push_back(std::string(problem.rule) + ' ' + problem.message);
  return out;
}

}  // namespace

TEST_CASE("a line reads the same in one go and word by word") {
  const auto plain = lines_with(" ");
  const auto spaced = lines_with("  ");
  for (const std::string_view key_result : key_results)
    for (const std::string_view quote : {"", "\""}) {
      const File one = read(key_result, plain, quote);
      const File other = read(key_result, spaced, quote);
      const auto& ones = one.key_result().checkins;
      const auto& others = other.key_result().checkins;
      REQUIRE(ones.size() == plain.size());
      REQUIRE(others.size() == plain.size());
      for (std::size_t i = 0; i < plain.size(); ++i) {
        INFO(key_result, " <- ", quote, plain[i]);
        CHECK(said(one, ones[i]) == said(other, others[i]));
      }
      CHECK(messages(one) == messages(other));
    }
}

}  // namespace okr::load::testing
