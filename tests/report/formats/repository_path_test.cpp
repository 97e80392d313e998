// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/repository_path.h"

#include "../sample_view.h"

namespace okr::report {

TEST_CASE("a path is told from git's top folder, also where it leads out of the current one") {
  const SampleView sample;
  const auto told = [&](std::string prefix, std::string path) {
    LintView view = sample.view();
    view.prefix = std::move(prefix);
    return repository_path(view, {std::move(path), ""});
  };
  CHECK(told("", "okrs/a.yaml") == "okrs/a.yaml");
  CHECK(told("the plans/", "a.yaml") == "the plans/a.yaml");
  CHECK(told("sub/", "../a.yaml") == "a.yaml");
  CHECK(told("sub/deep/", "../a.yaml") == "sub/a.yaml");
  CHECK(told("sub/deep/", "../../b/a.yaml") == "b/a.yaml");
  CHECK(told("sub/", "..a/b.yaml") == "sub/..a/b.yaml");
}

}  // namespace okr::report
