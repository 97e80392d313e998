// SPDX-License-Identifier: MIT
// A value together with the words in the user's file that say it.
#pragma once

#include <okr/text/span.h>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
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

template <class From, class To>
concept LeavesOutFile = std::is_same_v<From, text::Span> && std::is_same_v<To, text::Place>;

/// A value that may not be written: used like an optional, and no wider than the value and its
/// place. No file has the number that stands for absence.
template <class T, class Where = text::Span>
class Maybe {
 public:
  Maybe() = default;
  Maybe(std::nullopt_t) : Maybe() {}
  Maybe(Spanned<T, Where> value) : value_(std::move(value)) {}
  /// Leaves out the file.
  template <class From>
  requires LeavesOutFile<From, Where> Maybe(Spanned<T, From> value)
      : value_{std::move(value.value), value.span} {}
  template <class From>
  requires LeavesOutFile<From, Where> Maybe(Maybe<T, From> value) : Maybe() {
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
  static bool is_somewhere(const text::Span& span) { return span.file != no_file; }
  static bool is_somewhere(const text::Place& place) { return static_cast<bool>(place); }
  static text::Span nowhere(text::Span) { return {no_file, 0, 0}; }
  static text::Place nowhere(text::Place) { return {}; }

  Spanned<T, Where> value_{T{}, nowhere(Where())};
};

/// The same where the file is known otherwise: a check-in has three of them, and there are
/// check-ins by the hundred thousand.
template <class T>
using Placed = Maybe<T, text::Place>;

}  // namespace okr::model
