// SPDX-License-Identifier: MIT
#include <okr/load/load.h>

#include <doctest/doctest.h>

namespace okr::load {

TEST_CASE("a draft's id is its title in small letters, digits and dashes") {
  CHECK(slug("Home cooks trust us as the place to buy cookware") ==
        "home-cooks-trust-us-as-the-place-to-buy-cookware");
  CHECK(slug("Raise top-of-mind brand awareness from 10% to 25%") ==
        "raise-top-of-mind-brand-awareness-from-10-to-25");
  CHECK(slug("  --NPS: 30 → 45!  ") == "nps-30-45");
}

TEST_CASE("letters lose their accents and ligatures come apart") {
  CHECK(slug("Café in Señor Łódź") == "cafe-in-senor-odz");
  CHECK(slug("e\u0301te\u0301") == "ete");
  CHECK(slug("ﬁrst m² ①") == "first-m2");
  CHECK(slug("ＮＰＳ 𝐛𝐨𝐥𝐝 Việt") == "nps-bold-viet");
}

TEST_CASE("a long title is cut after the last whole word that fits") {
  CHECK(slug("aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeee ff") ==
        "aaaaaaaaaa-bbbbbbbbbb-cccccccccc-dddddddddd-eeee");
  CHECK(slug("aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeeee") ==
        "aaaaaaaaaa-bbbbbbbbbb-cccccccccc-dddddddddd");
  CHECK(slug(std::string(60, 'a') + " b") == std::string(48, 'a'));
}

TEST_CASE("a title without Latin letters or digits has no id of its own") {
  CHECK(slug("").empty());
  CHECK(slug("顧客 → ★").empty());
  CHECK(slug("\xff\xfe").empty());
}

}  // namespace okr::load
