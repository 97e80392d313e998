// SPDX-License-Identifier: MIT
// Check-ins in brackets, as mappings, in drafts and between others: what is added ('+'), what stays
// (' '), and what becomes something else ('-').
#include "recorded.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::test {
namespace {

struct Pair {
  std::string_view name;
  std::string_view diff;
};

void check_pairs(const std::vector<Pair>& pairs, std::string_view reference,
                 const edit::NewCheckIn& entry) {
  for (const auto& [name, diff] : pairs) {
    const Shown shown = read_diff(diff);
    for (const Ending& ending : endings()) {
      CAPTURE(name);
      CAPTURE(ending.name);
      const std::string before = ending.of(shown.before);
      const std::string after = recorded(before, reference, entry);
      CHECK(after == ending.of(shown.after));
      check_added(before, after, reference, entry);
    }
  }
}

const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "So: far");

}  // namespace

TEST_CASE("within brackets a check-in stands within brackets") {
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
      },
      "refunds", entry);
}

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

TEST_CASE("a draft gets its id first, and a sentence becomes a title") {
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

TEST_CASE("a KPI has readings") {
  check_pairs(
      {
          {"none yet", R"(
 kpis:
   - id: nps
     title: NPS
     min: 30
+    readings:
+      - "2026-10-12 0.41% So: far"
 projects: []
)"},
          {"some", R"(
 kpis:
   - id: nps
     title: NPS
     readings:
       - 2026-10-05 0.3%
+      - "2026-10-12 0.41% So: far"
       # the survey changed
     owner: sam
)"},
      },
      "kpi:nps", entry);
}

TEST_CASE("a milestone is done on a day") {
  const std::vector<Pair> pairs = {
      {"on lines", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
           - id: lease
             title: Lease signed # by us
             due: 2026-10-15
+            done: 2026-10-12
             weight: 2
           - Two people hired
)"},
      {"in brackets", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
-          - {id: lease, title: Lease signed, weight: 2}
+          - {id: lease, title: Lease signed, done: 2026-10-12, weight: 2}
)"},
      {"done already", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
           - id:   lease
-            done: 2026-10-01 # early
+            done: 2026-10-12 # early
)"},
  };
  for (const auto& [name, diff] : pairs) {
    const Shown shown = read_diff(diff);
    for (const Ending& ending : endings()) {
      CAPTURE(name);
      CHECK(recorded(ending.of(shown.before), "open/lease", checkin("2026-10-12", "")) ==
            ending.of(shown.after));
    }
  }
}

}  // namespace okr::test
