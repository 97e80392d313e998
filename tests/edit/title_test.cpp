// SPDX-License-Identifier: MIT
#include <okr/edit/title.h>

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

/// `before` with `words` for "X" of the title that it holds: one scalar, as written.
std::string reworded(std::string_view scalar, std::string_view value, std::string_view words) {
  const std::string head = "a: 1 # one\nb: ";
  const text::Source source{"f.yaml", head + std::string(scalar) + "\nc: 3\n"};
  const auto begin = static_cast<std::uint32_t>(head.size());
  const auto end = begin + static_cast<std::uint32_t>(scalar.size());
  model::Text title{std::string(value), {0, begin, end}, {}};
  if (scalar != value) title.steps = {{0, begin + 1}};
  const auto x = static_cast<std::uint32_t>(value.find('X'));
  const auto bytes = reword_title(source, title, {x, x + 1}, words, {});
  if (!bytes) return bytes.error().message;
  CHECK(bytes->starts_with(head));
  CHECK(bytes->ends_with("\nc: 3\n"));
  return bytes->substr(head.size(), bytes->size() - head.size() - 6);
}

}  // namespace

TEST_CASE("words take the place of words, and the rest of the line stays") {
  CHECK(reworded("from X to 5", "from X to 5", "3") == "from 3 to 5");
  CHECK(reworded("'from X to 5'", "from X to 5", "3") == "'from 3 to 5'");
  CHECK(reworded("\"from X to 5\"", "from X to 5", "3") == "\"from 3 to 5\"");
}

TEST_CASE("words that YAML would take for more put the title in quotes") {
  CHECK(reworded("from X to 5", "from X to 5", "a: b") == "\"from a: b to 5\"");
  CHECK(reworded("from X to 5", "from X to 5", "3 #x") == "\"from 3 #x to 5\"");
  CHECK(reworded("X", "X", "- a") == "\"- a\"");
  CHECK(reworded("X", "X", "say \"so\" \\") == "say \"so\" \\");
  CHECK(reworded("X", "X", "\"so\"") == "\"\\\"so\\\"\"");
  CHECK(reworded("'from X'", "from X", "li's") == "\"from li's\"");
  CHECK(reworded("\"from X\"", "from X", "the \"b\"") == "\"from the \\\"b\\\"\"");
}

TEST_CASE("the place of a fix is found in the title's text") {
  const model::Text title{"Raise NPS to 50", {0, 7, 24}, {{0, 8}}};
  CHECK(range_in(title, {0, 18, 18}) == prose::Range{10, 10});
  CHECK(range_in(title, {0, 8, 23}) == prose::Range{0, 15});
  CHECK(!range_in(title, {0, 2, 3}));
}

}  // namespace okr::edit
