// SPDX-License-Identifier: MIT
// What may fail, with the reason for people to read. Never for mistakes in the user's OKR files:
// those are diagnostics.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace okr {

struct Error {
  std::string message;  ///< names the thing and the way out, lower case, no full stop
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  const T& operator*() const& { return std::get<0>(state_); }
  T& operator*() & { return std::get<0>(state_); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }  ///< so that *std::move(x) moves
  const T* operator->() const { return &std::get<0>(state_); }
  T* operator->() { return &std::get<0>(state_); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace okr
