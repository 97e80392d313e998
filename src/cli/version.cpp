// SPDX-License-Identifier: MIT
#include <okr/cli/version.h>

namespace okr::cli {

std::string_view version() {
  return OKR_VERSION;
}

}  // namespace okr::cli
