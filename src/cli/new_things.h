// SPDX-License-Identifier: MIT
// okr new, thing by thing. Each returns the exit code.
#pragma once

#include "book.h"
#include "new_args.h"
#include "session.h"

namespace okr::cli {

int new_objective(const Session& session, const NewArgs& args, const Book& book);
int new_key_result(const Session& session, const NewArgs& args, const Book& book);
int new_kpi(const Session& session, const NewArgs& args, const Book& book);
int new_project(const Session& session, const NewArgs& args, const Book& book);
int new_period(const Session& session, const NewArgs& args, const Book& book);

/// The person ended a conversation.
int ended(const Session& session);

}  // namespace okr::cli
