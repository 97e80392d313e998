// SPDX-License-Identifier: MIT
#include "../../src/cli/numbers.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a count is digits and nothing else") {
  CHECK(*parse_count("0") == 0);
  CHECK(*parse_count("250") == 250);
  for (const char* const wrong : {"", "-1", "+1", "1.5", "1 ", "ten", "99999999999999999999999"}) {
    CHECK_FALSE(parse_count(wrong));
  }
  CHECK(parse_count("ten").error().message == "'ten' is not a whole number");
}

TEST_CASE("a size is bytes, or a number of K, M or G") {
  CHECK(*parse_size("4096") == 4096);
  CHECK(*parse_size("64K") == 65536);
  CHECK(*parse_size("64k") == 65536);
  CHECK(*parse_size("1M") == 1048576);
  CHECK(*parse_size("1MB") == 1048576);
  CHECK(*parse_size("1MiB") == 1048576);
  CHECK(*parse_size("2G") == std::size_t{2} << 30);
  for (const char* const wrong :
       {"", "K", "1T", "1 M", "-1", "1KK", "99999999999999999999", "18446744073709551615G"}) {
    CHECK_FALSE(parse_size(wrong));
  }
  CHECK(parse_size("big").error().message == "'big' is not a size such as 4096, 64K or 1M");
}

}  // namespace okr::cli
