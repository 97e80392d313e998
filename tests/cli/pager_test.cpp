// SPDX-License-Identifier: MIT
#include "../../src/cli/pager.h"

#include "made_env.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>

namespace okr::cli {
namespace {

/// PAGER as given, as it was again at the end.
class Pager {
 public:
  explicit Pager(const char* command) {
    if (const char* const was = std::getenv("PAGER")) was_ = was;
    ::setenv("PAGER", command, 1);
  }
  ~Pager() {
    if (was_) {
      ::setenv("PAGER", was_->c_str(), 1);
    } else {
      ::unsetenv("PAGER");
    }
  }
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

 private:
  std::optional<std::string> was_;
};

struct Shown {
  std::string paged;
  std::string out;
};

Shown shown(bool works) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Shown shown;
  Env env{.args = {}, .in = in, .out = out, .err = err, .variable = {}, .current_folder = {}};
  env.page = [&](std::string_view text) {
    shown.paged = text;
    return works;
  };
  show_paged(env, "two\nlines\n");
  shown.out = out.str();
  return shown;
}

TEST_CASE("what a pager shows is not printed as well") {
  CHECK(shown(true).paged == "two\nlines\n");
  CHECK(shown(true).out.empty());
}

TEST_CASE("where no pager can be run the text is printed") {
  CHECK(shown(false).out == "two\nlines\n");
}

TEST_CASE("a pager that is not there, not wanted or cat is not run") {
  for (const char* const command : {"", " ", "cat", "no-such-program-anywhere -x"}) {
    CAPTURE(command);
    const Pager pager(command);
    CHECK_FALSE(page("text"));
  }
}

TEST_CASE("a pager gets its words as they stand, and may leave before the end") {
  const Pager pager("true --ignored 'quotes");
  CHECK(page(std::string(1 << 20, 'x')));
}

}  // namespace
}  // namespace okr::cli
