// SPDX-License-Identifier: MIT
#include "local_day.h"

#include <chrono>
#include <ctime>

namespace okr::cli {

model::Date local_day() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  ::localtime_r(&now, &local);
  using namespace std::chrono;
  return year{local.tm_year + 1900} / month{static_cast<unsigned>(local.tm_mon + 1)} /
         day{static_cast<unsigned>(local.tm_mday)};
}

}  // namespace okr::cli
