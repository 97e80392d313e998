// SPDX-License-Identifier: MIT
#include "../../src/lsp/uris.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lsp {
namespace {

std::string path(std::string_view uri) {
  const Result<std::string> found = path_of_uri(uri);
  return found ? *found : "refused: " + found.error().message;
}

}  // namespace

TEST_CASE("a file's URI is its path with all that is special escaped") {
  CHECK(uri_of_path("/home/dana/Q4 plans/50% #1?.yaml") ==
        "file:///home/dana/Q4%20plans/50%25%20%231%3F.yaml");
  CHECK(uri_of_path("/計画/okr.yaml") == "file:///%E8%A8%88%E7%94%BB/okr.yaml");
}

TEST_CASE("every path comes back from its URI") {
  for (const std::string known :
       {"/a", "/a b/c+d.yaml", "/100%/%41.yaml", "/計画/🎯#?.yaml", "/a:b/[c]/\x01.yaml"}) {
    CHECK(path(uri_of_path(known)) == known);
  }
}

TEST_CASE("URIs are read however a client writes them") {
  CHECK(path("FILE:///okrs/a%2Eyaml") == "/okrs/a.yaml");
  CHECK(path("file://localhost/okrs/a.yaml") == "/okrs/a.yaml");
  CHECK(path("file:///okrs//./b/../a.yaml") == "/okrs/a.yaml");
  CHECK(path("file:///okrs/a.yaml#L3") == "/okrs/a.yaml");
  CHECK(path("file:///okrs/計画.yaml") == "/okrs/計画.yaml");
  CHECK(path("file:///100%25/5%.yaml") == "/100%/5%.yaml");
  CHECK(path("file:///../../a") == "/a");
}

TEST_CASE("what is no file of this machine is refused, and why is said") {
  CHECK(path("untitled:Untitled-1") ==
        "refused: 'untitled:Untitled-1' is no file: okr reads file:///... only");
  CHECK(path("file://server/share/a.yaml") ==
        "refused: 'file://server/share/a.yaml' is on another machine; okr reads file:///... only");
  CHECK(path("file:///c%3A/okrs/a.yaml") ==
        "refused: 'file:///c%3A/okrs/a.yaml' is a path of Windows, which this okr does not read");
  CHECK(path("file:///a%00b") == "refused: 'file:///a%00b' names no file");
  CHECK(path("file://") == "refused: 'file://' names no file");
  CHECK(path("") == "refused: '' is no file: okr reads file:///... only");
}

}  // namespace okr::lsp
