// SPDX-License-Identifier: MIT
// Whether everything that is read in a sentence points into it, at borders of code points: the test
// of robustness and the fuzz target ask the same.
#pragma once

#include <okr/prose/reading.h>
#include <okr/text/utf8.h>

#include <optional>
#include <string_view>
#include <vector>

namespace okr::prose {

inline std::vector<bool> borders_of(std::string_view s) {
  std::vector<bool> borders(s.size() + 1, false);
  for (std::size_t at = 0; at < s.size(); at += text::code_point_at(s, at).size) borders[at] = true;
  borders[s.size()] = true;
  return borders;
}

inline bool fits(const std::vector<bool>& borders, Range range) {
  return range.begin <= range.end && range.end < borders.size() && borders[range.begin] &&
         borders[range.end];
}

inline bool fits(const std::vector<bool>& borders, const std::optional<Figure>& figure) {
  return !figure || fits(borders, figure->range);
}

inline bool fits(const std::vector<bool>& borders, const std::optional<Range>& range) {
  return !range || fits(borders, *range);
}

bool fits(const std::vector<bool>& borders, const auto& evidence) {
  return !evidence || fits(borders, evidence->range);
}

inline bool fits(const std::vector<bool>& b, const Measure& m) {
  return fits(b, m.metric_range) && fits(b, m.direction_range) && fits(b, m.baseline) &&
         fits(b, m.target) && fits(b, m.min) && fits(b, m.max) && fits(b, m.relative) &&
         fits(b, m.unit_range) && fits(b, m.deadline);
}

inline bool all_ranges_fit(std::string_view s) {
  const auto b = borders_of(s);
  const auto kr = read_key_result(s, {}, "USD");
  bool fine = (!kr.measure || fits(b, *kr.measure)) && fits(b, kr.task) && fits(b, kr.vanity) &&
              fits(b, kr.activity) && fits(b, kr.learning) && fits(b, kr.several) &&
              fits(b, kr.yes_or_no) && fits(b, kr.plan) && fits(b, kr.deadline);
  const auto o = read_objective(s, {}, "USD");
  for (const Number& number : o.numbers) fine = fine && fits(b, number.range);
  return fine && fits(b, o.task) && fits(b, o.competitor) && fits(b, o.out_of_reach) &&
         fits(b, o.business_as_usual) && fits(b, find_customer_word(s)) &&
         fits(b, find_pay_words(s)) && fits(b, words_beyond(s, 2));
}

}  // namespace okr::prose
