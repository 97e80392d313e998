// SPDX-License-Identifier: MIT
#include "changed.h"

#include <algorithm>

namespace okr::compare {

void append_fields(const FieldTexts& was, const FieldTexts& is, Differences& out) {
  for (std::size_t i = 0; i < is.size(); ++i) {
    if (was[i].text == is[i].text) continue;
    out.push_back({.what = Difference::What::field,
                   .field = std::string(is[i].field),
                   .from = was[i].text,
                   .to = is[i].text});
  }
}

std::string comma_joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += ", ";
    out += part;
  }
  return out;
}

std::string texts_of(const std::vector<model::Word>& words) {
  std::vector<std::string> texts;
  for (const model::Word& word : words) texts.push_back(*word);
  return comma_joined(texts);
}

std::string sorted_texts_of(const std::vector<model::Word>& words) {
  std::vector<std::string> texts;
  for (const model::Word& word : words) texts.push_back(*word);
  std::sort(texts.begin(), texts.end());
  return comma_joined(texts);
}

std::string as_text(model::Date date) {
  return model::to_string(date);
}

std::string as_text(double number) {
  return figure_text(number, {});
}

}  // namespace okr::compare
