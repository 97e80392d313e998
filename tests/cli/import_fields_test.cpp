// SPDX-License-Identifier: MIT
#include "../../src/cli/import_fields.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a header is known by its usual names, case and punctuation aside") {
  for (const char* const header : {"Key Result", "key results", " KR ", "KR:", "key_result",
                                   "Key Result (what changes?)", "Measurable result"}) {
    CAPTURE(header);
    CHECK(field_of_header(header) == ImportField::key_result);
  }
  CHECK(field_of_header("Squad") == ImportField::team);
  CHECK(field_of_header("Goal") == ImportField::objective);
  CHECK(field_of_header("Goal value") == ImportField::target);
  CHECK(field_of_header("Start") == ImportField::baseline);
  CHECK(field_of_header("DRI") == ImportField::owner);
  CHECK(field_of_header("Objective Owner") == ImportField::objective_owner);
  CHECK(field_of_header("Aligned to [company]") == ImportField::parent);
  CHECK(field_of_header("Deadline") == ImportField::due);
}

TEST_CASE("a number sign in a header means the number of it, and figures stay figures") {
  CHECK(field_of_header("Objective #") == ImportField::objective_id);
  CHECK(field_of_header("O#") == ImportField::objective_id);
  CHECK(field_of_header("KR #") == ImportField::id);
  CHECK(field_of_header("Target (#)") == ImportField::target);
  CHECK(field_of_header("Target #") == ImportField::target);
  CHECK_FALSE(field_of_header("#"));
  CHECK_FALSE(field_of_header("# of OKRs"));
}

TEST_CASE("what nobody calls so is no column, and what okr works out is told apart") {
  for (const char* const header : {"", "Priority", "Ziel", "目標"}) {
    CAPTURE(header);
    CHECK_FALSE(field_of_header(header));
    CHECK_FALSE(is_worked_out(header));
  }
  CHECK(is_worked_out("% Complete"));
  CHECK(is_worked_out("Status (RAG)"));
}

TEST_CASE("every field is known by its own name, and skip leaves a column out") {
  for (std::size_t i = 0; i < import_field_count; ++i) {
    const auto field = static_cast<ImportField>(i);
    CAPTURE(name_of(field));
    CHECK(field_named(name_of(field)) == field);
    CHECK(field_of_header(name_of(field)) == field);
  }
  CHECK(field_named("skip") == ImportField::skip);
  CHECK_FALSE(field_of_header("skip"));
  CHECK_FALSE(field_named("objectiv"));
  CHECK(near_field("objectiv") == " (did you mean 'objective'?)");
}

}  // namespace okr::cli
