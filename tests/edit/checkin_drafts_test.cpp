// SPDX-License-Identifier: MIT
// Check-ins for drafts. What is added ('+'), what stays (' ') and what becomes something else
// ('-').
#include "recorded.h"

#include <doctest/doctest.h>

namespace okr::test {
namespace {

const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "So: far");

}  // namespace

TEST_CASE("a draft gets its id first") {
  check_pairs(
      {
          {"a mapping", R"(
 objectives:
   - title: T
     key_results:
-      - title: Lower refunds # by a lot
+      - id: lower-refunds
+        title: Lower refunds # by a lot
         kind: metric
+        checkins:
+          - "2026-10-12 0.41% So: far"
)"},
          {"with a comment behind the dash", R"(
 objectives:
   - title: T
     key_results:
       - # Sam's
+        id: lower-refunds
         title: Lower refunds
+        checkins:
+          - "2026-10-12 0.41% So: far"
)"},
          {"in brackets", R"(
 objectives:
   - title: T
     key_results:
-      - {title: Lower refunds}
+      - {id: lower-refunds, title: Lower refunds, checkins: ["2026-10-12 0.41% So: far"]}
)"},
          {"on lines in brackets", R"(
 objectives:
   - title: T
     key_results: [
       {
-        title: Lower refunds
+        id: lower-refunds,
+        title: Lower refunds,
+        checkins: ["2026-10-12 0.41% So: far"]
       }
     ]
)"},
      },
      "lower-refunds", entry);
}

TEST_CASE("a sentence becomes a title behind its id") {
  check_pairs(
      {
          {"a sentence", R"(
 objectives:
   - title: T
     key_results:
-      - Lower refunds   # by a lot
+      - id: lower-refunds
+        title: Lower refunds   # by a lot
+        checkins:
+          - "2026-10-12 0.41% So: far"
       - Raise repeats from 5% to 15%
)"},
          {"a sentence on two lines", R"(
 objectives:
   - title: T
     key_results:
     - Raise repeats from 5% to 15%
-    - Lower
-      refunds
+    - id: lower-refunds
+      title: Lower
+        refunds
+      checkins:
+      - "2026-10-12 0.41% So: far"
 
     why: So
)"},
      },
      "lower-refunds", entry);
}

TEST_CASE("a sentence in quotes or as a block becomes a title as it is written") {
  check_pairs(
      {
          {"in quotes", R"(
 objectives:
   - title: T
     key_results:
-      - "Lower\trefunds"
-      - 'Raise repeats'
+      - id: lower-refunds
+        title: "Lower\trefunds"
+        checkins:
+          - "2026-10-12 0.41% So: far"
+      - 'Raise repeats'
)"},
          {"as a block of text", R"(
 objectives:
   - title: T
     key_results:
-      - >-
-        Lower
-        refunds
+      - id: lower-refunds
+        title: >-
+          Lower
+          refunds
+        checkins:
+          - "2026-10-12 0.41% So: far"
       - Raise repeats from 5% to 15%
)"},
          {"as a block that says how deep it stands", R"(
 objectives:
   - title: T
     key_results:
-      -   |-2
-         Lower refunds
+      -   id: lower-refunds
+          title: |-2
+             Lower refunds
+          checkins:
+            -   "2026-10-12 0.41% So: far"
)"},
      },
      "lower-refunds", entry);
}

TEST_CASE("a sentence in brackets becomes a mapping in brackets") {
  check_pairs(
      {
          {"in a list in brackets", R"(
 objectives:
   - title: T
-    key_results: [Lower refunds, Raise repeats from 5% to 15%]
+    key_results: [{id: lower-refunds, title: Lower refunds, checkins: ["2026-10-12 0.41% So: far"]}, Raise repeats from 5% to 15%]
)"},
          {"in brackets on lines", R"(
 objectives:
   - title: T
     key_results: [
       Raise repeats from 5% to 15%, # first
-      "Lower refunds" # second
+      {id: lower-refunds, title: "Lower refunds", checkins: ["2026-10-12 0.41% So: far"]} # second
     ]
)"},
      },
      "lower-refunds", entry);
}

}  // namespace okr::test
