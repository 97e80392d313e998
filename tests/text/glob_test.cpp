// SPDX-License-Identifier: MIT
#include <okr/text/glob.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::text {

TEST_CASE("what a pattern begins and ends with may not overlap in the path") {
  CHECK_FALSE(glob_matches("ab*ba", "aba"));
  CHECK(glob_matches("ab*ba", "abba"));
  CHECK(glob_matches("okrs/**/q4.yaml", "okrs/q4.yaml"));
  CHECK(glob_matches("**/", ""));
  CHECK(glob_matches("a\\*b", "a*b"));
  CHECK_FALSE(glob_matches("a\\*b", "axb"));
}

TEST_CASE("a star stays within a folder, a question mark is one character") {
  CHECK(glob_matches("*.yaml", "a.yaml"));
  CHECK_FALSE(glob_matches("*.yaml", "okrs/a.yaml"));
  CHECK(glob_matches("okrs/*/a.yaml", "okrs/q4/a.yaml"));
  CHECK(glob_matches("q?.yaml", "q4.yaml"));
  CHECK_FALSE(glob_matches("q?.yaml", "q/.yaml"));
  CHECK_FALSE(glob_matches("a", "ab"));
  CHECK_FALSE(glob_matches("ab", "a"));
}

TEST_CASE("two stars stand for any number of folders, also none") {
  CHECK(glob_matches("okrs/**/*.yaml", "okrs/a.yaml"));
  CHECK(glob_matches("okrs/**/*.yaml", "okrs/2026/q4/a.yaml"));
  CHECK_FALSE(glob_matches("okrs/**/*.yaml", "okrsx/a.yaml"));
  CHECK(glob_matches("**/a.yaml", "a.yaml"));
  CHECK(glob_matches("**/a.yaml", "x/y/a.yaml"));
  CHECK_FALSE(glob_matches("**/a.yaml", "x/ba.yaml"));
  CHECK(glob_matches("okrs/2025-*/**", "okrs/2025-Q1/x/y.yaml"));
  CHECK(glob_matches("**", "x/y"));
}

TEST_CASE("a folder and an ending match as any pattern does") {
  for (const std::string path : {"okrs/.yaml", "okrs/a.yaml", "okrs/b/a.yaml", "okrs/", "a.yaml",
                                 ".yaml", "okrs/a.yml", "okrs.yaml", "okrs/x.yaml/y"}) {
    for (const std::string folder : {"", "okrs/", "okrs/b/"}) {
      CAPTURE(path);
      CAPTURE(folder);
      CHECK(glob_matches(folder + "**/*.yaml", path) == glob_matches(folder + "**/*.{yaml}", path));
    }
  }
}

TEST_CASE("sets and alternatives") {
  CHECK(glob_matches("q[1-4].yaml", "q3.yaml"));
  CHECK_FALSE(glob_matches("q[1-4].yaml", "q5.yaml"));
  CHECK(glob_matches("q[!1-4].yaml", "q5.yaml"));
  CHECK_FALSE(glob_matches("a[!b]c", "a/c"));
  CHECK(glob_matches("*.{yaml,yml}", "a.yml"));
  CHECK(glob_matches("{a,b{c,d}}/x", "bd/x"));
  CHECK_FALSE(glob_matches("{a,b}", "c"));
  CHECK(glob_matches("a{,b}", "a"));
}

TEST_CASE("brackets that never close, and quoted characters, stand for themselves") {
  CHECK(glob_matches("a[b", "a[b"));
  CHECK(glob_matches("a{b", "a{b"));
  CHECK(glob_matches("a\\*b", "a*b"));
  CHECK_FALSE(glob_matches("a\\*b", "axb"));
}

TEST_CASE("a comma or a brace that is quoted, or in a set, divides nothing") {
  CHECK(glob_matches("{a\\,b,c}", "a,b"));
  CHECK_FALSE(glob_matches("{a\\,b,c}", "b"));
  CHECK(glob_matches("{a[,}]b,c}", "a,b"));
  CHECK(glob_matches("a,b", "a,b"));
  CHECK(glob_matches("{**/a,b}.yaml", "x/a.yaml"));
}

TEST_CASE("braces may nest thousands deep") {
  constexpr std::size_t deep = 20000;
  const std::string pattern = std::string(deep, '{') + "a,b" + std::string(deep, '}');
  CHECK(glob_matches(pattern, "b"));
  CHECK_FALSE(glob_matches(pattern, "c"));
  CHECK(glob_matches(std::string(99, '{'), std::string(99, '{')));
}

TEST_CASE("a pattern full of stars is not slow") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  CHECK_FALSE(glob_matches(pattern + "b", std::string(2000, 'a')));
}

}  // namespace okr::text
