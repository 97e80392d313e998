// SPDX-License-Identifier: MIT
// Prints readings with everything that one can have, for validate.py to hold against the schema.
#include <okr/report/explain.h>

#include <iostream>

int main() {
  using okr::lint::SentenceRole;
  okr::lint::SentenceReader key_results({}, SentenceRole::key_result);
  for (const char* const sentence :
       {"", "Lower the refund rate from 0.5% to 0.2% by end of Q2", "Launch two new products",
        "Improve onboarding", "p95 latency between 100 and 200 ms", "Lose 10 kg",
        "Raise NPS by 5 points", "Double revenue", "99.9% uptime", "1 in 3 cooks come back",
        "\xE6\x9D\xB1\xE4\xBA\xAC \x01 \xE2\x80\xA8 from 5\xE2\x82\xAC to 1e300"}) {
    std::cout << okr::report::explain_json(key_results.read(sentence)) << '\n';
  }
  okr::lint::SentenceReader objectives({}, SentenceRole::objective);
  for (const char* const sentence : {"Customers love us", "Grow revenue by 20%"}) {
    std::cout << okr::report::explain_json(objectives.read(sentence)) << '\n';
  }
}
