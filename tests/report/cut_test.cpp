// SPDX-License-Identifier: MIT
#include "../../src/report/cut.h"

#include "sample_view.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

const Screen unicode{Screen::Colour::off, Screen::Charset::unicode, 80};

}  // namespace

TEST_CASE("what fits is left whole") {
  CHECK(cut("Raise NPS", 9, unicode) == "Raise NPS");
  CHECK(cut("", 0, unicode).empty());
}

TEST_CASE("what does not fit ends behind a word, without its punctuation") {
  CHECK(cut("Raise NPS from 30 to 40", 16, unicode) == "Raise NPS from…");
  CHECK(cut("Raise NPS from 30 to 40", 15, unicode) == "Raise NPS from…");
  CHECK(cut("Raise NPS, and more", 12, unicode) == "Raise NPS…");
  CHECK(cut("Raise NPS from 30 to 40", 17, plain()) == "Raise NPS from...");
}

TEST_CASE("a word that is too long is cut within") {
  CHECK(cut("Donaudampfschifffahrt", 8, unicode) == "Donauda…");
  CHECK(cut("A Donaudampfschifffahrt", 12, unicode) == "A Donaudamp…");
}

TEST_CASE("columns are counted, not bytes") {
  CHECK(cut("料理人が鍋を選ぶ", 9, unicode) == "料理人が…");
  CHECK(cut("Größe über alles", 11, unicode) == "Größe über…");
}

}  // namespace okr::report
