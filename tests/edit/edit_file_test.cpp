// SPDX-License-Identifier: MIT
#include <okr/edit/edit_file.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

using namespace okr;
using namespace okr::edit;

namespace {

/// The bytes, or why not.
std::string edited(const std::string& bytes, const std::vector<Intent>& intents) {
  const Result<std::string> result = edit_file({"q.yaml", bytes}, intents, {});
  return result ? *result : "error: " + result.error().message;
}

/// The place of the mapping or sentence that begins with `words`.
Node at(const std::string& bytes, const std::string& words) {
  const yaml::Parsed parsed = yaml::parse({"q.yaml", bytes}, 0, {});
  const std::size_t begin = bytes.find(words);
  for (const yaml::Node& node : parsed.tree.nodes) {
    if (node.begin == begin) return text::Span{0, node.begin, node.end};
  }
  FAIL("nothing begins with " << words);
  return {};
}

NewItem line(std::string text) {
  return {.line = std::move(text), .fields = {}};
}

std::string with_checkin(const std::string& bytes, const std::string& node,
                         const std::string& text = "2026-10-12 0.41%") {
  return edited(bytes, {AddItems{at(bytes, node), "checkins", {line(text)}}});
}

}  // namespace

TEST_SUITE("edit_file") {
  TEST_CASE("an item goes below the last one, in its column") {
    CHECK(with_checkin("- title: a\n  checkins:\n    - 2026-10-05 1\n", "title") ==
          "- title: a\n  checkins:\n    - 2026-10-05 1\n    - 2026-10-12 0.41%\n");
    CHECK(with_checkin("- title: a\n  checkins:\n  -   2026-10-05 1 # so\n\n- b\n", "title") ==
          "- title: a\n  checkins:\n  -   2026-10-05 1 # so\n  -   2026-10-12 0.41%\n\n- b\n");
  }

  TEST_CASE("a list that is missing, null or empty is begun") {
    CHECK(with_checkin("- title: a\n- b\n", "title") ==
          "- title: a\n  checkins:\n    - 2026-10-12 0.41%\n- b\n");
    CHECK(with_checkin("- title: a\n  checkins: [] # none\n", "title") ==
          "- title: a\n  checkins: # none\n    - 2026-10-12 0.41%\n");
    CHECK(with_checkin("- title: a\n  checkins:\n", "title") ==
          "- title: a\n  checkins:\n    - 2026-10-12 0.41%\n");
    CHECK(with_checkin("- title: a\n  checkins: ~", "title") ==
          "- title: a\n  checkins:\n    - 2026-10-12 0.41%");
  }

  TEST_CASE("a comment behind the key of a list keeps the key when the list's only item goes") {
    const auto without = [](const std::string& bytes) {
      return edited(bytes, {RemoveItem{at(bytes, "title"), "checkins", 0,
                                       RemoveItem::Emptied::comments_stay}});
    };
    CHECK(without("- title: a\n  checkins: # ours\n    - 2026-10-05 1 # so\n    # more\n- b\n") ==
          "- title: a\n  checkins: # ours\n    # more\n- b\n");
    CHECK(without("- title: a\n  checkins:\n  # ours\n  - 2026-10-05 1\n") ==
          "- title: a\n  checkins:\n  # ours\n");
    CHECK(without("- title: a\r\n  checkins: # ours\r\n  - 2026-10-05 1") ==
          "- title: a\r\n  checkins: # ours");
    CHECK(without("- title: a # none\n  checkins:\n  - 2026-10-05 1 # so\n") ==
          "- title: a # none\n");
    CHECK(without("- title: a\n  checkins: # ours\n  - 2026-10-05 1\n  - 2026-10-06 2\n") ==
          "- title: a\n  checkins: # ours\n  - 2026-10-06 2\n");
  }

  TEST_CASE("in brackets an item goes behind a comma") {
    CHECK(with_checkin("- {title: a}\n", "{title") ==
          "- {title: a, checkins: [2026-10-12 0.41%]}\n");
    CHECK(with_checkin("- {title: a, checkins: [x]}\n", "{title", "b, c") ==
          "- {title: a, checkins: [x, \"b, c\"]}\n");
    CHECK(with_checkin("- title: a\n  checkins: [\n    x,  # so\n  ]\n", "title") ==
          "- title: a\n  checkins: [\n    x,  # so\n    2026-10-12 0.41%,\n  ]\n");
  }

  TEST_CASE("a bare sentence becomes a mapping with it as its title") {
    CHECK(with_checkin("- Raise a\n  from 1 to 2\n- b\n", "Raise") ==
          "- title: Raise a\n    from 1 to 2\n  checkins:\n    - 2026-10-12 0.41%\n- b\n");
    CHECK(with_checkin("[Raise a from 1 to 2, b]\n", "Raise") ==
          "[{title: Raise a from 1 to 2, checkins: [2026-10-12 0.41%]}, b]\n");
  }

  TEST_CASE("keys are set, added in their place, and removed") {
    const std::string file = "id:    a  # one\ntitle: b\nend: c\n";
    CHECK(edited(file, {SetField{{}, "title", text_of("x: y")}}) ==
          "id:    a  # one\ntitle: \"x: y\"\nend: c\n");
    CHECK(edited(file, {SetField{{}, "why", text_of("w"), {"id", "title", "why", "end"}}}) ==
          "id:    a  # one\ntitle: b\nwhy: w\nend: c\n");
    CHECK(edited(file, {RemoveField{{}, "title"}}) == "id:    a  # one\nend: c\n");
    CHECK(edited("- a: 1\n  # note\n  b: 2\n", {RemoveField{at("- a: 1\n  # note\n  b: 2\n", "a"),
                                                            "a"}}) == "- # note\n  b: 2\n");
  }
}
