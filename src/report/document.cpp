// SPDX-License-Identifier: MIT
#include <okr/report/document.h>

#include <utility>

namespace okr::report {

Words words_of(std::string text) {
  Words words;
  words.push_back({.text = std::move(text)});
  return words;
}

}  // namespace okr::report
