// SPDX-License-Identifier: MIT
// Intentions of every kind on a file, made by chance, with texts that YAML would like to take for
// something else.
#pragma once

#include <okr/edit/intent.h>
#include <okr/yaml/tree.h>

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  /// Each choice is a byte, as long as there are some; then the first of all that there is.
  explicit Random(std::string_view choices) : choices_(choices) {}
  std::size_t below(std::size_t n) { return next() % n; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

 private:
  std::size_t next() {
    if (engine_) return (*engine_)();
    if (choices_.empty()) return 0;
    const auto choice = static_cast<unsigned char>(choices_.front());
    choices_.remove_prefix(1);
    return choice;
  }

  std::optional<std::mt19937> engine_;
  std::string_view choices_;
};

/// What a person may type; no blanks at its ends.
std::string odd_text(Random& random);

/// One intention for something that the file has, or nearly has.
edit::Intent random_intent(Random& random, const yaml::Tree& tree);

/// Whether what shall come behind new items is to go itself.
bool is_unclear(const std::vector<edit::Intent>& intents);

/// "SetField k1 = ..." for a failed test to show.
std::string shown(const edit::Intent& intent, std::string_view bytes);

}  // namespace okr::test
