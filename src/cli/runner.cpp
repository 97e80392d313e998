// SPDX-License-Identifier: MIT
#include "runner.h"

#include "parallel.h"

namespace okr::cli {

lint::Runner runner_for(const model::Workspace& workspace) {
  if (workspace.objectives.size() < objectives_worth_a_thread) return lint::one_by_one;
  return [](std::size_t count, const std::function<void(std::size_t)>& work) {
    parallel_for(count, usual_threads(), work);
  };
}

}  // namespace okr::cli
