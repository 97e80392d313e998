// SPDX-License-Identifier: MIT
// Check-ins that are mappings, and what stands above them. What is added ('+'), what stays (' ')
// and what becomes something else ('-').
#include "recorded.h"

#include <doctest/doctest.h>

namespace okr::test {
namespace {

const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "So: far");

}  // namespace

TEST_CASE("a check-in is a mapping where the last one is") {
  check_pairs(
      {
          {"in brackets", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - {date: 2026-10-05, value: 0.46%} # one
+          - {date: 2026-10-12, value: 0.41%, note: "So: far"}
       - Raise repeats from 5% to 15%
)"},
          {"on lines", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - date: 2026-10-05
             value: 0.46% # one
             note: |
               A good week,
                 at last
+          - date: 2026-10-12
+            value: 0.41%
+            note: "So: far"
         owner: sam
)"},
      },
      "refunds", entry);
}

TEST_CASE("mappings with blank lines between them get one more") {
  check_pairs(
      {
          {"with blank lines between", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
     - id: refunds
       title: Lower refunds from 0.5% to 0.2%
       checkins:
       - date: 2026-10-05
         value: 0.46%
 
       - date: 2026-10-06
         value: 0.45%
+
+      - date: 2026-10-12
+        value: 0.41%
+        note: "So: far"
 # the end
)"},
          {"a line behind mappings", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
     - id: refunds
       title: Lower refunds from 0.5% to 0.2%
       checkins:
       - {date: 2026-10-05, value: 0.46%}
       - 2026-10-06 0.45%
+      - "2026-10-12 0.41% So: far"
)"},
      },
      "refunds", entry);
}

TEST_CASE("what stands below a block of text does not become a part of it") {
  check_pairs(
      {
          {"at the end", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         source: |
           The billing dashboard,
             on Mondays
+        checkins:
+          - "2026-10-12 0.41% So: far"
)"},
          {"folded", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: >-
           Lower refunds
           from 0.5% to 0.2%
+        checkins:
+          - "2026-10-12 0.41% So: far"
 
 # the end
)"},
          {"with empty lines behind it", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         source: |
           The billing dashboard
+        checkins:
+          - "2026-10-12 0.41% So: far"
 
 
       - Raise repeats from 5% to 15%
)"},
      },
      "refunds", entry);
}

TEST_CASE("a block of text keeps its empty lines and its depth") {
  check_pairs(
      {
          {"with empty lines that are a part of it", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         source: |+
           The billing dashboard
 
+        checkins:
+          - "2026-10-12 0.41% So: far"
       - Raise repeats from 5% to 15%
)"},
          {"with its own depth", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         source: |2
               The billing dashboard
+        checkins:
+          - "2026-10-12 0.41% So: far"
 period: 2026-Q4
)"},
      },
      "refunds", entry);
}

TEST_CASE("texts over several lines stay what they are") {
  check_pairs(
      {
          {"the note of the last one", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - date: 2026-10-05
             value: 0.46%
             note: >-
               A good week,
               at last
+          - date: 2026-10-12
+            value: 0.41%
+            note: "So: far"
)"},
          {"a check-in that is one", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - >
             2026-10-05 0.46%
             at last
+          - "2026-10-12 0.41% So: far"
)"},
          {"lines in quotes, split over two", R"(
 objectives:
   - id: trusted
     title: T
     key_results:
       - id: refunds
         title: Lower refunds from 0.5% to 0.2%
         checkins:
           - "2026-10-05 0.46%: at
             last" # so
+          - "2026-10-12 0.41% So: far"
           # and so on
)"},
      },
      "refunds", entry);
}

}  // namespace okr::test
