// SPDX-License-Identifier: MIT
// All OKRs as they are before something is added to them, with what lint makes of them.
#pragma once

#include "limits.h"
#include "session.h"
#include "tree.h"

#include <okr/lint/lint.h>

#include <memory>

namespace okr::cli {

struct Book {
  std::shared_ptr<const Tree> tree;
  lint::Report report;
  lint::Settings settings;

  const model::Workspace& workspace() const { return tree->workspace; }
  const model::Config& config() const { return tree->workspace.config; }
};

/// Fails without an okr.yaml that can be used. That there is no OKR file yet is fine.
Result<Book> open_book(const Session& session, const Limits& limits);

/// The same with these bytes for the files at these absolute paths, on the disk or not.
Result<Book> book_with(const Session& session, const Limits& limits,
                       std::map<std::string, std::string> given);

}  // namespace okr::cli
