// SPDX-License-Identifier: MIT
// A value together with the words in the user's file that say it.
#pragma once

#include <okr/text/span.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace okr::model {

template <class T>
struct Spanned {
  T value{};
  text::Span span;

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

using Word = Spanned<std::string>;

/// A value that may not be written: used like an optional, and no wider than the value, since a
/// check-in has three of them and there are check-ins by the hundred thousand. No file has the
/// number that stands for absence.
template <class T>
class Maybe {
 public:
  Maybe() { reset(); }
  Maybe(std::nullopt_t) : Maybe() {}
  Maybe(Spanned<T> value) : value_(std::move(value)) {}

  explicit operator bool() const { return value_.span.file != no_file; }
  bool has_value() const { return value_.span.file != no_file; }
  const Spanned<T>& operator*() const { return value_; }
  Spanned<T>& operator*() { return value_; }
  const Spanned<T>* operator->() const { return &value_; }
  Spanned<T>* operator->() { return &value_; }
  void reset() {
    value_ = {};
    value_.span.file = no_file;
  }

 private:
  static constexpr std::uint32_t no_file = 0xFFFFFFFF;
  Spanned<T> value_;
};

}  // namespace okr::model
