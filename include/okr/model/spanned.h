// SPDX-License-Identifier: MIT
// A value together with the words in the user's file that say it.
#pragma once

#include <okr/text/span.h>

#include <optional>
#include <string>

namespace okr::model {

template <class T>
struct Spanned {
  T value{};
  text::Span span;

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

using Word = Spanned<std::string>;
template <class T>
using Maybe = std::optional<Spanned<T>>;

}  // namespace okr::model
