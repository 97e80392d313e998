// SPDX-License-Identifier: MIT
// A key result before it is written: asked for, or taken from flags.
#pragma once

#include "book.h"
#include "session.h"

#include <okr/edit/intent.h>
#include <okr/model/period.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace okr::cli {

/// What is empty is left out.
struct NewKeyResult {
  std::string id;
  std::string title;
  std::string owner;
  std::string kind;
  std::string due;
  std::string source;
  std::string kpi;
  std::string confidence;
};

/// As it stands in its list: its id first.
std::vector<edit::Field> fields_of(const NewKeyResult& key_result);

/// What flags say of one already.
struct KnownParts {
  std::string metric;
  std::string from;
  std::string to;
  std::string due;
};

/// What came of asking for one.
struct AskedKeyResult {
  enum class End : unsigned char { given, enough, ended };  ///< `enough`: Enter instead of one
  End end = End::ended;
  NewKeyResult key_result = {};
};

/// Whether there may be none: then Enter at the first question says so.
enum class Need : unsigned char { one, any };

/// Asks what is measured, from where to where and by when, save for what is known, or takes a whole
/// sentence. The id is none of `taken`.
AskedKeyResult ask_key_result(const Session& session, const Book& book,
                              const model::DateRange& range, const std::set<std::string>& taken,
                              Need need, KnownParts known = {});

}  // namespace okr::cli
