// SPDX-License-Identifier: MIT
#include "../../src/cli/temp_file.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

namespace okr::cli {

using test::TempFolder;

TEST_CASE("a temp file is beside its file, named so that nobody else's is taken for one") {
  const TempFolder folder;
  std::string name;
  {
    const TempFile temp(posix_calls(), folder.at("q3.yaml"));
    REQUIRE(temp.file() >= 0);
    name = temp.path().substr(folder.path().size() + 1);
    CHECK(name.starts_with(".q3.yaml.okr-"));
    CHECK(is_temp_name(name));
    CHECK(test::mode_of(temp.path()) == 0600);
    CHECK(folder.file_count() == 1);
  }
  CHECK(folder.file_count() == 0);
}

TEST_CASE("what is named otherwise is not okr's") {
  CHECK(is_temp_name(".q3.yaml.okr-a1B2c3"));
  for (const char* const name :
       {"q3.yaml.okr-a1B2c3", ".q3.yaml", ".q3.yaml.okr-a1B2c3.yaml", ".q3.yaml.okr-a1B2c",
        ".q3.yaml.okr-a1B2c34", ".q3.yaml.okr-a1B2c_", ".okr-a1B2c3", ".q3.yaml.a1B2c3", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_temp_name(name));
  }
}

TEST_CASE("the longest name that a file can have leaves room for the temp file's") {
  const TempFolder folder;
  const TempFile temp(posix_calls(), folder.at(std::string(255, 'n')));
  CHECK(temp.file() >= 0);
}

TEST_CASE("leftovers are removed, and nothing else") {
  const TempFolder folder;
  for (const char* const name : {"a", ".a.okr-123456", ".b.okr-abcdef", ".a.okr-12345", ".a"}) {
    folder.write(name, "x");
  }
  remove_leftovers(posix_calls(), folder.path());
  CHECK(folder.file_count() == 3);
  CHECK(folder.read(".a.okr-12345") == "x");
  remove_leftovers(posix_calls(), folder.at("no/such/folder"));
}

}  // namespace okr::cli
