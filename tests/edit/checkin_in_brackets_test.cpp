// SPDX-License-Identifier: MIT
// Check-ins where a list or key result stands in brackets. What is added ('+'), what stays (' ')
// and what becomes something else ('-').
#include "recorded.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::test {
namespace {

const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "So: far");

}  // namespace

TEST_CASE("within brackets a list is begun within brackets") {
  check_pairs(
      {
          {"no list", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
-      - {id: refunds, title: Lower refunds from 0.5% to 0.2%} # ours
+      - {id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: ["2026-10-12 0.41% So: far"]} # ours
       - Raise repeats from 5% to 15%
)"},
          {"an empty list", R"(
 objectives:
-  - {id: trusted, title: T, key_results: [{id: refunds, checkins: [], title: Lower refunds from 0.5% to 0.2%}]}
+  - {id: trusted, title: T, key_results: [{id: refunds, checkins: ["2026-10-12 0.41% So: far"], title: Lower refunds from 0.5% to 0.2%}]}
)"},
          {"an empty list with a blank in it", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
-      - {id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: [ ]}
+      - {id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: ["2026-10-12 0.41% So: far"]}
)"},
          {"nothing", R"(
 objectives:
-  - {id: trusted, title: T, key_results: [{id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: }]}
+  - {id: trusted, title: T, key_results: [{id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: ["2026-10-12 0.41% So: far"] }]}
)"},
          {"a null", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
-      - {id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: ~}
+      - {id: refunds, title: Lower refunds from 0.5% to 0.2%, checkins: ["2026-10-12 0.41% So: far"]}
)"},
      },
      "refunds", entry);
}

TEST_CASE("a list on one line gets a comma and one more") {
  check_pairs(
      {
          {"the list on one line", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
-        checkins: [2026-10-05 0.46%]  # one
+        checkins: [2026-10-05 0.46%, "2026-10-12 0.41% So: far"]  # one
         owner: sam
)"},
          {"with a comma at its end", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
-        checkins: [ 2026-10-05 0.46%, ]
+        checkins: [ 2026-10-05 0.46%, "2026-10-12 0.41% So: far", ]
)"},
      },
      "refunds", entry);
}

TEST_CASE("a list in brackets on several lines gets one more line") {
  check_pairs(
      {
          {"the list on several lines", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins: [
           2026-10-05 0.46%, # one
-          2026-10-06 0.45%  # two
+          2026-10-06 0.45%,  # two
+          "2026-10-12 0.41% So: far"
           # three is to come
         ]
)"},
          {"on several lines with a comma at its end", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins: [
           2026-10-05 0.46%,
           2026-10-06 0.45%, # two
+          "2026-10-12 0.41% So: far",
         ]
       - Raise repeats from 5% to 15%
)"},
          {"closed on the line of the last one", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins: [
           2026-10-05 0.46%,
-          2026-10-06 0.45%]
+          2026-10-06 0.45%,
+          "2026-10-12 0.41% So: far"]
)"},
          {"a key result on several lines", R"(
 objectives:
   - id: trusted
     title: T
     key_results: [
       {
         id: refunds,
-        title: Lower refunds from 0.5% to 0.2%  # less
+        title: Lower refunds from 0.5% to 0.2%,  # less
+        checkins: ["2026-10-12 0.41% So: far"]
       },
       Raise repeats from 5% to 15%
     ]
)"},
      },
      "refunds", entry);
}

TEST_CASE("a mapping in brackets looks as the last one does") {
  check_pairs(
      {
          {"mappings in the list", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
-        checkins: [{date: 2026-10-05, value: 0.46%}]
+        checkins: [{date: 2026-10-05, value: 0.46%}, {date: 2026-10-12, value: 0.41%, note: "So: far"}]
)"},
          {"mappings with blanks inside their braces", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - { date: 2026-10-05, value: 0.46% } # one
+          - { date: 2026-10-12, value: 0.41%, note: "So: far" }
)"},
      },
      "refunds", entry);
}

TEST_CASE("a file in JSON stays JSON") {
  const std::string begin = R"({"objectives": [{"id": "trusted", "title": "T", "key_results": [)";
  const edit::NewCheckIn plain = checkin("2026-10-12", "0.41%");
  const auto with = [&](const std::string& key_result) {
    return recorded(begin + key_result + "]}]}\n", "lower-refunds-from-0-5-to-0-2", plain);
  };
  const std::string id = R"("id": "lower-refunds-from-0-5-to-0-2")";
  const std::string title = R"("title": "Lower refunds from 0.5% to 0.2%")";
  CHECK(with("{" + title + R"(, "checkins": []})") ==
        begin + "{" + id + ", " + title + R"(, "checkins": ["2026-10-12 0.41%"]}]}]})" + "\n");
  CHECK(with("\"Lower refunds from 0.5% to 0.2%\"") ==
        begin + "{" + id + ", " + title + R"(, "checkins": ["2026-10-12 0.41%"]}]}]})" + "\n");
  const std::string old = R"("checkins": [{"date": "2026-10-05", "value": "0.46%"})";
  CHECK(with("{" + id + ", " + title + ", " + old + "]}") ==
        begin + "{" + id + ", " + title + ", " + old +
            R"(, {"date": "2026-10-12", "value": "0.41%"}]}]}]})" + "\n");
}

}  // namespace okr::test
