// SPDX-License-Identifier: MIT
// Writes a made-up company of any size: the same arguments give the same bytes.
#include "company.h"

#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs(
        "usage: okr_bench_generate FOLDER FILES BYTES\n"
        "       okr_bench_generate FOLDER --cascade OBJECTIVES\n"
        "       okr_bench_generate FOLDER --year FILES\n",
        stderr);
    return 2;
  }
  const std::string shape = argv[2];
  const std::size_t number = std::strtoul(argv[3], nullptr, 10);
  if (shape == "--cascade") {
    okr::bench::write_cascade(argv[1], number);
  } else if (shape == "--year") {
    okr::bench::write_year(argv[1], number);
  } else {
    okr::bench::write_teams(argv[1], std::strtoul(argv[2], nullptr, 10), number);
  }
}
