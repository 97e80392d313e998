// SPDX-License-Identifier: MIT
#include "../../src/cli/id_search.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

bool may_be_in(std::string_view id, std::string_view bytes) {
  return may_be_named(search_for(id), searched(bytes));
}

}  // namespace

TEST_CASE("a written id is seen however it is written") {
  for (const char* const bytes :
       {"id: refunds\n", "id:   refunds # note\n", "id: 'refunds'", "\"id\": \"refunds\"",
        "{id: refunds, title: x}", "{title: x, id: refunds}", "id: refunds\r\n", "id:\n  refunds\n",
        "id: >-\n  refunds\n", "id: !!str refunds\n", "[&a refunds]\n", "refunds",
        "id: # why\n    refunds"}) {
    CAPTURE(bytes);
    CHECK(may_be_in("refunds", bytes));
  }
}

TEST_CASE("a word in a sentence is no id") {
  for (const char* const bytes :
       {"title: Fewer refunds than before\n", "id: refunds-2\n", "id: prerefunds\n",
        "title: Refunds are down\n", "- 2026-10-05 0.46% 7/10 Fewer refunds thanks to the guide\n",
        "id: refund\n", ""}) {
    CAPTURE(bytes);
    CHECK_FALSE(may_be_in("refunds", bytes));
  }
}

TEST_CASE("a draft is seen by the words of its title") {
  const char* const id = "raise-the-cafe-rate-to-5";
  for (const char* const bytes :
       {"- Raise the cafe rate to 5%\n", "title: \"Raise the Cafe rate (to 5)\"\n",
        "title: Raise the\n    cafe rate\n    to 5\n", "title: Raise the caf\xC3\xA9 rate to 5\n",
        "title: Raise the cafe\xCC\x81 rate \xE2\x86\x92 to \xD0\x96 5\n",
        "title: \xEF\xBC\xB2"
        "aise the cafe rate to 5\n",
        "- '\xC2\xAB Raise the cafe rate, to 5'"}) {
    CAPTURE(bytes);
    CHECK(may_be_in(id, bytes));
  }
  CHECK_FALSE(may_be_in(id, "- Raise the cafe rate to 50%\n"));
  CHECK_FALSE(may_be_in(id, "- Raise the cafe rate to 5 or more\n"));
}

TEST_CASE("a long title is seen by the words that its id was cut to") {
  const char* const id = "raise-the-share-of-home-cooks-who-come-back-for";
  CHECK(may_be_in(id, "- Raise the share of home cooks who come back for more pans\n"));
  const std::string word(60, 'w');
  CHECK(may_be_in(word.substr(0, 48), "- " + word + "\n"));
}

TEST_CASE("a title is cut before a word with accents as before any other") {
  const char* const id = "raise-the-orders-of-small-bakeries-qq-fo";
  CHECK(may_be_in(id,
                  "- Raise the orders of small bakeries qq fo \xC3\xA9"
                  "conomie\n"));
  const char* const longer = "raise-orders-of-small-bakeries-every-year-qqq";
  CHECK(may_be_in(longer,
                  "- Raise orders of small bakeries every year qqq \xC3\x89\xC3\x89\xC3\x89 a\n"));
  CHECK_FALSE(may_be_in("raise-the-orders", "- Raise the orders \xC3\xA0 Paris\n"));
}

TEST_CASE("where escapes may hide it, a file is not passed over") {
  CHECK(may_be_in("refunds", "id: \"ref\\u0075nds\"\n"));
  CHECK_FALSE(may_be_in("refunds", "note: a back\\slash in plain text\n"));
}

TEST_CASE("what no id is made of is looked for as it is, or everywhere") {
  CHECK(may_be_in("Refunds", "id: Refunds\n"));
  CHECK(may_be_in("a--b", "id: a--b\n"));
  CHECK_FALSE(may_be_in("a--b", "id: a-b\n"));
  CHECK(may_be_in("two words", "nothing\n"));
  CHECK(may_be_in("", "nothing\n"));
}

TEST_CASE("what a draft is called by its place is known") {
  for (const char* const id : {"o1", "kr2", "m13", "kr2-2"}) CHECK(search_for(id).by_position);
  for (const char* const id : {"o", "krx", "m1x", "okr1", "p1", "refunds"}) {
    CHECK_FALSE(search_for(id).by_position);
  }
}

}  // namespace okr::cli
