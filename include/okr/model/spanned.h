// SPDX-License-Identifier: MIT
// A value together with the words in the user's file that say it.
#pragma once

#include <okr/text/span.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace okr::model {

template <class T, class Where = text::Span>
struct Spanned {
  T value{};
  Where span;

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

using Word = Spanned<std::string>;

/// A value that may not be written: used like an optional, and no wider than the value and where it
/// stands. Absence is a place that no file has.
template <class T, class Where = text::Span>
class Maybe {
 public:
  Maybe() = default;
  Maybe(std::nullopt_t) : Maybe() {}
  Maybe(Spanned<T, Where> value) : value_(std::move(value)) {}
  /// Leaves out the file.
  template <std::same_as<text::Span> From>
  requires std::same_as<Where, text::Place> Maybe(Spanned<T, From> value)
      : value_{std::move(value.value), value.span} {}
  template <std::same_as<text::Span> From>
  requires std::same_as<Where, text::Place> Maybe(Maybe<T, From> value) : Maybe() {
    if (value) *this = std::move(*value);
  }

  explicit operator bool() const { return is_somewhere(value_.span); }
  bool has_value() const { return is_somewhere(value_.span); }
  const Spanned<T, Where>& operator*() const { return value_; }
  Spanned<T, Where>& operator*() { return value_; }
  const Spanned<T, Where>* operator->() const { return &value_; }
  Spanned<T, Where>* operator->() { return &value_; }
  void reset() { *this = {}; }

 private:
  static constexpr std::uint32_t no_file = 0xFFFFFFFF;
  static bool is_somewhere(text::Span span) { return span.file != no_file; }
  static bool is_somewhere(text::Place place) { return static_cast<bool>(place); }
  static Where nowhere() {
    if constexpr (std::same_as<Where, text::Span>) return {no_file, 0, 0};
    return {};
  }

  Spanned<T, Where> value_{T{}, nowhere()};
};

/// The same where the file is known otherwise: a check-in has three of them, and there are
/// check-ins by the hundred thousand.
template <class T>
using Placed = Maybe<T, text::Place>;

}  // namespace okr::model
