// SPDX-License-Identifier: MIT
// Runs a program with an argument vector: no shell, no environment but what is given.
#pragma once

#include <string>
#include <vector>

namespace okr::test {

struct Spawn {
  std::string program;
  std::vector<std::string> args;         ///< without the program's name
  std::vector<std::string> environment;  ///< NAME=value
  std::string folder;                    ///< to run in
  std::string in = "/dev/null";          ///< file for standard input; "" closes it
  int signal = 0;                        ///< sent to it as soon as it runs; 0: none
};

struct Spawned {
  int code = 0;  ///< 128 + the signal's number where one ended it
  std::string out;
  std::string err;
};

Spawned spawn(const Spawn& wanted);

}  // namespace okr::test
