// SPDX-License-Identifier: MIT
// An open file that is closed at the end.
#pragma once

#include <unistd.h>
#include <utility>

namespace okr::cli {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }  ///< negative where opening failed

 private:
  int number_;
};

}  // namespace okr::cli
