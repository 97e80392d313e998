// SPDX-License-Identifier: MIT
// The promise of the yaml layer: every node's bytes are exactly its own.
#include "yaml/random_yaml.h"
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::yaml {
namespace {

void check_nesting(const Value& value) {
  std::uint32_t at = value.span().begin;
  const auto check_child = [&](const Value& child) {
    CHECK(child.span().begin >= at);
    CHECK(child.span().end >= child.span().begin);
    CHECK(value.span().contains(child.span()));
    at = child.span().end;
    check_nesting(child);
  };
  for (const Value& item : value.items()) check_child(item);
  for (const Entry& entry : value.entries()) {
    check_child(entry.key);
    check_child(entry.value);
  }
}

void check_scalars(std::string_view bytes, const Tree& tree) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Value value(tree, i);
    const std::string_view own = bytes.substr(value.span().begin, value.span().size());
    if (value.kind() == Kind::scalar) {
      CAPTURE(own);
      const Parsed alone = parse_text(own);
      CHECK(shape_of(alone.tree) == shape_of(value));
    } else if (value.kind() == Kind::null) {
      CHECK((own.empty() || own == "~" || own == "null"));
    }
  }
}

void check_sample(const Sample& sample) {
  const Parsed parsed = parse_text(sample.bytes);
  CHECK(findings_of(sample.bytes) == "");
  CHECK(shape_of(parsed.tree) == sample.shape);
  REQUIRE(parsed.tree.root());
  check_nesting(*parsed.tree.root());
  check_scalars(sample.bytes, parsed.tree);
  CHECK(parsed.tree.comments.size() == sample.comments);
}

}  // namespace

TEST_CASE("whatever is written in whatever style has its text, and its bytes read back alone") {
  for (std::uint32_t seed = 1; seed <= 1500; ++seed) {
    CAPTURE(seed);
    check_sample(random_sample(seed));
  }
}

TEST_CASE("whatever is wrong, every place stays inside the file and every message on one line") {
  constexpr std::string_view odd = ":-#\"'[]{},&*!|>%@`?\t\r\n\x01\xFF~ ";
  for (std::uint32_t seed = 1; seed <= 1200; ++seed) {
    CAPTURE(seed);
    std::string bytes = random_sample(seed).bytes;
    const std::size_t at = seed * 7919 % bytes.size();
    if (seed % 3 == 0) {
      bytes.erase(at, seed % 17);
    } else {
      bytes.insert(at, 1, odd[seed % odd.size()]);
    }
    const Parsed parsed = parse_text(bytes);
    const text::Span whole{0, 0, static_cast<std::uint32_t>(bytes.size())};
    for (const diag::Diagnostic& d : parsed.problems) {
      CHECK(whole.contains(d.span));
      CHECK(d.message.find('\n') == std::string::npos);
    }
    for (const text::Span span : parsed.unread) CHECK(whole.contains(span));
    if (parsed.tree.root()) check_nesting(*parsed.tree.root());
  }
}

}  // namespace okr::yaml
