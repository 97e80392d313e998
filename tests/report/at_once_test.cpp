// SPDX-License-Identifier: MIT
#include "../../src/report/at_once.h"

#include "review/reviewed.h"
#include "sample_document.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

/// Shows whatever depends on the order.
void backwards(std::size_t count, const std::function<void(std::size_t)>& work) {
  while (count > 0) work(--count);
}

}  // namespace

TEST_CASE("pieces come in their order, in whatever order they are made") {
  const auto letter = [](std::size_t i) { return std::string(1, static_cast<char>('a' + i)); };
  CHECK(made_at_once(3, backwards, letter) == std::vector<std::string>{"a", "b", "c"});
  CHECK(made_at_once(0, backwards, letter).empty());
}

TEST_CASE("a document is printed the same in whatever order its blocks are") {
  const Document document = sample_document();
  CHECK(document_text(document, {}, backwards) == document_text(document, {}));
  CHECK(document_markdown(document, backwards) == document_markdown(document));
  CHECK(document_html(document, backwards) == document_html(document));
}

TEST_CASE("a review is the same in whatever order its objectives are looked at") {
  for (const std::size_t period : {0, 1}) {
    const ReviewView view = test::view_of(test::two_quarters(), period);
    const Review review = review_of(view);
    CHECK(review_json(view, review_of(view, backwards), backwards) == review_json(view, review));
    CHECK(review_csv(view, review, backwards) == review_csv(view, review));
    CHECK(document_html(review_document(view, review, backwards)) ==
          document_html(review_document(view, review)));
  }
}

}  // namespace okr::report
