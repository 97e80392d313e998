// SPDX-License-Identifier: MIT
// The manual page lists what the files may hold: it is held against the rows here.
#include <okr/load/fields.h>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace okr::load {
namespace {

// All words that follow ".It Ic" or ".Ic", and " Ic " within a line: the keys that the page marks.
std::set<std::string> keys_in_manual() {
  std::ifstream file(std::string(OKR_SOURCE_DIR) + "/man/okr.yaml.5", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::set<std::string> keys;
  for (std::size_t at = text.find("Ic "); at != std::string::npos; at = text.find("Ic ", at + 3)) {
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 3);
    keys.insert(text.substr(at + 3, end - at - 3));
  }
  return keys;
}

}  // namespace

TEST_CASE("okr.yaml(5) names every field of every entity") {
  const std::set<std::string> manual = keys_in_manual();
  REQUIRE(!manual.empty());
  for (const Entity entity : all_entities()) {
    for (const Field& field : fields_of(entity)) {
      CAPTURE(name_of(entity));
      CAPTURE(field.key);
      CHECK(manual.contains(std::string(field.key)));
    }
  }
}

}  // namespace okr::load
