// SPDX-License-Identifier: MIT
#include "units.h"

#include "characters.h"
#include "currencies.h"

#include <okr/prose/quantity.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace okr::prose {
namespace {

struct Form {
  std::string_view word;
  std::string_view unit;
};

// Sorted by word, lower case.
constexpr std::array time_forms = {
    Form{"d", "days"},
    Form{"day", "days"},
    Form{"days", "days"},
    Form{"h", "h"},
    Form{"hour", "h"},
    Form{"hours", "h"},
    Form{"hr", "h"},
    Form{"hrs", "h"},
    Form{"min", "min"},
    Form{"mins", "min"},
    Form{"minute", "min"},
    Form{"minutes", "min"},
    Form{"month", "months"},
    Form{"months", "months"},
    Form{"ms", "ms"},
    Form{"millisecond", "ms"},
    Form{"milliseconds", "ms"},
    Form{"msec", "ms"},
    Form{"s", "s"},
    Form{"sec", "s"},
    Form{"second", "s"},
    Form{"seconds", "s"},
    Form{"secs", "s"},
    Form{"w", "weeks"},
    Form{"week", "weeks"},
    Form{"weeks", "weeks"},
    Form{"wk", "weeks"},
    Form{"wks", "weeks"},
};

constexpr std::array share_forms = {
    Form{"pct", "%"}, Form{"percent", "%"}, Form{"percents", "%"},
    Form{"pp", "pp"}, Form{"ppt", "pp"},    Form{"pps", "pp"},
};

struct Size {
  std::string_view unit;
  double of_smallest;
};

// Those that convert exactly. A month has no fixed length.
constexpr std::array time_lengths = {
    Size{"ms", 1},    Size{"s", 1000},      Size{"min", 60'000},
    Size{"h", 3.6e6}, Size{"days", 86.4e6}, Size{"weeks", 604.8e6},
};

constexpr std::array data_forms = {
    Form{"gb", "GB"},
    Form{"kb", "KB"},
    Form{"mb", "MB"},
    Form{"tb", "TB"},
};

constexpr std::array data_sizes = {
    Size{"KB", 1e3},
    Size{"MB", 1e6},
    Size{"GB", 1e9},
    Size{"TB", 1e12},
};

constexpr std::array irregular_plurals = {
    Form{"child", "children"}, Form{"man", "men"},           Form{"person", "people"},
    Form{"woman", "women"},    Form{"analysis", "analyses"},
};

std::optional<double> size_in(std::string_view unit, const auto& sizes) {
  for (const Size& size : sizes)
    if (size.unit == unit) return size.of_smallest;
  return std::nullopt;
}

std::optional<double> milliseconds_in(std::string_view unit) {
  return size_in(unit, time_lengths);
}

// How many of the one unit make one of the other; nothing where they do not measure the same.
std::optional<double> ratio_of(std::string_view from, std::string_view to) {
  const auto of = [&](const auto& sizes) -> std::optional<double> {
    const auto a = size_in(from, sizes);
    const auto b = size_in(to, sizes);
    return a && b ? std::optional(*a / *b) : std::nullopt;
  };
  const auto time = of(time_lengths);
  return time ? time : of(data_sizes);
}

std::string_view unit_of(std::string_view word, const auto& forms) {
  for (const Form& form : forms)
    if (form.word == word) return form.unit;
  return {};
}

// The word at `at` in lower case; empty where none of a unit's length stands there. A capital
// letter alone stays one, since 3D is no three days.
std::string short_word_at(std::string_view s, std::size_t at) {
  const std::size_t end = end_of_letters(s, at);
  if (end - at > 12) return {};
  if (end - at == 1) return std::string(s.substr(at, 1));
  return to_lower(s.substr(at, end - at));
}

// Few words do, and all words for shares and their points.
constexpr bool begins_with_p(std::string_view s, std::size_t at) {
  return at < s.size() && (s[at] == 'p' || s[at] == 'P');
}
static_assert(std::all_of(share_forms.begin(), share_forms.end(),
                          [](const Form& form) { return begins_with_p(form.word, 0); }));

// "points", "-points", "pts" after a per cent sign or word: where they end, else `at`.
std::size_t end_of_points(std::string_view s, std::size_t at) {
  const Character c = character_at(s, at);
  const std::size_t start = is_minus(c.value) ? at + c.size : skip_spaces(s, at);
  if (!begins_with_p(s, start)) return at;
  const std::string word = short_word_at(s, start);
  if (word == "points" || word == "point" || word == "pts" || word == "pt" || word == "pp")
    return start + word.size();
  return at;
}

std::optional<UnitText> read_share(std::string_view s, std::size_t at) {
  const Character c = character_at(s, at);
  if (c.value == '%' || c.value == 0xFF05 || c.value == 0xFE6A) {
    const std::size_t sign_end = at + c.size;
    const std::size_t end = end_of_points(s, sign_end);
    return UnitText{end == sign_end ? "%" : "pp", end};
  }
  if (!begins_with_p(s, at)) return std::nullopt;
  const std::string word = short_word_at(s, at);
  const std::size_t word_end = at + word.size();
  if (const auto unit = unit_of(word, share_forms); !unit.empty()) {
    const std::size_t end = unit == "%" ? end_of_points(s, word_end) : word_end;
    return UnitText{std::string(end == word_end ? unit : "pp"), end};
  }
  if (word == "per" && short_word_at(s, skip_spaces(s, word_end)) == "cent")
    return UnitText{"%", skip_spaces(s, word_end) + 4};
  if (word == "percentage" && end_of_points(s, word_end) != word_end)
    return UnitText{"pp", end_of_points(s, word_end)};
  if (word == "p" && s.substr(at).starts_with("p.p.")) return UnitText{"pp", at + 4};
  return std::nullopt;
}

bool is_plural_of(std::string_view plural, std::string_view singular) {
  for (const Form& form : irregular_plurals)
    if (form.word == singular && form.unit == plural) return true;
  const auto grown = [&](std::string_view stem, std::string_view ending) {
    return plural.size() == stem.size() + ending.size() && plural.starts_with(stem) &&
           plural.ends_with(ending);
  };
  if (grown(singular, "s") || grown(singular, "es")) return true;
  return singular.ends_with("y") && grown(singular.substr(0, singular.size() - 1), "ies");
}

}  // namespace

std::string_view time_unit(std::string_view lower_word) {
  return unit_of(lower_word, time_forms);
}

bool is_time_unit(std::string_view unit) {
  return unit == "months" || milliseconds_in(unit).has_value();
}

std::optional<UnitText> read_known_unit(std::string_view s, std::string_view currency) {
  const std::size_t at = skip_spaces(s, 0);
  if (auto share = read_share(s, at)) return share;
  if (auto found = read_currency(s.substr(at), currency))
    return UnitText{std::move(found->code), at + found->size};
  const std::string word = short_word_at(s, at);
  if (const auto unit = time_unit(word); !unit.empty())
    return UnitText{std::string(unit), at + word.size()};
  if (const auto unit = unit_of(word, data_forms); !unit.empty())
    return UnitText{std::string(unit), at + word.size()};
  if (at == 0 && (word == "x" || character_at(s, 0).value == 0xD7))
    return UnitText{"x", character_at(s, 0).size};
  return std::nullopt;
}

std::optional<UnitText> read_scale_end(std::string_view s, double value) {
  if (!s.starts_with('/')) return std::nullopt;
  int most = 0;
  const auto [stop, error] = std::from_chars(s.data() + 1, s.data() + s.size(), most);
  if (error != std::errc() || s[1] == '0' || s[1] == '-' || value > most) return std::nullopt;
  const auto size = static_cast<std::size_t>(stop - s.data());
  const Character next = character_at(s, size);
  if (is_letter(next.value) || next.value == '/' || next.value == '_') return std::nullopt;
  return UnitText{std::string(s.substr(0, size)), size};
}

bool same_word(std::string_view a, std::string_view b) {
  return a == b || is_plural_of(a, b) || is_plural_of(b, a);
}

bool same_unit(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a == b) return true;
  if (ratio_of(a, b)) return true;
  return same_word(to_lower(a), to_lower(b));
}

std::optional<double> convert(const Quantity& quantity, std::string_view unit) {
  if (quantity.unit == unit) return quantity.value;
  if (!same_unit(quantity.unit, unit)) return std::nullopt;
  const auto ratio = ratio_of(quantity.unit, unit);
  return ratio ? quantity.value * *ratio : quantity.value;
}

}  // namespace okr::prose
