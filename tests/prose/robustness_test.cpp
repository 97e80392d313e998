// SPDX-License-Identifier: MIT
// Any bytes are read: no crash, every range inside the sentence and on borders of code points.
#include <okr/prose/reading.h>
#include <okr/text/utf8.h>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace okr::prose {
namespace {

// A small generator, so that a failing case can be found again.
struct Dice {
  std::uint32_t state;
  std::uint32_t roll(std::uint32_t sides) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % sides;
  }
};

std::vector<bool> borders_of(std::string_view s) {
  std::vector<bool> borders(s.size() + 1, false);
  for (std::size_t at = 0; at < s.size(); at += text::code_point_at(s, at).size) borders[at] = true;
  borders[s.size()] = true;
  return borders;
}

bool fits(const std::vector<bool>& borders, Range range) {
  return range.begin <= range.end && range.end < borders.size() && borders[range.begin] &&
         borders[range.end];
}

bool fits(const std::vector<bool>& borders, const std::optional<Figure>& figure) {
  return !figure || fits(borders, figure->range);
}

bool fits(const std::vector<bool>& borders, const auto& evidence) {
  return !evidence || fits(borders, evidence->range);
}

bool fits(const std::vector<bool>& b, const Measure& m) {
  return fits(b, m.metric_range) && fits(b, m.direction_range) && fits(b, m.baseline) &&
         fits(b, m.target) && fits(b, m.min) && fits(b, m.max) && fits(b, m.relative) &&
         fits(b, m.unit_range) && (!m.deadline || fits(b, m.deadline->range));
}

bool all_ranges_fit(std::string_view s) {
  const auto b = borders_of(s);
  const auto kr = read_key_result(s, {}, "USD");
  bool fine = (!kr.measure || fits(b, *kr.measure)) && fits(b, kr.task) && fits(b, kr.vanity) &&
              fits(b, kr.activity) && fits(b, kr.learning) && fits(b, kr.several) &&
              fits(b, kr.yes_or_no) && fits(b, kr.plan);
  const auto o = read_objective(s, {}, "USD");
  for (const Number& number : o.numbers) fine = fine && fits(b, number.range);
  return fine && fits(b, o.task) && fits(b, o.competitor) && fits(b, o.out_of_reach) &&
         fits(b, o.business_as_usual) && fits(b, find_customer_word(s)) &&
         fits(b, find_pay_words(s));
}

constexpr std::array<std::string_view, 40> pieces = {"Lower ",
                                                     "the refund rate ",
                                                     "from ",
                                                     "to ",
                                                     "0.5% ",
                                                     "5",
                                                     "-",
                                                     "–",
                                                     "→",
                                                     "by ",
                                                     "at least ",
                                                     "between ",
                                                     "and ",
                                                     "1,500 ",
                                                     "12\u00A0000 ",
                                                     "$",
                                                     "€3bn ",
                                                     "CHF ",
                                                     "Q2 ",
                                                     "2026",
                                                     "two ",
                                                     "hundred ",
                                                     "Launch ",
                                                     "of ",
                                                     "customers ",
                                                     "is ",
                                                     "launched ",
                                                     "#",
                                                     "(",
                                                     ")",
                                                     "i.e. ",
                                                     "/10 ",
                                                     "x",
                                                     "\xFF",
                                                     "\xE2\x82",
                                                     "٣",
                                                     "’",
                                                     "once a week ",
                                                     "over ",
                                                     "half "};

}  // namespace

TEST_CASE("random bytes are read without harm") {
  Dice dice{1};
  for (int round = 0; round < 3000; ++round) {
    std::string s;
    for (std::uint32_t size = dice.roll(60); s.size() < size;)
      s += static_cast<char>(dice.roll(256));
    CAPTURE(round);
    CHECK(all_ranges_fit(s));
  }
}

TEST_CASE("sentences put together at random are read without harm") {
  Dice dice{2};
  for (int round = 0; round < 6000; ++round) {
    std::string s;
    for (std::uint32_t left = dice.roll(14); left > 0; --left)
      s += pieces[dice.roll(pieces.size())];
    CAPTURE(s);
    CHECK(all_ranges_fit(s));
  }
}

TEST_CASE("a sentence cut or broken anywhere is read without harm") {
  const std::string whole =
      "Raise NPS from 30 to 45 – at least 3 of 5 regions (from €800k), twice a week, by the end of "
      "Q2 ’26";
  for (std::size_t i = 0; i <= whole.size(); ++i) {
    CHECK(all_ranges_fit(whole.substr(0, i)));
    CHECK(all_ranges_fit(whole.substr(i)));
    std::string broken = whole;
    if (i < whole.size()) broken[i] = '\x80';
    CHECK(all_ranges_fit(broken));
  }
}

TEST_CASE("a sentence of 60 KB is read to its end") {
  for (const std::string_view piece : pieces) {
    std::string s;
    while (s.size() < 60'000) s += piece;
    CHECK(all_ranges_fit(s));
  }
}

}  // namespace okr::prose
