// SPDX-License-Identifier: MIT
#include "../../src/cli/gitignore.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

/// "ignored", "kept", or "" where the file says nothing.
std::string said(std::string_view file, std::string_view path, Entry entry = Entry::file) {
  const std::optional<bool> ignored = is_ignored(parse_ignore_file(file), path, entry);
  if (!ignored) return "";
  return *ignored ? "ignored" : "kept";
}

}  // namespace

TEST_CASE("a pattern without a slash matches the name at any depth") {
  CHECK(said("*.yaml", "a.yaml") == "ignored");
  CHECK(said("*.yaml", "x/y/a.yaml") == "ignored");
  CHECK(said("a.yaml", "x/a.yaml") == "ignored");
  CHECK(said("a.yaml", "x/ba.yaml") == "");
}

TEST_CASE("a slash at the start or in the middle ties a pattern to the file's folder") {
  CHECK(said("/a.yaml", "a.yaml") == "ignored");
  CHECK(said("/a.yaml", "x/a.yaml") == "");
  CHECK(said("x/a.yaml", "x/a.yaml") == "ignored");
  CHECK(said("x/a.yaml", "y/x/a.yaml") == "");
  CHECK(said("x/*.yaml", "x/a.yaml") == "ignored");
  CHECK(said("x/*.yaml", "x/y/a.yaml") == "");
}

TEST_CASE("a slash at the end means folders only") {
  CHECK(said("build/", "build", Entry::folder) == "ignored");
  CHECK(said("build/", "x/build", Entry::folder) == "ignored");
  CHECK(said("build/", "build", Entry::file) == "");
  CHECK(said("/x/build/", "x/build", Entry::folder) == "ignored");
}

TEST_CASE("two stars are whole folders, and one star elsewhere") {
  CHECK(said("**/a.yaml", "a.yaml") == "ignored");
  CHECK(said("**/a.yaml", "x/y/a.yaml") == "ignored");
  CHECK(said("x/**", "x/y/a.yaml") == "ignored");
  CHECK(said("x/**", "x", Entry::folder) == "");
  CHECK(said("x/**/a.yaml", "x/a.yaml") == "ignored");
  CHECK(said("x/**/a.yaml", "x/y/z/a.yaml") == "ignored");
  CHECK(said("x/a**b", "x/a/b") == "");
  CHECK(said("x/a**b", "x/azb") == "ignored");
}

TEST_CASE("the last pattern that matches decides, also to take back") {
  CHECK(said("*.yaml\n!keep.yaml", "keep.yaml") == "kept");
  CHECK(said("!keep.yaml\n*.yaml", "keep.yaml") == "ignored");
  CHECK(said("*.yaml\n!keep.yaml", "a.yaml") == "ignored");
}

TEST_CASE("comments, empty lines, carriage returns and spaces at the end do not count") {
  CHECK(said("# a.yaml\n\n", "a.yaml") == "");
  CHECK(said("a.yaml\r\n", "a.yaml") == "ignored");
  CHECK(said("a.yaml   ", "a.yaml") == "ignored");
  CHECK(said("\xEF\xBB\xBF"
             "a.yaml",
             "a.yaml") == "ignored");
  CHECK(said("/", "a") == "");
}

TEST_CASE("a backslash takes a character's meaning away, and braces have none") {
  CHECK(said("\\#a", "#a") == "ignored");
  CHECK(said("\\!a", "!a") == "ignored");
  CHECK(said("a\\ ", "a ") == "ignored");
  CHECK(said("\\*", "x") == "");
  CHECK(said("{a,b}", "a") == "");
  CHECK(said("{a,b}", "{a,b}") == "ignored");
}

TEST_CASE("sets and question marks") {
  CHECK(said("q[1-4]", "q3") == "ignored");
  CHECK(said("q[!1-4]", "q3") == "");
  CHECK(said("q?", "q3") == "ignored");
}

}  // namespace okr::cli
