// SPDX-License-Identifier: MIT
// Intentions of every kind on a file, made by chance, with texts that YAML would like to take for
// something else.
#pragma once

#include <okr/edit/intent.h>
#include <okr/yaml/tree.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return engine_() % n; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

 private:
  std::mt19937 engine_;
};

/// What a person may type; no blanks at its ends.
std::string odd_text(Random& random);

/// One intention for something that the file has, or nearly has.
edit::Intent random_intent(Random& random, const yaml::Tree& tree);

/// "SetField k1 = ..." for a failed test to show.
std::string shown(const edit::Intent& intent, std::string_view bytes);

}  // namespace okr::test
