// SPDX-License-Identifier: MIT
#include "../../src/report/fingerprint.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::string fingerprint(std::string_view rule, std::string ref, text::Source source,
                        text::Span span) {
  diag::Diagnostic d;
  d.rule = rule;
  d.ref = std::move(ref);
  d.span = span;
  return Fingerprints().of(d, source);
}

}  // namespace

TEST_CASE("a fingerprint is the same on every machine and in every version") {
  CHECK(fingerprint("missing-id", "2026-Q4/product/x", {"a.yaml", "title: X"}, {0, 7, 8}) ==
        "130a7ce0f62043b7");
}

TEST_CASE("a fingerprint keeps while lines move and spaces or case change") {
  const std::string before = fingerprint("r", "p/t/o", {"a", "Raise it"}, {0, 0, 8});
  CHECK(fingerprint("r", "p/t/o", {"a", "\n\n# x\nRaise\n   it"}, {0, 6, 17}) == before);
  CHECK(fingerprint("r", "p/t/o", {"moved", "raise it"}, {0, 0, 8}) == before);
}

TEST_CASE("a fingerprint tells rule, place and words apart") {
  const std::string base = fingerprint("r", "p/t/o", {"a", "Raise it"}, {0, 0, 8});
  CHECK(fingerprint("s", "p/t/o", {"a", "Raise it"}, {0, 0, 8}) != base);
  CHECK(fingerprint("r", "p/t/u", {"a", "Raise it"}, {0, 0, 8}) != base);
  CHECK(fingerprint("r", "p/t/o", {"a", "Raise it"}, {0, 0, 5}) != base);
  CHECK(fingerprint("r", "", {"a", "Raise it"}, {0, 0, 8}) !=
        fingerprint("r", "", {"b", "Raise it"}, {0, 0, 8}));
}

TEST_CASE("the same words found twice have two fingerprints") {
  const text::Source source{"a", "x x"};
  diag::Diagnostic first;
  first.rule = "r";
  first.span = {0, 0, 1};
  diag::Diagnostic second = first;
  second.span = {0, 2, 3};
  Fingerprints fingerprints;
  const std::string name = fingerprints.of(first, source);
  CHECK(fingerprints.of(second, source) != name);
  CHECK(Fingerprints().of(second, source) == name);
}

}  // namespace okr::report
